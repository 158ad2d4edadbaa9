import { parsePhoneNumberFromString } from 'libphonenumber-js';
import type { Contacts } from '../directory/schema.ts';
import { oncePer, remembered } from '../memo.ts';

/** Why a text is not a number that the reporter can be called back on (domain.md 8.2). */
export type PhoneRefusal =
  'ownNumber' | 'emergency' | 'machine' | 'special' | 'organisation' | 'tooLong' | 'tooShort' | 'notANumber';

/** `phone` is E.164 (`+4741223344`) or the five internal digits (`46123`). */
export type PhoneResult =
  { readonly ok: true; readonly phone: string } | { readonly ok: false; readonly reason: PhoneRefusal };

export type PhoneRules = Pick<Contacts, 'ownNumbersStopList' | 'internalNumberRule'>;

const SEPARATORS = /[\s.\-()\u2010-\u2015\u2212\p{Cf}]+/gu;
const LABEL = /^(?:tlf|telefon|tel|mob|mobil|nr|nummer|phone|ring|call)[\s.:]{0,5}/iu;

const refuse = (reason: PhoneRefusal): PhoneResult => ({ ok: false, reason });

/** The E.164 number that five internal digits expand to, or null where the rule of `contacts` does not fit. */
function expand(phone: string, contacts: PhoneRules): string | null {
  const rule = contacts.internalNumberRule;
  return new RegExp(rule.pattern).test(phone) ? rule.expandsTo.replace('${digits}', phone) : null;
}

function accept(phone: string, contacts: PhoneRules): PhoneResult {
  const own = contacts.ownNumbersStopList;
  const expanded = expand(phone, contacts);
  if (own.includes(phone) || (expanded !== null && own.includes(expanded))) return refuse('ownNumber');
  return { ok: true, phone };
}

/** Eight Norwegian digits by the Nkom plan: 40–49, 90–99 mobile; 20–39, 50–57, 60–79 fixed. */
function norwegian(digits: string, contacts: PhoneRules): PhoneResult {
  if (/^5[89]/.test(digits)) return refuse('machine');
  if (digits.startsWith('8')) return refuse('special');
  return /^[2-79]/.test(digits) ? accept(`+47${digits}`, contacts) : refuse('notANumber');
}

function international(digits: string, contacts: PhoneRules): PhoneResult {
  if (digits.startsWith('47')) {
    const national = digits.slice(2);
    if (national.length === 8) return norwegian(national, contacts);
    if (/^58\d{10}$/.test(national)) return refuse('machine');
    return refuse(national.length < 8 ? 'tooShort' : 'tooLong');
  }
  if (digits.length < 7) return refuse('tooShort');
  if (digits.length > 15) return refuse('tooLong');
  const parsed = parsePhoneNumberFromString(`+${digits}`);
  return parsed?.isPossible() === true ? accept(parsed.number, contacts) : refuse('notANumber');
}

function shortNumber(digits: string, contacts: PhoneRules): PhoneResult {
  if (/^1\d\d$|^116\d{3}$/.test(digits)) return refuse('emergency');
  if (/^0[2-9]\d{3}$/.test(digits)) return refuse('organisation');
  if (/^18\d\d$/.test(digits)) return refuse('special');
  if (expand(digits, contacts) !== null) return accept(digits, contacts);
  return contacts.ownNumbersStopList.includes(digits) ? refuse('ownNumber') : refuse('tooShort');
}

/** Decides one number, written as ASCII digits with perhaps a leading `+` (domain.md 8.2). */
export function classifyNumber(number: string, contacts: PhoneRules): PhoneResult {
  if (number.startsWith('+')) return international(number.slice(1), contacts);
  if (/^00\d{7,}$/.test(number)) return international(number.slice(2), contacts);
  if (/^58\d{10}$/.test(number)) return refuse('machine');
  if (/^47\d{8}$/.test(number)) return norwegian(number.slice(2), contacts);
  if (number.length === 8) return norwegian(number, contacts);
  return number.length < 8 ? shortNumber(number, contacts) : refuse('tooLong');
}

/**
 * Reads an answer to «which number?»: E.164 or the five internal digits (domain.md 8.2, T136).
 * +47, 0047 and 47 are stripped, foreign numbers need + or 00. D-IKT's own numbers and 113 are never a reporter's phone.
 * A sentence around the number is allowed; then the first usable number counts. Never throws.
 */
