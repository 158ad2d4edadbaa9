import { z } from 'zod';
import type { Directory } from '../domain/directory/directory.ts';
import { workplaceName } from '../domain/intake/form.ts';
import { isPaused } from '../domain/ticket/answer-clock.ts';
import { nameOf } from '../domain/ticket/history.ts';
import { isHeld, isUnresolved, type Ticket } from '../domain/ticket/ticket.ts';
import { toReporter } from '../domain/ticket/rows.ts';
import type { EpochMs } from '../domain/vocabulary.ts';
import { sentenceCase, type Catalogue } from '../text/index.ts';

/** «label: value» lines; a value is printed as it is, without Markdown (it stands in a text run). */
export const linesSchema = z.array(z.object({ label: z.string().min(1), value: z.string().min(1) }));
export type Lines = z.infer<typeof linesSchema>;

/** What a card is written with: the words, the directory, and the business time that dates are told from. */
export type Writing = {
  readonly t: Catalogue;
  readonly directory: Directory;
  readonly now: EpochMs;
  /** Written out as text: nothing can be pressed. */
  readonly plain?: boolean;
};

export const systemName = (ticket: Ticket, directory: Directory): string | null =>
  ticket.systemId === null ? null : (directory.system(ticket.systemId)?.name ?? null);

export const municipalityName = (ticket: Ticket, directory: Directory): string | null =>
  ticket.municipality === null ? null : (directory.municipality(ticket.municipality)?.name ?? null);

/** The workplace as the directory names it; null for one that the reporter typed, which is free text. */
export const listedWorkplaceName = ({ reporter }: Ticket, directory: Directory): string | null =>
  reporter.workplaceText !== null || reporter.workplaceId === null
    ? null
    : (directory.workplace(reporter.workplaceId)?.name ?? null);

/** Longer words than this fit no line of a phone of 320 px, and a text run does not break a word by itself. */
const LONGEST_WORD = /[^\s\u200B]{25,}/g;
const STRETCH = /(?:\P{M}\p{M}*){12}(?=\P{M})/gu;
/** Lets long words break, at places that are not seen (zero-width spaces); what is short is left as it is. */
const breakable = (value: string): string =>
  value.replace(LONGEST_WORD, (word) => word.replace(STRETCH, '$&\u200B'));

/** Keeps the lines that have a value. */
export const lines = (...all: readonly (readonly [label: string, value: string | null])[]): Lines =>
  all.flatMap(([label, value]) =>
    value === null || value === '' ? [] : [{ label, value: breakable(value) }],
  );

/** Promise 5: the priority in words, with the rules behind it, or who set it and why (T138), and whether a language model's reading raised it (X5, X6). */
export function reasonOf(ticket: Ticket, { t, directory }: Writing): string {
  if (ticket.override !== null && ticket.priority === ticket.override.priority)
    return t.priorityBy({ name: ticket.override.by.name, reason: ticket.override.reason });
  const reason = t.reason({
    priority: ticket.priority,
    rules: ticket.rules,
    systemName: systemName(ticket, directory),
    scope: ticket.facts.scope,
  });
  return ticket.fromModel !== undefined ? `${reason}. ${t.advisedSummary}` : reason;
}

/** The lines that every card about a ticket shares: number, priority and its reason, state, who has it. */
export function headLines(ticket: Ticket, writing: Writing): Lines {
  const { t, now } = writing;
  return lines(
    [t.numberLabel, ticket.number],
    [t.priorityLabel, sentenceCase(t.priorityName(ticket.priority))],
    [t.reasonLabel, reasonOf(ticket, writing)],
    [t.stateLabel, sentenceCase(t.stateName(ticket.state))],
    [
      t.takenByLabel,
      isHeld(ticket) ? t.takenBy({ name: ticket.taken.by.name, at: ticket.taken.at, now }) : null,
    ],
  );
}

