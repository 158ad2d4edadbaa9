import { COMMANDS, FILLER_WORDS, GREETING_WORDS, THANKS_WORDS } from './lexicon/acts.ts';
import { wordsOf, type Word } from './words.ts';

/**
 * What a message does in the conversation. `tell`: a fault, a wish or a question, anything that is about something (its
 * `Intent` says which). The others are whole messages («hei», «avbryt»), never words inside a report. `unknown`: no words at all.
 */
export type Act =
  | 'tell'
  | 'greeting'
  | 'help'
  | 'thanks'
  | 'myTickets'
  | 'cancel'
  | 'submit'
  | 'yes'
  | 'no'
  | 'newTicket'
  /** Wants what was answered to be registered all the same. */
  | 'insist'
  | 'acute'
  /** The fault is over. */
  | 'resolved'
  /** What was said to be solved is not. */
  | 'notSolved'
  /** Asks how it goes. */
  | 'status'
  | 'dontKnow'
  | 'sameAsLast'
  | 'deleteConversation'
  | 'rectify'
  /** An answer about an approval, or a claim that one is given (`approval-words.ts`). */
  | 'approval'
  /** Asks which approvals wait for the writer. */
  | 'myApprovals'
  | 'speakNb'
  | 'speakNn'
  | 'speakEn'
  | 'plainText'
  | 'showCards'
  | 'unknown';

/** What the rest of the understanding found, for the few acts that are more than a fixed phrase. */
export type ActSignals = {
  /** Acute, dangerous or a security matter: told, whatever else the message does. */
  readonly grave: boolean;
  readonly fault: boolean;
  readonly over: boolean;
  readonly status: boolean;
  readonly approval: boolean;
  readonly chat: 'thanks' | 'greeting' | 'help' | null;
};

const LONGEST_COMMAND = 6;
const LONGEST_SMALL_TALK = 12;
const COMMAND_OF: ReadonlyMap<string, Act> = new Map(
  Object.entries(COMMANDS).flatMap(([act, phrases]) =>
    phrases.map(
      (phrase) =>
        [
          wordsOf(phrase)
            .map((word) => word.text)
            .join(' '),
          act as Act,
        ] as const,
    ),
  ),
);

/** What a message does in the conversation (3.1 step 4). A fault always wins: «hei, gerica er nede» tells of one. */
export function actOf(words: readonly Word[], signals: ActSignals): Act {
  const spoken = words.filter((word) => /\p{L}/u.test(word.text));
  if (spoken.length === 0) return 'unknown';
  if (signals.approval) return 'approval';
  if (spoken.length <= LONGEST_COMMAND) {
    const command = COMMAND_OF.get(spoken.map((word) => word.text).join(' '));
    if (command !== undefined) return command;
  }
  if (signals.grave) return 'tell';
  if (spoken.length <= LONGEST_SMALL_TALK && !signals.fault) {
    const small = smallTalk(spoken);
    if (small !== null) return small;
  }
  if (signals.over) return 'resolved';
  if (signals.status) return 'status';
  if (signals.fault) return 'tell';
  if (signals.chat !== null) return signals.chat;
  return spoken.some((word) => hasVowel(word.text)) ? 'tell' : 'unknown';
}

function smallTalk(spoken: readonly Word[]): Act | null {
  const known = spoken.every(
    ({ text }) => GREETING_WORDS.has(text) || THANKS_WORDS.has(text) || FILLER_WORDS.has(text),
  );
  if (!known) return null;
  if (spoken.some(({ text }) => THANKS_WORDS.has(text))) return 'thanks';
  return spoken.some(({ text }) => GREETING_WORDS.has(text)) ? 'greeting' : null;
}

/** «sdfghjk» is no word of the languages in use; «pc» and «tv» are short enough to be. */
const hasVowel = (text: string): boolean =>
  text.length < 4 || /[aeiouyæøåéèêöäü]|[\u0250-\u{10ffff}]/u.test(text);
