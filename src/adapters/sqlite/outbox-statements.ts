import type { DatabaseSync } from 'node:sqlite';

/** A row as it stands (`recordRow`). */
const RECORD = `id, not_before notBefore, urgency, effect, state, attempt, perhaps_sent perhapsSent, resolved, at,
  rendered, cause, history`;
const MOST_OUTCOMES = 10;

/** The statements of the outbox. */
export function outboxStatements(db: DatabaseSync) {
  const listed = (only: string) =>
    db.prepare(
      `select seq, partition, ${RECORD} from outbox
       where ${only} state in (select value from json_each(?)) and seq>? order by seq limit ?`,
    );
  return {
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
       returning partition, id, not_before notBefore, effect, claim, attempt, perhaps_sent perhapsSent, resolved, urgency, seq`,
    ),
    settle: db.prepare(
      `update outbox set state=?, at=?, retry_at=?, lease_until=0, claim='', perhaps_sent=perhaps_sent+?, resolved=coalesce(?, resolved),
         conversation=coalesce(?, conversation), activity=coalesce(?, activity), rendered=coalesce(?, rendered), cause=?,
         history=json_insert(
           case when json_array_length(history)>=${MOST_OUTCOMES} then json_remove(history, '$[0]') else history end,
           '$[#]', json(?))
       where partition=? and id=? and claim=?`,
    ),
    row: db.prepare(`select ${RECORD} from outbox where partition=? and id=?`),
    pages: db.prepare(`select ${RECORD} from outbox where partition=? and urgency=0 order by seq`),
    rows: db.prepare(`select ${RECORD} from outbox where partition=? order by seq`),
    listed: listed(''),
    // Most rows are done: the index holds the others.
    listedOpen: listed("state in ('pending', 'sending', 'failed', 'uncertain') and"),
    // What was claimed and never begun: the claim took one attempt and no more.
    release: db.prepare(
      `update outbox set state='pending', claim='', lease_until=0, attempt=attempt-1, retry_at=?
       where partition=? and id=? and claim=?`,
    ),
    putBack: db.prepare(
      `update outbox set state='pending', attempt=0, retry_at=0, lease_until=0, claim=''
       where partition=? and id=? and state in ('failed', 'uncertain')`,
    ),
    forgetRows: db.prepare(
      "delete from outbox where partition=? and state in ('sent', 'done', 'failed', 'uncertain')",
    ),
    // A change in place settles with the place that it changed: each place once, or every change would change more.
    slot: db.prepare(
      'select conversation, activity from outbox where partition=? and slot=? and activity is not null group by conversation, activity order by min(seq)',
    ),
    nextDue: db.prepare("select min(not_before) due from outbox where state in ('pending','sending')"),
    backlog: db.prepare(
      `select count(*) count, min(not_before) oldest, min(case when urgency=0 then not_before end) oldestPage
       from outbox where state in ('pending','sending') and not_before<=?`,
    ),
  };
}