/** T103: when it was answered, when it must be, or that the clock stands still. */
export function answerLine(ticket: Ticket, { t, now }: Writing): Lines {
  const { answered, answerDue, breachedAt } = ticket;
  if (answered !== null)
    return lines([t.answeredLabel, t.answerText({ at: answered.at, now, late: breachedAt !== null })]);
  if (!isUnresolved(ticket)) return [];
  if (isPaused(ticket)) return lines([t.answerDueLabel, t.clockPaused]);
  return lines([
    t.answerDueLabel,
    answerDue < now ? t.overdueText({ at: answerDue, now }) : t.whenDue({ at: answerDue, now }),
  ]);
}

/** What was done last, when, and by whom. */
export const lastLine = ({ lastEvent }: Ticket, { t, now }: Writing): Lines =>
  lastEvent === null
    ? []
    : lines([
        t.lastEventLabel,
        [t.eventName(nameOf(lastEvent.what)), t.whenDone({ at: lastEvent.at, now }), lastEvent.by]
          .filter((part) => part !== null && part !== '')
          .join(', '),
      ]);

/** What the ticket is about: system and municipality. A system that the directory does not know is called what the reporter did. */
export const systemLines = (ticket: Ticket, { t, directory }: Writing): Lines =>
  lines(
    [t.systemLabel, systemName(ticket, directory) ?? ticket.systemText ?? t.unknownSystem],
    [t.municipalityLabel, municipalityName(ticket, directory)],
  );
/** Since when the desk has known of a ticket that nobody has taken; null where it has not been alerted. */
export const overdueNote = ({ number, watch }: Ticket, { t, now }: Writing): string | null =>
  watch === null ? null : t.M73({ number, at: watch.startedAt, now });

/**
 * What the ticket is about and where: system, municipality, workplace.
 * @param workplace `listedWorkplaceName` where others than the reporter and the one who helps read it
 */
export const aboutLines = (
  ticket: Ticket,
  writing: Writing,
  workplace = workplaceName(ticket.reporter, writing.directory),
): Lines => [
  ...systemLines(ticket, writing),
  ...lines([writing.t.workplaceLabel, workplace ?? writing.t.unknownWorkplace]),
];

/** Somebody else whom the fault affects, with the number to reach them on. */
export const affectedLines = ({ affectedUser }: Ticket, { t }: Writing): Lines =>
  affectedUser === null
    ? []
    : lines([
        t.affectedLabel,
        [affectedUser.name, affectedUser.phone === null ? null : t.phoneText(affectedUser.phone)]
          .filter((part) => part !== null)
          .join(', ') || t.notGiven,
      ]);

/** The newest of them: a card holds no more. */
const MOST_CONTACTS = 5;

/** Others who report the same and must be called: where they are, and on which number. One to one alone. */
export const contactLines = ({ reports }: Ticket, { t, directory }: Writing): Lines =>
  lines(
    ...reports.contacts.slice(-MOST_CONTACTS).map(({ workplaceId, phone, urgent }) => {
      const place = workplaceId === null ? undefined : directory.workplace(workplaceId)?.name;
      const number = phone === null ? t.notGiven : t.phoneText(phone);
      return [
        urgent ? t.urgentContactLabel : t.callbackPhoneLabel,
        place === undefined ? number : `${number}, ${place}`,
      ] as const;
    }),
  );

/** What whoever works with it must know beside its state: who raised it, how many report it, that it came back, what the reporter says. */
export const workLines = (ticket: Ticket, { t }: Writing): Lines => {
  const { reporters, units } = ticket.reports;
  return lines(
    [t.raisedByLabel, ticket.raisedBy?.name ?? null],
    [t.noteLabel, toReporter(ticket) === null ? sentenceCase(t.phoneOnlyFlag) : null],
    [t.reportsLabel, reporters > 1 ? t.reportsText({ reporters, units }) : null],
    [t.noteLabel, ticket.recurs === null ? null : t.recursFlag({ number: ticket.recurs })],
    [t.noteLabel, ticket.objection === null ? null : t.objectionFlag],
    [
      t.noteLabel,
      ticket.proposedPriority === null ? null : t.proposedFlag({ priority: ticket.proposedPriority }),
    ],
  );
};
