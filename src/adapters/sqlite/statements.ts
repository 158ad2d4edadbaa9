import type { DatabaseSync } from 'node:sqlite';
import { outboxStatements } from './outbox-statements.ts';

/** Every statement of the store, prepared once. */
export function prepareStatements(db: DatabaseSync) {
  return {
    ...outboxStatements(db),
    load: db.prepare('select version, doc from partitions where key=? and kind=?'),
    insert: db.prepare(
      'insert into partitions(key, version, kind, tenant, doc, searched) values(?, 1, ?, ?, ?, ?) on conflict do nothing',
    ),
    update: db.prepare(
      'update partitions set version=version+1, doc=?, searched=? where key=? and version=?',
    ),
    receipt: db.prepare('insert into receipts(partition, id) values(?, ?) on conflict do nothing'),
    seen: db.prepare('select 1 from receipts where partition=? and id=?'),
    event: db.prepare(
      'insert into events(partition, seq, doc) select ?1, coalesce(max(seq), 0) + 1, ?2 from events where partition=?1',
    ),
    events: db.prepare('select doc from events where partition=? order by seq'),
    number: db.prepare('insert into counters values(?, 1) on conflict(name) do update set n=n+1 returning n'),
    ticketsOf: db.prepare(
      "select doc from partitions where kind='ticket' and tenant=? and account=? order by created desc, key limit ?",
    ),
    waitingApproval: db.prepare(
      `select doc from partitions where tenant=? and kind='ticket' and doc->>'$.state'='waitingApproval'
       order by created, key`,
    ),
    // A joined report has the number of its parent; one that an agent joined is found by the number that it had.
    ticketOfNumber: db.prepare(
      `select doc from partitions where kind='ticket' and parent is null and tenant=?1 and doc->>'$.number'=?2
       union all
       select doc from partitions where kind='ticket' and tenant=?1 and doc->>'$.formerNumber'=?2 limit 1`,
    ),
    openTickets: db.prepare(
      `select key, doc from partitions where tenant=? and kind='ticket'
         and doc->>'$.state' in ('new', 'taken', 'waitingReporter', 'waitingVendor', 'waitingApproval') and key>? order by key limit ?`,
    ),
    // A stretch of tickets, newest first, each with whether it fits: no search keeps others waiting, however many there are.
    searchTickets: db.prepare(
      `with stretch as (
         select key, created, doc, searched, system, workplace from partitions
         where kind='ticket' and tenant=?1 and (parent is not null)=?2 and (created<?3 or (created=?3 and key>?4))
         order by created desc, key limit ?5)
       select key, created, iif(not exists (
         select 1 from json_each(?6) term where not coalesce(
           exists (select 1 from json_each(term.value, '$.words') word where instr(searched, word.value) > 0)
           or system in (select value from json_each(term.value, '$.systems'))
           or workplace in (select value from json_each(term.value, '$.workplaces'))
           or doc->>'$.municipality' in (select value from json_each(term.value, '$.municipalities'))
           or doc->>'$.state' in (select value from json_each(term.value, '$.states'))
           or doc->>'$.priority' in (select value from json_each(term.value, '$.priorities')), false)), doc, null) doc
       from stretch order by created desc, key`,
    ),
    tickets: db.prepare(
      "select key, doc from partitions where kind='ticket' and key>? order by key limit 200",
    ),
    openFaults: db.prepare(
      `select f.doc fault, t.doc ticket from partitions f
       join partitions t on t.key = f.tenant || '|' || (f.doc->>'$.ticketId')
       where f.kind='fault' and f.tenant=? and t.doc->>'$.state' in ('new', 'taken', 'waitingReporter', 'waitingVendor')`,
    ),
    joined: db.prepare(
      `select doc->>'$.id' ticketId, account, doc->>'$.reporter.personId' personId, doc->>'$.reporter.workplaceId' workplaceId, doc->>'$.reporter.phone' phone,
         doc->>'$.municipality' municipality, created at, doc->'$.facts' facts, doc->>'$.conversationId' conversationId,
         doc->>'$.language' language
       from partitions where tenant=? and parent=? and doc->>'$.state' in ('new', 'taken', 'waitingReporter', 'waitingVendor') order by created, key`,
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
    openAbout: db.prepare(
      `select doc from partitions where kind='ticket' and parent is null and tenant=? and system=?
         and doc->>'$.state' in ('new', 'taken', 'waitingReporter', 'waitingVendor') order by created desc, key limit ?`,
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
