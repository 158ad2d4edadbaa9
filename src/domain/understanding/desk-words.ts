import { z } from 'zod';
import { PRIORITIES } from '../vocabulary.ts';
import { TICKET_NUMBER } from './ticket-number.ts';

/** What an agent writes about a ticket or the queue (domain.md 3.10); who may is decided when it is carried out. */
export const DESK_VERBS = [
  'take',
  'giveBack',
  'assign',
  'answer',
  'ask',
  'note',
  'setPriority',
  'classify',
  /** T128, first stage: the fault does no more harm. */
  'stop',
  'join',
  'unjoin',
  'handToOnCall',
  'handToVendor',
  'askManager',
  'solve',
  'close',
  'reopen',
  'withdraw',
  'redact',
  'history',
  /** Who got the last word about it, and who did not. */
  'reach',
  /** The ticket's card, in one's own chat. */
  'show',
] as const;
export type DeskVerb = (typeof DESK_VERBS)[number];
export const QUEUES = ['queue', 'mine', 'critical', 'unanswered', 'dueToday'] as const;
export type QueueName = (typeof QUEUES)[number];

/** What goes with a verb, typed or filled in; what is not said is left out. Everything in it is masked. */
export const deskInputSchema = z.object({
  /** What is answered, asked, noted, or the reason. */
  text: z.string(),
  priority: z.enum(PRIORITIES).optional(),
  /** Whom it is given to: a person's id, or the name as it was written. */
  person: z.string().optional(),
  /** An id of the directory, or the system as it was written. */
  system: z.string().optional(),
  scope: z.string().optional(),
  kind: z.string().optional(),
  /** The number of the ticket that it is joined to. */
  other: z.string().optional(),
  cause: z.string().optional(),
  measure: z.string().optional(),
  /** Why no measure is taken. */
  none: z.string().optional(),
});
export type DeskInput = z.infer<typeof deskInputSchema>;

export const deskWordSchema = deskInputSchema.extend({ verb: z.enum(DESK_VERBS), number: z.string() });
export type DeskWord = z.infer<typeof deskWordSchema>;

const NUMBER = String.raw`(?:(?:sak(?:en|a)?|case|ticket)\s+)?${TICKET_NUMBER}`;
const TEXT = String.raw`(?:(?:[\s,.:;–-]+)(?<text>.+))?`;
/** «fordi …», «, for …»: a reason. */
const REASON = String.raw`(?:[\s,.:;–-]+(?:(?:fordi|for|because|since)\s+)?(?<text>.+))?`;
const OTHER = String.raw`(?:(?:sak(?:en|a)?|case|ticket)\s+)?(?<other>[A-Z]-\d{4}-\d{5})`;
const END = '[.!]*';
const whole = (verb: string, rest = ''): RegExp =>
  new RegExp(String.raw`^\s*(?:${verb})\s+${NUMBER}${rest}\s*$`, 'isu');

const PRIORITY_WORDS: readonly (readonly [(typeof PRIORITIES)[number], RegExp])[] = [
  ['critical', /^(?:kritisk|critical)/iu],
  ['high', /^(?:høg|høy|high)/iu],
  ['medium', /^(?:middels|medium)/iu],
  ['low', /^(?:lav|låg|low)/iu],
];

/** Each names its ticket: an agent has many, and a word about the wrong one is told to the wrong person. */
const VERBS: readonly (readonly [DeskVerb, RegExp])[] = [
  ['handToOnCall', whole('til vakt(?:en|a)?|varsle vakt(?:en|a)?|to on-?call', REASON)],
  ['take', whole('ta|tar|jeg tar|tek|eg tek|take|fortsett|hald fram|continue', END)],
  ['giveBack', whole('gi tilbake|gje tilbake|legg tilbake|give back|return', REASON)],
  [
    'assign',
    whole(
      'gi|gje|tildel|assign|give',
      String.raw`\s+(?:til|to)\s+(?<person>[^,.:;]+?)(?:[,.:;]+\s*(?<text>.+))?`,
    ),
  ],
  ['answer', whole('svar|svare|answer|reply', TEXT)],
  ['ask', whole('spør|spør melder|ask', TEXT)],
  ['note', whole('notat|noter|note', TEXT)],
  [
    'setPriority',
    new RegExp(
      String.raw`^\s*(?:sett|set|endre|prioriter)\s+(?:til\s+|to\s+)?(?<priority>kritisk|critical|høg|høy|high|middels|medium|lav|låg|low)(?:\s+(?:prioritet|priority))?\s+(?:på\s+|for\s+)?${NUMBER}${REASON}\s*$`,
      'isu',
    ),
  ],
  ['classify', whole('system', String.raw`[\s:]+(?<system>[^:]+?)`)],
  ['classify', whole('omfang|scope', String.raw`[\s:]+(?<scope>[1-4])`)],
  ['stop', whole('stanset|stansa|stoppet|stoppa|stopped', REASON)],
  ['join', whole('slå sammen|koble|kople|join|merge', String.raw`\s+(?:med|til|to|with|into)\s+${OTHER}`)],
  ['unjoin', whole('skill ut|skil ut|koble fra|kople frå|unjoin|split', END)],
  ['handToVendor', whole('leverandør|vendor', TEXT)],
  [
    'askManager',
    whole('(?:spør|be|ask)\\s+(?:systemansvarlig|systemansvarleg|the system manager)(?:\\s+om)?', TEXT),
  ],
  // «løst D-… men …» is no word that it is.
  ['solve', whole('løst|løys|løyst|solved|resolved', String.raw`(?:[.!]*|\s*[:–-]\s*(?<text>.+))`)],
  ['close', whole('lukk|avslutt|close', TEXT)],
  ['reopen', whole('gjenåpne|gjenopne|åpne igjen|opne igjen|reopen', REASON)],
  ['withdraw', whole('trekk|withdraw', REASON)],
  ['redact', whole('sladd|fjern|redact', TEXT)],
  ['history', whole('historikk|historie|history', END)],
  [
    'reach',
    whole('hvem fikk|kven fekk|hvem fikk beskjed om|kven fekk beskjed om|who got|who was told about', END),
  ],
  ['show', whole('vis|sjå|se|show|åpne|opne|open', END)],
];

