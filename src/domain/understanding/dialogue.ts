import { findPhones, firstRefusal, type PhoneRefusal, type PhoneRules } from '../contact/phone.ts';
import { CONTACT_FILLER, GUARDIAN, ON_BEHALF, OPENS_NO, OPENS_YES } from './lexicon/dialogue.ts';
import { findPhrases, phrasebook, type Hit } from './phrases.ts';
import { affectedIn, type AffectedUser } from './affected.ts';
import type { Letter } from './forwarded.ts';
import type { People } from './people.ts';
import type { ReporterSlots } from './reporter.ts';
import type { Signals } from './signals.ts';
import type { Word } from './words.ts';

/** What a message says within a dialogue, beside what it says of a fault. */
export type DialogueSigns = {
  /** It begins with a yes or a no: an answer, whatever follows. */
  readonly opens: 'yes' | 'no' | null;
  /** Nothing but how somebody is reached or where he or she works. */
  readonly contactOnly: boolean;
  /** A number that nobody can be called back on, where no usable one is given (domain.md 8.2). */
  readonly refusedPhone: PhoneRefusal | null;
  readonly affectedUser: AffectedUser | null;
  /** About the writer's own child at school (M13 by topic). */
  readonly guardianTopic: boolean;
  /** «det var bare meg»: takes back what was said of the extent. */
  readonly onlySelf: boolean;
  readonly whyPriority: boolean;
  readonly disagrees: boolean;
  readonly asksWhenDone: boolean;
};

const ON_BEHALF_BOOK = phrasebook(ON_BEHALF);
const GUARDIAN_BOOK = phrasebook(GUARDIAN);
const LONGEST_CONTACT = 16;
const THUMB_UP = /^(?:\s|👍|👌|✅|\p{Emoji_Modifier}|\ufe0f)+$/u;
const THUMB_DOWN = /^(?:\s|👎|❌|\p{Emoji_Modifier}|\ufe0f)+$/u;

type Input = {
  readonly text: string;
  readonly words: readonly Word[];
  readonly signals: Signals;
  readonly slots: ReporterSlots;
  readonly people: People;
  readonly letter: Letter;
  readonly inPlaces: ReadonlySet<Word>;
  /** The first workplace that the text names. */
  readonly placeId: string | null;
  readonly fault: boolean;
  readonly contacts: PhoneRules;
};

/** Reads a message as a turn of a dialogue. Pure; linear in the length of the text. */
export function dialogueOf(input: Input): DialogueSigns {
  const { text, words, signals, slots } = input;
  const onBehalf = findPhrases(words, ON_BEHALF_BOOK).length > 0;
  const child = findPhrases(words, GUARDIAN_BOOK);
  const contactOnly = isContactOnly(input);
  return {
    opens: opensWith(text, words),
    contactOnly,
    refusedPhone:
      slots.phone === null && words.length <= LONGEST_CONTACT ? firstRefusal(text, input.contacts) : null,
    affectedUser: affectedIn(input, onBehalf),
    guardianTopic: isAboutOwnChild(child),
    onlySelf: signals.mentions('onlySelf') && !signals.mentions('notOnlySelf'),
    whyPriority: signals.mentions('whyPriority'),
    disagrees: signals.mentions('disagrees'),
    asksWhenDone: signals.mentions('asksWhenDone'),
  };
}

/** The child and the school, or the child as the one who cannot; «gutten min er syk, så jeg …» is about the writer. */
function isAboutOwnChild(hits: readonly Hit[]): boolean {
  const children = hits.filter(({ tag }) => tag === 'ownChild');
  if (children.length === 0) return false;
  const inClauseOf = (child: Hit, tag: string): boolean =>
    hits.some((hit) => hit.tag === tag && hit.clause === child.clause);
  return (
    hits.some(({ tag }) => tag === 'school') ||
    children.some((child) => inClauseOf(child, 'ownThing') && !inClauseOf(child, 'self'))
  );
}

function opensWith(text: string, words: readonly Word[]): DialogueSigns['opens'] {
  if (text !== '' && THUMB_UP.test(text)) return 'yes';
  if (text !== '' && THUMB_DOWN.test(text)) return 'no';
  const first = words[0]?.text ?? '';
  if (OPENS_YES.has(first)) return 'yes';
  return OPENS_NO.has(first) ? 'no' : null;
}

/** «nei det er jo deres. 90 00 71 18», «vi sitter i hjemmetjenesten begge to»: slots, and words that only carry them. */
function isContactOnly({ words, slots, inPlaces, fault, contacts, text }: Input): boolean {
  if (fault || words.length > LONGEST_CONTACT) return false;
  if (slots.phone === null && slots.workplaceId === null && slots.name === null) return false;
  const name = new Set((slots.name ?? '').toLowerCase().split(/\s+/u));
  const phones = findPhones(text, contacts);
  const inPhone = (word: Word): boolean =>
    phones.some(({ start, end }) => word.start >= start && word.end <= end);
  return words.every(
    (word) =>
      CONTACT_FILLER.has(word.text) ||
      CONTACT_FILLER.has(word.raw.toLowerCase()) ||
      inPlaces.has(word) ||
      inPhone(word) ||
      name.has(word.raw.toLowerCase()),
  );
}
