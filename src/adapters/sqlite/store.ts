import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import type {
  Clock,
  Commit,
  Committed,
  ExportedTicket,
  Store,
  Stored,
  StoredEvent,
  Version,
} from '../../app/ports.ts';
import { effectSchema } from '../../domain/effects.ts';
import { faultSchema } from '../../domain/fault/fault.ts';
import { intakeSchema } from '../../domain/intake/intake.ts';
import { MOST_PARSED, rememberedNewest } from '../../domain/memo.ts';
import { documentOf, storedEventSchema } from '../../domain/partition.ts';
import { searchedText } from '../../domain/ticket/search.ts';
import { ticketSchema } from '../../domain/ticket/ticket.ts';
import type { EpochMs } from '../../domain/vocabulary.ts';
import { contactsIn } from './contacts.ts';
import { directoriesIn } from './directories.ts';
import { countRow, documentRow, keyedRows, searchedRows, stateRow } from './rows.ts';
import { faultsIn } from './faults.ts';
import { noticesIn } from './notices.ts';
import { outboxIn } from './outbox.ts';
import { referencesIn } from './references.ts';
import { migrate } from './schema.ts';
import { prepareStatements } from './statements.ts';

/** So many tickets are looked at in one step of a search: some milliseconds. */
const LOOKED_AT_ONCE = 1000;

const version = (n: number): Version => String(n) as Version;

/**
 * The embedded store: one file, one writing process at a time by SQLite's own lock. What was decided is written with
 * `synchronous=FULL` (NORMAL loses acknowledged commits on power loss).
 * @param file path of the database, or `:memory:`
 * @param leaseMs how long a claim holds (elapsed time)
 */
