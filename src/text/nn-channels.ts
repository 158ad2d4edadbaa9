import { listOf, phoneDisplay, sentences } from './format.ts';
import type { ChannelMessages, RouteWords } from './channels.ts';

/** Nynorsk: the channels outside Microsoft 365. */

const address = ({ via, address: to }: RouteWords): string => (via === 'sms' ? phoneDisplay(to, 'nn') : to);
const route = (one: RouteWords): string =>
  one.via === 'sms' ? `SMS til ${address(one)}` : `e-post til ${address(one)}`;
const NAMES = { sms: 'SMS', mail: 'E-post' } as const;

export const channels: ChannelMessages = {
  M190: ({ number, system, place, phone, flags, repeated, link, taken }) =>
    sentences(
      `${repeated ? 'Ingen har teke kritisk sak' : 'Kritisk sak'}${number === null ? '' : ` ${number}`}, ${system ?? 'ukjent system'}, ${place ?? 'ukjend stad'}${flags.length === 0 ? '' : ` (${flags.join(', ')})`}.`,
      phone === null ? 'Nummeret til meldaren manglar.' : `Ring meldaren på ${phoneDisplay(phone, 'nn')}.`,
      taken === 'byReply'
        ? `Svar 1 for å ta saka${link === null ? '' : `, eller opne ${link}`}.`
        : taken === 'inTeams'
          ? `Ta saka i Teams${link === null ? '' : `, ${link}`}.`
          : 'Saka er ikkje lagra og kan ikkje takast i Teams enno.',
    ),
  M191: ({ about, number }) => {
    switch (about) {
      case 'test':
        return 'Dette er eit prøvevarsel frå D-IKT.';
      case 'code':
        return 'Her er koden til vaktkanalen din frå D-IKT.';
      case 'page':
        return `Vakta blir varsla om kritisk sak${number === null ? '' : ` ${number}`}.`;
    }
  },
  M192: ({ code, minutes }) =>
    `Koden frå D-IKT til vaktkanalen din er ${code}. Skriv han til D-IKT i Teams innan ${minutes} minutt.`,
  M193: ({ minutes, ...to }) =>
    `Eg har sendt ein kode med ${route(to)}. Skriv koden her innan ${minutes} minutt.`,
  M194: ({ why, left }) =>
    why === 'wrong'
      ? `Koden er ikkje rett. Du kan prøve ${left} ${left === 1 ? 'gong' : 'gonger'} til.`
      : why === 'expired'
        ? 'Koden gjeld ikkje lenger. Skriv vaktkanal og nummeret eller adressa på nytt, så får du ein ny.'
        : 'Det er prøvd for mange kodar. Skriv vaktkanal og nummeret eller adressa på nytt, så får du ein ny.',
  M195: (to) => `${NAMES[to.via]} til ${address(to)} er stadfesta. Du blir varsla der når du har vakt.`,
  M196: ({ routes }) =>
    routes.length === 0
      ? 'Du har ikkje nokon vaktkanal utanom Teams. Skriv vaktkanal, så sms eller epost, og så nummeret eller adressa.'
      : `Når du har vakt, blir du varsla i Teams og med ${listOf(routes.map(route), 'nn')}.`,
  M197: ({ via, found }) =>
    found
      ? `${NAMES[via]} er sletta som vaktkanal. Du blir ikkje varsla der lenger.`
      : `${NAMES[via]} er ikkje ein av vaktkanalane dine.`,
  M198: ({ why, via }) => {
    switch (why) {
      case 'notOnRota':
        return 'Vaktkanalar er for dei som går vakt. Spør leiaren for driftsstøtte dersom du skal gå vakt.';
      case 'notSetUp':
        return `${NAMES[via]} er ikkje sett opp her. Spør leiaren for driftsstøtte.`;
      case 'phone':
        return 'Det er ikkje eit mobilnummer eg kan sende SMS til. Skriv vaktkanal, så sms, og så mobilnummeret ditt.';
      case 'mail':
        return 'Det er ikkje ei e-postadresse. Skriv vaktkanal, så epost, og så adressa di.';
      default:
        return `Eg fekk ikkje sendt koden med ${via === 'sms' ? 'SMS' : 'e-post'}. Sjå om nummeret eller adressa er rett, og prøv igjen.`;
    }
  },
  M199: ({ outcome, number, name }) => {
    switch (outcome) {
      case 'taken':
        return `Du har teke sak ${number ?? ''}. Skriv til D-IKT i Teams når du har noko nytt.`;
      case 'yours':
        return `Du har sak ${number ?? ''} frå før.`;
      case 'theirs':
        return `Sak ${number ?? ''} er teken${name === null ? '' : ` av ${name}`}.`;
      case 'over':
        return `Sak ${number ?? ''} er avslutta, og du treng ikkje gjere noko.`;
      case 'tested':
        return 'Takk, no veit vi at varsla når deg.';
      default:
        return 'Det er inga sak du er varsla om som ventar.';
    }
  },
};
