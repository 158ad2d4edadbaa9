import { daysBetween } from '../service-hours/oslo.ts';
import { mondayOf } from './stretches.ts';

/** What somebody writes about the rota. Only whole messages: a report never becomes a look-up. */
export type RotaWord =
  | { readonly ask: 'now' | 'weekend' }
  | { readonly ask: 'week'; readonly week: number; readonly year: number | null }
  | { readonly ask: 'swap'; readonly week: number; readonly year: number | null; readonly name: string };

const ON_CALL = String.raw`(?:vakt(?:a|en)?|on[- ]?call)`;
const WHO = String.raw`(?:(?:hvem|kven|who)\s+(?:har|går|has|is)\s+${ON_CALL}|(?:vis\s+|show\s+)?${ON_CALL})`;
const WEEK = String.raw`(?:i\s+|in\s+)?(?:uke|uka|uken|veke|veka|week)\s+(?<week>\d{1,2})(?:[\s,/]+(?<year>20\d{2}))?`;
const END = String.raw`\s*[?.!]*$`;

/** «hvem har vakt nå» is a look-up of a role, and is answered there. */
const NOW = new RegExp(String.raw`^(?:vis\s+|show\s+)?${ON_CALL}\s+(?:nå|no|now)${END}`, 'iu');
const OF_WEEK = new RegExp(String.raw`^${WHO}\s+${WEEK}${END}`, 'iu');
const WEEKEND = new RegExp(
  String.raw`^${WHO}\s+(?:(?:nå|no)\s+)?(?:(?:i|this|at the|on the|in the)\s+)?(?:helg(?:a|en)?|weekend)${END}`,
  'iu',
);
const SWAP = new RegExp(
  String.raw`^(?:(?:jeg|eg|i)\s+(?:vil|want to|would like to)\s+)?(?:bytt|bytte|byt|byte|swap)\s+(?:(?:my|the)\s+)?(?:vakt(?:a|en)?|shift|on[- ]?call)\s+${WEEK}\s+(?:med|with)\s+(?<name>[\p{L}][\p{L} .'’-]{1,60}?)${END}`,
  'iu',
);

/** @param text masked. Null: it is about something else. */
export function rotaWordIn(text: string): RotaWord | null {
  const words = text.trim().replace(/\s+/gu, ' ');
  if (NOW.test(words)) return { ask: 'now' };
  if (WEEKEND.test(words)) return { ask: 'weekend' };
  const swap = SWAP.exec(words)?.groups;
  if (swap !== undefined) return { ask: 'swap', ...numbersOf(swap), name: swap['name'] ?? '' };
  const week = OF_WEEK.exec(words)?.groups;
  return week === undefined ? null : { ask: 'week', ...numbersOf(week) };
}

const numbersOf = ({ week, year }: Record<string, string | undefined>) => ({
  week: Number(week),
  year: year === undefined ? null : Number(year),
});

const SWAP_ANSWER =
  /^(?<answer>ja|yes|nei|no)(?:\s+takk)?,?\s+(?:til|to)\s+(?:the\s+|dette\s+|this\s+)?(?:vakt)?(?:bytte|byttet|bytet|byte|swap)\s*[.!]*$/iu;

/** «ja til byttet»: an answer to a swap and to nothing else; null where it is none. */
export function swapAnswerIn(text: string): 'yes' | 'no' | null {
  const answer = SWAP_ANSWER.exec(text.trim())?.groups?.['answer']?.toLowerCase();
  if (answer === undefined) return null;
  return answer === 'ja' || answer === 'yes' ? 'yes' : 'no';
}

/**
 * The week that a number means: the nearest to today, behind or ahead; «uke 1» in December is the one that comes.
 * @param today `YYYY-MM-DD`, Europe/Oslo
 * @returns such as `2026-W50`; undefined where the year has no such week
 */
export function weekMeant(week: number, year: number | null, today: string): string | undefined {
  const named = (of: number): string => `${of}-W${String(week).padStart(2, '0')}`;
  const here = Number(today.slice(0, 4));
  const years = year === null ? [here - 1, here, here + 1] : [year];
  const [nearest] = years
    .flatMap((of) => {
      const monday = mondayOf(named(of));
      return monday === undefined ? [] : [{ of, away: Math.abs(daysBetween(today, monday)) }];
    })
    .toSorted((one, other) => one.away - other.away);
  return nearest === undefined ? undefined : named(nearest.of);
}
