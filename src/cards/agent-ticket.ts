import { z } from 'zod';
import template from '../../cards/agent-ticket.json' with { type: 'json' };
import type { Say } from '../domain/say.ts';
import { needsForm } from '../domain/ticket/desk-answer.ts';
import { stageOf } from '../domain/ticket/life-cycle.ts';
import { missingFields, type Ticket } from '../domain/ticket/ticket.ts';
import type { DeskVerb } from '../domain/understanding/desk-words.ts';
import { PRIORITIES } from '../domain/vocabulary.ts';
import { sentenceCase } from '../text/index.ts';
import { sentenceOf } from '../text/say.ts';
import {
  aboutLines,
  affectedLines,
  answerLine,
  contactLines,
  headLines,
  lastLine,
  lines,
  linesSchema,
  workLines,
  type Writing,
} from './lines.ts';
import type { CardDefinition } from './render.ts';
import { approvalLines, restorePointText } from './restore-lines.ts';

const choices = z.array(z.object({ title: z.string().min(1), value: z.string().min(1) }));
const button = z.object({
  title: z.string(),
  act: z.string(),
  open: z.string(),
  ticketId: z.string(),
  asOf: z.number().int(),
});
const schema = z.strictObject({
  heading: z.string(),
  fallbackText: z.string(),
  problem: z.string(),
  lines: linesSchema,
  /** What is being filled in; empty: nothing is. */
  form: z.string(),
  formHeading: z.string(),
  fields: z.strictObject({
    menu: z.boolean(),
    person: z.boolean(),
    priority: z.boolean(),
    about: z.boolean(),
    other: z.boolean(),
    prevention: z.boolean(),
    text: z.boolean(),
    remark: z.boolean(),
  }),
  verbs: choices,
  people: choices,
  priorities: choices,
  systems: choices,
  scopes: choices,
  kinds: choices,
  now: z.strictObject({ priority: z.string(), system: z.string(), scope: z.string(), kind: z.string() }),
  /** What the form shows of what it changes: a field that is sent back as it was is no change. */
  was: z.string(),
  rows: z.array(z.object({ buttons: z.array(button) })),
  ticketId: z.string(),
  asOf: z.number().int(),
  t: z.strictObject({
    choose: z.string(),
    person: z.string(),
    priority: z.string(),
    system: z.string(),
    scope: z.string(),
    kind: z.string(),
    other: z.string(),
    cause: z.string(),
    measure: z.string(),
    none: z.string(),
    text: z.string(),
    missing: z.string(),
    save: z.string(),
    back: z.string(),
  }),
});
type AgentTicketCard = z.infer<typeof schema>;

/** The first of what is done most; the others are behind «Flere valg» (at most six on a card). */
const FIRST: readonly DeskVerb[] = ['take', 'answer', 'ask', 'solve', 'close', 'reopen'];
const MOST_BUTTONS = 4;
const NEEDS_TEXT: ReadonlySet<DeskVerb> = new Set<DeskVerb>([
  'answer',
  'ask',
  'note',
  'askManager',
  'redact',
  'setPriority',
  'withdraw',
]);
const HAS_NO_TEXT: ReadonlySet<DeskVerb> = new Set<DeskVerb>([
  'take',
  'classify',
  'join',
  'unjoin',
  'close',
  'history',
]);
const KINDS = ['incident', 'order', 'question', 'orgChange'] as const;

/** What is open in the card: a form, the choice of one, or nothing. */
export type AgentForm = DeskVerb | 'menu' | null;

/** What the card shows of what can be changed in one form. */
export const shownOf = (ticket: Ticket): AgentTicketCard['now'] => ({
  priority: ticket.priority,
  system: ticket.systemId ?? '',
  scope: String(ticket.facts.scope),
  kind: ticket.kind,
});

