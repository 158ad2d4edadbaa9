import { listOf, phoneDisplay, sentences } from './format.ts';
import type { ChannelMessages, RouteWords } from './channels.ts';

/** Bokmål: the channels outside Microsoft 365. */

const address = ({ via, address: to }: RouteWords): string => (via === 'sms' ? phoneDisplay(to, 'nb') : to);
const route = (one: RouteWords): string =>
  one.via === 'sms' ? `SMS til ${address(one)}` : `e-post til ${address(one)}`;
const NAMES = { sms: 'SMS', mail: 'E-post' } as const;

export const channels: ChannelMessages = {
  M190: ({ number, system, place, phone, flags, repeated, link, taken }) =>
    sentences(
      `${repeated ? 'Ingen har tatt kritisk sak' : 'Kritisk sak'}${number === null ? '' : ` ${number}`}, ${system ?? 'ukjent system'}, ${place ?? 'ukjent sted'}${flags.length === 0 ? '' : ` (${flags.join(', ')})`}.`,
      phone === null ? 'Nummeret til melder mangler.' : `Ring melder på ${phoneDisplay(phone, 'nb')}.`,
      taken === 'byReply'
        ? `Svar 1 for å ta saken${link === null ? '' : `, eller åpne ${link}`}.`
        : taken === 'inTeams'
          ? `Ta saken i Teams${link === null ? '' : `, ${link}`}.`
          : 'Saken er ikke lagret og kan ikke tas i Teams ennå.',
    ),
  M191: ({ about, number }) => {
    switch (about) {
      case 'test':
        return 'Dette er et prøvevarsel fra D-IKT.';
      case 'code':
        return 'Her er koden til vaktkanalen din fra D-IKT.';
      case 'page':
        return `Vakten varsles om kritisk sak${number === null ? '' : ` ${number}`}.`;
    }
  },
  M192: ({ code, minutes }) =>
    `Koden fra D-IKT til vaktkanalen din er ${code}. Skriv den til D-IKT i Teams innen ${minutes} minutter.`,
  M193: ({ minutes, ...to }) =>
    `Jeg har sendt en kode med ${route(to)}. Skriv koden her innen ${minutes} minutter.`,
  M194: ({ why, left }) =>
    why === 'wrong'
      ? `Koden er ikke riktig. Du kan prøve ${left} ${left === 1 ? 'gang' : 'ganger'} til.`
      : why === 'expired'
        ? 'Koden gjelder ikke lenger. Skriv vaktkanal og nummeret eller adressen på nytt, så får du en ny.'
        : 'Det er prøvd for mange koder. Skriv vaktkanal og nummeret eller adressen på nytt, så får du en ny.',
  M195: (to) => `${NAMES[to.via]} til ${address(to)} er bekreftet. Du blir varslet der når du har vakt.`,
  M196: ({ routes }) =>
    routes.length === 0
      ? 'Du har ikke noen vaktkanal utenom Teams. Skriv vaktkanal, så sms eller epost, og så nummeret eller adressen.'
      : `Når du har vakt, blir du varslet i Teams og med ${listOf(routes.map(route), 'nb')}.`,
  M197: ({ via, found }) =>
    found
      ? `${NAMES[via]} er slettet som vaktkanal. Du blir ikke varslet der lenger.`
      : `${NAMES[via]} er ikke en av vaktkanalene dine.`,
  M198: ({ why, via }) => {
    switch (why) {
      case 'notOnRota':
        return 'Vaktkanaler er for dem som går vakt. Spør lederen for driftsstøtte hvis du skal gå vakt.';
      case 'notSetUp':
        return `${NAMES[via]} er ikke satt opp her. Spør lederen for driftsstøtte.`;
      case 'phone':
        return 'Det er ikke et mobilnummer jeg kan sende SMS til. Skriv vaktkanal, så sms, og så mobilnummeret ditt.';
      case 'mail':
        return 'Det er ikke en e-postadresse. Skriv vaktkanal, så epost, og så adressen din.';
      default:
        return `Jeg fikk ikke sendt koden med ${via === 'sms' ? 'SMS' : 'e-post'}. Se om nummeret eller adressen er riktig, og prøv igjen.`;
    }
  },
  M199: ({ outcome, number, name }) => {
    switch (outcome) {
      case 'taken':
        return `Du har tatt sak ${number ?? ''}. Skriv til D-IKT i Teams når du har noe nytt.`;
      case 'yours':
        return `Du har sak ${number ?? ''} fra før.`;
      case 'theirs':
        return `Sak ${number ?? ''} er tatt${name === null ? '' : ` av ${name}`}.`;
      case 'over':
        return `Sak ${number ?? ''} er avsluttet, og du trenger ikke gjøre noe.`;
      case 'tested':
        return 'Takk, nå vet vi at varslene når deg.';
      default:
        return 'Det er ingen sak du er varslet om som venter.';
    }
  },
};
