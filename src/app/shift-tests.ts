import type { Directory } from '../domain/directory/directory.ts';
import type { Person } from '../domain/directory/schema.ts';
import { isHere } from '../domain/directory/system-roles.ts';
import type { Effect } from '../domain/effects.ts';
import { hasRouteBy } from '../domain/on-call/contact-routes.ts';
import { onCallAt } from '../domain/on-call/rota.ts';
import { isTestOf, testTime, type MissedBecause, type ShiftTest } from '../domain/on-call/shift-test.ts';
import { shiftAt, type Shift } from '../domain/on-call/shifts.ts';
import { standInFor, withoutStandIn, withoutStandIns, withStandIn } from '../domain/on-call/stand-in.ts';
import type { Say } from '../domain/say.ts';
import { osloDate } from '../domain/service-hours/oslo.ts';
import { say } from '../domain/ticket/rows.ts';
import type { Via } from '../domain/vocabulary.ts';
import { leaderAbove } from './addressing.ts';
import type { Clock, Directories, Log, Row, Store } from './ports.ts';
import type { RotaChanges, RotaEdit } from './rota-changes.ts';

type Deps = {
  readonly store: Store;
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Pick<Log, 'info' | 'warn'>;
  readonly directories: Directories;
  readonly change: RotaChanges;
  /** The channels beside Teams that are set up. */
  readonly channels: readonly Via[];
};
type Step = Extract<Effect, { kind: 'shiftTest' }>;
type Said = Extract<Effect, { kind: 'shiftAnswer' }>;

type Answered = {
  readonly outcome: 'nothing' | 'noChannel' | 'answered';
  readonly said: Say;
  readonly open: boolean;
  readonly rows: readonly Row[];
};

const MINUTE = 60_000;

/** Where the rows about the rota stand. */
export const rotaPartition = ({ tenantId }: Pick<Directory, 'tenantId'>): string => `${tenantId}|rota`;

/**
 * The test page at the start of a shift (fault 54; 23): it goes out over Teams and every verified channel, goes again, and
 * where nobody answers the next is on duty and the leader is told. Its minutes are those after which a page is repeated and
 * goes to the next (domain.md 3.3).
 */