export function sqliteStore(file: string, clock: Clock, leaseMs: number): Store {
  const db = new DatabaseSync(file, { timeout: 5000 });
  db.exec('pragma journal_mode=wal; pragma synchronous=full; pragma foreign_keys=on');
  migrate(db);
  const sql = prepareStatements(db);
  const all = (statement: ReturnType<typeof db.prepare>, ...values: SQLInputValue[]): unknown[] =>
    statement.all(...values);
  const docOf = (row: unknown): unknown => JSON.parse(documentRow.parse(row).doc);
  /** One ticket that cannot be read is no reason not to find the others. */
  const readable = (row: unknown) => ticketSchema.safeParse(docOf(row)).data ?? [];

  /**
   * `kept`: on the disk when it returns. `later`: on the disk with the next one that is; what a power cut loses before
   * that is a mark, whose loss sends a message once more. The log is one file in order, so nothing overtakes.
   */
  let synchronous = 'kept';
  const transaction = <T>(durability: 'kept' | 'later', work: () => T): T => {
    if (synchronous !== durability)
      db.exec(`pragma synchronous=${durability === 'kept' ? 'full' : 'normal'}`);
    synchronous = durability;
    db.exec('begin immediate');
    try {
      const result = work();
      db.exec('commit');
      return result;
    } catch (error) {
      if (db.isTransaction) db.exec('rollback');
      throw error;
    }
  };
  /** Reads that belong together see one state of the file, whatever others commit between them. */
  const snapshot = <T>(read: () => T): T => {
    db.exec('begin');
    try {
      return read();
    } finally {
      db.exec('commit');
    }
  };
  const eventsOf = (partition: string): StoredEvent[] =>
    all(sql.events, partition).map((row) => storedEventSchema.parse(docOf(row)));
  class Abandon extends Error {
    readonly outcome: 'conflict' | 'seen';
    constructor(outcome: 'conflict' | 'seen') {
      super(outcome);
      this.outcome = outcome;
    }
  }

  const { enqueue, toRecord, ...outbox } = outboxIn(sql, transaction, clock, leaseMs);

  /** Each document is parsed once, and not again for every card that shows it: as text it names its own version. */
  const loader = <T>(kind: string, parse: (doc: unknown) => T) => {
    const parsed = rememberedNewest(MOST_PARSED, (doc: string) => parse(JSON.parse(doc)));
    return async (partition: string): Promise<Stored<T> | undefined> => {
      const row = sql.load.get(partition, kind);
      if (row === undefined) return undefined;
      const { version: revision, doc } = stateRow.parse(row);
      return { value: parsed(partition, doc, doc), version: version(revision), revision };
    };
  };

  return {
    loadIntake: loader('intake', (doc) => intakeSchema.parse(doc)),
    loadFault: loader('fault', (doc) => faultSchema.parse(doc)),
    loadTicket: loader('ticket', (doc) => ticketSchema.parse(doc)),

    async commit(commit: Commit, due: EpochMs): Promise<Committed> {
      const { state, partition } = commit;
      const doc = documentOf(state);
      for (const effect of commit.outbox) effectSchema.parse(effect);
      try {
        const rows = transaction('kept', () => {
          for (const receipt of commit.receipts)
            if (sql.receipt.run(partition, receipt).changes !== 1) throw new Abandon('seen');
          const json = JSON.stringify(doc);
          const searched = state.of === 'ticket' ? searchedText(state.ticket) : '';
          const written =
            commit.expected === null
              ? sql.insert.run(partition, state.of, doc.tenant, json, searched)
              : sql.update.run(json, searched, partition, Number(commit.expected));
          if (written.changes !== 1) throw new Abandon('conflict');
          for (const event of commit.events) sql.event.run(partition, JSON.stringify(event));
          return enqueue(partition, commit.outbox, due);
        });
        const revision = commit.expected === null ? 1 : Number(commit.expected) + 1;
        return { outcome: 'committed', version: version(revision), revision, rows };
      } catch (error) {
        if (error instanceof Abandon) return { outcome: error.outcome };
        throw error;
      }
    },

    isSeen: async (partition, receipt) => sql.seen.get(partition, receipt) !== undefined,

    async nextNumber(tenant, year) {
      // On the disk before, or with, the ticket that bears it.
      const row = transaction('later', () => sql.number.get(`${tenant}|${year}`));
      return countRow.parse(row).n;
    },

    async ticketsOf(tenant, account, limit) {
      return all(sql.ticketsOf, tenant, account, limit).flatMap(readable);
    },
    async waitingApproval(tenant) {
      return all(sql.waitingApproval, tenant).flatMap(readable);
    },
    async ticketOfNumber(tenant, number) {
      const [row] = all(sql.ticketOfNumber, tenant, number);
      return row === undefined ? undefined : ticketSchema.parse(docOf(row));
    },
    async openTickets(tenant, after, limit) {
      const page = keyedRows.parse(all(sql.openTickets, tenant, after ?? '', limit));
      return {
        tickets: page.flatMap(readable),
        after: page.length < limit ? null : (page.at(-1)?.key ?? null),
      };
    },
    async events(partition) {
      return eventsOf(partition);
    },
    async searchTickets(tenant, search, { joined, after, limit }) {
      const { createdAt, partition } = after ?? { createdAt: Number.MAX_SAFE_INTEGER, partition: '' };
      const terms = JSON.stringify(search);
      const stretch = searchedRows.parse(
        all(sql.searchTickets, tenant, joined ? 1 : 0, createdAt, partition, LOOKED_AT_ONCE, terms),
      );
      const found = stretch.filter(({ doc }) => doc !== null).slice(0, limit);
      const last = found.length < limit ? stretch.at(-1) : found.at(-1);
      const isLast = stretch.length < LOOKED_AT_ONCE && last === stretch.at(-1);
      return {
        tickets: found.flatMap(readable),
        after: last === undefined || isLast ? null : { createdAt: last.created, partition: last.key },
      };
    },
    async *exportTickets(): AsyncIterable<ExportedTicket> {
      let after = '';
      for (;;) {
        const page = snapshot(() =>
          keyedRows.parse(all(sql.tickets, after)).map(({ key, doc }) => ({
            key,
            ticket: ticketSchema.parse(JSON.parse(doc)),
            events: eventsOf(key),
            rows: all(sql.rows, key).map(toRecord),
          })),
        );
        for (const { ticket, events, rows } of page) yield { ticket, events, rows };
        const last = page.at(-1);
        if (last === undefined) return;
        after = last.key;
      }
    },

    ...outbox,
    ...referencesIn(sql, transaction),
    ...faultsIn(sql),
    ...noticesIn(sql, transaction),
    ...directoriesIn(db, transaction),
    ...contactsIn(db, transaction),

    async forget(partition) {
      transaction('kept', () => {
        sql.forgetRows.run(partition);
        sql.forgetEvents.run(partition);
      });
    },
    async reset() {
      transaction('kept', () => {
        for (const table of ['partitions', 'receipts', 'events', 'outbox', 'counters', 'notices'])
          db.exec(`delete from ${table}`);
      });
    },
    async close() {
      db.close();
    },
  };
}
