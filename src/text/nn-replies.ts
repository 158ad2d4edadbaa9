import type { AnswerableRole } from '../domain/directory/lookup.ts';
import type { AnswerMessages } from './answers.ts';
import { SERVICE_DESK } from './catalogue.ts';
import { answers } from './nn-answers.ts';
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

/** Nynorsk: answers from the agreement, and who holds a role. */

const { phone: desk, internal } = SERVICE_DESK;
const insist = 'Skriv «meld likevel» dersom du vil at driftsstøtte skal sjå på det.';
const from = (source: string): string => ` (avtalen, ${source}).`;
const calling = (phone: string | null): string =>
  phone === null ? '' : `, telefon ${phoneDisplay(phone, 'nn')}`;

const roles: Record<AnswerableRole, string> = {
  systemOwner: 'systemeigar',
  systemManager: 'systemansvarleg',
  coordinator: 'koordineringsansvarleg',
  operationsManager: 'driftsansvarleg',
  securityOfficer: 'tryggleiksansvarleg',
  unitLeader: 'leiar for eininga',
};
const roleOf = (role: AnswerableRole, system: string | null, place: string | null): string =>
  `${roles[role]}${system === null ? '' : ` for ${system}`}${place === null ? '' : ` i ${place}`}`;
const person = (role: string, name: string | null, phone: string | null): string =>
  name === null ? role : `${role} ${name}${calling(phone)}`;

