import type { StoredEvent } from '../domain/partition.ts';
import { nameOf } from '../domain/ticket/history.ts';
import { lines, type Writing } from './lines.ts';
import type { presentQueue } from './my-tickets.ts';

/** A card holds no more, and what is older is in the export. */
const MOST_EVENTS = 25;
const LONGEST_NOTE = 400;

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
          [t.noteLabel, note === undefined ? (what.split(':')[1] ?? null) : note.slice(0, LONGEST_NOTE)],
        ),
      })),
    ],
  };
}
