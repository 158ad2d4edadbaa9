import { wishOf, type FactsInput } from './facts.ts';
import { lossOf } from './loss.ts';
import { roleAskedIn, type RoleQuestion } from './role.ts';
import type { Signals } from './signals.ts';
import { formOf, topicOf, type Topic } from './topics.ts';
import type { Word } from './words.ts';

/** What a message asks about, beside what it reports. */
export type Asked = {
  /** The matter of the agreement that it is about. */
  readonly topic: Topic | null;
  /** Who is asked for by role. */
  readonly lookup: RoleQuestion | null;
  /** «kan vi få …»: said as a question, and meant as an order. */
  readonly orders: boolean;
};

export const NOTHING_ASKED: Asked = { topic: null, lookup: null, orders: false };

/** Answers whose own words are those of security. */
const ABOUT_SECURITY: ReadonlySet<string> = new Set([
  'T60',
  'T86',
  'T88',
  'T111',
  'T163',
  'T164',
  'T165',
  'T166',
]);

/** What is asked stands among so many words; a longer message is a story, and is not searched to its end. */
const LONGEST_QUESTION = 250;

/** What is asked about, where nothing is reported: who holds a role, else a matter of the agreement. */
export function askedOf(
  about: FactsInput,
  all: readonly Word[],
  text: string,
  { security, refused }: { readonly security: number; readonly refused: boolean },
): Asked {
  const { signals, systemId, directory } = about;
  const words = all.slice(0, LONGEST_QUESTION);
  const request = wishOf(about);
  const fails = request === null && lossOf(signals) !== null;
  const known = systemId === null ? undefined : directory.system(systemId);
  const questionMark = text.includes('?');
  const topic = topicOf({
    words,
    signals,
    questionMark,
    request,
    fails,
    systemId,
    business: known?.kind === 'business',
    leftOut: known?.outOfScope === true,
  });
  if (refused && topic?.kind !== 'refuse') return { ...NOTHING_ASKED, topic: refusedOf(signals) };
  const wanted =
    signals.mentions('whoPays', 'accuses') || fails || request === 'restore' || request === 'upgrade';
  // «egen telefon til jobbmailen, eller må den være fra dere»: how something may be used, and nobody is asked for.
  const used = signals.mentions('useAsk', 'howTo') && !signals.mentions('whoWord', 'roleNoun', 'roleDoes');
  const lookup = wanted || used ? null : roleAskedIn(words, systemId);
  if (lookup !== null && lookup.role !== 'responsible' && topic?.kind !== 'refuse')
    return { topic: null, lookup, orders: false };
  // «systemansvarleg, namnet?» without a role that is known by its own word.
  if (
    request === 'lookup' &&
    signals.mentions('roleNoun') &&
    lookup === null &&
    topic?.kind === 'answer' &&
    systemId !== null
  )
    return { topic: null, lookup: { role: 'responsible', atDikt: false }, orders: false };
  // Something found, lost or seen is told, whatever is asked beside it.
  if (security > 0 && topic?.kind === 'answer' && !ABOUT_SECURITY.has(topic.source)) return NOTHING_ASKED;
  if (topic !== null) return { topic, lookup: null, orders: false };
  const orders = request === 'question' && formOf({ words, questionMark }) === 'wants' && asksFor(signals);
  return { topic, lookup, orders };
}

/** What nobody may have this way, by its words (T62, T161, T166). */
const refusedOf = (signals: Signals): Topic => ({
  kind: 'refuse',
  source: signals.mentions('sickness') ? 'T161' : signals.mentions('sharedAccount') ? 'T62' : 'T166',
});

/** Something to have, and no help with how it is done. */
const asksFor = (signals: Signals): boolean =>
  !signals.mentions('howTo', 'useAsk', 'askRepair', 'askSay') && ASKS_FOR.test(opening(signals.words));

const ASKS_FOR =
  /^(?:hei |hallo |hi |hello )?(?:kan|kunne|får|can|could|may) (?:jeg|vi|eg|me|æ|i|we|man) (?:få|have|get)(?! (?:jobbe|jobba|arbeide|bruke|koble|kople|installere|legge|laste|sitte|dele|lagre|se|sjå|lese|skrive|gå|komme|work|use|take|connect|install|share|see|vite|hjelp|svar|lov|beskjed|help|an answer|til|spørre|høre|hører|snakke|vist|forklar\p{L}*|opplyst|bekreft\p{L}*|tak|kontakt|ask|know|talk|speak))/u;

const opening = (words: readonly Word[]): string =>
  words
    .slice(0, 6)
    .map(({ text }) => text)
    .join(' ');
