import fc from 'fast-check';
import type { SmsCallback } from '../../src/app/ports.ts';
import { atOslo } from '../../src/domain/service-hours/oslo.ts';
import { ON_CALL_VERBS } from '../../src/domain/understanding/on-call-words.ts';
import { personOf } from '../harness/directory.ts';
import { verified } from '../harness/fake-channel.ts';
import { random } from '../harness/random.ts';
import { createRig, directory, messageFrom, originOf, type Instance, type Rig } from './rig.ts';

/** One night of chance at two instances, from Sunday 21:40 to Monday 08:00: what happens in it, and how it is played. */

export const MINUTE = 60_000;
const START = atOslo('2026-11-29', '21:40');
export const OPENING = atOslo('2026-11-30', '08:00');
/** A provider that could not hand over an SMS says so this much later. */
const REPORTED_MS = 2 * MINUTE;

const REPORTERS = ['ole-strandvik', 'hege-lindstad', 'maria-lundeby', 'eva-karlsbakk'];
const { cycle, lastResortLeaderId } = directory.onCall;
export const ROTA = [...cycle.order, lastResortLeaderId];
/** On call that night (week 48), and from the opening on (week 49). */
const HOLDERS = { 48: 'henrik-lokas', 49: 'yusuf-warsame' } as const;
const WORDS = [
  'Vi får ikke gitt insulin til en beboer nå, alt er dødt',
  'Gerica er nede på Fjell bosenter, vi får ikke opp medisinlistene',
  'ingen i Svelvik kommer inn på Citrix',
  'skriveren er tom for toner',
];
/** Each has one, verified or not. */
export const numberOf = (personId: string): string => `+474000000${ROTA.indexOf(personId)}`;
const NOBODYS = '+4740404040';
export const deedOf = (personId: string, at: number): string => `${personId} at ${at}`;

/** Those on call that night answer more often than the others. */
const often = (times: number): fc.Arbitrary<string> =>
  fc.constantFrom(...Array.from({ length: times }, () => HOLDERS[48]), ...ROTA);
const report = fc.record({ report: fc.constantFrom(...WORDS), who: fc.constantFrom(...REPORTERS) });
const answer = fc.record({ verb: fc.constantFrom(...ON_CALL_VERBS), who: often(6), confirmed: fc.boolean() });
const swap = fc.record({
  week: fc.constantFrom<48 | 49>(48, 48, 48, 49),
  /** One of them more often, so that a week is asked for a second time. */
  with: fc.constantFrom(...Array.from({ length: 6 }, () => 'nina-grotting'), ...cycle.order),
  /** Whoever has the week asks; otherwise the other one does. */
  holderAsks: fc.boolean(),
  agrees: fc.constantFrom(true, true, true, false),
});
/** «1» from a number of somebody on the rota, or of nobody. */
const reply = fc.record({ one: often(6), strange: fc.constantFrom(false, false, false, true) });
const step = fc.record({
  /** Minutes until the next one. */
  after: fc.integer({ min: 0, max: 40 }),
  what: fc.oneof(
    { weight: 4, arbitrary: report },
    { weight: 6, arbitrary: answer },
    { weight: 3, arbitrary: swap },
    { weight: 6, arbitrary: reply },
    { weight: 2, arbitrary: fc.record({ dies: fc.integer({ min: 1, max: 12 }) }) },
  ),
});
export const night = fc.record({
  first: report,
  steps: fc.array(step, { minLength: 1, maxLength: 14 }),
  faults: fc.constantFrom(0, 0.2, 0.6),
  /** Who has a verified number. */
  numbers: fc.oneof(fc.constant(ROTA), fc.subarray(ROTA)),
  /** How many of the SMS that were taken are reported as not delivered. */
  undelivered: fc.constantFrom(0, 0.4, 0.4),
  seed: fc.integer(),
});
export type Night = typeof night extends fc.Arbitrary<infer T> ? T : never;

/** A provider reported that an SMS of ours was not delivered: what nobody had taken then, and in which round of pages. */
export type Undelivered = {
  readonly sms: string;
  readonly at: number;
  readonly untaken: ReadonlyMap<string, number>;
};

/** Pages go wrong in each way; whatever else is said comes through in the end. */
function troubled(rig: Rig, rate: number, next: () => number): void {
  rig.fail((kind) => {
    if (next() >= rate) return undefined;
    const how = next();
    const isPage = kind === 'page' || kind === 'sms';
    if (isPage && how < 0.4) return { outcome: 'failed', cause: '403' };
    if (isPage && how < 0.7) return { outcome: 'uncertain', cause: '502' };
    return { outcome: 'later', retryAfterMs: how < 0.9 ? 2_000 : 40_000, cause: '429' };
  });
}

