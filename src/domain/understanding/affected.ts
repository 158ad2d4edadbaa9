import { findPhones, type PhoneRules } from '../contact/phone.ts';
import type { Letter } from './forwarded.ts';
import { AFFECTED_LEADS, UNABLE } from './lexicon/dialogue.ts';
import { JOB_ENDINGS, TITLES } from './lexicon/reporter.ts';
import { isTitle } from './name-run.ts';
import { findPhrases, phrasebook } from './phrases.ts';
import type { People } from './people.ts';
import type { ReporterSlots } from './reporter.ts';
import type { Word } from './words.ts';

/** Somebody else whom the fault affects; the reporter stays who is logged in (T136). */
export type AffectedUser = {
  /** As written; null where only «en kollega» is said. */
  readonly name: string | null;
  readonly phone: string | null;
  /** Where that person works, as far as the text says. */
  readonly workplaceId: string | null;
};

type Input = {
  readonly text: string;
  readonly words: readonly Word[];
  readonly slots: ReporterSlots;
  readonly people: People;
  readonly letter: Letter;
  readonly placeId: string | null;
  readonly contacts: PhoneRules;
};

/**
 * Somebody else whom it is about (T136): who wrote the forwarded letter, the name after «på vegne av», «melder for»,
 * «vikar», «til» in an order, or who called and says so. `onBehalf`: the message says that it is for somebody else.
 */
export function affectedIn(input: Input, onBehalf: boolean): AffectedUser | null {
  const { letter, slots, placeId: workplaceId } = input;
  const phone = theirPhone(input);
  if (letter.sender !== null && letter.sender !== slots.name)
    return { name: letter.sender, phone, workplaceId };
  const name =
    ledName(input, onBehalf) ??
    (onBehalf
      ? (namedInClause(input) ?? unableName(input))
      : (ownerName(input) ?? unableName(input) ?? callerName(input, phone)));
  return name === null && !onBehalf ? null : { name, phone, workplaceId };
}

/** «ring han på …», «nummeret hennes er …»: a number that is not the reporter's. */
function theirPhone({ text, contacts, slots, words, people }: Input): string | null {
  const names = new Set(
    words.filter((word) => people.isGiven(word) && !people.isOwn(word)).map((word) => word.raw),
  );
  const other = findPhones(text, contacts).find(({ start, phone }) => {
    if (phone === slots.phone) return false;
    const lead = text.slice(Math.max(0, start - 40), start);
    return (
      /(?:^|\s)(?:han|hun|ho|hu|henne|ham|him|her|dem|them|hennes|hans|his|hennar)\s[^.!?\n]{0,30}$/iu.test(
        lead,
      ) || [...lead.matchAll(/\p{L}+/gu)].some(([word]) => names.has(word))
    );
  });
  return other?.phone ?? null;
}

const nameFrom = ({ text, words, people }: Input, at: number): string | null => {
  const first = words[at];
  if (first === undefined || !people.isCapital(first) || people.isOwn(first)) return null;
  let to = at + 1;
  while (
    to < at + 4 &&
    people.isCapital(words[to]) &&
    text.slice(words[to - 1]?.end ?? 0, words[to]?.start ?? 0) === ' '
  )
    to += 1;
  return text.slice(first.start, words[to - 1]?.end ?? 0).replace(/:$/u, '');
};

/** The name that one of the leads stands before; «til» and «for» only in an order or where the message says so. */
function ledName(input: Input, onBehalf: boolean): string | null {
  const { words, people } = input;
  const isFor = onBehalf || AFFECTED_LEADS.order.test(input.text);
  for (let at = 1; at < words.length; at += 1) {
    const lead = words[at - 1]?.text ?? '';
    const pair = `${words[at - 2]?.text ?? ''} ${lead}`;
    const theirs = (lead === 'til' || lead === 'to') && AFFECTED_LEADS.thing.test(words[at - 2]?.text ?? '');
    if (AFFECTED_LEADS.agreed.test(words[at - 2]?.text ?? '')) continue;
    // «for Ola: …»
    const headed = at === 1 && (lead === 'for' || lead === 'ang') && words[at]?.raw.endsWith(':') === true;
    const leads =
      headed ||
      theirs ||
      AFFECTED_LEADS.alone.has(lead) ||
      AFFECTED_LEADS.pairs.has(pair) ||
      (isFor &&
        (AFFECTED_LEADS.loose.has(lead) ||
          (JOB_ENDINGS.test(words[at - 1]?.raw ?? '') && FOR_WHOM.test(input.text))));
    if (!leads || words[at]?.sentence !== words[at - 1]?.sentence) continue;
    // «på vegne av kontaktlærer Gro Lunde», «melder for turnuslege Bakken»
    const titled =
      isJob(words[at]) && people.isCapital(words[at + 1]) && words[at + 1]?.sentence === words[at]?.sentence;
    const name = nameFrom(input, titled ? at + 1 : at);
    if (name !== null && (titled || people.isGiven(words[at]) || name.includes(' ') || onBehalf)) return name;
  }
  return null;
}

