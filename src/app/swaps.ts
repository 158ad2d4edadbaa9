import type { Directory } from '../domain/directory/directory.ts';
import type { Effect } from '../domain/effects.ts';
import { QUESTION_STANDS_MS } from '../domain/intake/intake.ts';
import {
  exchangeOf,
  overrideId,
  overridesOf,
  type Exchange,
  type Swap,
  type SwapRefusal,
} from '../domain/on-call/swap.ts';
import { parseInstant } from '../domain/service-hours/oslo.ts';
import type { Say } from '../domain/say.ts';
import { say } from '../domain/ticket/rows.ts';
import type { EpochMs } from '../domain/vocabulary.ts';
import type { Intakes } from './intakes.ts';
import type { RotaChanges, RotaEdit } from './rota-changes.ts';
import type { Clock, Directories, Log, Outbound, Row, Store } from './ports.ts';

type Deps = {
  readonly store: Store;
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Pick<Log, 'info'>;
  readonly directories: Directories;
  readonly outbound: Pick<Outbound, 'openChat'>;
  readonly intakes: Pick<Intakes, 'turn'>;
  readonly change: RotaChanges;
};
type Step = Extract<Effect, { kind: 'rotaSwap' }>;

/** A swap of two on the rota, from the question to the other one to the change of the rota in the store (fault 29). */
export function createSwaps({ store, clock, log, directories, outbound, intakes, change }: Deps) {
  const toPerson = (personId: string, id: string, what: Say): Effect =>
    say(id, { to: 'person', personId }, what, null, clock.now());
  const schedule = ({ partition }: Row, rows: readonly Effect[]): Promise<readonly Row[]> =>
    store.schedule(partition, rows, clock.now());
  const refused = (
    row: Row,
    { swap, id }: Step,
    why: SwapRefusal,
    to = [swap.askerId],
  ): Promise<readonly Row[]> =>
    schedule(
      row,
      to.map((personId) =>
        toPerson(personId, `${id}:refused:${personId}`, {
          id: 'M207',
          why,
          personId: personId === swap.askerId ? swap.otherId : swap.askerId,
        }),
      ),
    );

  /** The other's own chat; undefined where none can be opened. */
  async function chatOf(account: string, step: Step): Promise<string | undefined> {
    const known = await store.referenceOfAccount(account.toLowerCase());
    if (known !== undefined) return known.conversationId;
    const seenIn = await store.referenceOfConversation(step.conversationId);
    return seenIn && (await outbound.openChat(account, seenIn))?.conversationId;
  }

  /** The asker has said yes: the other is asked in the own chat, as a turn of that person's intake. */
  async function ask(row: Row, step: Step): Promise<readonly Row[]> {
    const { swap } = step;
    if ((await store.directoryHead()) === undefined) return refused(row, step, 'notStored');
    const directory = await directories.fresh();
    const exchange = exchangeOf(swap, directory, clock.now());
    if (typeof exchange === 'string') return refused(row, step, exchange);
    const other = directory.person(swap.otherId);
    const chat = other && (await chatOf(other.aadObjectId, step));
    if (other === undefined || chat === undefined) return refused(row, step, 'noChat');
    const who = { account: other.aadObjectId.toLowerCase(), displayName: other.name };
    const turned = await intakes.turn(who, chat, [`swap:${swap.id}`], (intake, { now }) => {
      const waits = intake.swap !== null && now - intake.swap.at <= QUESTION_STANDS_MS;
      const until = now + QUESTION_STANDS_MS;
      const language = intake.language ?? directory.languageOf(other);
      const asked = { id: 'M203', ...exchange, askerId: swap.askerId, until } as const;
      const effects: Effect[] = waits
        ? [toPerson(swap.askerId, `${step.id}:pending`, { id: 'M207', why: 'pending', personId: other.id })]
        : [
            say(`${step.id}:asked`, { to: 'conversation', conversationId: chat }, asked, language, now),
            toPerson(swap.askerId, `${step.id}:waits`, { id: 'M204', personId: other.id }),
          ];
      const after = waits ? intake : { ...intake, swap: { part: 'other' as const, swap, at: now } };
      return { answer: undefined, commit: { intake: after, events: [], effects } };
    });
    return turned.outcome === 'decided' ? turned.rows : [];
  }

  /**
   * Both agree: the rota of the store is changed. Of two swaps of one week the second finds it swapped; a crash after the
   * change finds its own override, and says so.
   */
  async function agree(row: Row, step: Step): Promise<readonly Row[]> {
    const { swap } = step;
    const both = [swap.askerId, swap.otherId];
    const by = `${swap.askerId} and ${swap.otherId}, in the chat`;
    const changed = await change(by, (directory, now) => exchanged(swap, directory, now));
    if (typeof changed === 'string') return refused(row, step, changed, both);
    log.info('rota.swapped', { row: step.id });
    return schedule(
      row,
      both.map((personId) => toPerson(personId, `${step.id}:done:${personId}`, { id: 'M205', ...changed })),
    );
  }

  return async function carryOut(row: Row, step: Step): Promise<readonly Row[]> {
    const { swap, id } = step;
    switch (step.step) {
      case 'ask':
        return ask(row, step);
      case 'agree':
        return agree(row, step);
      case 'decline':
        return schedule(row, [
          toPerson(swap.askerId, `${id}:declined`, { id: 'M206', personId: swap.otherId }),
        ]);
    }
  };
}

export type Swaps = ReturnType<typeof createSwaps>;

function exchanged(swap: Swap, directory: Directory, now: EpochMs): RotaEdit<Exchange | SwapRefusal> {
  const { onCall } = directory;
  const done = onCall.overrides.find(({ id }) => id === overrideId(swap));
  if (done !== undefined) return { overrides: null, answer: exchangeIn(swap, done) };
  const exchange = exchangeOf(swap, directory, now);
  if (typeof exchange === 'string') return { overrides: null, answer: exchange };
  return { overrides: [...onCall.overrides, ...overridesOf(swap, exchange, onCall)], answer: exchange };
}

/** What a swap that is in the rota already came to. */
function exchangeIn(
  { askerId, otherId }: Swap,
  { from, to, personId }: { from: string; to: string; personId: string },
): Exchange {
  const giverId = personId === askerId ? otherId : askerId;
  return { from: parseInstant(from) ?? 0, to: parseInstant(to) ?? 0, takerId: personId, giverId };
}
