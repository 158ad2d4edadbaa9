import type { DatabaseSync } from 'node:sqlite';
import { searchedText } from '../../domain/ticket/search.ts';
import { ticketSchema } from '../../domain/ticket/ticket.ts';

/**
 * One step per schema version, applied in order, each in its own transaction.
 * `outbox.state` moves forward only: pending → sending → sent | uncertain | failed | done, or back to pending for a retry.
 */
const MIGRATIONS: readonly string[] = [
  `
  create table partitions(
    key text primary key, version integer not null, kind text not null, tenant text not null, doc text not null,
    account text generated always as (doc->>'$.reporter.account') virtual,
    created integer generated always as (doc->>'$.createdAt') virtual,
    parent text generated always as (doc->>'$.parent.ticketId') virtual,
    system text generated always as (doc->>'$.systemId') virtual,
    workplace text generated always as (doc->>'$.reporter.workplaceId') virtual,
    wide integer generated always as (doc->>'$.facts.scope' >= 3) virtual
  ) strict, without rowid;
  create index tickets_of_account on partitions(kind, tenant, account, created);
  create index tickets_of_parent on partitions(tenant, parent) where parent is not null;
  create index faults_of_account on partitions(tenant, system, account, created) where kind='ticket' and parent is null;
  create index faults_of_workplace on partitions(tenant, system, workplace, created)
    where kind='ticket' and parent is null;
  create index faults_wide on partitions(tenant, system, created) where kind='ticket' and parent is null and wide;
  create table receipts(partition text not null, id text not null, primary key(partition, id)) strict, without rowid;
  create table events(
    partition text not null, seq integer not null, doc text not null, primary key(partition, seq)
  ) strict, without rowid;
  create table outbox(
    seq integer primary key autoincrement, partition text not null, id text not null,
    urgency integer not null, effect text not null, not_before integer not null,
    waits_for text, waits_until real not null,
    state text not null default 'pending', attempt integer not null default 0,
    claim text not null default '', lease_until real not null default 0, retry_at real not null default 0,
    perhaps_sent integer not null default 0,
    slot text, conversation text, activity text, resolved text, rendered text, cause text, at integer,
    unique(partition, id)
  ) strict;
  create index outbox_due on outbox(state, not_before) where state in ('pending', 'sending');
  create index outbox_slot on outbox(partition, slot) where activity is not null;
  create table counters(name text primary key, n integer not null) strict, without rowid;
  create table conversations(
    id text primary key, account text, personal integer not null, doc text not null, plain integer not null default 0
  ) strict, without rowid;
  create index conversations_of_account on conversations(account, personal);
  create table notices(
    tenant text not null, id text not null, doc text not null,
    begins integer generated always as (doc->>'$.from') virtual,
    ends integer generated always as (min(doc->>'$.to', coalesce(doc->>'$.endedAt', doc->>'$.to'))) virtual,
    primary key(tenant, id)
  ) strict, without rowid;
  create index notices_by_end on notices(tenant, ends);
  `,
  `
  create index tickets_waiting on partitions(tenant, created)
    where kind='ticket' and doc->>'$.state'='waitingApproval';
  create index tickets_of_number on partitions(tenant, doc->>'$.number') where kind='ticket' and parent is null;
  `,
  `
  create table directories(version integer primary key, imported integer not null) strict;
  create table directory_items(
    version integer not null references directories(version) on delete cascade, section text not null,
    place integer not null, id text not null, doc text not null,
    primary key(version, section, place), unique(version, section, id)
  ) strict, without rowid;
  `,
  `
  alter table outbox add column history text not null default '[]';
  create index outbox_open on outbox(seq) where state in ('pending', 'sending', 'failed', 'uncertain');
  create index tickets_open on partitions(tenant, key)
    where kind='ticket' and doc->>'$.state' in ('new', 'taken', 'waitingApproval');
  `,
  `
  create table contact_routes(person text primary key, doc text not null) strict, without rowid;
  create table sent_notes(
    via text not null, provider text not null, doc text not null, at integer not null, primary key(via, provider)
  ) strict, without rowid;
  create index sent_notes_by_age on sent_notes(at);
  `,
  `
  create table rotas(version integer primary key, since integer not null, published_by text) strict;
  create index rotas_since on rotas(since);
  create table rota_items(
    version integer not null references rotas(version), section text not null,
    place integer not null, id text not null, doc text not null,
    primary key(version, section, place)
  ) strict, without rowid;
  insert into rotas select version, imported, null from directories;
  insert into rota_items select version, section, place, id, doc from directory_items
    where section='$outline' or section like 'onCall%';
  `,
  `
  drop index tickets_open;
  create index tickets_open on partitions(tenant, key) where kind='ticket'
    and doc->>'$.state' in ('new', 'taken', 'waitingReporter', 'waitingVendor', 'waitingApproval');
  create index tickets_of_former_number on partitions(tenant, doc->>'$.formerNumber')
    where kind='ticket' and doc->>'$.formerNumber' is not null;
  `,
  `
  alter table partitions add column searched text not null default '';
  update partitions set searched = searched_text(doc) where kind='ticket';
  create index tickets_by_age on partitions(tenant, created desc, key) where kind='ticket';
  `,
];

/** For the step that fills in what older tickets are searched by; one that cannot be read is found by nothing. */
const searchedTextOf = (doc: unknown): string => {
  const ticket = ticketSchema.safeParse(JSON.parse(String(doc))).data;
  return ticket === undefined ? '' : searchedText(ticket);
};

/** Brings the file up to this program's schema. @throws when the file was written by a newer program. */
export function migrate(db: DatabaseSync): void {
  const { user_version: version } = db.prepare('pragma user_version').get() as { user_version: number };
  if (version > MIGRATIONS.length)
    throw new Error(
      `The data file has schema ${version}; this program knows ${MIGRATIONS.length}. Start a newer program, or use another DATA_DIR.`,
    );
  db.function('searched_text', { deterministic: true }, searchedTextOf);
  for (let step = version; step < MIGRATIONS.length; step++) {
    db.exec('begin immediate');
    try {
      // Another process may have done this step while we waited for the lock.
      const current = db.prepare('pragma user_version').get() as { user_version: number };
      if (current.user_version === step)
        db.exec(`${MIGRATIONS[step] ?? ''}; pragma user_version=${step + 1}`);
      db.exec('commit');
    } catch (error) {
      db.exec('rollback');
      throw error;
    }
  }
}