const QUEUE_WORDS: readonly (readonly [QueueName, RegExp])[] = [
  ['queue', /^(?:vis\s+|show\s+)?(?:kø|køen|the queue|queue)$/iu],
  ['mine', /^(?:mine|mine i kø(?:en)?|my queue)$/iu],
  ['critical', /^(?:kritisk|kritiske|kritiske saker|critical|critical cases)$/iu],
  ['unanswered', /^(?:ubesvart|ubesvarte|ubesvarte saker|usvart|usvarte|usvarte saker|unanswered)$/iu],
  ['dueToday', /^(?:forfaller (?:i dag|nå)|forfaller i dag|forfell i dag|frist i dag|due today|due)$/iu],
];

/** `side 2` of a list. */
const PAGE = /^(?<name>.+?)[\s,]+(?:side|page)\s+(?<page>[1-9]\d?)$/iu;

const LABELS = String.raw`(?:årsak|grunn|cause)|(?:tiltak|measure)|(?:ingen tiltak|inkje tiltak|no measure)`;

/** «årsak: … tiltak: …»: what a ticket is closed with; the labels in any order. */
function preventionIn(text: string): Pick<DeskInput, 'cause' | 'measure' | 'none'> {
  const part = (label: string): string | undefined => {
    const found = new RegExp(
      String.raw`(?:^|[\s,.;])(?:${label})\s*[:=–-]\s*(?<value>.+?)(?=[\s,.;]+(?:${LABELS})\s*[:=–-]|$)`,
      'isu',
    ).exec(text);
    return found?.groups?.['value']?.trim();
  };
  const cause = part('årsak|grunn|cause');
  const none = part('ingen tiltak|inkje tiltak|no measure');
  const measure = none === undefined ? part('tiltak|measure') : undefined;
  return {
    ...(cause === undefined ? {} : { cause }),
    ...(measure === undefined ? {} : { measure }),
    ...(none === undefined ? {} : { none }),
  };
}

/** @param text masked. Null: it is about something else. */
export function deskWordIn(text: string): DeskWord | null {
  for (const [verb, pattern] of VERBS) {
    const found = pattern.exec(text)?.groups;
    if (found === undefined) continue;
    const said = (name: string): string | undefined => found[name]?.trim();
    const priority = PRIORITY_WORDS.find(([, word]) => word.test(said('priority') ?? ''))?.[0];
    const words = said('text') ?? '';
    return {
      verb,
      number: (found['number'] ?? '').toUpperCase(),
      text: words,
      ...(priority === undefined ? {} : { priority }),
      ...given('person', said('person')),
      ...given('system', said('system')),
      ...given('scope', said('scope')),
      ...given('other', said('other')?.toUpperCase()),
      ...(verb === 'close' ? preventionIn(words) : {}),
    };
  }
  return null;
}

const given = (name: keyof DeskInput, value: string | undefined): Partial<DeskInput> =>
  value === undefined || value === '' ? {} : { [name]: value };

export type QueueAsked = { readonly which: QueueName; readonly page: number };

/** «kø», «mine», «kritisk», «ubesvart», «forfaller i dag», «kø side 2»: which list of tickets; null: it is about something else. */
export function queueIn(text: string): QueueAsked | null {
  const words = text
    .trim()
    .replace(/[?.!]+$/u, '')
    .replace(/\s+/gu, ' ');
  const { name = words, page = '1' } = PAGE.exec(words)?.groups ?? {};
  const which = QUEUE_WORDS.find(([, pattern]) => pattern.test(name))?.[0];
  return which === undefined ? null : { which, page: Number(page) };
}

const SECRET = String.raw`(?:passord(?:et|ene|a)?|passwords?|pin-?kod(?:e|en|ar|a)|pin code)`;
const ASKS = new RegExp(
  [
    String.raw`(?:hva|kva|hvilket|what)\b[^.!\n]{0,40}\b${SECRET}`,
    String.raw`(?:send|gi|gje|oppgi|skriv|si|sei|trenger|treng|give|tell|need)\b[^.!\n]{0,40}\b(?:ditt|dykkar|deres|your)\b[^.!\n]{0,20}${SECRET}`,
    String.raw`(?:send|gi|gje|oppgi|skriv|sei|trenger|treng|give|tell|need)\b[^.!\n]{0,40}\b${SECRET}\s+(?:ditt|dykkar|deres)`,
    String.raw`\b${SECRET}[^.!\n]{0,10}\?`,
  ].join('|'),
  'iu',
);

/** T166: nobody at the desk asks anybody for a password. */
export const asksForSecret = (text: string): boolean => ASKS.test(text);
