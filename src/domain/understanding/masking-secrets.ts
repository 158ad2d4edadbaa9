import {
  CODE_WORDS,
  CONNECTORS,
  ERROR_WORDS,
  LOGIN_CONTEXT,
  NOT_A_SECRET,
  PASSWORD_WORDS,
  PIN_WORDS,
  POSSESSIVES,
  PRODUCT_WORDS,
  PROTECTED_ADDRESS,
  USER_WORDS,
} from './lexicon/secrets.ts';
import { toldCodes } from './masking-codes.ts';
import { replaceSpans } from './masking-numbers.ts';

/** A run of text without blanks: `body` is it without the brackets and punctuation around it. */
export type Chunk = {
  readonly raw: string;
  readonly body: string;
  readonly start: number;
  readonly at: number;
  /** The word before a colon or equals sign, in lower case; empty for a number. */
  readonly word: string;
  readonly login: boolean;
};
export type Span = { readonly start: number; readonly end: number };
type Cue = 'password' | 'pin' | 'code';
/** How a token is given: `passord: X` is surer than `passord er X`, which is surer than `passord X`. */
type Manner = 'colon' | 'is' | 'bare' | 'far' | 'pair';

const MARKS = /[\uFDD0\uFDD1]/u;
const LETTER = /\p{L}/u;
const OPENING = /^["'`«»“”‘’(<[{*_,;]+/u;
const CLOSING = /[.,;:?)\]}"'`»“”’>]/u;
const LONGEST_SECRET = 80;

/** Replaces passwords, PINs and one-time codes by `mark` (T166, 6.5), where one is given and not only talked about. */
export function maskSecrets(text: string, mark: string): { text: string; removed: number } {
  const chunks = chunksOf(text);
  const spans: Span[] = [];
  let lastLogin = -Infinity;
  let lastUser = -Infinity;
  const nextLogin = nextLogins(chunks);
  chunks.forEach((chunk, index) => {
    if (chunk.login) lastLogin = index;
    if (USER_WORDS.has(chunk.word)) lastUser = index;
    spans.push(...keyValues(chunk), ...slashPair(chunk, index - lastUser <= 2));
    const cue = cueOf(chunks, index);
    const given =
      cue === null ? null : secretAfter(chunks, index, cue, index - lastUser <= 4 && index - lastUser >= 2);
    if (given !== null) spans.push(given);
    const nearLogin = index - lastLogin <= 20 || (nextLogin[index] ?? Infinity) - index <= 20;
    if ((nearLogin && isUncuedPassword(chunk.body)) || isPlainlyPassword(chunk.body))
      spans.push(spanOf(chunk));
    if (isTypedPassword(chunks, index)) spans.push(spanOf(chunk));
    if (isSaidToBePassword(chunks, index)) spans.push(spanOf(chunk));
  });
  return replaceSpans(text, [...spans, ...toldCodes(chunks)], mark);
}

function chunksOf(text: string): Chunk[] {
  return [...text.matchAll(/[\uFDD0\uFDD1]|[^\s\uFDD0\uFDD1]+/gu)].map((match) => {
    const lead = OPENING.exec(match[0].slice(0, 8))?.[0].length ?? 0;
    const rest = match[0].slice(lead);
    const body = CLOSING.test(rest.at(-1) ?? '') ? rest.replace(trailing(rest), '') : rest;
    const worded = LETTER.test(body.charAt(0));
    return {
      raw: match[0],
      body,
      start: match.index,
      at: match.index + lead,
      word: worded ? cueWord(body) : '',
      login: worded && LOGIN_CONTEXT.test(body),
    };
  });
}

/** Closing punctuation is no part of a secret; an exclamation mark often is. Looks at the last characters only. */
function trailing(rest: string): RegExp {
  return rest.length > 400 ? /(?!)/u : /(?<![.,;:?)\]}"'`»“”’>])[.,;:?)\]}"'`»“”’>]{1,400}$/u;
}

const spanOf = (chunk: Chunk): Span => ({ start: chunk.at, end: chunk.at + chunk.body.length });

/** For every chunk, where the next word about logging in stands. */
function nextLogins(chunks: readonly Chunk[]): number[] {
  const next = new Array<number>(chunks.length).fill(Infinity);
  let seen = Infinity;
  for (let index = chunks.length - 1; index >= 0; index -= 1) {
    next[index] = seen;
    if (chunks[index]?.login === true) seen = index;
  }
  return next;
}

/** The word before a colon or equals sign, in lower case. */
const cueWord = (body: string): string => /^[^:=]{0,40}/u.exec(body)?.[0].toLowerCase() ?? '';

