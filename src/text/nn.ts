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
import { approvals } from './nn-approvals.ts';
import { channels } from './nn-channels.ts';
import { dialogue } from './nn-dialogue.ts';
import { labels } from './nn-labels.ts';
import { replies } from './nn-replies.ts';
import { onCall } from './nn-on-call.ts';
import { desk as deskWork } from './nn-desk.ts';
import { extension } from './nn-extension.ts';
import { rota } from './nn-rota.ts';
import { requests } from './nn-requests.ts';

/** Nynorsk. M05, M06, M10 and M19 are those of domain.md 3.4. */

const { phone: desk, internal } = SERVICE_DESK;
const deskHours = `på kvardagar mellom kl. ${SERVICE_DESK.opens} og ${SERVICE_DESK.closes}`;

const advices: Record<NonNullable<ImmediateAdvice>, string> = {
  disconnect: 'Kople maskina frå nettet no, men ikkje slå ho av.',
  changePassword: 'Byt passordet ditt no.',
};

const accepted: Record<ReportField, string> = {
  name: 'namnet ditt',
  phone: 'eit telefonnummer (åtte siffer, fem internt, eller + og landkode)',
  workplace: 'arbeidsstaden din',
  system: 'eit system frå lista',
  description: 'kva som er gale',
};

const emergencyRoutine = (link: string | null): string | null =>
  link === null ? null : `Følg naudrutinen dykkar så lenge: ${link}.`;

const sayUrgent = 'Skriv «akutt» dersom det går ut over behandling eller tryggleik for nokon.';

