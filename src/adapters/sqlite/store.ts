import { randomUUID } from 'node:crypto';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import type {
  Clock,
  Commit,
  Committed,
  ExportedTicket,
  Row,
  RowRecord,
  Settlement,
  Store,
  Stored,
  StoredEvent,
  Version,
} from '../../app/ports.ts';
import { effectSchema, urgencyOf, type Effect } from '../../domain/effects.ts';
import { faultSchema } from '../../domain/fault/fault.ts';
import { intakeSchema } from '../../domain/intake/intake.ts';
import { ticketSchema } from '../../domain/ticket/ticket.ts';
import { documentOf, storedEventSchema } from '../../domain/partition.ts';
import type { EpochMs } from '../../domain/vocabulary.ts';
import {
  claimedRows,
  countRow,
  documentRow,
  dueRow,
  keyedRows,
  placeRows,
  recordRow,
  stateRow,
} from './rows.ts';
import { directoriesIn } from './directories.ts';
import { faultsIn } from './faults.ts';
import { noticesIn } from './notices.ts';
import { referencesIn } from './references.ts';
import { migrate } from './schema.ts';
import { prepareStatements } from './statements.ts';

/** A claim ends after this long (elapsed time); what it held is then carried out by whoever comes first. */
export const LEASE_MS = 30_000;

/** Documents kept parsed; a few kilobytes each. */
const MOST_PARSED = 500;

const version = (n: number): Version => String(n) as Version;

/**
 * The embedded store: one file, one writing process at a time by SQLite's own lock. What was decided is written with
 * `synchronous=FULL` (NORMAL loses acknowledged commits on power loss).
 * @param file path of the database, or `:memory:`
 * @param leaseMs how long a claim holds (elapsed time)
 */
