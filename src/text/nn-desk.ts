import { labels } from './nn-labels.ts';
import type { DeskMessages } from './desk.ts';

/** Nynorsk: the desk's work on tickets. */

export const desk: DeskMessages = {
  M220: ({ number, name, text }) => `Svar på saka ${number} frå ${name} på driftsstøtte: ${text}`,
  M221: ({ number, done }) => {
    switch (done) {
      case 'take':
        return `Du har saka ${number}, og meldaren har fått vite det.`;
      case 'answer':
        return `Svaret om saka ${number} er sendt til meldaren.`;
      case 'note':
        return `Notatet er lagt til saka ${number}. Meldaren ser det ikkje.`;
      case 'solve':
        return `Saka ${number} er meld som løyst, og meldaren har fått vite det.`;
    }
  },
  M222: ({ number, why, state, name }) => {
    switch (why) {
      case 'number':
        return `Eg finn ikkje saka ${number}. Sjå om nummeret er rett.`;
      case 'role':
        return `Du kan ikkje gjere det med saka ${number}. Spør leiaren for driftsstøtte.`;
      case 'state':
        return `Det går ikkje no, for saka ${number} er ${state === null ? 'endra' : labels.stateName(state)}.`;
      case 'others':
        return `${name ?? 'Ein annan'} har saka ${number} no.`;
      case 'secret':
        return 'Svaret er ikkje sendt, for vi ber aldri nokon om passord. Skriv det på ein annan måte.';
      case 'empty':
        return `Skriv teksten etter nummeret på saka ${number}.`;
    }
  },
  M223: ({ which }) => {
    switch (which) {
      case 'queue':
        return 'Ingen saker ventar i køen din.';
      case 'mine':
        return 'Du har ingen saker no.';
      case 'critical':
        return 'Ingen kritiske saker ventar i køen din.';
    }
  },
};
