import { sentences, whenDue } from './format.ts';
import type { RotaMessages } from './rota.ts';

/** Bokmål: who is on call, swaps, what the rota lacks, and test pages. */

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
  M212: ({ role, from, to, repeated, answered, now }) =>
    sentences(
      `Dette er et prøvevarsel fra D-IKT${repeated ? ' igjen' : ''}.`,
      `${role === 'primary' ? 'Du har vakt' : 'Du er neste på vakt'} ${span(from, to, now)}.`,
      answered === 'sms'
        ? 'Svar 1, så vet vi at varslene når deg.'
        : answered === 'press'
          ? 'Trykk på knappen, så vet jeg at varslene når deg.'
          : answered === 'here'
            ? 'Svar «her», så vet jeg at varslene når deg.'
            : 'Svar på varselet i Teams, så vet vi at varslene når deg.',
    ),
  M213: ({ name, because, from, to, now }) =>
    `${name} ${because === 'noAnswer' ? 'har ikke svart på prøvevarselet' : 'kan bare varsles i Teams'}. Du har vakt i stedet ${span(from, to, now)}, eller til jeg sier fra.`,
  M214: ({ name, role, because, standIn, from, now }) => {
    const who = role === 'primary' ? `${name}, som har vakt` : `${name}, som er neste på vakt`;
    const what = because === 'noAnswer' ? 'har ikke svart på prøvevarselet' : 'kan bare varsles i Teams';
    const then =
      standIn === null
        ? because === 'noAnswer'
          ? `Ring ${name}, eller sett inn en annen.`
          : 'Be om at en kanal til blir bekreftet, eller sett inn en annen.'
        : `${standIn} har vakt i stedet til det er i orden.`;
    return `${who} fra ${whenDue(from, now, 'nb')}, ${what}. ${then}`;
  },
  M215: ({ because, standIn }) =>
    sentences(
      `${because === 'noAnswer' ? 'Du har ikke svart på prøvevarselet' : 'Du kan bare varsles i Teams'}${standIn === null ? '' : `, så ${standIn} har vakt i stedet for deg`}.`,
      because === 'noAnswer'
        ? `Svar «her», så ${standIn === null ? 'vet jeg at varslene når deg' : 'har du vakt igjen'}.`
        : 'Skriv vaktkanal sms og nummeret ditt, og svar «her» når nummeret er bekreftet.',
    ),
  M216: ({ backUntil, now }) =>
    sentences(
      'Takk, nå vet jeg at varslene når deg.',
      backUntil === null ? null : `Du har vakt igjen til ${whenDue(backUntil, now, 'nb')}.`,
    ),
  M217: ({ name, to, now }) => `${name} har svart og har vakt igjen til ${whenDue(to, now, 'nb')}.`,
  M218: 'Det er ikke noe prøvevarsel som venter på svar fra deg.',
  M219: ({ via }) =>
    via === 'sms'
      ? 'Prøvevarselet på SMS nådde deg ikke. Skriv vaktkanal sms og nummeret ditt her.'
      : 'Prøvevarselet på e-post nådde deg ikke. Skriv vaktkanal epost og adressen din her.',
};
