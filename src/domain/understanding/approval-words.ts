import { z } from 'zod';
import { TICKET_NUMBER } from './ticket-number.ts';

/**
 * Words about an approval (domain.md 3.9). With the ticket's number they are an answer, as good as a press on the card
 * and checked as one; without it they decide nothing: «godkjent» shows the card. Careful in both directions: what is
 * not plainly an answer is none, and what tells of a fault is never read here.
 */
export const approvalWordSchema = z.object({
  /** `claim`: says that it is approved, or by whose right, and names no ticket. `list`: asks what waits. */
  verb: z.enum(['approve', 'reject', 'ask', 'endorse', 'advise', 'claim', 'list']),
  /** Null for `list`, and for a claim without a number. */
  number: z.string().nullable(),
  /** Masked; empty where nothing was written. */
  reason: z.string(),
});
export type ApprovalWord = z.infer<typeof approvalWordSchema>;

const NUMBER = String.raw`(?:(?:sak(?:en|a)?|bestilling(?:en|a)?|case|order|request|nr\.?|number)\s+){0,2}${TICKET_NUMBER}`;
const WHO = String.raw`(?:(?:ja|yes|ok|okei)[,.]?\s+)?(?:(?:jeg|eg|i|vi|we)\s+)?`;
const REASON = String.raw`(?<reason>.*)`;
/** «fordi …», «: …»: what leads to the reason is no part of it. */
const LEADS = /^[\s:,;.–-]*(?:(?:fordi|because|since)\s+(?:at\s+)?)?/iu;
const whole = (verb: string, rest: string): RegExp =>
  new RegExp(String.raw`^\s*${WHO}(?:${verb})\s+${NUMBER}${rest}\s*$`, 'isu');

/** An approval takes no words beside it: «godkjenn D-… hvis …» is none. */
const ALONE = String.raw`[.!]?`;
const ANSWERS: readonly (readonly [Exclude<ApprovalWord['verb'], 'claim' | 'list'>, RegExp])[] = [
  ['approve', whole('godkjenn|godkjenner|godkjent|godkjend|approve|approved', ALONE)],
  [
    'advise',
    whole(
      'tilrår ikke|tilrår ikkje|tilrå ikke|frarår|fraråder|do not recommend|don.t recommend|advise against',
      REASON,
    ),
  ],
  ['endorse', whole('tilrår|tilrå|anbefaler|recommend|endorse', ALONE)],
  ['reject', whole('avslå|avslår|avslått|avvis|avviser|reject|rejected|decline', REASON)],
  ['ask', whole('spør|spør om|ask|ask about', REASON)],
];

const HAS_NUMBER = new RegExp(NUMBER, 'iu');
const VERB = String.raw`(?:godkjenner|godkjenn|godkjent|godkjend|avslår|avslått|approve|approved|reject|rejected)`;
/** «Godkjent», «ja, det er godkjent av meg»: nothing else is said. */
const BARE = new RegExp(
  String.raw`^\s*(?:(?:ja|yes|ok|okei)[,.!]?\s+)?(?:(?:det|den|dette|it|this) (?:er|is) |(?:jeg|eg|i) )?${VERB}(?:\s+(?:det|den|dette|it|this|bestillingen|bestillinga|tilbakeføringen|tilbakeføringa|herved|av meg|selv|sjølv))*\s*[.!]*\s*$`,
  'iu',
);
/** «…, så jeg godkjenner det selv», «jeg er stedfortreder for Knut og godkjenner». */
const FIRST_PERSON = new RegExp(
  String.raw`(?:^|[\s,.;:])(?:jeg|eg|i)\s+(?:(?:kan|vil|can|will|hereby|herved)\s+)?${VERB}(?=$|[\s,.!])|(?:^|\s)(?:jeg|eg|i)\s+(?:er|am)\s[^?]{1,60}\s(?:og|and|så|so)\s+(?:jeg\s+|eg\s+|i\s+)?${VERB}(?=$|[\s,.!])`,
  'iu',
);
const SAYS = new RegExp(String.raw`(?:^|\s)${VERB}(?=$|[\s,.!])`, 'iu');
const NOT_MEANT = /\?|(?:^|\s)(?:ikke|ikkje|not|aldri|never|får|fikk|hvis|dersom|if|når|when)(?=$|[\s,.!])/iu;
const LONGEST_CLAIM_WORDS = 16;

/** @param text masked; @param fault something is said to fail: then it is that, whatever else it says */
export function approvalWordsIn(text: string, fault: boolean): ApprovalWord | null {
  for (const [verb, pattern] of ANSWERS) {
    const { number, reason = '' } = pattern.exec(text)?.groups ?? {};
    if (number !== undefined)
      return { verb, number: number.toUpperCase(), reason: reason.replace(LEADS, '').trim() };
  }
  if (fault || text.trim().split(/\s+/u).length > LONGEST_CLAIM_WORDS) return null;
  const number = HAS_NUMBER.exec(text)?.groups?.['number']?.toUpperCase() ?? null;
  // «godkjenn D-2026-00012 hvis Fatima er enig»: about it, and no answer.
  const isClaim =
    number === null ? !NOT_MEANT.test(text) && (BARE.test(text) || FIRST_PERSON.test(text)) : SAYS.test(text);
  return isClaim ? { verb: 'claim', number, reason: '' } : null;
}
