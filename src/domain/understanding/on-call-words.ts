import { z } from 'zod';
import { TICKET_NUMBER } from './ticket-number.ts';

/** What somebody who has a page does with it (domain.md 3.3, «On-call answers»); also the verbs of the page's buttons. */
export const ON_CALL_VERBS = ['take', 'passOn', 'notOnCall', 'working', 'solved', 'vendor'] as const;
export const onCallVerbSchema = z.enum(ON_CALL_VERBS);
export type OnCallVerb = z.infer<typeof onCallVerbSchema>;

/** The same, written: as good as a press on the page, and checked like one. */
export const onCallWordSchema = z.object({
  verb: onCallVerbSchema,
  /** Null: the newest ticket that this person was paged for or has. */
  number: z.string().nullable(),
  /** Masked; empty where nothing was written. */
  note: z.string(),
  /** Says that he or she takes it without being on call. */
  confirmed: z.boolean(),
});
export type OnCallWord = z.infer<typeof onCallWordSchema>;

const NUMBER = String.raw`(?:\s*[,:]?\s*(?:(?:sak(?:en|a)?|case|ticket|nr\.?|number)\s+)?${TICKET_NUMBER})?`;
const NOTE = String.raw`(?:(?:[\s,.:;–-]+)(?<note>.+))?`;
/** «fordi …», «: …»: what leads to the words is no part of them. */
const LEADS = /^[\s:,;.–-]*(?:(?:fordi|because|since|på|med|on|with)\s+(?:at\s+)?)?/iu;
const whole = (verb: string, rest = ''): RegExp =>
  new RegExp(String.raw`^\s*(?:${verb})${NUMBER}${rest}\s*[.!]*\s*$`, 'isu');

/** A bare verb says so by itself; one that could open any sentence must stand alone, with a number, or before a colon. */
const WORDS: readonly (readonly [OnCallVerb, RegExp])[] = [
  [
    'take',
    whole(
      'tatt|teke|jeg tar den|eg tek den|jeg tar|eg tek|tar|tek|taken|i take it|i(?:.ll| will) take it|i take|taking',
    ),
  ],
  ['passOn', whole('gi videre|gje vidare|gir videre|gjev vidare|pass on|pass it on', NOTE)],
  ['notOnCall', whole('ikke (?:en )?vaktsak|ikkje (?:ei )?vaktsak|not (?:an )?on-?call(?: matter)?', NOTE)],
  [
    'vendor',
    whole(
      'trenger leverandør(?:en)?|treng leverandør(?:en)?|venter på leverandør(?:en)?|ventar på leverandør(?:en)?|needs? (?:the )?vendor|waiting for (?:the )?vendor',
      NOTE,
    ),
  ],
  ['working', whole('arbeider|arbeidar|jobber|jobbar|working', NOTE)],
  ['solved', whole('løst|løyst|solved|resolved')],
];

const CONFIRMED = /^\s*(?:ja|yes)[,.!]?\s+/iu;

/**
 * Words about a page, of somebody who may have one. A sentence that tells of a fault is none of them.
 * @param text masked
 */
export function onCallWordsIn(text: string): OnCallWord | null {
  const confirmed = CONFIRMED.test(text);
  const said = text.replace(CONFIRMED, '');
  for (const [verb, pattern] of WORDS) {
    const found = pattern.exec(said)?.groups;
    if (found === undefined) continue;
    const number = found['number']?.toUpperCase() ?? null;
    // «ja» before anything else is the answer to something else.
    if (confirmed && (verb !== 'take' || number === null)) return null;
    return { verb, number, note: (found['note'] ?? '').replace(LEADS, '').trim(), confirmed };
  }
  return null;
}