export function createShiftTests({ store, clock, log, directories, change, channels }: Deps) {
  const toPerson = (personId: string, id: string, what: Say): Effect =>
    say(id, { to: 'person', personId }, what, null, clock.now());
  const schedule = ({ partition }: Row, rows: readonly Effect[]): Promise<readonly Row[]> =>
    store.schedule(partition, rows, clock.now());

  /** It can be paged in Teams alone, though other channels are set up. */
  async function hasNoChannel(personId: string): Promise<boolean> {
    return channels.length > 0 && !hasRouteBy(await store.contactRoutes(personId), channels);
  }

  /** The shift as the rota has it now, whoever stands in; undefined where it is somebody else's by now. */
  const shiftOf = (
    { role, personId, from }: Pick<Step, 'role' | 'personId' | 'from'>,
    { onCall }: Directory,
  ): Shift | undefined => shiftAt({ role, personId, from }, withoutStandIns(onCall));

  /** The card in Teams, which is changed in place when the answer comes. */
  const card = (id: string, shift: Shift, mode: 'post' | 'update', repeated = false): Effect => ({
    kind: 'card',
    id,
    to: { to: 'person', personId: shift.personId },
    view: { card: 'shiftTest', ...shift, repeated },
    slot: `shiftTest:${shift.role}:${shift.from}:${shift.personId}`,
    language: null,
    mode,
    notBefore: clock.now(),
    waitsFor: null,
  });

  /** Over Teams, and over each channel that is set up; whether the person has it is seen when the row is sent. */
  const words = ({ id }: Step, shift: Shift, repeated: boolean): Effect[] => {
    const { role, from, to, personId } = shift;
    const said = toPerson(personId, `${id}:said`, { id: 'M212', role, from, to, repeated });
    return [
      card(`${id}:card`, shift, 'post', repeated),
      ...channels.map((via) => ({ ...said, id: `${said.id}:${via}`, via }) as Effect),
    ];
  };

  async function page(row: Row, step: Step): Promise<readonly Row[]> {
    const directory = await directories.fresh();
    const shift = shiftOf(step, directory);
    const at = shift && testTime(shift, clock.now());
    if (shift === undefined || at === null || at === undefined) return [];
    // The program was not there in time, and by now it is night.
    if (at > clock.now()) return schedule(row, [{ ...step, id: `${step.id}:later`, notBefore: at }]);
    const { role, from, to, personId } = shift;
    await store.changeContactRoutes(personId, clock.now(), (before) => ({
      after: isTestOf(before.shiftTest, step)
        ? before
        : { ...before, shiftTest: { role, from, to, state: 'asked' as const } },
      answer: undefined,
    }));
    if (await hasNoChannel(personId)) return missed(row, step, 'noChannel');
    const { repeatAfterMinutes, secondaryAfterMinutes } = directory.onCall.acknowledge;
    const next = (name: 'again' | 'missed', minutes: number): Effect => ({
      ...step,
      id: `${step.id}:${name}`,
      step: name,
      notBefore: clock.now() + minutes * MINUTE,
    });
    return schedule(row, [
      ...words(step, shift, false),
      next('again', repeatAfterMinutes),
      next('missed', secondaryAfterMinutes),
    ]);
  }

  async function again(row: Row, step: Step): Promise<readonly Row[]> {
    const shift = shiftOf(step, directories.current());
    const { shiftTest } = await store.contactRoutes(step.personId);
    if (shift === undefined || !isTestOf(shiftTest, step) || shiftTest?.state !== 'asked') return [];
    return schedule(row, words(step, shift, true));
  }

  /** Nobody has answered: the state is changed first, so that an answer that comes now takes back what is done here. */
  async function missed(row: Row, step: Step, because: MissedBecause): Promise<readonly Row[]> {
    const { personId, role, from } = step;
    const directory = await directories.fresh();
    const shift = shiftOf(step, directory);
    const isMissed = await store.changeContactRoutes(personId, clock.now(), (before) => {
      const { shiftTest } = before;
      if (shiftTest === null || !isTestOf(shiftTest, step) || shiftTest.state === 'answered')
        return { after: before, answer: false };
      return { after: { ...before, shiftTest: { ...shiftTest, state: 'missed' } }, answer: true };
    });
    if (shift === undefined || shift.to <= clock.now() || !isMissed) return [];
    const standInId = role === 'primary' ? await standIn(shift, directory, because) : null;
    log.warn('shift.testMissed', { row: step.id, role, because, standIn: standInId !== null });
    const { shiftTest } = await store.contactRoutes(personId);
    if (shiftTest?.state === 'answered') {
      await takeBack(shift);
      return [];
    }
    const { to } = shift;
    return schedule(row, [
      ...(standInId === null
        ? []
        : [
            toPerson(standInId, `${step.id}:standIn`, {
              id: 'M213',
              personId,
              because,
              from: Math.max(from, clock.now()),
              to,
            }),
          ]),
      say(
        `${step.id}:leader`,
        leaderAbove(personId, directories.current()),
        { id: 'M214', personId, role, from, to, because, standInId },
        null,
        clock.now(),
      ),
      toPerson(personId, `${step.id}:self`, { id: 'M215', because, standInId }),
    ]);
  }

  /** Puts the next on duty, who must be reachable; null where nobody can be, and the rota stays as it is. */
  async function standIn(shift: Shift, directory: Directory, because: MissedBecause): Promise<string | null> {
    const begin = Math.max(shift.from, clock.now());
    const known = standInFor(shift, directory.onCall);
    if (known !== undefined) return known;
    const { secondary } = onCallAt(begin, directory.onCall);
    if (!(await isReachable(directory.person(secondary), because))) return null;
    const made = await change(
      `test page not answered by ${shift.personId}`,
      ({ onCall }, now): RotaEdit<string | null> => {
        const stands = standInFor(shift, onCall);
        if (stands !== undefined) return { overrides: null, answer: stands };
        const { primary, secondary: next } = onCallAt(Math.max(shift.from, now), onCall);
        if (primary !== shift.personId || next !== secondary) return { overrides: null, answer: null };
        return { overrides: withStandIn(shift, onCall, now), answer: next };
      },
    );
    return made === 'notStored' ? null : made;
  }

  /** Here, by a verified channel where there are others than Teams, and not silent on as old a test page as well. */
  async function isReachable(person: Person | undefined, because: MissedBecause): Promise<boolean> {
    if (!isHere(person, osloDate(clock.now())) || (await hasNoChannel(person.id))) return false;
    const { shiftTest } = await store.contactRoutes(person.id);
    if (shiftTest === null || shiftTest.to <= clock.now()) return true;
    return shiftTest.state === 'answered' || (shiftTest.state === 'asked' && because === 'noChannel');
  }

  /** Who stood in, where somebody did. */
  async function takeBack(shift: Shift): Promise<string | null> {
    const was = await change(
      `test page answered by ${shift.personId}`,
      ({ onCall }): RotaEdit<string | null> => {
        const stands = standInFor(shift, onCall) ?? null;
        return { overrides: stands === null ? null : withoutStandIn(shift, onCall), answer: stands };
      },
    );
    return was === 'notStored' ? null : was;
  }

  /**
   * An answer to the newest test page of a person. As often as it is given, the end is the same.
   * @param id names the answer
   * @returns what the person is told, whether that is still to be answered, and the rows that tell the others
   */
  async function answer(personId: string, id: string): Promise<Answered> {
    const now = clock.now();
    const lacksChannel = await hasNoChannel(personId);
    const test = await store.changeContactRoutes(personId, now, (before) => {
      const { shiftTest } = before;
      if (shiftTest === null || shiftTest.to <= now) return { after: before, answer: null };
      if (lacksChannel) return { after: before, answer: shiftTest };
      const answered: ShiftTest = { ...shiftTest, state: 'answered' };
      return { after: { ...before, shiftTest: answered }, answer: answered };
    });
    if (test === null) return { outcome: 'nothing', said: { id: 'M218' }, open: false, rows: [] };
    if (lacksChannel) {
      const said = { id: 'M215', because: 'noChannel', standInId: null } as const;
      return { outcome: 'noChannel', said, open: true, rows: [] };
    }
    const shift: Shift = { role: test.role, personId, from: test.from, to: test.to };
    const stoodIn = await takeBack(shift);
    const back = { id: 'M217', personId, to: test.to } as const;
    const told =
      stoodIn === null
        ? []
        : [
            toPerson(stoodIn, `${id}:stoodIn`, back),
            say(`${id}:leader`, leaderAbove(personId, directories.current()), back, null, now),
          ];
    if (stoodIn !== null) log.info('shift.takenBack', { row: id });
    return {
      outcome: 'answered',
      said: { id: 'M216', backUntil: stoodIn === null ? null : test.to },
      open: false,
      rows: await store.schedule(
        rotaPartition(directories.current()),
        [...told, card(`${id}:card`, shift, 'update')],
        now,
      ),
    };
  }

  return {
    answer,

    async carryOut(row: Row, step: Step): Promise<readonly Row[]> {
      switch (step.step) {
        case 'page':
          return page(row, step);
        case 'again':
          return again(row, step);
        case 'missed':
          return missed(row, step, 'noAnswer');
      }
    },

    /** «Jeg er her», written in the chat. */
    async said(row: Row, { id, personId, conversationId, language }: Said): Promise<readonly Row[]> {
      const { said, rows } = await answer(personId, id);
      const to = { to: 'conversation', conversationId } as const;
      const told = say(`${id}:told`, to, said, language, clock.now());
      return [...rows, ...(await schedule(row, [told]))];
    },
  };
}

export type ShiftTests = ReturnType<typeof createShiftTests>;
