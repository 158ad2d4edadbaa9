import type { AnswerableRole } from '../domain/directory/lookup.ts';
import type { AnswerMessages } from './answers.ts';
import { SERVICE_DESK } from './catalogue.ts';
import { answers } from './nb-answers.ts';
import {
  capital,
  dateOf,
  dayAndMonth,
  listOf,
  phoneDisplay,
  sentences,
  timeOfDay,
  whenDue,
  whenEnding,
} from './format.ts';

/** Bokmål: answers from the agreement, and who holds a role. */

const { phone: desk, internal } = SERVICE_DESK;
const insist = 'Skriv «meld likevel» hvis du vil at driftsstøtte skal se på det.';
const from = (source: string): string => ` (avtalen, ${source}).`;
const calling = (phone: string | null): string =>
  phone === null ? '' : `, telefon ${phoneDisplay(phone, 'nb')}`;

const roles: Record<AnswerableRole, string> = {
  systemOwner: 'systemeier',
  systemManager: 'systemansvarlig',
  coordinator: 'koordineringsansvarlig',
  operationsManager: 'driftsansvarlig',
  securityOfficer: 'sikkerhetsansvarlig',
  unitLeader: 'leder for enheten',
};
const roleOf = (role: AnswerableRole, system: string | null, place: string | null): string =>
  `${roles[role]}${system === null ? '' : ` for ${system}`}${place === null ? '' : ` i ${place}`}`;
const person = (role: string, name: string | null, phone: string | null): string =>
  name === null ? role : `${role} ${name}${calling(phone)}`;

