import type { ExtensionMessages } from './extension.ts';
import { sentences } from './format.ts';
import { labels } from './nn-labels.ts';

/** Nynorsk: the message extension. */

export const extension: ExtensionMessages = {
  M230: 'Berre driftsstøtte og dei som har ei rolle i eit system, kan søkje i saker. Skriv «mine saker» til meg for å sjå dine eigne.',
  M231: 'Ingen saker passar med søket. Prøv eit saksnummer, eit namn eller eit system.',
  M232: 'Eg får ikkje søkt i sakene no. Prøv igjen om litt.',
  M233: 'Du kan ikkje sjå korleis saka står. Spør driftsstøtte dersom du treng å vite det.',
  M234: 'Berre driftsstøtte kan melde saker for andre. Skriv til meg i chatten dersom du vil melde noko sjølv.',
  M235: 'Den som skreiv meldinga, kan ikkje stå som meldar, for vi tek berre imot saker frå tilsette. Meld saka for ein tilsett som har den same feilen.',
  M237: 'Saka er ikkje registrert, for noko gjekk gale hos oss. Ta vare på opplysningane, og prøv igjen om litt. Ring 113 dersom nokon er i fare.',
  M238: ({ number, priority, joined, reached }) =>
    sentences(
      joined
        ? `Meldinga er lagd til i saka ${number}, som har ${labels.priorityName(priority)} prioritet.`
        : `Saka ${number} er registrert med ${labels.priorityName(priority)} prioritet.`,
      reached ? 'Meldaren får vite det i chatten.' : 'Meldaren kan berre nåast på telefon.',
    ),
  M239: ({ found }) => {
    switch (found) {
      case 'none':
        return 'Eg finn ingen slik person i katalogen. Skriv inn opplysningane om meldaren.';
      case 'one':
        return 'Dette står om meldaren i katalogen. Spør om det stemmer.';
      case 'several':
        return 'Fleire personar i katalogen passar med det du skreiv. Vel den rette.';
      case 'many':
        return 'Mange personar passar, og berre nokre av dei er viste. Vel den rette, eller skriv meir og søk igjen.';
    }
  },
  M240: ({ number }) =>
    `Det er gjort, men meldaren i saka ${number} kan berre nåast på telefon og veit ikkje om det. Ring meldaren.`,
  M241: ({ from }) =>
    from === 'message'
      ? 'Kontroller opplysningane, og send inn saka for den som skreiv meldinga.'
      : 'Finn meldaren i katalogen, eller skriv inn opplysningane sjølv.',
};
