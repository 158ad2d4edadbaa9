import type { ExtensionMessages } from './extension.ts';
import { sentences } from './format.ts';
import { labels } from './nb-labels.ts';

/** Bokmål: the message extension. */

export const extension: ExtensionMessages = {
  M230: 'Bare driftsstøtte og de som har en rolle i et system, kan søke i saker. Skriv «mine saker» til meg for å se dine egne.',
  M231: 'Ingen saker passer med søket. Prøv et saksnummer, et navn eller et system.',
  M232: 'Jeg får ikke søkt i sakene nå. Prøv igjen om litt.',
  M233: 'Du kan ikke se hvordan saken står. Spør driftsstøtte hvis du trenger å vite det.',
  M234: 'Bare driftsstøtte kan melde saker for andre. Skriv til meg i chatten hvis du vil melde noe selv.',
  M235: 'Den som skrev meldingen, kan ikke stå som melder, for vi tar bare imot saker fra ansatte. Meld saken for en ansatt som har den samme feilen.',
  M237: 'Saken er ikke registrert, for noe gikk galt hos oss. Ta vare på opplysningene, og prøv igjen om litt. Ring 113 hvis noen er i fare.',
  M238: ({ number, priority, joined, reached }) =>
    sentences(
      joined
        ? `Meldingen er lagt til i saken ${number}, som har ${labels.priorityName(priority)} prioritet.`
        : `Saken ${number} er registrert med ${labels.priorityName(priority)} prioritet.`,
      reached ? 'Melder får vite det i chatten.' : 'Melder nås bare på telefon.',
    ),
  M239: ({ found }) => {
    switch (found) {
      case 'none':
        return 'Jeg finner ingen slik person i katalogen. Skriv inn opplysningene om melderen.';
      case 'one':
        return 'Dette står om melderen i katalogen. Spør om det stemmer.';
      case 'several':
        return 'Flere personer i katalogen passer med det du skrev. Velg den rette.';
      case 'many':
        return 'Mange personer passer, og bare noen av dem vises. Velg den rette, eller skriv mer og søk igjen.';
    }
  },
  M240: ({ number }) =>
    `Det er gjort, men melder i saken ${number} nås bare på telefon og vet ikke om det. Ring melder.`,
  M241: ({ from }) =>
    from === 'message'
      ? 'Kontroller opplysningene, og send inn saken for den som skrev meldingen.'
      : 'Finn melderen i katalogen, eller skriv inn opplysningene selv.',
};
