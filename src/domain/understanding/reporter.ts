import { findPhones, type PhoneRules } from '../contact/phone.ts';
import { NOT_A_NAME, OTHERS_PHONE, SIGNATURE_PAIRS, SIGNATURE_WORDS } from './lexicon/reporter.ts';
import { PLACE_PREPOSITIONS } from './lexicon/places.ts';
import type { FoundPlace } from './workplace.ts';
import type { Word } from './words.ts';

/** What a message says about the one who reports (T136); null where it says nothing. */
export type ReporterSlots = {
  readonly name: string | null;
  /** E.164 or the five internal digits. */
  readonly phone: string | null;
  readonly workplaceId: string | null;
};

/** Name, phone and workplace of the reporter; those of somebody else («ring han på …») are left out (T136). */
export function reporterSlots(
  text: string,
  words: readonly Word[],
  places: readonly FoundPlace[],
  contacts: PhoneRules,
): ReporterSlots {
  const onBehalf = words.some((word, at) => isOnBehalf(words, word, at));
  const phones = findPhones(text, contacts).filter(({ start }) => {
    const lead = text.slice(Math.max(0, start - 60), start);
    const clause = lead.slice(
      Math.max(lead.lastIndexOf('.'), lead.lastIndexOf('!'), lead.lastIndexOf('\n')) + 1,
    );
    return !OTHERS_PHONE.test(clause);
  });
  const phone = phones.at(-1);
  const own = /\b(?:41|4\d|9\d)/u.test(phone?.phone ?? '') ? phones[0] : phone;
  const chosen =
    phones.length > 1 && /(?:nei|feil|ikke|unnskyld|sorry|ny tlf|nytt nummer)/iu.test(text) ? phone : own;
  const place = onBehalf ? undefined : placeOf(words, places);
  return {
    name: nameOf(text, words, chosen?.start ?? null),
    phone: chosen?.phone ?? null,
    workplaceId: place?.workplaceId ?? null,
  };
}

/** «jeg skrev sone 2, men jeg sitter på sone 3»: where one sits beats what one wrote; else the first place. */
function placeOf(words: readonly Word[], places: readonly FoundPlace[]): FoundPlace | undefined {
  const seated = places.find(({ from }) =>
    words
      .slice(Math.max(0, from - 3), from)
      .some((word) => /^(?:sitter|jobber|er|work|at|sit)$/u.test(word.text)),
  );
  return places.length > 1 ? (seated ?? places[0]) : places[0];
}

const isOnBehalf = (words: readonly Word[], word: Word, at: number): boolean =>
  (word.text === 'melder' || word.text === 'ringer' || word.text === 'reporting') &&
  ['for', 'på'].includes(words[at + 1]?.text ?? '') &&
  /^\p{Lu}/u.test(words[at + 2]?.raw ?? '');

const NAME_WORD = /^\p{L}[\p{L}'’-]{1,30}$/u;
const isName = (word: Word | undefined, capital: boolean): word is Word =>
  word !== undefined &&
  NAME_WORD.test(word.raw) &&
  !NOT_A_NAME.has(word.text) &&
  !NOT_A_NAME.has(word.raw.toLowerCase()) &&
  (!capital || /^\p{Lu}\p{Ll}/u.test(word.raw));

/** The name after «hilsen», «mvh», «jeg heter», or the signature that stands before the phone or ends the message. */
function nameOf(text: string, words: readonly Word[], phoneAt: number | null): string | null {
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]?.text ?? '';
    if (SIGNATURE_WORDS.has(word)) return run(words, at + 1, true) ?? run(words, at + 1, false);
    if (SIGNATURE_PAIRS.get(word)?.has(words[at + 1]?.text ?? '') === true) return run(words, at + 2, true);
  }
  return phoneAt === null ? null : signature(text, words, phoneAt);
}

function run(words: readonly Word[], from: number, capital: boolean): string | null {
  const names: Word[] = [];
  for (let at = from; at < from + 4; at += 1) {
    const word = words[at];
    if (!isName(word, capital) || (names.length > 0 && word.clause !== names[0]?.clause)) break;
    names.push(word);
  }
  return names.length === 0 || (!capital && names.length > 3)
    ? null
    : names.map((word) => word.raw).join(' ');
}

/** «… doselista. Marit i heimetenesta Strandtorget, 41 00 45 96», «heidi viken moe 46283», «Rita, 46413». */
function signature(text: string, words: readonly Word[], phoneAt: number): string | null {
  const last = words.findLastIndex((word) => word.end <= phoneAt && NAME_WORD.test(word.raw));
  const sentence = words[last]?.sentence;
  const first = words.findIndex((word) => word.sentence === sentence);
  if (last < 0 || first < 0 || /[.!?]\s*$/u.test(text.slice(words[last]?.end ?? 0, phoneAt))) return null;
  const length = last - first + 1;
  if (length > 8) return null;
  const capitals = run(words, first, true);
  const rest = words.slice(first + (capitals?.split(' ').length ?? 0), last + 1);
  // What follows the name is a place or nothing: «Svein på regnskap», «Patrick Osei, Slemmestad zone».
  const place =
    rest.length <= 4 && rest.every(({ text: word }) => PLACE_PREPOSITIONS.has(word) || !NOT_A_NAME.has(word));
  const apart =
    rest[0] === undefined || rest[0].clause !== words[first]?.clause || PLACE_PREPOSITIONS.has(rest[0].text);
  if (capitals !== null && place && apart) return capitals;
  const lower = run(words, first, false);
  const whole = lower?.split(' ').length === length && length >= 2 && length <= 3;
  return whole ? lower : null;
}
