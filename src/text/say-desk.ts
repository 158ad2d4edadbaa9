import type { DeskSay } from '../domain/say.ts';
import type { Messages } from './catalogue.ts';

/** A sentence of the desk's work on tickets (`desk.ts`). */
export function deskSentence(say: DeskSay, t: Messages): string {
  switch (say.id) {
    case 'M220':
      return t.M220(say);
    case 'M221':
      return t.M221(say);
    case 'M222':
      return t.M222(say);
    case 'M223':
      return t.M223(say);
  }
}