function cueOf(chunks: readonly Chunk[], index: number): Cue | null {
  const word = chunks[index]?.word.replace(/[!,.;?]{1,9}$/u, '') ?? '';
  if (word === '') return null;
  if (PIN_WORDS.has(word) || /-pin(?:en)?$/u.test(word)) return 'pin';
  if (PASSWORD_WORDS.has(word) || /(?:passord|passordet|password)$/u.test(word)) return 'password';
  if (!CODE_WORDS.has(word)) return null;
  const before = chunks.slice(Math.max(0, index - 3), index);
  return before.some((chunk) => ERROR_WORDS.test(chunk.raw)) ? null : 'code';
}

/** The secret that a cue introduces, if one is given. */
function secretAfter(chunks: readonly Chunk[], index: number, cue: Cue, afterUser: boolean): Span | null {
  const chunk = chunks[index];
  if (chunk === undefined) return null;
  const { word } = chunk;
  const glued = /^[:=]+/u.exec(chunk.body.slice(word.length));
  if (glued !== null) {
    const offset = word.length + glued[0].length;
    const body = chunk.body.slice(offset);
    return decide({ ...chunk, raw: body, body, at: chunk.at + offset }, undefined, cue, 'colon');
  }
  // «passord.» ends the sentence; «passord:» does not.
  const after = chunk.raw.slice(chunk.raw.lastIndexOf(chunk.body) + chunk.body.length);
  if (/[.,;?!)]/u.test(after)) return null;
  if (after.includes(':')) return decideQuoted(chunks, index + 1, cue, 'colon');
  let at = index + 1;
  while (at <= index + 2 && POSSESSIVES.has(chunks[at]?.raw.toLowerCase() ?? '')) at += 1;
  const connector = chunks[at]?.raw.toLowerCase() ?? '';
  if (CONNECTORS.has(connector))
    return decideQuoted(chunks, at + 1, cue, /[=:>→]/u.test(connector) ? 'colon' : 'is');
  const bare = decideQuoted(chunks, at, cue, afterUser ? 'pair' : 'bare');
  if (bare !== null) return bare;
  // «passordet på pc-en i gangen er Sommer2026»
  for (let far = at; far < at + 5; far += 1) {
    const raw = chunks[far]?.raw ?? '';
    if (/[.,;?!]$/u.test(raw)) break;
    if (CONNECTORS.has(raw.toLowerCase())) return decideQuoted(chunks, far + 1, cue, 'far');
  }
  return null;
}