export const replies: AnswerMessages = {
  M99: ({ answer }) => `${answers[answer]}${from(answer)} ${insist}`,
  M100: ({ source }) =>
    `Det står i avtalen (${source}), men skriv «meld likevel» dersom driftsstøtte skal sjå på det.`,
  M101: ({ days, now }) => {
    const date = days.length > 1 || days[0]?.first !== days[0]?.last ? dayAndMonth : dateOf;
    const dates = ({ first, last }: (typeof days)[number]): string =>
      first === last ? date(first, now, 'nn') : `${date(first, now, 'nn')} til ${date(last, now, 'nn')}`;
    const open = days.flatMap((day) =>
      day.opens === null || day.closes === null
        ? []
        : [`${dates(day)} kl. ${timeOfDay(day.opens, 'nn')}–${timeOfDay(day.closes, 'nn')}`],
    );
    const shut = days.filter((day) => day.opens === null).map(dates);
    return sentences(
      open.length === 0 ? null : `Det er nokon på driftsstøtte ${listOf(open, 'nn')}${from('T102')}`,
      shut.length === 0 ? null : `Det er ingen på driftsstøtte ${listOf(shut, 'nn')}.`,
      open.length === 0
        ? 'Vakta tek berre kritiske feil då (avtalen, T105).'
        : `Skriv her eller ring ${desk}.`,
    );
  },
  M102: ({ hours }) =>
    `Det som kjem på e-post og nett, skal svarast på innan ${hours} timar i opningstida${from('T103')} Det er svaret, og ikkje når saka er løyst. ${insist}`,
  M103: `Det finn eg ikkje svar på i kortversjonen av avtalen. Skriv «meld likevel», så sender eg spørsmålet til driftsstøtte. Du kan også ringe ${desk}.`,
  M104: ({ email, portal }) =>
    sentences(
      `Skriv her, eller ring ${desk} (internt ${internal}) når det er nokon på jobb.`,
      email === null && portal === null
        ? `E-postadressa og nettskjemaet står på intranettet${from('T101')}`
        : `Du kan også bruke ${listOf(
            [email, portal].filter((one) => one !== null),
            'nn',
          )}${from('T100')}`,
    ),
  M105: ({ link }) =>
    link === null
      ? `Eg har ikkje noka lenkje til heile avtalen, så sjå på intranettet${from('T169')} ${insist}`
      : `Her er heile avtalen: ${link}${from('T169')}`,
  M106: ({ system, from: start, to, now }) =>
    `${capital(system)} er nede etter avtale frå ${whenDue(start, now, 'nn')} til ${whenEnding(to, start, now, 'nn')}${from('T153')}`,
  M107: ({ system }) =>
    `Det er ikkje avtalt noka nedetid${system === null ? '' : ` for ${system}`} som eg veit om. Brukarane skal få varsel i god tid${from('T156')} ${insist}`,
  M108: ({ role, system, municipalityName, name, phone }) =>
    sentences(
      `Den som er ${roleOf(role, system, municipalityName)}, er ${name}${calling(phone)}.`,
      phone === null ? 'Eg har ikkje noko telefonnummer dit.' : null,
    ),
  M109: ({ role, system, municipalityName, gap, instead }) => {
    const who = roleOf(role, system, municipalityName);
    const why = {
      notRegistered: `Det er ikkje registrert nokon ${who}.`,
      left: `Den som var ${who}, har slutta, og ingen ny er registrert.`,
      pendingOwner: `Ny ${who} er meld inn, men systemeigaren har ikkje stadfesta det enno.`,
      notAppointed: `${capital(system ?? 'systemet')} har ikkje ${roles[role]}, for det køyrer ikkje på tenarane til D-IKT.`,
      ofDikt: `Det er D-IKT som har ansvaret for ${system ?? 'systemet'}, så kommunen har ikkje nokon ${roles[role]} for det.`,
    }[gap];
    return sentences(why, instead === null ? `Ring driftsstøtte på ${desk}.` : `Spør ${instead} så lenge.`);
  },
  M110: ({ role }) =>
    `${capital(roles[role])} hos D-IKT er kontakt for systemeigar og systemansvarleg${from('T39')} Du når driftsstøtte her eller på ${desk}.`,
  M111: ({ system, manager, phone }) =>
    `Det er ${person('systemansvarleg', manager, phone)} som snakkar med leverandøren${system === null ? '' : ` av ${system}`}. Spør der (avtalen, T32).`,
  M112: ({ system }) =>
    `Eg har ikkje noko her om leverandøren${system === null ? '' : ` av ${system}`} eller avtalen om støtte. Spør den hos D-IKT som har systemet${from('T44')}`,
  M113: ({ system, members }) =>
    members.length === 0
      ? `Faggruppa for ${system} er ikkje registrert, og heller ingen systemansvarleg.`
      : `I faggruppa for ${system} sit systemansvarleg i kvar kommune${from('T33')} Det er ${listOf(
          members.map(({ name, municipalityName }) => `${name} i ${municipalityName}`),
          'nn',
        )}.`,
  M114: ({ name }) => `Den som har vakt no, er ${name}.`,
  M115: `Driftsstøtte er bemanna no, så du treng ikkje vakta. Skriv her eller ring ${desk} (internt ${internal}).`,
  M116: ({ role }) => `Kva system spør du om? Skriv til dømes «${roles[role]} for Gerica».`,
  M117: 'Kva kommune spør du om? Skriv spørsmålet ein gong til med namnet på kommunen.',
  M118: ({ referral, system, name, phone }) => {
    const the = system ?? 'systemet';
    switch (referral) {
      case 'T16':
        return `Pengar og jus for ${the} er det ${person('systemeigar', name, phone)} som svarer for.`;
      case 'T24':
        return `Ønske om noko nytt i ${the} tek du med ${person('systemansvarleg', name, phone)}.`;
      case 'T35':
        return `Slike spørsmål avgjer ${person('tryggleiksansvarleg', name, phone)}, og ikkje eg. Vent med å dele opplysningane til du har fått svar.`;
      case 'T36':
        return `Det er ${person('tryggleiksansvarleg', name, phone)} som kan seie kva du skal gjere, og kvar reglane står.`;
      case 'T65':
        return 'Tilgang til sikker sone må leiaren din be om, og systemansvarleg for systemet må godkjenne han. Eg kan ikkje gje han.';
      case 'T74':
        return 'Nei, private bilete, film og musikk skal ikkje liggje på tenaren. Lagre dei ein annan stad.';
      case 'T97':
        return 'Spør leiaren din eller systemansvarleg om kva du har lov til å sjå i sikker sone.';
      case 'T109':
        return 'Heimekontor kan berre setjast opp på ein PC som arbeidsgjevaren eig. Spør leiaren din om ein slik PC.';
      case 'T125':
        return `Gamle data frå system som er tekne ut av bruk, er det ${person('systemeigar', name, phone)} som har ansvaret for.`;
      case 'T157':
        return 'Systema verkar vanlegvis på arbeidsplassen sjølv om heimekontoret er nede. Spør leiaren din om du skal møte opp.';
      case 'T168':
        return 'Lista over rammeavtalar får du i din eigen kommune, for han skal gjere dei kjende.';
    }
  },
  M119: ({ refusal }) =>
    ({
      T62: `Nei, kvar brukar skal ha sin eigen konto${from('T62')} ${insist}`,
      T161: `Eg har ingen tal for sjukefråvær og gjev dei ikkje ut${from('T161')} Spør leiaren din.`,
      T166: `Eg gjev ikkje ut passord, og ingen skal gje passordet sitt til andre${from('T166')} Ring driftsstøtte på ${desk} dersom du ikkje kjem inn.`,
    })[refusal],
};
