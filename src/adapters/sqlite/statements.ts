import type { DatabaseSync } from 'node:sqlite';

/** Every statement of the store, prepared once. */
export function prepareStatements(db: DatabaseSync) {
  return {
    load: db.prepare('select version, doc from partitions where key=? and kind=?'),
    insert: db.prepare(
      'insert into partitions(key, version, kind, tenant, doc) values(?, 1, ?, ?, ?) on conflict do nothing',
    ),
    update: db.prepare('update partitions set version=version+1, doc=? where key=? and version=?'),
    receipt: db.prepare('insert into receipts(partition, id) values(?, ?) on conflict do nothing'),
    seen: db.prepare('select 1 from receipts where partition=? and id=?'),
    event: db.prepare(
      'insert into events(partition, seq, doc) select ?1, coalesce(max(seq), 0) + 1, ?2 from events where partition=?1',
    ),
    events: db.prepare('select doc from events where partition=? order by seq'),
    enqueue: db.prepare(
      `insert into outbox(partition, id, urgency, effect, not_before, waits_for, waits_until, state, attempt, claim, lease_until, slot)
       values(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict(partition, id) do nothing`,
    ),
    // Waiting rows leave when the row they wait for has had an outcome, or when they have waited long enough.
    claim: db.prepare(
      `update outbox set claim=?1, lease_until=?2, attempt=attempt+1, state='sending',
         perhaps_sent=perhaps_sent+(state='sending')
       where seq in (
         select seq from outbox o where state in ('pending','sending') and not_before<=?3 and lease_until<=?4 and retry_at<=?4
           and (waits_for is null or waits_until<=?4 or exists(
             select 1 from outbox w where w.partition=o.partition and w.id=o.waits_for and w.at is not null))
         order by urgency, not_before, seq limit ?5)
       returning partition, effect, claim, attempt, perhaps_sent perhapsSent, resolved, urgency, seq`,
    ),
    settle: db.prepare(
      `update outbox set state=?, at=?, retry_at=?, lease_until=0, claim='', perhaps_sent=perhaps_sent+?, resolved=coalesce(?, resolved),
         conversation=coalesce(?, conversation), activity=coalesce(?, activity), rendered=coalesce(?, rendered), cause=?
       where partition=? and id=? and claim=?`,
    ),
    setAside: db.prepare("update outbox set state='failed', cause='unreadable' where seq=?"),
    row: db.prepare(
      'select effect, state, attempt, resolved, at, rendered, cause from outbox where partition=? and id=?',
    ),
    pages: db.prepare(
      'select effect, state, attempt, resolved, at, rendered, cause from outbox where partition=? and urgency=0 order by seq',
    ),
    rows: db.prepare(
      'select effect, state, attempt, resolved, at, rendered, cause from outbox where partition=? order by seq',
    ),
    // A change in place settles with the place that it changed: each place once, or every change would change more.
    slot: db.prepare(
      'select conversation, activity from outbox where partition=? and slot=? and activity is not null group by conversation, activity order by min(seq)',
    ),
    nextDue: db.prepare("select min(not_before) due from outbox where state in ('pending','sending')"),
    unsettled: db.prepare(
      "select count(*) n from outbox where state in ('pending','sending') and not_before<=?",
    ),
    number: db.prepare('insert into counters values(?, 1) on conflict(name) do update set n=n+1 returning n'),
    ticketsOf: db.prepare(
      "select doc from partitions where kind='ticket' and tenant=? and account=? order by created desc, key limit ?",
    ),
    waitingApproval: db.prepare(
      `select doc from partitions where tenant=? and kind='ticket' and doc->>'$.state'='waitingApproval'
       order by created, key`,
    ),
    // A joined report has the number of its parent.
    ticketOfNumber: db.prepare(
      "select doc from partitions where kind='ticket' and parent is null and tenant=? and doc->>'$.number'=?",
    ),
    tickets: db.prepare(
      "select key, doc from partitions where kind='ticket' and key>? order by key limit 200",
    ),
    openFaults: db.prepare(
      `select f.doc fault, t.doc ticket from partitions f
       join partitions t on t.key = f.tenant || '|' || (f.doc->>'$.ticketId')
       where f.kind='fault' and f.tenant=? and t.doc->>'$.state' in ('new', 'taken')`,
    ),
    joined: db.prepare(
      `select doc->>'$.id' ticketId, account, doc->>'$.reporter.workplaceId' workplaceId, doc->>'$.reporter.phone' phone,
         doc->>'$.municipality' municipality, created at, doc->'$.facts' facts, doc->>'$.conversationId' conversationId,
         doc->>'$.language' language
       from partitions where tenant=? and parent=? and doc->>'$.state' in ('new', 'taken') order by created, key`,
    ),
    // Each part by an index of its own, so that the number of tickets does not matter.
    ticketsLike: db.prepare(
      ['account=?3', 'workplace=?4', 'wide']
        .map(
          (alike) =>
            `select * from (select doc, created from partitions where kind='ticket' and parent is null and tenant=?1
               and system=?2 and ${alike} and created>=?5 order by created desc limit ?6)`,
        )
        .join(' union ') + ' order by created desc',
    ),
    forgetRows: db.prepare(
      "delete from outbox where partition=? and state in ('sent', 'done', 'failed', 'uncertain')",
    ),
    forgetEvents: db.prepare('delete from events where partition=?'),
    setPlain: db.prepare('update conversations set plain=? where id=?'),
    saveReference: db.prepare(
      'insert into conversations(id, account, personal, doc) values(?, ?, ?, ?) on conflict(id) do update set account=excluded.account, personal=excluded.personal, doc=excluded.doc',
    ),
    reference: db.prepare('select doc, plain from conversations where id=?'),
    referenceOfAccount: db.prepare(
      'select doc, plain from conversations where account=? and personal=1 limit 1',
    ),
    someReference: db.prepare('select doc, plain from conversations order by id limit 1'),
    dropReference: db.prepare('delete from conversations where id=?'),
    saveNotice: db.prepare('insert into notices(tenant, id, doc) values(?, ?, ?)'),
    notice: db.prepare('select doc from notices where tenant=? and id=?'),
    notices: db.prepare('select doc from notices where tenant=? and ends>? order by begins, id'),
    changeNotice: db.prepare('update notices set doc=? where tenant=? and id=?'),
  };
}
