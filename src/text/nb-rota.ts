import { sentences, whenDue } from './format.ts';
import type { RotaMessages } from './rota.ts';

/** Bokmål: who is on call, swaps, and what the rota lacks. */

const span = (from: number, to: number, now: number): string =>
  `fra ${whenDue(from, now, 'nb')} til ${whenDue(to, now, 'nb')}`;

export const rota: RotaMessages = {
  M200: ({ stretches, now }) =>
    sentences(
      ...stretches.map(
        ({ from, to, primary, secondary }) =>
          `F${span(from, to, now).slice(1)} har ${primary} vakt, og neste på vakt er ${secondary}.`,
      ),
    ),
  M201: ({ week }) => `Uke ${week} er over. Driftsstøtte kan slå opp hvem som hadde vakt da.`,
  M202: ({ taker, giver, other, from, to, now }) =>
    `Da har ${taker} vakt i stedet for ${giver} ${span(from, to, now)}. Svar «ja til byttet», så spør jeg ${other}, eller «nei til byttet».`,
  M203: ({ asker, taker, giver, until, from, to, now }) =>
    `${asker} vil bytte vakt med deg. Da har ${taker} vakt i stedet for ${giver} ${span(from, to, now)}. Svar «ja til byttet» eller «nei til byttet» senest ${whenDue(until, now, 'nb')}.`,
  M204: ({ name }) => `Jeg har spurt ${name}. Vaktplanen er som før til begge har sagt ja.`,
  M205: ({ taker, giver, from, to, now }) =>
    `Byttet er gjort. Nå sier vaktplanen at ${taker} har vakt i stedet for ${giver} ${span(from, to, now)}.`,
  M206: ({ name }) => `${name} sa nei til byttet av vakt.`,
  M207: ({ why, name }) => {
    switch (why) {
      case 'self':
        return 'Du kan ikke bytte vakt med deg selv. Skriv navnet på en annen som går vakt.';
      case 'unknown':
        return 'Jeg finner ikke den du vil bytte med, i vaktplanen. Skriv hele navnet på en som går vakt.';
      case 'several':
        return 'Flere i vaktplanen heter det. Skriv hele navnet på den du vil bytte med.';
      case 'left':
        return `${name ?? 'Den du vil bytte med'} har sluttet før vakten er over. Velg en annen som går vakt.`;
      case 'notOnRota':
        return 'Bare de som går vakt, kan bytte vakt her. Spør lederen for vakten.';
      case 'past':
        return 'Den uken er over, så vakten kan ikke byttes. Velg en uke som kommer.';
      case 'noWeek':
        return 'Det året har ikke en slik uke. Skriv nummeret på en annen uke.';
      case 'neither':
        return 'Ingen av dere to har vakt den uken. Spør meg hvem som har den, og bytt med den personen.';
      case 'swapped':
        return 'Vakten den uken er byttet før. Be lederen for vakten om å endre vaktplanen.';
      case 'pending':
        return `${name ?? 'Den du spør'} har et annet bytte å svare på. Prøv igjen når det er avgjort.`;
      case 'over':
        return 'Det er ikke noe bytte som venter på svar fra deg. Be om byttet på nytt.';
      case 'noChat':
        return `Jeg får ikke skrevet til ${name ?? 'den du spør'} i Teams. Be lederen for vakten om å endre vaktplanen.`;
      case 'notStored':
        return 'Vaktplanen kan ikke endres her ennå. Be lederen for vakten om å publisere den først.';
    }
  },
  M208: 'Greit, vaktplanen er som før.',
  M209: ({ name, why, level, from, to, now }) => {
    const role = { primary: 'vakt', secondary: 'neste på vakt', leader: 'siste leder vi varsler' }[level];
    const cause = why === 'left' ? 'har sluttet' : 'har verken telefon eller konto';
    return `Vaktplanen har et hull ${span(from, to, now)}: ${name} er ${role}, men ${cause}. Sett inn en annen nå.`;
  },
  M210: ({ name, from, now }) =>
    `${name} har vakt fra ${whenDue(from, now, 'nb')}, men kan bare varsles i Teams. Be om at en kanal til blir bekreftet, eller sett inn en annen.`,
  M211: ({ from, now }) =>
    `Du har vakt fra ${whenDue(from, now, 'nb')}, men kan bare varsles i Teams. Skriv vaktkanal sms og nummeret ditt her før det.`,
};