export const replies: AnswerMessages = {
  M99: ({ answer }) => `${answers[answer]}${from(answer)} ${insist}`,
  M100: ({ source }) =>
    `Det står i avtalen (${source}), men skriv «meld likevel» hvis driftsstøtte skal se på det.`,
  M101: ({ days, now }) => {
    const date = days.length > 1 || days[0]?.first !== days[0]?.last ? dayAndMonth : dateOf;
    const dates = ({ first, last }: (typeof days)[number]): string =>
      first === last ? date(first, now, 'nb') : `${date(first, now, 'nb')} til ${date(last, now, 'nb')}`;
    const open = days.flatMap((day) =>
      day.opens === null || day.closes === null
        ? []
        : [`${dates(day)} kl. ${timeOfDay(day.opens, 'nb')}–${timeOfDay(day.closes, 'nb')}`],
    );
    const shut = days.filter((day) => day.opens === null).map(dates);
    return sentences(
      open.length === 0 ? null : `Det er noen på driftsstøtte ${listOf(open, 'nb')}${from('T102')}`,
      shut.length === 0 ? null : `Det er ingen på driftsstøtte ${listOf(shut, 'nb')}.`,
      open.length === 0
        ? 'Vakten tar bare kritiske feil da (avtalen, T105).'
        : `Skriv her eller ring ${desk}.`,
    );
  },
  M102: ({ hours }) =>
    `Det som kommer på e-post og nett, skal besvares innen ${hours} timer i åpningstiden${from('T103')} Det er svaret, og ikke når saken er løst. ${insist}`,
  M103: `Det finner jeg ikke svar på i kortversjonen av avtalen. Skriv «meld likevel», så sender jeg spørsmålet til driftsstøtte. Du kan også ringe ${desk}.`,
  M104: ({ email, portal }) =>
    sentences(
      `Skriv her, eller ring ${desk} (internt ${internal}) når det er noen på jobb.`,
      email === null && portal === null
        ? `E-post og nettskjema står på intranettet${from('T101')}`
        : `Du kan også bruke ${listOf(
            [email, portal].filter((one) => one !== null),
            'nb',
          )}${from('T100')}`,
    ),
  M105: ({ link }) =>
    link === null
      ? `Jeg har ikke noen lenke til hele avtalen, så se på intranettet${from('T169')} ${insist}`
      : `Her er hele avtalen: ${link}${from('T169')}`,
  M106: ({ system, from: start, to, now }) =>
    `${capital(system)} er nede etter avtale fra ${whenDue(start, now, 'nb')} til ${whenEnding(to, start, now, 'nb')}${from('T153')}`,
  M107: ({ system }) =>
    `Det er ikke avtalt noen nedetid${system === null ? '' : ` for ${system}`} som jeg kjenner til. Brukerne skal få varsel i god tid${from('T156')} ${insist}`,
  M108: ({ role, system, municipalityName, name, phone }) =>
    sentences(
      `Den som er ${roleOf(role, system, municipalityName)}, er ${name}${calling(phone)}.`,
      phone === null ? 'Jeg har ikke noe telefonnummer dit.' : null,
    ),
  M109: ({ role, system, municipalityName, gap, instead }) => {
    const who = roleOf(role, system, municipalityName);
    const why = {
      notRegistered: `Det er ikke registrert noen ${who}.`,
      left: `Den som var ${who}, har sluttet, og ingen ny er registrert.`,
      pendingOwner: `Ny ${who} er meldt inn, men systemeier har ikke bekreftet det ennå.`,
      notAppointed: `${capital(system ?? 'systemet')} har ikke ${roles[role]}, for det kjører ikke på serverne til D-IKT.`,
      ofDikt: `Det er D-IKT som har ansvaret for ${system ?? 'systemet'}, så kommunen har ikke noen ${roles[role]} for det.`,
    }[gap];
    return sentences(why, instead === null ? `Ring driftsstøtte på ${desk}.` : `Spør ${instead} så lenge.`);
  },
  M110: ({ role }) =>
    `${capital(roles[role])} hos D-IKT er kontakt for systemeier og systemansvarlig${from('T39')} Du når driftsstøtte her eller på ${desk}.`,
  M111: ({ system, manager, phone }) =>
    `Det er ${person('systemansvarlig', manager, phone)} som snakker med leverandøren${system === null ? '' : ` av ${system}`}. Spør der (avtalen, T32).`,
  M112: ({ system }) =>
    `Jeg har ikke noe her om leverandøren${system === null ? '' : ` av ${system}`} eller avtalen om støtte. Spør den hos D-IKT som har systemet${from('T44')}`,
  M113: ({ system, members }) =>
    members.length === 0
      ? `Faggruppen for ${system} er ikke registrert, og heller ingen systemansvarlig.`
      : `I faggruppen for ${system} sitter systemansvarlig i hver kommune${from('T33')} Det er ${listOf(
          members.map(({ name, municipalityName }) => `${name} i ${municipalityName}`),
          'nb',
        )}.`,
  M114: ({ name }) => `Den som har vakt nå, er ${name}.`,
  M115: `Driftsstøtte er bemannet nå, så du trenger ikke vakten. Skriv her eller ring ${desk} (internt ${internal}).`,
  M116: ({ role }) => `Hvilket system spør du om? Skriv for eksempel «${roles[role]} for Gerica».`,
  M117: 'Hvilken kommune spør du om? Skriv spørsmålet en gang til med navnet på kommunen.',
  M118: ({ referral, system, name, phone }) => {
    const the = system ?? 'systemet';
    switch (referral) {
      case 'T16':
        return `Penger og jus for ${the} er det ${person('systemeier', name, phone)} som svarer for.`;
      case 'T24':
        return `Ønsker om noe nytt i ${the} tar du med ${person('systemansvarlig', name, phone)}.`;
      case 'T35':
        return `Slike spørsmål avgjør ${person('sikkerhetsansvarlig', name, phone)}, og ikke jeg. Vent med å dele opplysningene til du har fått svar.`;
      case 'T36':
        return `Det er ${person('sikkerhetsansvarlig', name, phone)} som kan si hva du skal gjøre, og hvor reglene står.`;
      case 'T65':
        return 'Tilgang til sikker sone må lederen din be om, og systemansvarlig for systemet må godkjenne den. Jeg kan ikke gi den.';
      case 'T74':
        return 'Nei, private bilder, film og musikk skal ikke ligge på serveren. Lagre dem et annet sted.';
      case 'T97':
        return 'Spør lederen din eller systemansvarlig om hva du har lov til å se i sikker sone.';
      case 'T109':
        return 'Hjemmekontor kan bare settes opp på en PC som arbeidsgiveren eier. Spør lederen din om en slik PC.';
      case 'T125':
        return `Gamle data fra systemer som er tatt ut av bruk, er det ${person('systemeier', name, phone)} som har ansvaret for.`;
      case 'T157':
        return 'Systemene virker vanligvis på arbeidsplassen selv om hjemmekontoret er nede. Spør lederen din om du skal møte opp.';
      case 'T168':
        return 'Listen over rammeavtaler får du i din egen kommune, for den skal gjøre dem kjent.';
    }
  },
  M119: ({ refusal }) =>
    ({
      T62: `Nei, hver bruker skal ha sin egen konto${from('T62')} ${insist}`,
      T161: `Jeg har ingen tall for sykefravær og gir dem ikke ut${from('T161')} Spør lederen din.`,
      T166: `Jeg gir ikke ut passord, og ingen skal gi passordet sitt til andre${from('T166')} Ring driftsstøtte på ${desk} hvis du ikke kommer inn.`,
    })[refusal],
};
