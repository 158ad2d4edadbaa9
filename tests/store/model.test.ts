import fc from 'fast-check';
import type { Row, RowState, Settlement, Store, Version } from '../../src/app/ports.ts';
import { LEASE_MS } from '../harness/lease.ts';
import { commitOf, intakeOf, say } from './samples.ts';
import { targets, type StoreRig } from './targets.ts';

/**
 * Random lives of two partitions at two instances, each step compared with a model of what a store is to do: twenty lines
 * of plain data against two databases. STORE_RUNS for a long run, STORE_SEED to begin elsewhere.
 */

const RUNS = Number(process.env.STORE_RUNS ?? '25');
const SEED = Number(process.env.STORE_SEED ?? '20261122');

type ModelRow = {
  state: RowState;
  notBefore: number;
  attempts: number;
  perhapsSent: number;
  claim: string;
  leaseUntil: number;
  retryAt: number;
};
type Model = {
  now: number;
  elapsed: number;
  readonly sequences: Map<string, number>;
  readonly versions: Map<string, Version[]>;
  readonly receipts: Set<string>;
  readonly rows: Map<string, ModelRow>;
  readonly held: { readonly key: string; readonly row: Row }[];
  number: number;
};

const partition = fc.constantFrom('t|p|1', 't|q|2');
const instance = fc.constantFrom('a' as const, 'b' as const);
const id = fc.constantFrom('r0', 'r1', 'r2', 'r3');
const rows = fc.array(fc.record({ id, wait: fc.constantFrom(0, 0, 100) }), { maxLength: 3 });
const steps = fc.array(
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        step: fc.constant('commit' as const),
        instance,
        partition,
        receipt: fc.constantFrom('x', 'y', 'z', 'w'),
        old: fc.boolean(),
        rows,
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ step: fc.constant('schedule' as const), instance, partition, rows }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        step: fc.constant('claim' as const),
        instance,
        limit: fc.constantFrom(1, 2, 10),
      }),
    },
    {
      weight: 4,
      arbitrary: fc.record({
        step: fc.constant('settle' as const),
        instance,
        which: fc.nat(20),
        to: fc.constantFrom('sent', 'failed', 'uncertain', 'done', 'pending'),
        retry: fc.constantFrom(0, 5000),
        unclear: fc.boolean(),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ step: fc.constant('release' as const), instance, which: fc.nat(20) }),
    },
    { weight: 1, arbitrary: fc.record({ step: fc.constant('putBack' as const), instance, partition, id }) },
    { weight: 1, arbitrary: fc.record({ step: fc.constant('forget' as const), instance, partition }) },
    {
      weight: 2,
      arbitrary: fc.record({
        step: fc.constant('wait' as const),
        ms: fc.constantFrom(50, 200, LEASE_MS + 1),
      }),
    },
    { weight: 1, arbitrary: fc.record({ step: fc.constant('number' as const), instance }) },
  ),
  { minLength: 5, maxLength: 30 },
);
type Step = typeof steps extends fc.Arbitrary<(infer S)[]> ? S : never;

const keyOf = (where: string, row: string): string => `${where} ${row}`;
const isOpen = ({ state }: ModelRow): boolean => state === 'pending' || state === 'sending';

/** New rows of the model; what is due is claimed by the writer. Gives the ids that the store must hand back. */
function add(model: Model, where: string, wanted: readonly { id: string; wait: number }[]): string[] {
  const claimed: string[] = [];
  for (const { id: row, wait } of wanted) {
    const key = keyOf(where, row);
    if (model.rows.has(key)) continue;
    const isDue = wait === 0;
    model.rows.set(key, {
      state: isDue ? 'sending' : 'pending',
      notBefore: model.now + wait,
      attempts: isDue ? 1 : 0,
      perhapsSent: 0,
      claim: '',
      leaseUntil: isDue ? model.elapsed + LEASE_MS : 0,
      retryAt: 0,
    });
    if (isDue) claimed.push(row);
  }
  return claimed;
}

/** What the store handed back is held from now on. */
function hold(model: Model, handed: readonly Row[]): void {
  for (const row of handed) {
    const key = keyOf(row.partition, row.effect.id);
    const known = model.rows.get(key);
    if (known !== undefined) known.claim = row.claim;
    model.held.push({ key, row });
  }
}

const effectsOf = (model: Model, wanted: readonly { id: string; wait: number }[]) =>
  wanted.map(({ id: row, wait }) => say(row, { notBefore: model.now + wait }));
const idsOf = (handed: readonly Row[]): string[] => handed.map(({ effect }) => effect.id);