export const nn: Catalogue = {
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

  M00: `Hei, eg er ein robot som tek imot feilmeldingar til D-IKT. Skriv kva som er gale, eller ring ${desk} ${deskHours}. Ikkje skriv passord, fødselsnummer eller opplysningar om pasientar.`,
  M01: ({ number, link }) =>
    sentences(
      `Saka er registrert som kritisk med nummer ${number}, og driftsstøtte er varsla no.`,
      `Ring også ${desk} (internt ${internal}), så snakkar du direkte med oss.`,
      link === null ? null : `Følg naudrutinen dykkar så lenge feilen varer: ${link}.`,
    ),
  M02: ({ number, due, now }) =>
    `Saka er registrert med høg prioritet og nummer ${number}. Du får svar seinast ${whenDue(due, now, 'nn')}. Skriv her dersom det blir verre.`,
  M03: ({ number, priority, due, now }) =>
    `Saka er registrert med nummer ${number} og ${labels.priorityName(priority)} prioritet. Du får svar seinast ${whenDue(due, now, 'nn')}. Skriv her dersom noko endrar seg.`,
  M04: ({ number, municipalityName, securityOfficerAlerted, advice }) =>
    sentences(
      'Takk for at du sa frå.',
      securityOfficerAlerted && municipalityName !== null
        ? `Saka har nummer ${number}, og driftsstøtte og tryggleiksansvarleg i ${municipalityName} er varsla.`
        : `Saka har nummer ${number}, og driftsstøtte er varsla.`,
      advice === null ? null : advices[advice],
    ),
  M05: ({ number, at, minutes, link }) =>
    sentences(
      `Saka er registrert som kritisk med nummer ${number}, og vakta vart varsla kl. ${timeOfDay(at, 'nn')}.`,
      `Ring vakttelefonen ${ON_CALL_PLACEHOLDER} dersom vakta ikkje har teke kontakt innan ${minutes} minutt.`,
      emergencyRoutine(link),
    ),
  M05c: ({ number, link }) =>
    sentences(
      `Saka er registrert som kritisk med nummer ${number}, og vakta blir varsla no.`,
      'Du får beskjed her når vakta er nådd.',
      emergencyRoutine(link),
    ),
  M06: ({ number, at, phone }) =>
    sentences(
      `Saka er registrert som kritisk med nummer ${number}, og vakta vart varsla kl. ${timeOfDay(at, 'nn')}.`,
      phone === null
        ? null
        : `Hald telefonen ${phoneDisplay(phone, 'nn')} ledig, for det er den vakta brukar for å nå deg.`,
      'Følg naudrutinen dykkar så lenge, og ring 113 dersom nokon er i fare.',
    ),
  M07: ({ number, opens, now }) =>
    `Saka er registrert som kritisk med nummer ${number}. Eininga di er ikkje med i vaktordninga, så saka blir teken når driftsstøtte opnar ${whenDue(opens, now, 'nn')}. Melder fleire frå om det same, varslar vi vakta.`,
  M07b: ({ number, system, opens, now }) =>
    `Saka er registrert som kritisk med nummer ${number}. Vaktordninga dekkjer ikkje ${system ?? 'dette systemet'}, så saka blir teken når driftsstøtte opnar ${whenDue(opens, now, 'nn')}. ${sayUrgent}`,
  M08: ({ number, municipalityName, securityOfficerAlerted, onCallAlerted }) => {
    const who =
      securityOfficerAlerted && municipalityName !== null
        ? `vakta og tryggleiksansvarleg i ${municipalityName}`
        : 'vakta';
    return `Saka er registrert som kritisk med nummer ${number}, og ${who} ${onCallAlerted ? 'er varsla' : 'blir varsla no'}. ${advices.disconnect} Ikkje slett noko.`;
  },
  M09: ({ number, opens, due, now }) =>
    `Saka er registrert med høg prioritet og nummer ${number}, men vakta tek berre kritiske feil. Driftsstøtte opnar ${whenDue(opens, now, 'nn')}, og du får svar seinast ${whenDue(due, now, 'nn')}. ${sayUrgent}`,
  M10: ({ number, opens, due, now }) =>
    `Saka er registrert med nummer ${number}. Driftsstøtte opnar ${whenDue(opens, now, 'nn')}, og du får svar seinast ${whenDue(due, now, 'nn')}.`,
  M11: ({ number, municipalityName, securityOfficerAlerted }) =>
    sentences(
      'Byt passordet ditt no, også andre stader der du brukar det same.',
      securityOfficerAlerted && municipalityName !== null
        ? `Saka ${number} er registrert med høg prioritet, og tryggleiksansvarleg i ${municipalityName} er varsla.`
        : `Saka ${number} er registrert med høg prioritet.`,
      'Ikkje skriv passordet her.',
    ),
  M12: ({ municipalityName, at }) =>
    sentences(
      'Takk for at du sa frå.',
      municipalityName === null || at === null
        ? null
        : `Tryggleiksansvarleg i ${municipalityName} vart varsla kl. ${timeOfDay(at, 'nn')} og avgjer kva som skal skje vidare.`,
      'Ikkje skriv namn, fødselsnummer eller helseopplysningar her.',
    ),
  M13: 'Elevar og føresette melder ikkje feil hit. Sei frå til læraren eller skulen, så melder dei feilen for deg.',
  M14: ({ switchboard }) =>
    sentences(
      'Denne tenesta er for dei som arbeider i kommunen.',
      switchboard === null
        ? 'Ta kontakt med kommunen din.'
        : `Ta kontakt med kommunen på ${phoneDisplay(switchboard, 'nn')}.`,
    ),
  M14b: 'Vakttelefonen er berre for einingar med tenester som gjeld liv og helse, eller som krev høg oppetid. Eininga di står ikkje på lista, så eg kan ikkje gi deg nummeret. Skriv her kva feilen er, så blir vakta varsla dersom han er kritisk for liv og helse.',
  M17: ({ system, from, to, now }) =>
    `${sentenceCase(system ?? 'systemet')} er nede etter avtale frå ${whenDue(from, now, 'nn')} til ${whenEnding(to, from, now, 'nn')}, så du treng ikkje melde frå. ${sayUrgent}`,
  M18: ({ system, number }) =>
    `Vi kjenner til feilen i ${system ?? 'systemet'} og arbeider med han i sak ${number}. Du er lagd til i saka og får beskjed når det er noko nytt. ${sayUrgent}`,
  M19: ({ faultFollows }) =>
    sentences(
      'Ring 113 no dersom nokon treng akutt hjelp, 110 ved brann og 112 til politiet.',
      'Få folk i tryggleik først.',
      faultFollows ? null : 'Skriv til meg etterpå dersom noko i eit datasystem også er feil.',
    ),
  M20: ({ number }) =>
    `Sak ${number} er overført frå vakta til driftsstøtte. Ring ${desk} dersom du vil snakke med nokon.`,
  M21: ({ at }) =>
    `Vakta har ikkje svart enno, og vi varsla på nytt kl. ${timeOfDay(at, 'nn')}. Ring vakttelefonen ${ON_CALL_PLACEHOLDER} no.`,
  M21b: ({ at }) =>
    `Vakta har ikkje svart enno, og vi varsla på nytt kl. ${timeOfDay(at, 'nn')}. Følg naudrutinen dykkar, og ta kontakt med leiaren din.`,
  M22: ({ number, due, now, reserveChannel }) =>
    sentences(
      `Feilen i Politikerportalen er registrert med høg prioritet og nummer ${number}.`,
      `Du får svar seinast ${whenDue(due, now, 'nn')}.`,
      reserveChannel === null ? null : `Bruk reservekanalen så lenge: ${reserveChannel}.`,
    ),
  M23: ({ priority, reason }) =>
    `Saka har ${labels.priorityName(priority)} prioritet fordi ${reason}. Er du usamd, svarer du her, så ser ein person på saka.`,
  M24: ({ missing }) =>
    `Eg manglar ${labels.fieldList(missing)} for å registrere saka. Skriv det her, så sender eg ho inn.`,
  M25: ({ phone }) => `Då brukar vi ${phoneDisplay(phone, 'nn')}.`,
  M26: ({ name, number, at }) => `${name} på vakt har teke saka ${number} kl. ${timeOfDay(at, 'nn')}.`,
  M26b: ({ name, number, at }) =>
    `${name} på driftsstøtte har teke saka ${number} kl. ${timeOfDay(at, 'nn')}.`,
  M27: ({ reference }) =>
    `Ring ${desk} dersom det hastar, for noko gjekk gale hos oss. Meldinga di er teken vare på med referansen ${reference}. Følg naudrutinen dykkar, og ring 113 dersom nokon er i fare.`,
  M156: ({ reference }) =>
    `Eg får ikkje vist deg ei sak som kan vere kritisk, og vakta er kanskje ikkje varsla. Saka har referansen ${reference}. Gi han til dei som har ansvar for roboten.`,
  M28: ({ number }) => `Meldinga di er lagd til i sak ${number}. Skriv «ny sak» dersom ho gjeld noko anna.`,
  M29: 'Ingenting er sendt inn, og utkastet blir sletta. Skriv «likevel» dersom du ombestemmer deg.',
  M30: 'Du har ikkje noko å avbryte. Skriv kva som er gale dersom du vil melde ein feil.',
  M31: ({ number, paged }) =>
    sentences(
      `Vil du trekkje saka ${number}?`,
      paged ? 'Vakta er varsla og får beskjed dersom du trekkjer ho.' : null,
      'Svar «ja» eller «nei».',
    ),
  M32: ({ number, paged }) =>
    sentences(`Saka ${number} er trekt.`, paged ? 'Vakta får beskjed om det.' : null),
  M33: ({ number }) => `Saka ${number} er ikkje trekt, og alt står som før.`,
  M34: `Skriv kva som er gale, så tek eg imot feilen. Skriv «mine saker» for å sjå sakene dine, eller «avbryt» for å slette det du held på med. Eg er ein robot, så ring ${desk} ${deskHours} dersom du vil snakke med eit menneske.`,
  M35: 'Berre hyggeleg. Skriv hit dersom det er noko meir.',
  M36: `Eg er ein robot og forstod ikkje meldinga. Skriv kva som er gale, og kva system det gjeld. Du kan også ringje ${desk} ${deskHours}.`,
  M37: 'Skriv kva som er gale, for eg les ikkje bilete og vedlegg.',
  M38: 'Du har ingen saker. Skriv kva som er gale dersom du vil melde ein feil.',
  M39: 'Eg svarer deg i samtalen mellom oss to.',
  M39b: `Eg får ikkje opna ein samtale med deg. Søk etter «${labels.appName}» i Teams, og skriv til meg der.`,
  M40: ({ fields: wrong }) =>
    `Skjemaet kan ikkje sendast inn enno, for noko manglar eller er feil. Fyll inn ${listOf(
      wrong.map((field) => accepted[field]),
      'nn',
    )}. Trykk «Send inn» etterpå.`,
  M41: `Berre dei som er på vakt eller arbeider på driftsstøtte, kan ta saka. Ring ${desk} dersom du veit noko meir om ho.`,
  M42: ({ number, name, at, now }) => `${name} tok saka ${number} ${whenDone(at, now, 'nn')}.`,
  M43: 'Du har endra ei melding, men saka blir ikkje endra av det. Skriv det som er annleis, i ei ny melding.',
  M44: `Eg finn ikkje den saka blant sakene dine. Skriv «mine saker» for å sjå dei, eller ring ${desk}.`,
  M45: 'Ring 113 no dersom nokon treng akutt hjelp, 110 ved brann og 112 til politiet. Vi har varsla alle på vaktlista, men ingen har svart enno. Følg naudrutinen dykkar, og ta kontakt med leiaren din.',
  M46: ({ number }) => `Meldaren har trekt saka ${number}. Du treng ikkje gjere noko meir med ho.`,
  M47: ({ number }) =>
    `Meldaren har endra telefonnummer eller arbeidsstad i sak ${number}. Opne saka for å sjå det som gjeld no.`,
  M49: ({ number, state, name }) =>
    sentences(
      `Det går ikkje lenger, for saka ${number} er endra.`,
      `Status no: ${labels.stateName(state)}.`,
      name === null ? null : `${name} gjorde den siste endringa.`,
    ),
  M50: ({ number }) =>
    number === null
      ? 'Skjemaet er allereie sendt inn.'
      : `Skjemaet er allereie sendt inn, og saka har nummer ${number}.`,
  M51: ({ number, workplaceName, municipalityName, systemName, priority }) => {
    const place = [workplaceName, municipalityName].filter((name) => name !== null).join(' i ');
    return sentences(
      `Tryggleikssaka ${number} er meld${place === '' ? '' : ` frå ${place}`}.`,
      `Ho ${systemName === null ? '' : `gjeld ${systemName} og `}har ${labels.priorityName(priority)} prioritet.`,
      'D-IKT tek det tekniske, og du avgjer spørsmål om tryggleik og personvern.',
    );
  },
  M52: 'Stemmer dette? Trykk «Send inn» eller svar «ja», eller skriv det som skal rettast.',
  M53: ({ number }) =>
    `Saka er allereie registrert med nummer ${number}. Kontroller at vi kan nå deg på telefonnummeret i skjemaet, og trykk «Send inn».`,
  M54: ({ number, missing }) =>
    `Vakta er varsla om saka ${number}. Eg manglar framleis ${labels.fieldList(missing)}, så skriv det her.`,
  M55: ({ number }) => `Varsla på nytt: ingen har teke saka ${number}`,
  M56: 'Skriv kva som er gale, så lagar eg ei ny sak.',
  M57: `Ein annan endra saka samtidig. Prøv ein gong til, eller ring ${desk}.`,
  M58: ({ number }) =>
    number === null ? 'Skjemaet er sendt inn.' : `Skjemaet er sendt inn, og saka har nummer ${number}.`,
  M70: ({ number }) =>
    `Driftsstøtte har opna og har saka ${number} no. Ring ${desk} dersom du veit noko som dei treng.`,
  M71: ({ number, to }) =>
    `Saka ${number} er overført til ${to === 'serviceDesk' ? 'driftsstøtte' : 'vakta'}.`,
  M72: ({ name, number, at }) => `${name} i D-IKT har teke saka ${number} kl. ${timeOfDay(at, 'nn')}.`,
  M73: ({ number, at, now }) =>
    `Driftsstøtte vart varsla om saka ${number} ${whenDone(at, now, 'nn')}, og ingen har teke ho enno.`,
  M74: ({ number }) =>
    `Driftsstøtte har stengt, så vakta blir varsla om saka ${number}. Du har ho ikkje lenger.`,
  MPII: 'Eg fjerna eit nummer som såg ut som eit fødselsnummer, før saka vart lagra. Slett meldinga di også, for det kan ikkje eg gjere. Skriv om feilen utan opplysningar om pasientar eller brukarar.',
  MPW: 'Eg fjerna passordet før saka vart lagra, men det står framleis i meldinga di. Slett meldinga, og byt passord no. Vi treng aldri passordet ditt.',
  MDOWN: `Ring ${desk} ${deskHours}. Einingar i vaktordninga ringjer vakttelefonen utanom denne tida. Bruk naudrutinen dykkar så lenge.`,
  onCallNumber: `Vakttelefonen er ${ON_CALL_PLACEHOLDER}. Ring han berre ved kritiske feil når driftsstøtte er stengd.`,
};