export function sqliteStore(file: string, clock: Clock, leaseMs: number = LEASE_MS): Store {
  const db = new DatabaseSync(file, { timeout: 5000 });
  db.exec('pragma journal_mode=wal; pragma synchronous=full; pragma foreign_keys=on');
  migrate(db);
  const sql = prepareStatements(db);
  const all = (statement: ReturnType<typeof db.prepare>, ...values: SQLInputValue[]): unknown[] =>
    statement.all(...values);
  const docOf = (row: unknown): unknown => JSON.parse(documentRow.parse(row).doc);

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
  class Abandon extends Error {
    readonly outcome: 'conflict' | 'seen';
    constructor(outcome: 'conflict' | 'seen') {
      super(outcome);
      this.outcome = outcome;
    }
  }

  /** Writes the rows; those that are due come back claimed by the writer: no claim race, one write less. */
  const enqueue = (partition: string, effects: readonly Effect[], due: EpochMs): Row[] => {
    const elapsed = clock.elapsed();
    const rows: Row[] = [];
    for (const effect of effects) {
      const claimed = effect.notBefore <= due;
      const claim = claimed ? randomUUID() : '';
      const { changes } = sql.enqueue.run(
        partition,
        effect.id,
        urgencyOf(effect),
        JSON.stringify(effect),
        effect.notBefore,
        effect.waitsFor?.id ?? null,
        effect.waitsFor === null ? 0 : elapsed + effect.waitsFor.atMostMs,
        claimed ? 'sending' : 'pending',
        claimed ? 1 : 0,
        claim,
        claimed ? elapsed + leaseMs : 0,
        effect.kind === 'card' ? effect.slot : effect.kind === 'page' ? 'page' : null,
      );
      // A row that exists already was made by somebody else for the same reason: success, and theirs to carry out.
      if (claimed && changes === 1)
        rows.push({ partition, effect, claim, attempt: 1, perhapsSent: 0, resolved: null });
    }
    return rows;
  };

  const toRecord = (row: unknown): RowRecord => {
    const record = recordRow.parse(row);
    const { attempt, effect, ...rest } = record;
    return { ...rest, attempts: attempt, effect: effectSchema.parse(JSON.parse(effect)) };
  };
  /** Parsed documents by partition, so that the same text is not parsed again for every card that shows it. */
  const parsed = new Map<string, { readonly doc: string; readonly value: unknown }>();
  const load = <T>(partition: string, kind: string, parse: (doc: unknown) => T): Stored<T> | undefined => {
    const row = sql.load.get(partition, kind);
    if (row === undefined) return undefined;
    const { version: revision, doc } = stateRow.parse(row);
    const known = parsed.get(partition);
    const value = known?.doc === doc ? (known.value as T) : parse(JSON.parse(doc));
    parsed.delete(partition);
    parsed.set(partition, { doc, value });
    const oldest = parsed.keys().next();
    if (parsed.size > MOST_PARSED && oldest.done !== true) parsed.delete(oldest.value);
    return { value, version: version(revision), revision };
  };

  const readEffect = (text: string): Effect | undefined => {
    try {
      return effectSchema.safeParse(JSON.parse(text)).data;
    } catch {
      // Not JSON: as unreadable as a wrong shape.
      return undefined;
    }
  };

  return {
    loadIntake: async (partition) => load(partition, 'intake', (doc) => intakeSchema.parse(doc)),
    loadFault: async (partition) => load(partition, 'fault', (doc) => faultSchema.parse(doc)),
    loadTicket: async (partition) => load(partition, 'ticket', (doc) => ticketSchema.parse(doc)),

    async commit(commit: Commit, due: EpochMs): Promise<Committed> {
      const { state, partition } = commit;
      const doc = documentOf(state);
      for (const effect of commit.outbox) effectSchema.parse(effect);
      try {
        const rows = transaction('kept', () => {
          for (const receipt of commit.receipts)
            if (sql.receipt.run(partition, receipt).changes !== 1) throw new Abandon('seen');
          const json = JSON.stringify(doc);
          const written =
            commit.expected === null
              ? sql.insert.run(partition, state.of, doc.tenant, json)
              : sql.update.run(json, partition, Number(commit.expected));
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

    async claimDue(due, limit) {
      const elapsed = clock.elapsed();
      const claimed = transaction('later', () =>
        claimedRows.parse(all(sql.claim, randomUUID(), elapsed + leaseMs, due, elapsed, limit)),
      );
      const inOrder = claimed.sort((a, b) => a.urgency - b.urgency || a.seq - b.seq);
      return inOrder.flatMap(({ urgency: _urgency, seq, effect: text, ...row }): Row[] => {
        const effect = readEffect(text);
        if (effect !== undefined) return [{ ...row, effect }];
        // One row that cannot be read is set aside with its cause; the rest goes on.
        sql.setAside.run(seq);
        return [];
      });
    },

    async settle(row: Row, settlement: Settlement, due: EpochMs) {
      return transaction(settlement.then?.length ? 'kept' : 'later', () => {
        const { changes } = sql.settle.run(
          settlement.state,
          settlement.at,
          settlement.retryAfterMs === undefined ? 0 : clock.elapsed() + settlement.retryAfterMs,
          settlement.perhapsSent === true ? 1 : 0,
          settlement.resolved ?? null,
          settlement.place?.conversationId ?? null,
          settlement.place?.activityId ?? null,
          settlement.rendered ?? null,
          settlement.cause ?? null,
          row.partition,
          row.effect.id,
          row.claim,
        );
        return changes === 1 ? enqueue(row.partition, settlement.then ?? [], due) : undefined;
      });
    },

    async row(partition, id) {
      const row = sql.row.get(partition, id);
      return row === undefined ? undefined : toRecord(row);
    },
    async pages(partition) {
      return all(sql.pages, partition).map(toRecord);
    },
    async slots(partition, slot) {
      return placeRows
        .parse(all(sql.slot, partition, slot))
        .map(({ conversation, activity }) => ({ conversationId: conversation, activityId: activity }));
    },
    async nextDue() {
      return dueRow.parse(sql.nextDue.get()).due ?? undefined;
    },
    async unsettled(at) {
      return countRow.parse(sql.unsettled.get(at)).n;
    },

    async ticketsOf(tenant, account, limit) {
      return all(sql.ticketsOf, tenant, account, limit).map((row) => ticketSchema.parse(docOf(row)));
    },
    async waitingApproval(tenant) {
      return all(sql.waitingApproval, tenant).map((row) => ticketSchema.parse(docOf(row)));
    },
    async ticketOfNumber(tenant, number) {
      const [row] = all(sql.ticketOfNumber, tenant, number);
      return row === undefined ? undefined : ticketSchema.parse(docOf(row));
    },
    async *exportTickets(): AsyncIterable<ExportedTicket> {
      let after = '';
      for (;;) {
        const page = snapshot(() =>
          keyedRows.parse(all(sql.tickets, after)).map(({ key, doc }) => ({
            key,
            ticket: ticketSchema.parse(JSON.parse(doc)),
            events: all(sql.events, key).map((row): StoredEvent => storedEventSchema.parse(docOf(row))),
            rows: all(sql.rows, key).map(toRecord),
          })),
        );
        for (const { ticket, events, rows } of page) yield { ticket, events, rows };
        const last = page.at(-1);
        if (last === undefined) return;
        after = last.key;
      }
    },

    ...referencesIn(sql, transaction),
    ...faultsIn(sql),
    ...noticesIn(sql, transaction),
    ...directoriesIn(db, transaction),

    async schedule(partition, effects, due) {
      for (const effect of effects) effectSchema.parse(effect);
      return transaction('kept', () => enqueue(partition, effects, due));
    },
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
