import type { ExtensionSay } from '../domain/say.ts';
import type { Messages } from './catalogue.ts';

/** A sentence of the message extension (`extension.ts`). */
export function extensionSentence(say: ExtensionSay, t: Messages): string {
  switch (say.id) {
    case 'M238':
      return t.M238(say);
    case 'M239':
      return t.M239(say);
    case 'M240':
      return t.M240(say);
    case 'M241':
      return t.M241(say);
  }
}