/** A ticket in the own chat of whoever works on it, with everything that this person may do to it (domain.md 3.10). */
export function presentAgentTicket(
  {
    ticket,
    asOf,
    seesPhone,
    verbs,
    form = null,
    said = null,
  }: {
    readonly ticket: Ticket;
    readonly asOf: number;
    readonly seesPhone: boolean;
    readonly verbs: readonly DeskVerb[];
    readonly form?: AgentForm;
    readonly said?: Say | null;
  },
  writing: Writing,
): AgentTicketCard {
  const { t, directory, now } = writing;
  const number = ticket.formerNumber ?? ticket.number;
  const heading = `${t.numberLabel} ${number}`;
  const missing = missingFields(ticket.reporter);
  const verb = form === 'menu' ? null : form;
  const open = form !== null && (form === 'menu' || verbs.includes(form));
  const filled = open ? verb : null;
  const shown = shownOf(ticket);
  const agents = directory.agentsOf(ticket.municipality);
  return {
    heading,
    fallbackText: heading,
    problem: said === null ? '' : sentenceOf(said, ticket, t, directory, now),
    lines: [
      ...headLines(ticket, writing),
      ...lines([t.stageLabel, t.stageName(stageOf(ticket))]),
      ...answerLine(ticket, writing),
      ...aboutLines(ticket, writing),
      ...lines(
        [t.reporterLabel, ticket.reporter.name ?? t.notGiven],
        [
          t.phoneLabel,
          !seesPhone || ticket.reporter.phone === null ? null : t.phoneText(ticket.reporter.phone),
        ],
      ),
      ...affectedLines(ticket, writing),
      ...(seesPhone ? contactLines(ticket, writing) : []),
      ...lines([t.restorePointLabel, restorePointText(ticket, writing)], [t.reportedTextLabel, ticket.text]),
      ...approvalLines(ticket, 'desk', writing),
      ...workLines(ticket, writing),
      ...lines(
        [t.noteLabel, missing.length > 0 ? sentenceCase(t.incompleteFlag({ missing })) : null],
        [t.receivedAtLabel, t.whenDone({ at: ticket.createdAt, now })],
      ),
      ...lastLine(ticket, writing),
    ],
    form: open ? form : '',
    formHeading: filled === null ? t.moreButton : t.verbName(filled),
    fields: {
      menu: open && form === 'menu',
      person: filled === 'assign',
      priority: filled === 'setPriority',
      about: filled === 'classify',
      other: filled === 'join',
      prevention: filled === 'close',
      text: filled !== null && NEEDS_TEXT.has(filled),
      remark: filled !== null && !NEEDS_TEXT.has(filled) && !HAS_NO_TEXT.has(filled),
    },
    verbs: verbs.map((one) => ({ title: t.verbName(one), value: one })),
    people: agents.map(({ id, name }) => ({ title: name, value: id })),
    priorities: PRIORITIES.map((one) => ({ title: sentenceCase(t.priorityName(one)), value: one })),
    systems: directory.systems.map(({ id, name }) => ({ title: name, value: id })),
    scopes: ([1, 2, 3, 4] as const).map((one) => ({ title: t.scopeName(one), value: String(one) })),
    kinds: KINDS.map((one) => ({ title: t.kindName(one), value: one })),
    now: shown,
    was: JSON.stringify(shown),
    rows: open
      ? []
      : inRows(buttonsOf(verbs, t).map((one) => ({ ...one, ticketId: ticket.id, asOf }))).map((buttons) => ({
          buttons,
        })),
    ticketId: ticket.id,
    asOf,
    t: {
      choose: t.chooseVerbLabel,
      person: t.personLabel,
      priority: t.priorityLabel,
      system: t.systemLabel,
      scope: t.scopeLabel,
      kind: t.kindLabel,
      other: t.otherNumberLabel,
      cause: t.causeLabel,
      measure: t.measureLabel,
      none: t.noMeasureLabel,
      text: t.textLabel(filled ?? 'note'),
      missing: t.textMissing,
      save: t.sendButton,
      back: t.backButton,
    },
  };
}

/** So many letters of two buttons fit beside each other on a phone of 320 px. */
const FITS_BESIDE = 22;

/** Buttons in rows: two where both fit, else one; more are cut on a phone. */
function inRows<T extends { readonly title: string }>(all: readonly T[]): T[][] {
  const [first, second, ...rest] = all;
  if (first === undefined) return [];
  if (second === undefined) return [[first]];
  return first.title.length + second.title.length <= FITS_BESIDE
    ? [[first, second], ...inRows(rest)]
    : [[first], ...inRows([second, ...rest])];
}

function buttonsOf(
  verbs: readonly DeskVerb[],
  t: Writing['t'],
): { title: string; act: string; open: string }[] {
  const first = FIRST.filter((verb) => verbs.includes(verb)).slice(0, MOST_BUTTONS);
  const buttons = first.map((verb) => ({
    title: t.verbName(verb),
    act: verb,
    open: needsForm(verb) ? 'true' : 'false',
  }));
  return verbs.length > first.length
    ? [...buttons, { title: t.moreButton, act: 'menu', open: 'true' }]
    : buttons;
}

const word = 'Ord';
const one = [{ title: word, value: 'ett' }];
export const agentTicketCard: CardDefinition<AgentTicketCard> = {
  name: 'agent-ticket',
  template,
  schema,
  sample: {
    heading: 'Sak D-2026-00001',
    fallbackText: 'Sak D-2026-00001',
    problem: 'Skriv teksten.',
    lines: [{ label: 'Sak', value: 'D-2026-00001' }],
    form: 'answer',
    formHeading: 'Svar melder',
    fields: {
      menu: true,
      person: true,
      priority: true,
      about: true,
      other: true,
      prevention: true,
      text: true,
      remark: true,
    },
    verbs: one,
    people: one,
    priorities: one,
    systems: one,
    scopes: one,
    kinds: one,
    now: { priority: 'ett', system: 'ett', scope: 'ett', kind: 'ett' },
    was: '{}',
    rows: [{ buttons: [{ title: 'Ta saken', act: 'take', open: 'false', ticketId: 'ticket', asOf: 1 }] }],
    ticketId: 'ticket',
    asOf: 1,
    t: {
      choose: word,
      person: word,
      priority: word,
      system: word,
      scope: word,
      kind: word,
      other: word,
      cause: word,
      measure: word,
      none: word,
      text: word,
      missing: word,
      save: 'Lagre',
      back: 'Avbryt',
    },
  },
};