/** A secret in quotation marks may hold blanks. */
function decideQuoted(chunks: readonly Chunk[], index: number, cue: Cue, manner: Manner): Span | null {
  const chunk = chunks[index];
  if (chunk === undefined || MARKS.test(chunk.raw)) return null;
  if (/^["'«“‘]/u.test(chunk.raw)) {
    for (let last = index; last < index + 5; last += 1) {
      const end = chunks[last];
      if (end === undefined || MARKS.test(end.raw)) break;
      if (!/["'»”’]/u.test(end.raw.slice(last === index ? 1 : 0))) continue;
      const quoted = chunks.slice(index, last + 1).map((part) => part.body);
      const given = last > index && (manner !== 'bare' || quoted.some((part) => /\d/u.test(part)));
      if (given) return { start: chunk.at, end: end.at + end.body.length };
      break;
    }
  }
  const span = decide(chunk, chunks[index + 1], cue, manner);
  const next = chunks[index + 1];
  const split = span !== null && /^\p{L}+$/u.test(chunk.body) && /^\d{1,4}[!?]?$/u.test(next?.body ?? '');
  return split && next !== undefined ? { start: span.start, end: next.at + next.body.length } : span;
}

function decide(chunk: Chunk, next: Chunk | undefined, cue: Cue, manner: Manner): Span | null {
  const body = chunk.body.replace(/^["'«“‘]+/u, '');
  if (body === '' || MARKS.test(body) || body.length > LONGEST_SECRET) return null;
  const start = chunk.at + chunk.body.length - body.length;
  return isSecret(body, chunk, next, cue, manner) ? { start, end: start + body.length } : null;
}

function isSecret(body: string, chunk: Chunk, next: Chunk | undefined, cue: Cue, manner: Manner): boolean {
  const digits = /^\d+$/u.test(body) ? body.length : 0;
  if (cue === 'code' && (PROTECTED_ADDRESS.test(body) || (digits === 0 && body.length < 6))) return false;
  if (digits > 0) {
    if (cue === 'pin') return digits >= 3 && digits <= 8;
    if (cue === 'code') return digits >= 4 && digits <= 8;
    if (manner === 'bare')
      return digits >= 4 && digits <= 8 && !/^[49]\d{7}$|^4\d{4}$|^20[2-4]\d$/u.test(body);
    return digits >= (manner === 'colon' ? 3 : 4);
  }
  if (looksSecret(body)) return true;
  if (cue !== 'password' || manner === 'bare' || manner === 'far') return false;
  const plain = body.replace(/[!?.]+$/u, '').toLowerCase();
  if (NOT_A_SECRET.has(plain) || CONNECTORS.has(plain) || plain.length < 3 || /^[\d.:,-]+$/u.test(plain))
    return false;
  if (manner !== 'is' || /^\p{Lu}\p{Ll}/u.test(body)) return true;
  // «passordet er blitt slettet» goes on; «passordet er fotball» ends or turns to something else.
  const ends = next === undefined || /[.,;?!]$/u.test(chunk.raw) || MARKS.test(next.raw);
  return ends || /^(?:og|men|kan|hvis|så|eller|but|and|can|if)$/iu.test(next.raw);
}

/** Letters with digits or signs inside: no ordinary word, product, date, address or file. */
function looksSecret(body: string): boolean {
  if (body.length < 4 || body.length > LONGEST_SECRET || PRODUCT_WORDS.test(body)) return false;
  if (/:\/\/|^www\.|\\|^[\w.+-]{1,64}@[\w-]{1,64}\.|^[hkfcHKFC]:/u.test(body)) return false;
  if (!/\p{L}/u.test(body)) return /\d/u.test(body) && /[!#$%&*@^~?]/u.test(body);
  if (/\d/u.test(body)) return !/^\d+\.?-?\p{Ll}{1,12}$/u.test(body) && !/^\p{Lu}?\p{Ll}{0,3}\d$/u.test(body);
  return /[!#$%*@^~+_?=][\p{L}]/u.test(body);
}

/** A word such as `Sommer2026!` or `Snowflake#9`: capital, letters, digits; only read as a password near a log-in word. */
const isUncuedPassword = (body: string): boolean =>
  body.length >= 8 &&
  body.length <= 40 &&
  /^\p{Lu}\p{Ll}{3,30}[\p{L}]{0,4}[-_#!@$%&*+.]?\d{1,6}[!#@$%&*+?]{0,4}$/u.test(body) &&
  !PRODUCT_WORDS.test(body);

/** A word with a sign between letters and digits is nothing else than a password: `Fjelltur#4`. */
const isPlainlyPassword = (body: string): boolean =>
  body.length >= 7 && body.length <= 40 && /^\p{L}{4,30}[#@$%&*!]\d{1,6}[!#@$%&*?]{0,4}$/u.test(body);

/** «skriver sommer26», «prøvde med hest1234»: right after the verb. */
function isTypedPassword(chunks: readonly Chunk[], index: number): boolean {
  const body = chunks[index]?.body ?? '';
  if (!/^\p{L}{4,30}[-_.]?\d{1,6}[!#@$%&*?]{0,4}$/u.test(body) || PRODUCT_WORDS.test(body)) return false;
  const verb =
    /^(?:skriv(?:er|e)?|skrev|skreiv|tast(?:er|et|a|ar|e)|prøv(?:de|d|er|er|ar)|brukte|typed?|typing|entered|tried|wrote|write|used)$/u;
  return chunks.slice(Math.max(0, index - 2), index).some(({ body: word }) => verb.test(word.toLowerCase()));
}

/** «Sommer2026! er passordet mitt», «med Sommer2026 som passord». */
function isSaidToBePassword(chunks: readonly Chunk[], index: number): boolean {
  const link = chunks[index + 1]?.word ?? '';
  if (link !== 'er' && link !== 'is' && link !== 'som' && link !== 'as') return false;
  const body = chunks[index]?.body ?? '';
  return looksSecret(body) && PASSWORD_WORDS.has(chunks[index + 2]?.body.toLowerCase() ?? '');
}

/** `user=ola;password=x` in a connection string or an address. */
function keyValues(chunk: Chunk): Span[] {
  if (!chunk.raw.includes('=')) return [];
  return [
    ...chunk.raw.matchAll(
      /(?<![\p{L}])(?:[\w.-]{0,30}[_.-])?(?:password|passord|passwd|pwd|pass|pw|secret|token|apikey|api_key|key)["'`]?=["'`]?([^;&"'`\s]{1,200})/giu,
    ),
  ].map((match) => {
    const start = chunk.start + match.index + match[0].length - (match[1]?.length ?? 0);
    return { start, end: chunk.start + match.index + match[0].length };
  });
}

/** `annber/Sommer2026!` */
function slashPair(chunk: Chunk, afterUser: boolean): Span[] {
  const slash = chunk.body.indexOf('/');
  if (slash < 2 || chunk.body.length > LONGEST_SECRET) return [];
  const user = chunk.body.slice(0, slash);
  const secret = chunk.body.slice(slash + 1);
  if (
    !/^[\p{L}][\p{L}\d.@_-]*$/u.test(user) ||
    secret.length < 6 ||
    secret.includes('/') ||
    !looksSecret(secret)
  )
    return [];
  const strong = /[!#$%&*@]/u.test(secret) || (/\p{Lu}/u.test(secret) && /\p{Ll}/u.test(secret));
  return strong || afterUser ? [{ start: chunk.at + slash + 1, end: chunk.at + chunk.body.length }] : [];
}