/** Plays the night until the minute in which the desk opens; `until` plays on. */
export async function play({ first, steps, faults, numbers, undelivered, seed }: Night) {
  const rig = await createRig('sqlite', START, { stored: true, sms: true });
  const gates = [Infinity, Infinity];
  /** An instance that dies after so many more calls, and is then started anew. */
  const start = (index: number): Instance =>
    rig.instance({
      pass: () => {
        gates[index] = (gates[index] ?? Infinity) - 1;
        return Promise.resolve(gates[index] < 0 ? 'dieBefore' : 'go');
      },
    });
  const engines = [start(0), start(1)] as [Instance, Instance];
  /** Resolves when it is done or the instance is dead: a dead program answers nobody. */
  const orDead = (engine: Instance, work: Promise<unknown>): Promise<unknown> =>
    Promise.race([work.catch(() => undefined), engine.died]);
  const living = async (index: number): Promise<Instance> => {
    if (engines[index % 2]?.isDead() !== false) {
      gates[index % 2] = Infinity;
      engines[index % 2] = start(index % 2);
    }
    const engine = engines[index % 2] ?? engines[0];
    // The register is looked at every half minute.
    await orDead(engine, engine.directories.refresh());
    return engine;
  };
  for (const personId of numbers)
    await verified({ store: engines[0].store, clock: rig }, personId, 'sms', numberOf(personId));
  const chance = random(seed);
  troubled(rig, faults, chance);

  /** Whoever calls from outside comes again until it is answered. */
  const heard = async (from: number, call: (engine: Instance) => Promise<unknown>): Promise<void> => {
    for (let tries = 0; tries < 4; tries++) {
      const engine = await living(from + tries);
      let isHeard = false;
      await orDead(
        engine,
        call(engine).then(() => (isHeard = true)),
      );
      if (isHeard) return;
    }
  };
  let said = 0;
  const writes = (who: string, words: string): Promise<void> => {
    const id = `m${++said}`;
    return heard(said, ({ turn }) => turn.message(messageFrom(who, words, id)));
  };

  const reports: {
    readonly at: number;
    readonly sms: string;
    readonly call: SmsCallback & { type: 'receipt' };
  }[] = [];
  const failures: Undelivered[] = [];
  let seen = 0;
  /** What the provider will say of the SMS that it took since. */
  const taken = (): void => {
    for (const { kind, about, id } of rig.delivered.slice(seen))
      if (kind === 'sms' && id !== undefined) {
        const status = chance() < undelivered ? ('failed' as const) : ('delivered' as const);
        reports.push({ at: rig.now() + REPORTED_MS, sms: id, call: { type: 'receipt', id: about, status } });
      }
    seen = rig.delivered.length;
  };
  const untaken = async (): Promise<Undelivered['untaken']> =>
    new Map(
      (await rig.unresolved()).flatMap(({ id, state, paging }) =>
        state === 'new' && paging !== null ? [[id, paging.round] as const] : [],
      ),
    );
  const reported = async (): Promise<void> => {
    for (let next = reports[0]; next !== undefined && next.at <= rig.now(); next = reports[0]) {
      reports.shift();
      const { call, sms } = next;
      if (call.status === 'failed') failures.push({ sms, at: rig.now(), untaken: await untaken() });
      await heard(reports.length, ({ callbacks }) => callbacks(call));
    }
  };

  const sweep = async (engine: Instance): Promise<void> => {
    while (await engine.delivery.sweep()) await engine.delivery.idle();
    await engine.delivery.idle();
  };
  /** Both sweep, and time goes on: by a minute while anything is left to do, else to when something falls due. */
  const onward = async (end: number): Promise<void> => {
    rig.wait();
    await reported();
    for (const index of [0, 1]) {
      const engine = await living(index);
      await orDead(engine, sweep(engine));
    }
    taken();
    const due = (await engines[0].store.nextDue()) ?? end;
    rig.passTo(Math.min(end, reports[0]?.at ?? end, due > rig.now() ? due : rig.now() + MINUTE));
  };
  const until = async (at: number): Promise<void> => {
    while (rig.now() < at) await onward(at);
  };

  /** Who did something, and when, that may have given him or her a ticket. */
  const answered = new Set<string>();
  for (const [index, { after, what }] of [{ after: 0, what: first }, ...steps].entries()) {
    await until(Math.min(rig.now() + after * MINUTE, OPENING - MINUTE));
    if ('dies' in what) gates[index % 2] = what.dies;
    else if ('report' in what) await writes(what.who, what.report);
    else if ('week' in what) {
      const two = [HOLDERS[what.week], what.with] as const;
      const [asker, other] = what.holderAsks ? two : [two[1], two[0]];
      await writes(asker, `bytt vakt uke ${what.week} med ${personOf(directory, other).name}`);
      await writes(asker, 'ja til byttet');
      await until(Math.min(rig.now() + MINUTE, OPENING - MINUTE));
      await writes(other, what.agrees ? 'ja til byttet' : 'nei til byttet');
    } else if ('one' in what) {
      const from = what.strange ? NOBODYS : numberOf(what.one);
      if (!what.strange && numbers.includes(what.one)) answered.add(deedOf(what.one, rig.now()));
      await heard(index, ({ callbacks }) => callbacks({ type: 'reply', id: `r${index}`, from, text: '1' }));
    } else
      for (const { id } of (await rig.unresolved()).slice(-2)) {
        answered.add(deedOf(what.who, rig.now()));
        const engine = await living(index);
        const pressed = { verb: what.verb, ticketId: id, asOf: 1, note: 'grunn', confirmed: what.confirmed };
        await orDead(engine, engine.press(originOf(what.who, `p${index}${id}`, `p${index}`), pressed));
      }
  }
  await until(OPENING - MINUTE);
  rig.fail(() => undefined);
  // Whoever looks at the end must not die of it.
  gates.fill(Infinity);
  await until(OPENING);
  return { rig, engine: await living(0), until, answered, failures };
}

export type Played = Awaited<ReturnType<typeof play>>;