export function parsePhone(text: string, contacts: PhoneRules): PhoneResult {
  const bare = text.slice(0, 500).normalize('NFKC').trim().replace(LABEL, '').replace(SEPARATORS, '');
  if (/^\+?\d+$/.test(bare)) return classifyNumber(bare, contacts);
  const found = scanPhones(text, contacts);
  return found.find(({ result }) => result.ok)?.result ?? found[0]?.result ?? refuse('notANumber');
}

/**
 * A number as people read it: `41 22 33 44`, `+46 70 174 06 05`.
 * An internal number shows its expansion in `dial` and the five digits in `internal`, so that the caller can say «internt 46123».
 */
export function showPhone(phone: string, contacts: PhoneRules): { dial: string; internal: string | null } {
  const expanded = expand(phone, contacts);
  const e164 = expanded ?? phone;
  const parts = /^\+47(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(e164);
  const foreign = e164.startsWith('+') ? parsePhoneNumberFromString(e164)?.formatInternational() : undefined;
  return {
    dial: parts ? parts.slice(1).join(' ') : (foreign ?? e164),
    internal: expanded === null ? null : phone,
  };
}

/** A number found in free text, with its place: `text.slice(start, end)`. */
export type FoundPhone = {
  readonly phone: string;
  readonly start: number;
  readonly end: number;
};

/**
 * The phones in free text, in order (T136). Not fooled by times, dates, years, room, error and case numbers:
 * only the groupings that people write phones in count (8, 2-2-2-2, 3-2-3, 4-4, five internal digits, + or 00).
 */
export function findPhones(text: string, contacts: PhoneRules): FoundPhone[] {
  return scanPhones(text, contacts).flatMap(({ result, start, end }) =>
    result.ok ? [{ phone: result.phone, start, end }] : [],
  );
}

/** Why the numbers in a text cannot be called back on; null where there is none, or one that can. */
export function firstRefusal(text: string, contacts: PhoneRules): PhoneRefusal | null {
  const bare = text.slice(0, 60).normalize('NFKC').trim().replace(LABEL, '').replace(SEPARATORS, '');
  if (/^\+?\d{3,}$/.test(bare)) {
    const whole = classifyNumber(bare, contacts);
    return whole.ok ? null : whole.reason;
  }
  const found = scanPhones(text, contacts);
  const refused = found.find(({ result }) => !result.ok)?.result;
  return refused?.ok === false && !found.some(({ result }) => result.ok) ? refused.reason : null;
}

/** The text without the numbers that mean `phone`: a number that was corrected is kept nowhere. */
export function withoutPhone(text: string, phone: string, contacts: PhoneRules): string {
  let kept = '';
  let from = 0;
  for (const found of findPhones(text, contacts)) {
    if (found.phone !== phone) continue;
    kept += text.slice(from, found.start);
    from = found.end;
  }
  return kept + text.slice(from);
}

type Scanned = { readonly result: PhoneResult; readonly start: number; readonly end: number };
type Group = { readonly digits: string; readonly start: number; readonly end: number };

const GROUPINGS = [[2, 2, 2, 2], [3, 2, 3], [4, 4], [8]] as const;
/** Seen now and then; only a mobile number is read so, for sums and counts look alike. */
const RARE_GROUPINGS = [
  [2, 3, 3],
  [3, 3, 2],
  [4, 2, 2],
  [2, 2, 4],
  [5, 3],
  [3, 5],
] as const;
/** A number after one of these words is something else than a phone. */
const OTHER_NUMBER =
  /(?:kode|code|error|feil|kostnads?sted|ansvar|ansatt(?:nr|nummer)|rom(?:nr)?|room|sak(?:s?nr|snummer)?|case|ticket|serienr|serienummer|serial|faktura(?:nr)?|bilag|konto(?:nr)?|versjon|version|build|postnr|modell|model|id|kr|ordre(?:nr)?|gnr|bnr|asset|d-\d{4}-?)[\s.:#-]{0,3}$/iu;
const PHONE_LABEL = /(?:tlf|telefon|tel|mob|mobil|nr|nummer|nummeret|phone|ring|call|number)[\s.:]{0,4}$/iu;
/** A text with more digit groups or numbers is a pasted list: only its beginning is read. */
const MOST_GROUPS = 2000;
const MOST_NUMBERS = 40;
const BETWEEN = /^(?:[ \t\u00a0\u202f.-]|\) ?){1,2}$/u;

function digitGroups(text: string): Group[] {
  const groups: Group[] = [];
  for (const match of text.matchAll(/\d+/gu)) {
    groups.push({ digits: match[0], start: match.index, end: match.index + match[0].length });
    if (groups.length === MOST_GROUPS) break;
  }
  return groups;
}

const isDate = (digits: string): boolean =>
  /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(digits) ||
  /^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d\d$/.test(digits);

/** One message is asked several questions about its numbers. */
const scanned = oncePer((contacts: PhoneRules) =>
  remembered(MESSAGES_AT_ONCE, (text: string) => scan(text, contacts)),
);
const MESSAGES_AT_ONCE = 4;

const scanPhones = (text: string, contacts: PhoneRules): readonly Scanned[] => scanned(contacts)(text);

function scan(text: string, contacts: PhoneRules): readonly Scanned[] {
  const groups = digitGroups(text);
  const found: Scanned[] = [];
  const joined = (index: number): boolean => {
    const left = groups[index - 1];
    const right = groups[index];
    return left !== undefined && right !== undefined && BETWEEN.test(text.slice(left.end, right.start));
  };
  const take = (index: number, lengths: readonly number[]): Group[] | null => {
    const taken = groups.slice(index, index + lengths.length);
    const fits = taken.length === lengths.length && taken.every((g, n) => g.digits.length === lengths[n]);
    return fits && taken.every((_, n) => n === 0 || joined(index + n)) ? taken : null;
  };
  const push = (taken: readonly Group[], number: string): boolean => {
    const first = taken[0];
    const last = taken.at(-1);
    if (first === undefined || last === undefined) return false;
    const start = number.startsWith('+') ? first.start - 1 : first.start;
    found.push({ result: classifyNumber(number, contacts), start, end: last.end });
    return true;
  };

  /** How many groups from `index` were read as one number; 0 = none. */
  const read = (index: number): number => {
    const group = groups[index];
    if (group === undefined) return 0;
    const before = text.slice(Math.max(0, group.start - 24), group.start);
    // Glued to letters or digits («D-2026-00123», «HP4200») it is no phone; «tlf41223344» and «41223344/46123» are.
    if (/[\p{L}\d][-_\\]?$/u.test(before) && !PHONE_LABEL.test(before)) return 0;
    const plus = before.endsWith('+') ? '+' : '';
    if (plus !== '' || /^00\d|^0047$/.test(group.digits)) return readPrefixed(index, plus);
    if (OTHER_NUMBER.test(before)) return 0;
    const prefixed =
      group.digits === '47' ? GROUPINGS.find((lengths) => take(index + 1, lengths)) : undefined;
    if (prefixed !== undefined && joined(index + 1)) {
      const taken = groups.slice(index, index + 1 + prefixed.length);
      return push(taken, taken.map((g) => g.digits).join('')) ? taken.length : 0;
    }
    for (const lengths of GROUPINGS) {
      const taken = take(index, lengths);
      const number = taken?.map((g) => g.digits).join('') ?? '';
      // «2019-2026» is from one year to another.
      if (/^(?:19|20)\d\d(?:19|20)\d\d$/.test(number) && lengths.length === 2) continue;
      if (taken === null || (lengths.length === 1 && isDate(number) && !PHONE_LABEL.test(before))) continue;
      if (classifyNumber(number, contacts).ok && push(taken, number)) return lengths.length;
    }
    for (const lengths of RARE_GROUPINGS) {
      const taken = take(index, lengths);
      const number = taken?.map((g) => g.digits).join('') ?? '';
      if (taken !== null && /^[49]/.test(number) && !/^\s?\d/u.test(text.slice(taken.at(-1)?.end)))
        return push(taken, number) ? lengths.length : 0;
    }
    if (/^47\d{8}$/.test(group.digits)) return push([group], group.digits) ? 1 : 0;
    const alone = !joined(index) || group.digits.length === 5;
    if (!alone || /^.?%|^[^)]?:|^[,.]\d/u.test(text.slice(group.end, group.end + 2))) return 0;
    const length = group.digits.length;
    return (length === 5 || length === 6 || length === 3) && push([group], group.digits) ? 1 : 0;
  };

  const readPrefixed = (index: number, plus: string): number => {
    let number = plus;
    let best = 0;
    let bestNumber = '';
    for (let n = 0; n < 8 && (n === 0 || joined(index + n)); n += 1) {
      number += groups[index + n]?.digits ?? '';
      if (number.length > 17) break;
      if (classifyNumber(number, contacts).ok) [best, bestNumber] = [n + 1, number];
    }
    return best > 0 && push(groups.slice(index, index + best), bestNumber) ? best : 0;
  };

  for (let index = 0; index < groups.length && found.length < MOST_NUMBERS;)
    index += Math.max(1, read(index));
  return found;
}
