import type { OnCallSay } from '../domain/say.ts';
import type { EpochMs } from '../domain/vocabulary.ts';
import type { Messages } from './catalogue.ts';

/** A sentence about a page that somebody has (`on-call.ts`). @param numberOf of the ticket that it is about */
export function onCallSentence(say: OnCallSay, numberOf: () => string, t: Messages, now: EpochMs): string {
  switch (say.id) {
    case 'M160':
    case 'M160b':
      return t[say.id]({ number: numberOf(), at: say.at });
    case 'M161':
      return t.M161({ number: numberOf(), until: say.until });
    case 'M162':
    case 'M164':
      return t[say.id]({ number: numberOf(), name: say.name, at: say.at });
    case 'M165':
      return t.M165({ number: numberOf(), name: say.name, reason: say.reason, opens: say.opens, now });
    case 'M166':
    case 'M167':
      return t[say.id]({ number: numberOf(), name: say.name });
    case 'M168':
      return t.M168({ phone: say.phone });
    case 'M169':
      return t.M169({ number: numberOf(), phone: say.phone });
    case 'M163b':
    case 'M171':
      return t[say.id]({ number: numberOf() });
  }
}
