import { sentences, whenDue } from './format.ts';
import type { RotaMessages } from './rota.ts';

/** Nynorsk: who is on call, swaps, what the rota lacks, and test pages. */

const span = (from: number, to: number, now: number): string =>
  `frå ${whenDue(from, now, 'nn')} til ${whenDue(to, now, 'nn')}`;

export const rota: RotaMessages = {
  M200: ({ stretches, now }) =>
    sentences(
      ...stretches.map(
        ({ from, to, primary, secondary }) =>
          `F${span(from, to, now).slice(1)} har ${primary} vakt, og neste på vakt er ${secondary}.`,
      ),
    ),
  M201: ({ week }) => `Veke ${week} er over. Driftsstøtte kan slå opp kven som hadde vakt då.`,
  M202: ({ taker, giver, other, from, to, now }) =>
    `Då har ${taker} vakt i staden for ${giver} ${span(from, to, now)}. Svar «ja til bytet», så spør eg ${other}, eller «nei til bytet».`,
  M203: ({ asker, taker, giver, until, from, to, now }) =>
    `${asker} vil byte vakt med deg. Då har ${taker} vakt i staden for ${giver} ${span(from, to, now)}. Svar «ja til bytet» eller «nei til bytet» seinast ${whenDue(until, now, 'nn')}.`,
  M204: ({ name }) => `Eg har spurt ${name}. Vaktplanen er som før til begge har sagt ja.`,
  M205: ({ taker, giver, from, to, now }) =>
    `Bytet er gjort. No seier vaktplanen at ${taker} har vakt i staden for ${giver} ${span(from, to, now)}.`,
  M206: ({ name }) => `${name} sa nei til bytet av vakt.`,
  M207: ({ why, name }) => {
    switch (why) {
      case 'self':
        return 'Du kan ikkje byte vakt med deg sjølv. Skriv namnet på ein annan som går vakt.';
      case 'unknown':
        return 'Eg finn ikkje den du vil byte med, i vaktplanen. Skriv heile namnet på ein som går vakt.';
      case 'several':
        return 'Fleire i vaktplanen heiter det. Skriv heile namnet på den du vil byte med.';
      case 'left':
        return `${name ?? 'Den du vil byte med'} har slutta før vakta er over. Vel ein annan som går vakt.`;
      case 'notOnRota':
        return 'Berre dei som går vakt, kan byte vakt her. Spør leiaren for vakta.';
      case 'past':
        return 'Den veka er over, så vakta kan ikkje bytast. Vel ei veke som kjem.';
      case 'noWeek':
        return 'Det året har ikkje ei slik veke. Skriv nummeret på ei anna veke.';
      case 'neither':
        return 'Ingen av dykk to har vakt den veka. Spør meg kven som har ho, og byt med den personen.';
      case 'swapped':
        return 'Vakta den veka er bytt før. Be leiaren for vakta om å endre vaktplanen.';
      case 'pending':
        return `${name ?? 'Den du spør'} har eit anna byte å svare på. Prøv igjen når det er avgjort.`;
      case 'over':
        return 'Det er ikkje noko byte som ventar på svar frå deg. Be om bytet på nytt.';
      case 'noChat':
        return `Eg får ikkje skrive til ${name ?? 'den du spør'} i Teams. Be leiaren for vakta om å endre vaktplanen.`;
      case 'notStored':
        return 'Vaktplanen kan ikkje endrast her enno. Be leiaren for vakta om å publisere han først.';
    }
  },
  M208: 'Greitt, vaktplanen er som før.',
  M209: ({ name, why, level, from, to, now }) => {
    const role = { primary: 'vakt', secondary: 'neste på vakt', leader: 'siste leiar vi varslar' }[level];
    const cause = why === 'left' ? 'har slutta' : 'har verken telefon eller konto';
    return `Vaktplanen har eit hol ${span(from, to, now)}: ${name} er ${role}, men ${cause}. Set inn ein annan no.`;
  },
  M210: ({ name, from, now }) =>
    `${name} har vakt frå ${whenDue(from, now, 'nn')}, men kan berre varslast i Teams. Be om at ein kanal til blir stadfesta, eller set inn ein annan.`,
  M211: ({ from, now }) =>
    `Du har vakt frå ${whenDue(from, now, 'nn')}, men kan berre varslast i Teams. Skriv vaktkanal sms og nummeret ditt her før det.`,
  M212: ({ role, from, to, repeated, answered, now }) =>
    sentences(
      `Dette er eit prøvevarsel frå D-IKT${repeated ? ' igjen' : ''}.`,
      `${role === 'primary' ? 'Du har vakt' : 'Du er neste på vakt'} ${span(from, to, now)}.`,
      answered === 'sms'
        ? 'Svar 1, så veit vi at varsla når deg.'
        : answered === 'press'
          ? 'Trykk på knappen, så veit eg at varsla når deg.'
          : answered === 'here'
            ? 'Svar «her», så veit eg at varsla når deg.'
            : 'Svar på varselet i Teams, så veit vi at varsla når deg.',
    ),
  M213: ({ name, because, from, to, now }) =>
    `${name} ${because === 'noAnswer' ? 'har ikkje svart på prøvevarselet' : 'kan berre varslast i Teams'}. Du har vakt i staden ${span(from, to, now)}, eller til eg seier frå.`,
  M214: ({ name, role, because, standIn, from, now }) => {
    const who = role === 'primary' ? `${name}, som har vakt` : `${name}, som er neste på vakt`;
    const what = because === 'noAnswer' ? 'har ikkje svart på prøvevarselet' : 'kan berre varslast i Teams';
    const then =
      standIn === null
        ? because === 'noAnswer'
          ? `Ring ${name}, eller set inn ein annan.`
          : 'Be om at ein kanal til blir stadfesta, eller set inn ein annan.'
        : `${standIn} har vakt i staden til det er i orden.`;
    return `${who} frå ${whenDue(from, now, 'nn')}, ${what}. ${then}`;
  },
  M215: ({ because, standIn }) =>
    sentences(
      `${because === 'noAnswer' ? 'Du har ikkje svart på prøvevarselet' : 'Du kan berre varslast i Teams'}${standIn === null ? '' : `, så ${standIn} har vakt i staden for deg`}.`,
      because === 'noAnswer'
        ? `Svar «her», så ${standIn === null ? 'veit eg at varsla når deg' : 'har du vakt igjen'}.`
        : 'Skriv vaktkanal sms og nummeret ditt, og svar «her» når nummeret er stadfesta.',
    ),
  M216: ({ backUntil, now }) =>
    sentences(
      'Takk, no veit eg at varsla når deg.',
      backUntil === null ? null : `Du har vakt igjen til ${whenDue(backUntil, now, 'nn')}.`,
    ),
  M217: ({ name, to, now }) => `${name} har svart og har vakt igjen til ${whenDue(to, now, 'nn')}.`,
  M218: 'Det er ikkje noko prøvevarsel som ventar på svar frå deg.',
  M219: ({ via }) =>
    via === 'sms'
      ? 'Prøvevarselet på SMS nådde deg ikkje. Skriv vaktkanal sms og nummeret ditt her.'
      : 'Prøvevarselet på e-post nådde deg ikkje. Skriv vaktkanal epost og adressa di her.',
};
