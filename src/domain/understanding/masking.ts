import { maskIdentityNumbers } from './masking-numbers.ts';
import { maskSecrets } from './masking-secrets.ts';

export type Masked = {
  readonly text: string;
  readonly removed: { readonly identityNumbers: number; readonly passwords: number };
};

/** Stand for the removed pieces while the text is scanned: noncharacters, which no text may hold. */
const NUMBER = '\uFDD0';
const SECRET = '\uFDD1';
const NUMBER_REMOVED = '[nummer fjernet]';
const SECRET_REMOVED = '[passord fjernet]';

/**
 * Removes secrets and identity numbers before anything is stored, logged or sent (6.4, 6.5, T166).
 * Every run of eleven digits goes, whether or not check digits fit; phones with + or 00 are recognised first and stay.
 * Passwords and PINs go where one is given («passordet mitt er …»), not where one is talked about («passordet virker ikke»).
 * Idempotent: mask(mask(x)) = mask(x). Never throws; linear in the length of the text.
 */
export function mask(text: string): Masked {
  let held = text
    .replaceAll(NUMBER, '')
    .replaceAll(SECRET, '')
    .replaceAll(NUMBER_REMOVED, NUMBER)
    .replaceAll(SECRET_REMOVED, SECRET);
  let identityNumbers = 0;
  let passwords = 0;
  // What one pass removes may bring a cue and a token together; a text that still changes is read again.
  for (let pass = 0; pass < 5; pass += 1) {
    const numbers = maskIdentityNumbers(held, NUMBER);
    const secrets = maskSecrets(numbers.text, SECRET);
    held = secrets.text;
    identityNumbers += numbers.removed;
    passwords += secrets.removed;
    if (numbers.removed + secrets.removed === 0) break;
  }
  return {
    text: held.replaceAll(NUMBER, NUMBER_REMOVED).replaceAll(SECRET, SECRET_REMOVED),
    removed: { identityNumbers, passwords },
  };
}
