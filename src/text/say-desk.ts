import type { DeskSay } from '../domain/say.ts';
import type { Ticket } from '../domain/ticket/ticket.ts';
import type { EpochMs } from '../domain/vocabulary.ts';
import type { Catalogue } from './catalogue.ts';

/** A sentence of the desk's work on tickets (`desk.ts`). @param about the ticket that it is about; M220–M226 and M270 need none */
export function deskSentence(say: DeskSay, about: () => Ticket, t: Catalogue, now: EpochMs): string {
  switch (say.id) {
    case 'M220':
      return t.M220(say);
    case 'M221':
      return t.M221(say);
    case 'M222':
      return t.M222(say);
    case 'M223':
      return t.M223(say);
    case 'M226':
      return t.M226({
        number: say.number,
        name: [...new Set(say.conflicts.map(({ by }) => by))].join(', '),
        text: say.conflicts.map(({ what }) => t.editedName(what)).join(', '),
      });
    case 'M250':
    case 'M257':
    case 'M258':
    case 'M263':
    case 'M264':
      return t[say.id]({ number: about().number, name: say.name, text: say.text });
    case 'M251':
      return t.M251({ ...say, number: about().number });
    case 'M252':
    case 'M260':
      return t[say.id]({ number: about().number, text: say.text });
    case 'M253':
      return t.M253({ number: about().number, due: about().answerDue, now });
    case 'M256':
    case 'M268':
    case 'M269':
      return t[say.id]({ number: about().number });
    case 'M255':
      return t.M255({ number: about().number, former: say.former });
    case 'M259':
      return t.M259({ number: about().number, name: say.name, to: say.to });
    case 'M261':
    case 'M262':
      return t[say.id]({ number: about().number, due: say.due, now });
    case 'M265':
      return t.M265({ number: about().number, name: say.name, former: say.former });
    case 'M270':
      return t.M270({ name: say.name, text: t.eventName(say.what) });
  }
}
