import { labels } from './nb-labels.ts';
import type { DeskMessages } from './desk.ts';

/** Bokmål: the desk's work on tickets. */

export const desk: DeskMessages = {
  M220: ({ number, name, text }) => `Svar på saken ${number} fra ${name} på driftsstøtte: ${text}`,
  M221: ({ number, done }) => {
    switch (done) {
      case 'take':
        return `Du har saken ${number}, og melder har fått vite det.`;
      case 'answer':
        return `Svaret om saken ${number} er sendt til melder.`;
      case 'note':
        return `Notatet er lagt til saken ${number}. Melder ser det ikke.`;
      case 'solve':
        return `Saken ${number} er meldt som løst, og melder har fått vite det.`;
    }
  },
  M222: ({ number, why, state, name }) => {
    switch (why) {
      case 'number':
        return `Jeg finner ikke saken ${number}. Se om nummeret er riktig.`;
      case 'role':
        return `Du kan ikke gjøre det med saken ${number}. Spør lederen for driftsstøtte.`;
      case 'state':
        return `Det går ikke nå, for saken ${number} er ${state === null ? 'endret' : labels.stateName(state)}.`;
      case 'others':
        return `${name ?? 'En annen'} har saken ${number} nå.`;
      case 'secret':
        return 'Svaret er ikke sendt, for vi ber aldri noen om passord. Skriv det på en annen måte.';
      case 'empty':
        return `Skriv teksten etter nummeret på saken ${number}.`;
    }
  },
  M223: ({ which }) => {
    switch (which) {
      case 'queue':
        return 'Ingen saker venter i køen din.';
      case 'mine':
        return 'Du har ingen saker nå.';
      case 'critical':
        return 'Ingen kritiske saker venter i køen din.';
    }
  },
};
