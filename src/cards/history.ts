import type { StoredEvent } from '../domain/partition.ts';
import { nameOf } from '../domain/ticket/history.ts';
import type { Reached } from '../domain/ticket/reached.ts';
import { lines, type Writing } from './lines.ts';
import type { presentQueue } from './my-tickets.ts';

/** A card holds no more, and what is older is in the export. */
const MOST_EVENTS = 25;
const LONGEST_NOTE = 400;

/** A line of a card shows no line breaks. */
const oneLine = (text: string): string => text.replace(/\s+/gu, ' ');

/** What has been done to a ticket, newest first: when, what, who, and what was written with it (T128, domain.md 3.10). */
export function presentHistory(
  { number, events }: { readonly number: string; readonly events: readonly StoredEvent[] },
  { t, now }: Writing,
): ReturnType<typeof presentQueue> {
  const shown = events.slice(-MOST_EVENTS).toReversed();
  const heading = t.historyHeading({ number });
  return {
    heading,
    fallbackText: heading,
    tickets: [
      ...(shown.length < events.length
        ? [{ title: t.historyMore({ shown: shown.length, total: events.length }), lines: [] }]
        : []),
      ...shown.map(({ at, what, by, note }) => ({
        title: `${t.eventName(nameOf(what))} · ${t.whenDone({ at, now })}`,
        lines: lines(
          [t.byLabel, by === null ? null : by.name],
          [
            t.noteLabel,
            note === undefined ? (what.split(':')[1] ?? null) : oneLine(note).slice(0, LONGEST_NOTE),
          ],
        ),
      })),
    ],
  };
}

const MOST_REACHED = 20;

/** Who got the last word about a ticket: those first who did not, with the number to call them on. One to one alone. */
export function presentReach(
  { number, reached }: { readonly number: string; readonly reached: readonly Reached[] },
  { t, directory }: Writing,
): ReturnType<typeof presentQueue> {
  const count = (state: Reached['state']): number => reached.filter((one) => one.state === state).length;
  const heading = t.reachHeading({ number });
  return {
    heading,
    fallbackText: heading,
    tickets: [
      {
        title: t.reachText({ sent: count('sent'), waiting: count('waiting'), failed: count('failed') }),
        lines: [],
      },
      ...reached.slice(0, MOST_REACHED).map(({ name, phone, workplaceId, state }) => ({
        title: name ?? t.notGiven,
        lines: lines(
          [t.stateLabel, t.reachName(state)],
          [t.phoneLabel, state === 'sent' || phone === null ? null : t.phoneText(phone)],
          [t.workplaceLabel, workplaceId === null ? null : (directory.workplace(workplaceId)?.name ?? null)],
        ),
      })),
    ],
  };
}
