import { findPhones, type FoundPhone, type PhoneRules } from '../contact/phone.ts';
import {
  CAME_FROM,
  CORRECTS_PHONE,
  DISOWNED_AFTER,
  LOST_DEVICE,
  MY_PHONE,
  NAMED_PHONE,
  NO_PHONE_LABEL,
  NOT_THIS_PHONE,
  OTHERS_PHONE,
  REACHED_AT,
} from './lexicon/callback.ts';

/** Who a number belongs to, as far as the sentence around it says. */
type Input = {
  readonly text: string;
  readonly contacts: PhoneRules;
  readonly isOwn: (position: number) => boolean;
  /** The word is a name of somebody, and not the reporter's. */
  readonly isOther: (word: string) => boolean;
};

/** «… er hustelefonen»: not to be used, though it stands beside a name all the same. */
export const isDisowned = (text: string, { start, end }: FoundPhone): boolean => {
  const tail = text.slice(end, end + 60);
  // «ring på 41 … (det er gubben sin)»: lent, and to be used
  const lent =
    /(?:ring|nås|treffes)(?: meg)? på\s$/iu.test(text.slice(Math.max(0, start - 20), start)) &&
    /^\s?\(/u.test(tail);
  return DISOWNED_AFTER.test(tail) && (!lent || /ikk[ej]|not/iu.test(tail));
};

/**
 * The numbers at which the reporter can be called back (T136, domain.md 8.2), in order. Left out: those of others
 * («ring Anne på …», «nummeret hennes er …»), of a lost phone, of a forwarded letter, and numbers of something else.
 * With those that are disowned.
 */
export function callbackPhones({ text, contacts, isOwn, isOther }: Input): FoundPhone[] {
  return findPhones(text, contacts).filter(({ start, end }) => {
    if (!isOwn(start)) return false;
    const lead = leadOf(text, start);
    if (NO_PHONE_LABEL.test(lead) || NOT_THIS_PHONE.test(lead) || CAME_FROM.test(lead)) return false;
    if (MY_PHONE.test(lead)) return true;
    if (
      /^[\s,]{0,3}(?:\((?:det er )?(?:meg|me)\)|(?:det|d|that|som)\s(?:er|is|s)\s(?:meg|me|mæ)(?!\p{L}))/iu.test(
        text.slice(end, end + 20),
      )
    )
      return true;
    if (OTHERS_PHONE.test(lead)) return false;
    const match = NAMED_PHONE.exec(lead);
    const named = (match ?? []).slice(1).find((group: string | undefined) => group !== undefined);
    if (named !== undefined && isOther(named)) return false;
    const tail = /^[^.!?\n]{0,60}/u.exec(text.slice(end, end + 60))?.[0] ?? '';
    return !LOST_DEVICE.test(lead + tail) || REACHED_AT.test(lead) || /\p{Lu}\p{Ll}+,?\s$/u.test(lead);
  });
}

/** Of several, the one that corrects the others, else the first. */
export function chosenPhone(text: string, phones: readonly FoundPhone[]): FoundPhone | undefined {
  const corrects = phones.find(({ start }) => CORRECTS_PHONE.test(leadOf(text, start)));
  const wrong =
    phones.length > 1 && /(?:^|\P{L})(?:nei|feil|unnskyld|sorry|beklager)(?:\P{L}|$)/iu.test(text);
  return corrects ?? (wrong ? phones.at(-1) : phones[0]);
}

/** What stands before a number in its sentence. */
function leadOf(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - 90), start);
  const from = Math.max(
    ...['!', '?', '\n'].map((mark) => before.lastIndexOf(mark)),
    // «tlf. 41 22 33 44», «Simen H. 99 …»: a stop after a short word ends no sentence.
    [...before.matchAll(/\p{L}{4,}\.\s|»\s|[\])\d]\.\s(?=\p{L})|(?:mvh|hilsen|helsing|regards)\s/giu)].at(-1)
      ?.index ?? -1,
  );
  return before.slice(from + 1);
}