/** «…, Hodan får ikke logga på»: the capital that begins a clause. */
function namedInClause(input: Input): string | null {
  const { words } = input;
  const at = words.findIndex(
    (word, index) => index > 0 && word.clause !== words[index - 1]?.clause && nameFrom(input, index) !== null,
  );
  const found = at < 0 ? null : nameFrom(input, at);
  return found === input.slots.name ? null : found;
}

/** «Anne på Elvebredden sier at … nummeret hennes er …»: a name that begins a sentence and has a number of its own. */
function callerName(input: Input, phone: string | null): string | null {
  const { words, people } = input;
  if (phone === null) return null;
  const at = words.findIndex(
    (word) => people.isGiven(word) && /^\p{Lu}/u.test(word.raw) && !people.isOwn(word),
  );
  const name = at < 0 ? null : nameFrom(input, at);
  return name === input.slots.name ? null : name;
}

/** «Lise sin pc er død»: whose thing it is that fails. */
function ownerName(input: Input): string | null {
  const { words, people } = input;
  for (let at = 0; at < Math.min(words.length, 12); at += 1) {
    if (!people.isGiven(words[at]) || people.isOwn(words[at])) continue;
    const name = nameFrom(input, at);
    if (name === null || name === input.slots.name) continue;
    if (/^(?:sin|si|sitt|sine)$/u.test(words[at + name.split(' ').length]?.text ?? '')) return name;
  }
  return null;
}

const isJob = (word: Word | undefined): boolean =>
  word !== undefined && (isTitle(word) || TITLES.has(word.text) || JOB_ENDINGS.test(word.raw));

/** «laptop til vår nye lærer Anna Lie» */
const FOR_WHOM = /(?:^|\s)(?:til|for)\s(?:vår|den|en|ny|nye)/iu;

const UNABLE_BOOK = phrasebook(UNABLE);
const FARTHEST = 6;
const BEFORE_NAME =
  /^(?:ho|hun|han|a|n|hei|hallo|vikaren|vikar|og|men|at|når|fordi|nå|kollega|stakkars|hi)$/u;

/** «Simen i kassa får ikke logget seg på», «Kåre Moe har fått en pc som ikke starter»: a name, and what that person cannot. */
function unableName(input: Input): string | null {
  const { words, people } = input;
  const unable = new Set(findPhrases(words, UNABLE_BOOK).map(({ from }) => from));
  if (unable.size === 0) return null;
  for (let at = 0; at < words.length; at += 1) {
    const begins =
      at === 0 ||
      words[at]?.clause !== words[at - 1]?.clause ||
      (at === 1 && isJob(words[0])) ||
      (BEFORE_NAME.test(words[at - 1]?.text ?? '') &&
        (at === 1 || words[at - 1]?.clause !== words[at - 2]?.clause));
    if (!begins || !people.isGiven(words[at])) continue;
    const name = nameFrom(input, at);
    if (name === null || name === input.slots.name) continue;
    const to = at + name.split(' ').length;
    // «Eirik Sand (ny lærling) trenger …» goes on behind the marks.
    const apart = input.text.charAt((words[to - 1]?.end ?? 0) + 1) === '(';
    for (let verb = to; verb <= to + FARTHEST; verb += 1) {
      const word = words[verb];
      const same = apart ? word?.sentence === words[at]?.sentence : word?.clause === words[at]?.clause;
      if (!same || SPEAKS.test(word?.text ?? '')) break;
      if (unable.has(verb)) return name;
    }
  }
  return null;
}

/** «Roy fra leverandøren sa at …», «Kari her, får ikke …»: it is not that person who cannot. */
const SPEAKS = /^(?:her|here|sa|sier|seier|sade|ba|said|says|skrev|jeg|vi|som|i am|kalte|kaller)$/u;
