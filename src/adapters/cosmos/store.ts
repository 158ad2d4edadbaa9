import { randomUUID } from 'node:crypto';
import type { Database } from '@azure/cosmos';
import { z } from 'zod';
import type { Clock, Commit, Committed, Store, Stored, Version } from '../../app/ports.ts';
import { effectSchema } from '../../domain/effects.ts';
import { faultSchema } from '../../domain/fault/fault.ts';
import { intakeSchema } from '../../domain/intake/intake.ts';
import { MOST_PARSED, rememberedNewest } from '../../domain/memo.ts';
import { documentOf } from '../../domain/partition.ts';
import { ticketSchema } from '../../domain/ticket/ticket.ts';
import { PATIENCE, type Patience } from './attempts.ts';
import { created, replaced } from './batch.ts';
import { accessTo } from './cases.ts';
import { contactsIn } from './contacts.ts';
import type { ContainerId, Definition } from './definition.ts';
import { directoriesIn } from './directories.ts';
import { eventBody, receiptBody, receiptId, STATE_ID, stateBody, stateItem } from './items.ts';
import { noticesIn } from './notices.ts';
import { outboxIn } from './outbox.ts';
import { rowsIn } from './rows.ts';
import { referencesIn } from './references.ts';
import { schemaCheck } from './schema.ts';
import { searchIn } from './search.ts';
import { ticketsIn } from './tickets.ts';

/** Of a document, as it was read: which commit it is, and what names it to the service. */
const versionOf = (revision: number, etag: string): Version => `${revision} ${etag}` as Version;
const parseVersion = (version: Version): { readonly revision: number; readonly etag: string } => {
  const space = version.indexOf(' ');
  return { revision: Number(version.slice(0, space)), etag: version.slice(space + 1) };
};

const anyItem = z.object({ id: z.string(), pk: z.string() });
const counter = (tenant: string, year: number): string => `counter|${tenant}|${year}`;

/**
 * The store for several instances: one logical partition per intake and per ticket, and every commit one transactional
 * batch in it. A write whose answer is lost is settled by its operation id: what is in the way is either our own write,
 * and then it was done, or another's.
 * @param leaseMs how long a claim holds (elapsed time)
 */
export function cosmosStore(
  database: Database,
  definition: Definition,
  clock: Clock,
  leaseMs: number,
  given: Omit<Patience, 'sleep'> = PATIENCE,
): Store {
  const patience: Patience = { ...given, sleep: clock.sleep };
  const check = schemaCheck(database, definition, patience, clock);
  const access = (id: ContainerId) => accessTo(database.container(id), patience, clock);
  const cases = access('cases');
  const rows = rowsIn(cases, clock, leaseMs);

  const loader = <T>(type: 'intake' | 'ticket' | 'fault', parse: (doc: unknown) => T) => {
    const parsed = rememberedNewest(MOST_PARSED, parse);
    return async (partition: string): Promise<Stored<T> | undefined> => {
      const item = await cases.read(STATE_ID, partition, stateItem);
      if (item?.type !== type) return undefined;
      const { revision, _etag, doc } = item;
      return { value: parsed(partition, _etag, doc), version: versionOf(revision, _etag), revision };
    };
  };

  /** Whether it is the commit itself that stands in its own way. */
  function isOwn({ receipts: [receipt], partition }: Commit, op: string): Promise<boolean> {
    return cases.isWrittenBy(op, receipt === undefined ? STATE_ID : receiptId(receipt), partition);
  }

  /** Of our own write whose answer was lost; empty when somebody has written since, and the next commit is a conflict. */
  async function etagOf(partition: string, op: string): Promise<string> {
    const now = await cases.read(STATE_ID, partition, stateItem);
    return now?.op === op ? now._etag : '';
  }

  async function commit(commit: Commit, due: number): Promise<Committed> {
    const { state, partition, receipts, events } = commit;
    const doc = documentOf(state);
    for (const effect of commit.outbox) effectSchema.parse(effect);
    const op = randomUUID();
    const before = commit.expected === null ? null : parseVersion(commit.expected);
    const revision = (before?.revision ?? 0) + 1;
    const body = stateBody(partition, state, doc, revision, op);
    const head = [
      ...receipts.map((receipt) =>
        created(receiptBody(partition, receipt, op, definition.ttlSeconds.receipt)),
      ),
      before === null ? created(body) : replaced(body, before.etag),
      ...events.map((event, index) => created(eventBody(partition, revision, index, event))),
    ];
    const done = await rows.writeWith(partition, head, commit.outbox, due, op, async (index, unclear) => {
      if (unclear && (await isOwn(commit, op))) return undefined;
      return index < receipts.length ? ('seen' as const) : ('conflict' as const);
    });
    if ('refused' in done) return { outcome: done.refused };
    const etag = done.etags[receipts.length] ?? (await etagOf(partition, op));
    return { outcome: 'committed', version: versionOf(revision, etag), revision, rows: done.rows };
  }

  const verbs: Store = {
    loadIntake: loader('intake', (doc) => intakeSchema.parse(doc)),
    loadTicket: loader('ticket', (doc) => ticketSchema.parse(doc)),
    loadFault: loader('fault', (doc) => faultSchema.parse(doc)),
    commit,
    isSeen: async (partition, receipt) =>
      (await cases.read(receiptId(receipt), partition, anyItem)) !== undefined,

    async nextNumber(tenant, year) {
      const pk = counter(tenant, year);
      for (;;) {
        const counted = await cases.increment('counter', pk, 'n');
        if (counted !== undefined) return z.number().parse(counted);
        const first = { id: 'counter', pk, type: 'counter', op: randomUUID(), n: 1 };
        if (await cases.create(first, pk)) return 1;
      }
    },

    ...outboxIn(cases, rows, clock),
    ...ticketsIn(cases),
    ...searchIn(cases),
    ...noticesIn(access('notices')),
    ...referencesIn(access('conversations')),
    ...directoriesIn(access('directory'), access('rota')),
    ...contactsIn(access('contacts')),

    async forget(partition) {
      const found = await cases.find(
        `SELECT c.id, c.pk FROM c WHERE c.type = 'event'
           OR (c.type = 'row' AND c.state IN ('sent', 'done', 'failed', 'uncertain'))`,
        {},
        anyItem,
        partition,
      );
      await cases.removeAll(
        partition,
        found.map(({ id }) => id),
      );
    },
    async reset() {
      for (const container of [cases, access('notices')]) {
        const found = await container.find(
          "SELECT c.id, c.pk, c.tenant FROM c WHERE c.id != 'schema'",
          {},
          home,
        );
        for (const { id, pk, tenant } of found) await container.remove(id, pk ?? tenant ?? id);
      }
    },
    close: () => {
      database.client.dispose();
      return Promise.resolve();
    },
  };

  return checkedFirst(verbs, check);
}

const home = z.object({ id: z.string(), pk: z.string().optional(), tenant: z.string().optional() });

/** Nothing is read or written before it is known that the data are of this program's schema. */
function checkedFirst(store: Store, check: () => Promise<void>): Store {
  const { exportTickets, close, ...verbs } = store;
  const checked = Object.fromEntries(
    Object.entries(verbs).map(([name, verb]) => [
      name,
      async (...values: never[]) => {
        await check();
        return (verb as (...all: never[]) => Promise<unknown>)(...values);
      },
    ]),
  ) as Omit<Store, 'exportTickets' | 'close'>;
  return {
    ...checked,
    close,
    async *exportTickets() {
      await check();
      yield* exportTickets();
    },
  };
}
