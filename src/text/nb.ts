import { ON_CALL_PLACEHOLDER, SERVICE_DESK, type Catalogue, type ImmediateAdvice } from './catalogue.ts';
import {
  listOf,
  phoneDisplay,
  sentenceCase,
  sentences,
  timeOfDay,
  whenDone,
  whenDue,
  whenEnding,
} from './format.ts';
import type { ReportField } from './labels.ts';
import { approvals } from './nb-approvals.ts';
import { channels } from './nb-channels.ts';
import { dialogue } from './nb-dialogue.ts';
import { labels } from './nb-labels.ts';
import { replies } from './nb-replies.ts';
import { onCall } from './nb-on-call.ts';
import { desk as deskWork } from './nb-desk.ts';
import { extension } from './nb-extension.ts';
import { rota } from './nb-rota.ts';
import { requests } from './nb-requests.ts';

/** Bokmål. The texts of domain.md 3.4 stand here word for word; a test compares them. */

const { phone: desk, internal } = SERVICE_DESK;
const deskHours = `på hverdager mellom kl. ${SERVICE_DESK.opens} og ${SERVICE_DESK.closes}`;

const advices: Record<NonNullable<ImmediateAdvice>, string> = {
  disconnect: 'Koble maskinen fra nettet nå, men ikke slå den av.',
  changePassword: 'Bytt passordet ditt nå.',
};

const accepted: Record<ReportField, string> = {
  name: 'navnet ditt',
  phone: 'et telefonnummer (åtte siffer, fem internt, eller + og landkode)',
  workplace: 'arbeidsstedet ditt',
  system: 'et system fra listen',
  description: 'hva som er galt',
};

const emergencyRoutine = (link: string | null): string | null =>
  link === null ? null : `Følg nødrutinen deres imens: ${link}.`;

const sayUrgent = 'Skriv «akutt» hvis det går ut over behandling eller sikkerhet for noen.';

