/** How long a text is as SMS (3GPP TS 23.038): what a telephone network splits it into, and what a page may cost. */

const GSM7 = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
/** Written with an escape before them, and so two long. */
const GSM7_EXTENDED = new Set('\f^{}\\[~]|€');

const ALONE = { gsm7: 160, ucs2: 70 } as const;
/** Each part of several carries which one it is. */
const OF_SEVERAL = { gsm7: 153, ucs2: 67 } as const;

/** æøå are letters of the short alphabet; one letter outside it (š, ŋ, an emoji) makes the whole text the long one. */
export function smsSegments(text: string): { alphabet: 'gsm7' | 'ucs2'; segments: number } {
  const letters = Array.from(text);
  const isShort = letters.every((letter) => GSM7.has(letter) || GSM7_EXTENDED.has(letter));
  const alphabet = isShort ? 'gsm7' : 'ucs2';
  const sizes = letters.map((letter) => (isShort ? (GSM7_EXTENDED.has(letter) ? 2 : 1) : letter.length));
  const size = sizes.reduce((sum, one) => sum + one, 0);
  if (size <= ALONE[alphabet]) return { alphabet, segments: 1 };
  // A letter of two is never split over two parts: what does not fit begins the next.
  let segments = 1;
  let left: number = OF_SEVERAL[alphabet];
  for (const one of sizes) {
    if (one > left) {
      segments += 1;
      left = OF_SEVERAL[alphabet];
    }
    left -= one;
  }
  return { alphabet, segments };
}
