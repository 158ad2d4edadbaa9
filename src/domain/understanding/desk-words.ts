import { z } from 'zod';
import { TICKET_NUMBER } from './ticket-number.ts';

/** What an agent writes about a ticket or the queue (domain.md 3.10); who may is decided when it is carried out. */
export const DESK_VERBS = ['take', 'answer', 'note', 'solve'] as const;
export type DeskVerb = (typeof DESK_VERBS)[number];
export const QUEUES = ['queue', 'mine', 'critical'] as const;
export type QueueName = (typeof QUEUES)[number];

export const deskWordSchema = z.object({
  verb: z.enum(DESK_VERBS),
  number: z.string(),
  /** Masked; what is answered or noted, empty where nothing was written. */
  text: z.string(),
});
export type DeskWord = z.infer<typeof deskWordSchema>;

const NUMBER = String.raw`(?:(?:sak(?:en|a)?|case|ticket)\s+)?${TICKET_NUMBER}`;
const TEXT = String.raw`(?:(?:[\s,.:;–-]+)(?<text>.+))?`;
const whole = (verb: string, rest = ''): RegExp =>
  new RegExp(String.raw`^\s*(?:${verb})\s+${NUMBER}${rest}\s*$`, 'isu');

/** Each names its ticket: an agent has many, and a word about the wrong one is told to the wrong person. */
const VERBS: readonly (readonly [DeskVerb, RegExp])[] = [
  ['take', whole('ta|tar|jeg tar|tek|eg tek|take', '[.!]*')],
  ['answer', whole('svar|svare|answer|reply', TEXT)],
  ['note', whole('notat|noter|note', TEXT)],
  ['solve', whole('løst|løyst|solved|resolved', '[.!]*')],
];

const QUEUE_WORDS: readonly (readonly [QueueName, RegExp])[] = [
  ['queue', /^(?:vis\s+|show\s+)?(?:kø|køen|the queue|queue)$/iu],
  ['mine', /^(?:mine|mine i kø(?:en)?|my queue)$/iu],
  ['critical', /^(?:kritisk|kritiske|kritiske saker|critical|critical cases)$/iu],
];

/** @param text masked. Null: it is about something else. */
export function deskWordIn(text: string): DeskWord | null {
  for (const [verb, pattern] of VERBS) {
    const found = pattern.exec(text)?.groups;
    if (found !== undefined)
      return { verb, number: (found['number'] ?? '').toUpperCase(), text: (found['text'] ?? '').trim() };
  }
  return null;
}

/** «kø», «mine», «kritisk»: which list of tickets; null: it is about something else. */
export function queueIn(text: string): QueueName | null {
  const words = text
    .trim()
    .replace(/[?.!]+$/u, '')
    .replace(/\s+/gu, ' ');
  return QUEUE_WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
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