export const nb: Catalogue = {
  ...labels,
  ...dialogue,
  ...requests,
  ...replies,
  ...approvals,
  ...onCall,
  ...rota,
  ...deskWork,
  ...extension,
  ...channels,

  M00: `Hei, jeg er en robot som tar imot feilmeldinger til D-IKT. Skriv hva som er galt, eller ring ${desk} ${deskHours}. Ikke skriv passord, fødselsnummer eller opplysninger om pasienter.`,
  M01: ({ number, link }) =>
    sentences(
      `Saken er registrert som kritisk med nummer ${number}, og driftsstøtte er varslet nå.`,
      `Ring også ${desk} (internt ${internal}), så snakker du direkte med oss.`,
      link === null ? null : `Følg nødrutinen deres så lenge feilen varer: ${link}.`,
    ),
  M02: ({ number, due, now }) =>
    `Saken er registrert med høy prioritet og nummer ${number}. Du får svar senest ${whenDue(due, now, 'nb')}. Skriv her hvis det blir verre.`,
  M03: ({ number, priority, due, now }) =>
    `Saken er registrert med nummer ${number} og ${labels.priorityName(priority)} prioritet. Du får svar senest ${whenDue(due, now, 'nb')}. Skriv her hvis noe endrer seg.`,
  M04: ({ number, municipalityName, securityOfficerAlerted, advice }) =>
    sentences(
      'Takk for at du sa fra.',
      securityOfficerAlerted && municipalityName !== null
        ? `Saken har nummer ${number}, og driftsstøtte og sikkerhetsansvarlig i ${municipalityName} er varslet.`
        : `Saken har nummer ${number}, og driftsstøtte er varslet.`,
      advice === null ? null : advices[advice],
    ),
  M05: ({ number, at, minutes, link }) =>
    sentences(
      `Saken er registrert som kritisk med nummer ${number}, og vakten ble varslet kl. ${timeOfDay(at, 'nb')}.`,
      `Ring vakttelefonen ${ON_CALL_PLACEHOLDER} hvis vakten ikke har tatt kontakt innen ${minutes} minutter.`,
      emergencyRoutine(link),
    ),
  M05c: ({ number, link }) =>
    sentences(
      `Saken er registrert som kritisk med nummer ${number}, og vakten varsles nå.`,
      'Du får beskjed her når vakten er nådd.',
      emergencyRoutine(link),
    ),
  M06: ({ number, at, phone }) =>
    sentences(
      `Saken er registrert som kritisk med nummer ${number}, og vakten ble varslet kl. ${timeOfDay(at, 'nb')}.`,
      phone === null
        ? null
        : `Hold telefonen ${phoneDisplay(phone, 'nb')} ledig, for det er den vakten bruker for å nå deg.`,
      'Følg nødrutinen deres imens, og ring 113 hvis noen er i fare.',
    ),
  M07: ({ number, opens, now }) =>
    `Saken er registrert som kritisk med nummer ${number}. Enheten din er ikke med i vaktordningen, så saken tas når driftsstøtte åpner ${whenDue(opens, now, 'nb')}. Melder flere fra om det samme, varsler vi vakten.`,
  M07b: ({ number, system, opens, now }) =>
    `Saken er registrert som kritisk med nummer ${number}. Vaktordningen dekker ikke ${system ?? 'dette systemet'}, så saken tas når driftsstøtte åpner ${whenDue(opens, now, 'nb')}. ${sayUrgent}`,
  M08: ({ number, municipalityName, securityOfficerAlerted, onCallAlerted }) => {
    const who =
      securityOfficerAlerted && municipalityName !== null
        ? `vakten og sikkerhetsansvarlig i ${municipalityName}`
        : 'vakten';
    return `Saken er registrert som kritisk med nummer ${number}, og ${who} ${onCallAlerted ? 'er varslet' : 'varsles nå'}. ${advices.disconnect} Ikke slett noe.`;
  },
  M09: ({ number, opens, due, now }) =>
    `Saken er registrert med høy prioritet og nummer ${number}. Vakten tar bare kritiske feil, så driftsstøtte tar saken når den åpner ${whenDue(opens, now, 'nb')}, og du får svar senest ${whenDue(due, now, 'nb')}. ${sayUrgent}`,
  M10: ({ number, opens, due, now }) =>
    `Saken er registrert med nummer ${number}. Driftsstøtte åpner ${whenDue(opens, now, 'nb')}, og du får svar senest ${whenDue(due, now, 'nb')}.`,
  M11: ({ number, municipalityName, securityOfficerAlerted }) =>
    sentences(
      'Bytt passordet ditt nå, også andre steder der du bruker det samme.',
      securityOfficerAlerted && municipalityName !== null
        ? `Saken ${number} er registrert med høy prioritet, og sikkerhetsansvarlig i ${municipalityName} er varslet.`
        : `Saken ${number} er registrert med høy prioritet.`,
      'Ikke skriv passordet her.',
    ),
  M12: ({ municipalityName, at }) =>
    sentences(
      'Takk for at du sa fra.',
      municipalityName === null || at === null
        ? null
        : `Sikkerhetsansvarlig i ${municipalityName} ble varslet kl. ${timeOfDay(at, 'nb')} og avgjør hva som skal skje videre.`,
      'Ikke skriv navn, fødselsnummer eller helseopplysninger her.',
    ),
  M13: 'Elever og foresatte melder ikke feil hit. Si fra til læreren eller skolen, så melder de feilen for deg.',
  M14: ({ switchboard }) =>
    sentences(
      'Denne tjenesten er for ansatte i kommunen.',
      switchboard === null
        ? 'Kontakt kommunen din.'
        : `Kontakt kommunen på ${phoneDisplay(switchboard, 'nb')}.`,
    ),
  M14b: 'Vakttelefonen er bare for enheter med tjenester som gjelder liv og helse, eller som krever høy oppetid. Enheten din står ikke på listen, så jeg kan ikke gi deg nummeret. Beskriv feilen her, så varsles vakten hvis den er kritisk for liv og helse.',
  M17: ({ system, from, to, now }) =>
    `${sentenceCase(system ?? 'systemet')} er nede etter avtale fra ${whenDue(from, now, 'nb')} til ${whenEnding(to, from, now, 'nb')}, så du trenger ikke å melde fra. ${sayUrgent}`,
  M18: ({ system, number }) =>
    `Vi kjenner til feilen i ${system ?? 'systemet'} og arbeider med den i sak ${number}. Du er lagt til i saken og får beskjed når det er noe nytt. ${sayUrgent}`,
  M19: ({ faultFollows }) =>
    sentences(
      'Ring 113 nå hvis noen trenger akutt hjelp, 110 ved brann og 112 til politiet.',
      'Få folk i sikkerhet først.',
      faultFollows ? null : 'Skriv til meg etterpå hvis noe i et datasystem også er feil.',
    ),
  M20: ({ number }) =>
    `Sak ${number} er overført fra vakten til driftsstøtte. Ring ${desk} hvis du vil snakke med noen.`,
  M21: ({ at }) =>
    `Vakten har ikke svart ennå, og vi varslet på nytt kl. ${timeOfDay(at, 'nb')}. Ring vakttelefonen ${ON_CALL_PLACEHOLDER} nå.`,
  M21b: ({ at }) =>
    `Vakten har ikke svart ennå, og vi varslet på nytt kl. ${timeOfDay(at, 'nb')}. Følg nødrutinen deres, og kontakt lederen din.`,
  M22: ({ number, due, now, reserveChannel }) =>
    sentences(
      `Feilen i politikerportalen er registrert med høy prioritet og nummer ${number}.`,
      `Du får svar senest ${whenDue(due, now, 'nb')}.`,
      reserveChannel === null ? null : `Bruk reservekanalen imens: ${reserveChannel}.`,
    ),
  M23: ({ priority, reason }) =>
    `Saken har ${labels.priorityName(priority)} prioritet fordi ${reason}. Er du uenig, svarer du her, så ser en person på den.`,
  M24: ({ missing }) =>
    `Jeg mangler ${labels.fieldList(missing)} for å registrere saken. Skriv det her, så sender jeg den inn.`,
  M25: ({ phone }) => `Da bruker vi ${phoneDisplay(phone, 'nb')}.`,
  M26: ({ name, number, at }) => `${name} på vakt har tatt saken ${number} kl. ${timeOfDay(at, 'nb')}.`,
  M26b: ({ name, number, at }) =>
    `${name} på driftsstøtte har tatt saken ${number} kl. ${timeOfDay(at, 'nb')}.`,
  M27: ({ reference }) =>
    `Ring ${desk} hvis det haster, for noe gikk galt hos oss. Meldingen din er tatt vare på med referansen ${reference}. Følg nødrutinen deres, og ring 113 hvis noen er i fare.`,
  M156: ({ reference }) =>
    `Jeg får ikke vist deg en sak som kan være kritisk, og vakten er kanskje ikke varslet. Saken har referansen ${reference}. Gi den til dem som har ansvar for roboten.`,
  M28: ({ number }) =>
    `Meldingen din er lagt til i sak ${number}. Skriv «ny sak» hvis den gjelder noe annet.`,
  M29: 'Ingenting er sendt inn, og utkastet blir slettet. Skriv «likevel» hvis du ombestemmer deg.',
  M30: 'Du har ikke noe å avbryte. Skriv hva som er galt hvis du vil melde en feil.',
  M31: ({ number, paged }) =>
    sentences(
      `Vil du trekke saken ${number}?`,
      paged ? 'Vakten er varslet og får beskjed hvis du trekker den.' : null,
      'Svar «ja» eller «nei».',
    ),
  M32: ({ number, paged }) =>
    sentences(`Saken ${number} er trukket.`, paged ? 'Vakten får beskjed om det.' : null),
  M33: ({ number }) => `Saken ${number} er ikke trukket, og alt står som før.`,
  M34: `Beskriv feilen, så tar jeg den imot. Skriv «mine saker» for å se sakene dine, eller «avbryt» for å slette det du holder på med. Jeg er en robot, så ring ${desk} ${deskHours} hvis du vil snakke med et menneske.`,
  M35: 'Bare hyggelig. Skriv hit hvis det er noe mer.',
  M36: `Jeg er en robot og forsto ikke meldingen. Skriv hva som er galt, og hvilket system det gjelder. Du kan også ringe ${desk} ${deskHours}.`,
  M37: 'Skriv hva som er galt, for jeg leser ikke bilder og vedlegg.',
  M38: 'Du har ingen saker. Skriv hva som er galt hvis du vil melde en feil.',
  M39: 'Jeg svarer deg i samtalen mellom oss to.',
  M39b: `Jeg får ikke åpnet en samtale med deg. Søk etter «${labels.appName}» i Teams, og skriv til meg der.`,
  M40: ({ fields: wrong }) =>
    `Skjemaet kan ikke sendes inn ennå, for noe mangler eller er feil. Fyll inn ${listOf(
      wrong.map((field) => accepted[field]),
      'nb',
    )}. Trykk «Send inn» etterpå.`,
  M41: `Bare de som er på vakt eller arbeider på driftsstøtte, kan ta saken. Ring ${desk} hvis du vet noe mer om den.`,
  M42: ({ number, name, at, now }) => `${name} tok saken ${number} ${whenDone(at, now, 'nb')}.`,
  M43: 'Du har endret en melding, men saken endres ikke av det. Skriv det som er annerledes, i en ny melding.',
  M44: `Jeg finner ikke den saken blant sakene dine. Skriv «mine saker» for å se dem, eller ring ${desk}.`,
  M45: 'Ring 113 nå hvis noen trenger akutt hjelp, 110 ved brann og 112 til politiet. Vi har varslet alle på vaktlisten, men ingen har svart ennå. Følg nødrutinen deres, og kontakt lederen din.',
  M46: ({ number }) => `Melderen har trukket saken ${number}. Du trenger ikke å gjøre noe mer med den.`,
  M47: ({ number }) =>
    `Melderen har endret telefonnummer eller arbeidssted i sak ${number}. Åpne saken for å se det som gjelder nå.`,
  M49: ({ number, state, name }) =>
    sentences(
      `Det går ikke lenger, for saken ${number} er endret.`,
      `Status nå: ${labels.stateName(state)}.`,
      name === null ? null : `${name} gjorde den siste endringen.`,
    ),
  M50: ({ number }) =>
    number === null
      ? 'Skjemaet er allerede sendt inn.'
      : `Skjemaet er allerede sendt inn, og saken har nummer ${number}.`,
  M51: ({ number, workplaceName, municipalityName, systemName, priority }) => {
    const place = [workplaceName, municipalityName].filter((name) => name !== null).join(' i ');
    return sentences(
      `Sikkerhetssaken ${number} er meldt${place === '' ? '' : ` fra ${place}`}.`,
      `Den ${systemName === null ? '' : `gjelder ${systemName} og `}har ${labels.priorityName(priority)} prioritet.`,
      'D-IKT tar det tekniske, og du avgjør spørsmål om sikkerhet og personvern.',
    );
  },
  M52: 'Stemmer dette? Trykk «Send inn» eller svar «ja», eller skriv det som skal rettes.',
  M53: ({ number }) =>
    `Saken er allerede registrert med nummer ${number}. Kontroller at vi kan nå deg på telefonnummeret i skjemaet, og trykk «Send inn».`,
  M54: ({ number, missing }) =>
    `Vakten er varslet om saken ${number}. Jeg mangler fortsatt ${labels.fieldList(missing)}, så skriv det her.`,
  M55: ({ number }) => `Varslet på nytt: ingen har tatt saken ${number}`,
  M56: 'Skriv hva som er galt, så lager jeg en ny sak.',
  M57: `Noen andre endret saken samtidig. Prøv en gang til, eller ring ${desk}.`,
  M58: ({ number }) =>
    number === null ? 'Skjemaet er sendt inn.' : `Skjemaet er sendt inn, og saken har nummer ${number}.`,
  M70: ({ number }) =>
    `Driftsstøtte har åpnet og har saken ${number} nå. Ring ${desk} hvis du vet noe som de trenger.`,
  M71: ({ number, to }) =>
    `Saken ${number} er overført til ${to === 'serviceDesk' ? 'driftsstøtte' : 'vakten'}.`,
  M72: ({ name, number, at }) => `${name} i D-IKT har tatt saken ${number} kl. ${timeOfDay(at, 'nb')}.`,
  M73: ({ number, at, now }) =>
    `Driftsstøtte ble varslet om saken ${number} ${whenDone(at, now, 'nb')}, og ingen har tatt den ennå.`,
  M74: ({ number }) =>
    `Driftsstøtte har stengt, så vakten varsles om saken ${number}. Du har den ikke lenger.`,
  MPII: 'Jeg fjernet et nummer som så ut som et fødselsnummer, før saken ble lagret. Slett meldingen din også, for det kan ikke jeg gjøre. Beskriv feilen uten opplysninger om pasienter eller brukere.',
  MPW: 'Jeg fjernet passordet før saken ble lagret, men det står fortsatt i meldingen din. Slett meldingen, og bytt passord nå. Vi trenger aldri passordet ditt.',
  MDOWN: `Ring ${desk} ${deskHours}. Enheter i vaktordningen ringer vakttelefonen utenom denne tiden. Bruk nødrutinen deres imens.`,
  onCallNumber: `Vakttelefonen er ${ON_CALL_PLACEHOLDER}. Ring den bare ved kritiske feil når driftsstøtte er stengt.`,
};
