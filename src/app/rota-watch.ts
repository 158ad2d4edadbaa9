import { holesIn } from '../domain/directory/rota-check.ts';
import type { Effect } from '../domain/effects.ts';
import { hasRouteBy } from '../domain/on-call/contact-routes.ts';
import { testsDue } from '../domain/on-call/shift-test.ts';
import { shiftsSoon } from '../domain/on-call/shifts.ts';
import type { Say } from '../domain/say.ts';
import { osloDate } from '../domain/service-hours/oslo.ts';
import { say } from '../domain/ticket/rows.ts';
import type { Via } from '../domain/vocabulary.ts';
import { leaderAbove } from './addressing.ts';
import type { Delivery } from './delivery.ts';
import type { Clock, Directories, Log, Store } from './ports.ts';
import { rotaPartition } from './shift-tests.ts';

export type RotaWatchDeps = {
  readonly store: Pick<Store, 'schedule' | 'contactRoutes'>;
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Pick<Log, 'warn'>;
  readonly directories: Directories;
  readonly delivery: Pick<Delivery, 'carryOut'>;
  /** The channels beside Teams that are set up. */
  readonly channels: readonly Via[];
};

/**
 * Looks ahead on the rota: a hole in the next 30 days, and a leaver on a shift to come, alarms the last-resort leader
 * once a day for each (faults 21, 22); a shift whose responder can be paged in Teams alone, while other channels are set
 * up, warns both of them 48 and 12 hours before (fault 23). Each shift is tried as it begins (fault 54). Nothing is remembered: what was said has a row under an id
 * that names it, so that of several looks and instances one says it.
 */
export function createRotaWatch({ store, clock, log, directories, delivery, channels }: RotaWatchDeps) {
  const told = (id: string, what: Say, personId: string): Effect =>
    say(id, leaderAbove(personId, directories.current()), what, null, clock.now());

  function holes(): readonly Effect[] {
    const { people, onCall } = directories.current();
    const today = osloDate(clock.now());
    return holesIn(people, onCall, today)
      .filter(({ to }) => to > clock.now())
      .map(({ role: level, personId, why, from, to }) =>
        told(
          `hole:${today}:${level}:${personId}:${from}`,
          { id: 'M209', level, personId, why, from, to },
          personId,
        ),
      );
  }

  async function alone(): Promise<readonly Effect[]> {
    if (channels.length === 0) return [];
    const soon = shiftsSoon(directories.current().onCall, clock.now());
    const found = await Promise.all(
      soon.map(async ({ personId, from, hours }) => {
        if (hasRouteBy(await store.contactRoutes(personId), channels)) return [];
        const id = `shift:${hours}:${from}:${personId}`;
        return [
          told(`${id}:leader`, { id: 'M210', personId, from }, personId),
          say(`${id}:self`, { to: 'person', personId }, { id: 'M211', from }, null, clock.now()),
        ];
      }),
    );
    return found.flat();
  }

  /** The test page of each shift, once for each (fault 54). */
  const tests = (): readonly Effect[] =>
    testsDue(directories.current().onCall, clock.now()).map(({ shift: { role, personId, from }, at }) => ({
      kind: 'shiftTest',
      id: `test:${from}:${role}:${personId}`,
      step: 'page',
      role,
      personId,
      from,
      notBefore: at,
      waitsFor: null,
    }));

  /** One look. @throws when the store does not answer */
  return async function look(): Promise<void> {
    const partition = rotaPartition(directories.current());
    const alarms = await store.schedule(partition, [...holes(), ...(await alone())], clock.now());
    for (const { effect } of alarms) log.warn('rota.alarm', { row: effect.id });
    const due = await store.schedule(partition, tests(), clock.now());
    void delivery.carryOut([...alarms, ...due]);
  };
}
