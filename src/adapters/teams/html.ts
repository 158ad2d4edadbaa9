/** The HTML of Teams' messages as plain text. Every pattern is linear in the length of what it reads. */

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  amp: '&',
};

/** Characters that are written by name or number; each is read once, so that «&amp;lt;» stays «&lt;». */
const withoutEntities = (text: string): string =>
  text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,5}));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
      const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
        ? String.fromCodePoint(code)
        : ' ';
    },
  );

const TAG = /<[a-z/!][^<>]*>/gi;
const BLOCK = /<(?:br|\/?(?:p|div|li|tr|h\d|ul|ol|table|blockquote))\b[^<>]*>/gi;
const QUOTE = /<blockquote\b[^<>]*>.*?<\/blockquote>/gis;
/** A mention, an emoji, a picture: the person who is named is not part of what is said; a picture says what it shows. */
const MENTION = /<at\b[^<>]*>[^<>]*<\/at>/gi;
const PICTURE = /<(?:emoji|img)\b[^<>]{0,1000}?\salt="([^"<>]{0,200})"[^<>]*>/gi;
const UNSEEN = /<(script|style)\b[^<>]*>.*?<\/\1>/gis;

/** The words of a passage of HTML on one line. */
export const wordsOfHtml = (html: string): string =>
  withoutEntities(html.replace(TAG, ' ')).replace(/\s+/g, ' ').trim();

/**
 * The words of a message, with its line breaks, without what it quotes and whom it mentions; a message that is nothing but a
 * quotation is what the person wants to say.
 */
export function textOfHtml(html: string): string {
  const seen = html.replace(UNSEEN, ' ').replace(MENTION, ' ');
  const own = textOf(seen.replace(QUOTE, '\n'));
  return own === '' ? textOf(seen) : own;
}

const textOf = (html: string): string =>
  withoutEntities(html.replace(/\s+/g, ' ').replace(PICTURE, ' $1 ').replace(BLOCK, '\n').replace(TAG, ' '))
    .split('\n')
    .map((line) => line.replace(/[^\S\n]+/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