async function take(step: Step, model: Model, rig: StoreRig): Promise<void> {
  const store: Store = 'instance' in step ? rig[step.instance] : rig.a;
  switch (step.step) {
    case 'commit': {
      const { partition: where, receipt } = step;
      const versions = model.versions.get(where) ?? [];
      const expected = (step.old ? versions.at(-2) : versions.at(-1)) ?? null;
      const isCurrent = expected === (versions.at(-1) ?? null);
      const sequence = (model.sequences.get(where) ?? 0) + 1;
      const committed = await store.commit(
        commitOf({
          partition: where,
          expected,
          state: { of: 'intake', intake: intakeOf(sequence) },
          receipts: [receipt],
          outbox: effectsOf(model, step.rows),
        }),
        model.now,
      );
      const should = model.receipts.has(keyOf(where, receipt))
        ? 'seen'
        : isCurrent
          ? 'committed'
          : 'conflict';
      expect(committed.outcome).toBe(should);
      if (committed.outcome !== 'committed') return;
      model.sequences.set(where, sequence);
      model.versions.set(where, [...versions, committed.version]);
      model.receipts.add(keyOf(where, receipt));
      expect(committed.revision).toBe(versions.length + 1);
      expect(idsOf(committed.rows)).toEqual(add(model, where, step.rows));
      hold(model, committed.rows);
      return;
    }
    case 'schedule': {
      const handed = await store.schedule(step.partition, effectsOf(model, step.rows), model.now);
      expect(idsOf(handed)).toEqual(add(model, step.partition, step.rows));
      hold(model, handed);
      return;
    }
    case 'claim': {
      const due = [...model.rows].filter(
        ([, row]) =>
          isOpen(row) &&
          row.notBefore <= model.now &&
          row.leaseUntil <= model.elapsed &&
          row.retryAt <= model.elapsed,
      );
      const handed = await store.claimDue(model.now, step.limit);
      expect(handed).toHaveLength(Math.min(step.limit, due.length));
      for (const row of handed) {
        const known = due.find(([key]) => key === keyOf(row.partition, row.effect.id))?.[1];
        if (known === undefined) throw new Error(`${row.effect.id} was not due`);
        if (known.state === 'sending') known.perhapsSent += 1;
        known.state = 'sending';
        known.attempts += 1;
        known.leaseUntil = model.elapsed + LEASE_MS;
        expect([row.attempt, row.perhapsSent]).toEqual([known.attempts, known.perhapsSent]);
      }
      hold(model, handed);
      return;
    }
    case 'settle': {
      const held = model.held[step.which % Math.max(1, model.held.length)];
      if (held === undefined) return;
      const settlement: Settlement = {
        state: step.to,
        at: model.now,
        perhapsSent: step.unclear,
        ...(step.to === 'pending' ? { retryAfterMs: step.retry } : {}),
      };
      const known = model.rows.get(held.key);
      const isMine = known !== undefined && known.claim === held.row.claim;
      const settled = await store.settle(held.row, settlement, model.now);
      expect(settled === undefined).toBe(!isMine);
      if (!isMine) return;
      known.state = step.to;
      known.claim = '';
      known.leaseUntil = 0;
      known.retryAt = step.to === 'pending' ? model.elapsed + step.retry : 0;
      if (step.unclear) known.perhapsSent += 1;
      return;
    }
    case 'release': {
      const held = model.held[step.which % Math.max(1, model.held.length)];
      if (held === undefined) return;
      await store.release(held.row);
      const known = model.rows.get(held.key);
      if (known === undefined || known.claim !== held.row.claim) return;
      Object.assign(known, { state: 'pending', claim: '', leaseUntil: 0, attempts: known.attempts - 1 });
      return;
    }
    case 'putBack': {
      const known = model.rows.get(keyOf(step.partition, step.id));
      const isAside = known?.state === 'failed' || known?.state === 'uncertain';
      const should = known === undefined ? 'unknown' : isAside ? 'putBack' : 'open';
      expect(await store.putBack(step.partition, step.id)).toBe(should);
      if (known !== undefined && isAside)
        Object.assign(known, { state: 'pending', attempts: 0, retryAt: 0, claim: '' });
      return;
    }
    case 'forget':
      await store.forget(step.partition);
      for (const [key, row] of model.rows)
        if (key.startsWith(`${step.partition} `) && !isOpen(row)) model.rows.delete(key);
      return;
    case 'wait':
      model.now += step.ms;
      model.elapsed += step.ms;
      rig.later(step.ms);
      return;
    case 'number':
      model.number += 1;
      expect(await store.nextNumber('t', 2026)).toBe(model.number);
  }
}

/** What both instances see in the end. */
async function compare(model: Model, rig: StoreRig): Promise<void> {
  for (const store of [rig.a, rig.b]) {
    for (const [where, sequence] of model.sequences)
      expect((await store.loadIntake(where))?.value.sequence).toBe(sequence);
    for (const [key, { state, attempts }] of model.rows) {
      const [where = '', row = ''] = key.split(' ');
      expect(await store.row(where, row)).toMatchObject({ state, attempts });
    }
    const open = [...model.rows.values()].filter((row) => isOpen(row) && row.notBefore <= model.now);
    const oldest = open.length === 0 ? null : Math.min(...open.map(({ notBefore }) => notBefore));
    expect(await store.backlog(model.now)).toEqual({ count: open.length, oldest, oldestPage: null });
  }
}

test.each(Object.entries(targets))(
  '%s does what the model does',
  async (_name, make) => {
    await fc.assert(
      fc.asyncProperty(steps, async (life) => {
        const rig = await make();
        const model: Model = {
          now: 1_000,
          elapsed: 0,
          sequences: new Map(),
          versions: new Map(),
          receipts: new Set(),
          rows: new Map(),
          held: [],
          number: 0,
        };
        try {
          for (const step of life) await take(step, model, rig);
          await compare(model, rig);
        } finally {
          await rig.end();
        }
      }),
      { numRuns: RUNS, seed: SEED },
    );
  },
  60_000 + RUNS * 1_000,
);
