import { isGivenName } from './given-name.ts';

/** Which part of a message the reporter wrote, where it passes on what somebody else did (T136: the forwarder reports). */
export type Letter = {
  /** True at a position of the reporter's own words. */
  readonly isOwn: (position: number) => boolean;
  /** Who wrote what is passed on, as the heading says it; null where nothing is. */
  readonly sender: string | null;
};

const FROM = /^[>\s*]*(?:fra|frå|from|avsender|von)\s{0,3}:\s{0,3}\*{0,2}\s{0,3}(\S.{0,120})$/iu;
const HEADING =
  /^[>\s*]*(?:fra|frå|from|avsender|til|to|sendt|sent|dato|date|emne|subject|tema|kopi|cc|vedlegg)\s{0,3}:/iu;
const RULE = /^\s{0,3}[-_=*–—]{2,}/u;
const RULE_OF_FORWARD = /opprinnelig|opphavleg|original|videresend|vidaresend|forward/iu;
const QUOTED = /^\s{0,3}>/u;
const OPENS_QUOTE = /^\s{0,3}[«"“]/u;
const CLOSES_QUOTE = /[»"”]\s{0,3}$/u;
const SIGNS =
  /(?:mvh|hilsen|hilsing|helsing|\bvh|regards|cheers)[\s.,:–-]{1,6}(?:fra\s{1,3})?(\p{L}[\p{L}'’-]+)/iu;

type Line = { readonly text: string; readonly start: number; readonly end: number };

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    lines.push({ text: line, start, end: start + line.length + 1 });
    start += line.length + 1;
  }
  return lines;
}

/** Reads the headings, rules and marks by which a forwarded letter is set apart. Linear in the length of the text. */
export function letterOf(text: string, ownGiven: string | null, ownName: string | null = null): Letter {
  if (!/(?:fra|frå|from|avsender)\s{0,3}:|^\s{0,3}>/imu.test(text))
    return { isOwn: () => true, sender: null };
  const lines = linesOf(text);
  const quoted: boolean[] = lines.map(() => false);
  let ownFrom = Infinity;
  let sender: string | null = null;
  let state = 'own' as 'own' | 'heading' | 'body';
  let bodyFrom = -1;
  let inMarks = false;
  lines.forEach(({ text: line }, at) => {
    const blank = line.trim() === '';
    if (state === 'own') {
      const next = lines.slice(at + 1).find((other) => other.text.trim() !== '')?.text ?? '';
      // «> Fra: …»: the marks show by themselves how far the letter goes.
      if (QUOTED.test(line)) {
        quoted[at] = true;
        sender ??= senderIn(line);
        return;
      }
      const opens =
        (FROM.test(line) && next !== '') ||
        (RULE.test(line) && (RULE_OF_FORWARD.test(line) || FROM.test(next)));
      if (opens) state = 'heading';
    }
    if (state === 'heading') {
      sender ??= senderIn(line);
      if (blank || HEADING.test(line) || RULE.test(line)) quoted[at] = true;
      else [state, bodyFrom, inMarks] = ['body', at, OPENS_QUOTE.test(line)];
    }
    if (state !== 'body') return;
    if (RULE.test(line) && at > bodyFrom) {
      state = 'own';
      return;
    }
    quoted[at] = true;
    if (inMarks && CLOSES_QUOTE.test(line)) state = 'own';
  });
  // The heading names the account's own person: a letter of one's own, sent once more.
  if (ownName !== null && (sender as string | null)?.toLowerCase() === ownName.toLowerCase())
    return { isOwn: () => true, sender: null };
  if (state === 'body') ownFrom = closingParagraph(lines, bodyFrom, sender, ownGiven);
  const isOwn = (position: number): boolean => {
    if (position >= ownFrom) return true;
    const at = lineAt(lines, position);
    return quoted[at] !== true;
  };
  return { isOwn, sender };
}

function lineAt(lines: readonly Line[], position: number): number {
  let [low, high] = [0, lines.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.end ?? 0) > position) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** «IT-avdelingen», «Kontoret», «Support»: no person. */
const HOUSE =
  /(?:avdeling|kontoret|support|brukerstøtte|service|helpdesk|drift|team|postmottak|noreply|no-reply|kundesenter|sekretariat|vakten|vakta)/iu;

function senderIn(line: string): string | null {
  const name = FROM.exec(line)?.[1]?.replace(/[<([].*$/u, '');
  const words = name?.split(/[,;]/u)[0]?.replace(/["*]/gu, '').trim() ?? '';
  // «Fra: beredskapshjem» is a house, «fra: kari» a person.
  const named = /^\p{Lu}/u.test(words) || isGivenName(words.split(/\s+/u)[0] ?? '');
  return named && !HOUSE.test(words) && words.split(/\s+/u).length <= 5 ? words : null;
}

const givenOf = (name: string | null): string => name?.split(/\s+/u)[0]?.toLowerCase() ?? '';

/** Where the letter has no end of its own: a last paragraph that somebody else signs is the forwarder's. */
function closingParagraph(
  lines: readonly Line[],
  bodyFrom: number,
  sender: string | null,
  ownGiven: string | null,
): number {
  const from = lines.findLastIndex(
    (line, at) => at > bodyFrom && line.text.trim() === '' && (lines[at + 1]?.text.trim() ?? '') !== '',
  );
  if (from < 0) return Infinity;
  const paragraph = lines
    .slice(from)
    .map(({ text }) => text)
    .join('\n');
  const signed = SIGNS.exec(paragraph)?.[1]?.toLowerCase() ?? '';
  const own = ownGiven !== null && new RegExp(`(?:^|\\P{L})${ownGiven}(?:\\P{L}|$)`, 'iu').test(paragraph);
  // «Videresender. Siv Aas»
  const forwards =
    /\b(?:videresend|vidaresend|sender\s{1,3}(?:denne\s{1,3})?videre|sendt\s{1,3}videre|forward)/iu.test(
      paragraph,
    );
  if (forwards && paragraph.trim().length < 160) return lines[from]?.start ?? Infinity;
  const other = signed !== '' && signed !== givenOf(sender);
  return other || (own && ownGiven !== givenOf(sender)) ? (lines[from]?.start ?? Infinity) : Infinity;
}
