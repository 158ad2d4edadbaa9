import type { TimeState } from '../domain/service-hours/calendar.ts';
import type { Priority, Scope } from '../domain/vocabulary.ts';
import { listOf, sentenceCase } from './format.ts';
import type { Labels, Reason, ReportField, TicketStateName } from './labels.ts';
import { approvalLabels } from './nb-approvals.ts';
import { deskLabels } from './nb-desk-labels.ts';
import { onCallLabels } from './nb-on-call.ts';
import { joinReasons } from './reason.ts';
import { pageLine, valuesIn } from './values.ts';

/** Bokmål: labels, buttons, toasts, names of states, and the reasons of the rules. */

const pageHeading = 'Vakt: kritisk sak';
const watchOverHeading = 'Kritisk sak';

const priorities: Record<Priority, string> = {
  critical: 'kritisk',
  high: 'høy',
  medium: 'middels',
  low: 'lav',
};

const states: Record<TicketStateName, string> = {
  new: 'ny',
  taken: 'tatt',
  waitingReporter: 'venter på melderen',
  waitingVendor: 'venter på leverandøren',
  waitingApproval: 'venter på godkjenning',
  solved: 'løst',
  closed: 'lukket',
  withdrawn: 'trukket',
};

const timeStates: Record<TimeState, string> = {
  open: 'Driftsstøtte er åpen',
  closed: 'Driftsstøtte er stengt',
  weekdayHoliday: 'Driftsstøtte er stengt på grunn av helligdag',
  halfDayPm: 'Driftsstøtte stengte tidligere i dag',
};

const fields: Record<ReportField, string> = {
  name: 'navn',
  phone: 'telefonnummer',
  workplace: 'arbeidssted',
  system: 'hvilket system det gjelder',
  description: 'en beskrivelse av feilen',
};

const scopes: Record<Scope, string> = {
  1: 'én person',
  2: 'en hel enhet',
  3: 'alle brukerne i kommunen',
  4: 'flere kommuner',
};

function reasonClause({ rules, systemName, scope }: Reason): string {
  const system = systemName ?? 'systemet';
  const out = scope === 1 ? `${system} ikke virker for én person` : `${system} er ute for ${scopes[scope]}`;
  const poor = `${system} virker dårlig for ${scopes[scope]}`;
  const words = {
    R0: 'dette er et spørsmål eller en bestilling, ikke en feil',
    R0p: 'nedetiden er varslet på forhånd',
    R1: 'det går ut over behandling eller sikkerhet for noen nå',
    R2: 'et angrep pågår eller sensitive opplysninger er åpne for andre',
    R3: out,
    R4: out,
    R5: 'passord, utstyr eller opplysninger kan være på avveie',
    R6: 'det kan gå ut over helse eller omsorg for noen',
    R7: out,
    R8: out,
    R9: poor,
    R10: poor,
    R11: out,
    R12: poor,
    R13: 'utstyret er ute av drift og ikke kan erstattes nå',
    R14: `hjemmekontoret er ute for ${scopes[scope]}`,
    R15: 'det vanlige arbeidet kan fortsette',
    'U+1': 'det gjelder noe som skal skje samme dag',
  };
  return joinReasons(rules, words, 'og fordi', 'det følger av reglene for prioritet');
}

const fieldList = (wanted: readonly ReportField[]): string =>
  listOf(
    wanted.map((field) => fields[field]),
    'nb',
  );

export const labels: Labels = {
  appName: 'D-IKT feilmelding',

  numberLabel: 'Saksnummer',
  nameLabel: 'Navn',
  phoneLabel: 'Telefon',
  workplaceLabel: 'Arbeidssted',
  systemLabel: 'System',
  descriptionLabel: 'Hva er galt?',
  municipalityLabel: 'Kommune',
  priorityLabel: 'Prioritet',
  advisedSummary: 'Et språkprogram foreslo å heve den, og en person ser på saken.',
  reasonLabel: 'Begrunnelse',
  stateLabel: 'Status',
  answerDueLabel: 'Svar senest',
  deskOpensLabel: 'Driftsstøtte åpner',
  receivedAtLabel: 'Mottatt',
  takenByLabel: 'Tatt av',
  callbackPhoneLabel: 'Ring tilbake på',
  reporterLabel: 'Melder',
  affectedLabel: 'Gjelder',
  urgentContactLabel: 'Haster også',
  reportsLabel: 'Meldt av',
  reportsText: ({ reporters, units }) =>
    `${reporters} personer${units === 0 ? '' : ` fra ${units} ${units === 1 ? 'enhet' : 'enheter'}`}`,
  recursFlag: ({ number }) => `samme feil som i sak ${number}`,
  objectionFlag: 'melderen er uenig i prioriteten',
  proposedFlag: ({ priority }) =>
    `melderen har rettet saken, og reglene gir nå ${priorities[priority]} prioritet`,
  noteLabel: 'Merknad',
  lifeHealthQuestion: 'Går dette ut over behandling eller sikkerhet for noen nå?',
  yes: 'Ja',

  namePlaceholder: 'Fornavn og etternavn',
  phonePlaceholder: 'Åtte siffer (fem internt)',
  workplacePlaceholder: 'Enhet eller sted',
  systemPlaceholder: 'Velg system',
  descriptionPlaceholder: 'Hva skjer, og hvem gjelder det?',

  nameError: 'Skriv navnet ditt.',
  phoneError: 'Skriv et telefonnummer med åtte siffer, eller fem hvis det er internt.',
  workplaceError: 'Skriv hvor du arbeider.',
  systemError: 'Velg et system fra listen.',
  descriptionError: 'Skriv hva som er galt.',

  submitButton: 'Send inn',
  meTooButton: 'Ja, det gjelder meg også',
  cancelButton: 'Avbryt',
  takeButton: 'Jeg tar den',
  myTicketsButton: 'Mine saker',
  onCallPhoneNotSet: '(nummeret settes med ON_CALL_PHONE)',
  emergencyRoutineButton: 'Åpne nødrutinen',

  formHeading: 'Meld feil',
  receiptHeading: 'Kvittering',
  pageHeading,
  watchHeading: 'Kritisk sak som ingen har tatt',
  watchOverHeading,
  deskHeading: 'Ny sak til driftsstøtte',
  myTicketsHeading: 'Mine saker',
  securityHeading: 'Sikkerhetssak',
  shiftTestHeading: 'Prøvevarsel',
  hereButton: 'Jeg er her',
  queueHeading: ({ which, shown, total }) =>
    `${{ queue: 'Køen', mine: 'Saker du har', critical: 'Kritiske saker', unanswered: 'Ubesvarte saker', dueToday: 'Saker med frist i dag' }[which]}: ${shown} av ${total}`,

  formSummary: 'Kontroller opplysningene og send inn feilen',
  joinedSummary: ({ number }) => `Du er lagt til i sak ${number}`,
  receiptSummary: ({ number, priority }) =>
    `Sak ${number} er registrert med ${priorities[priority]} prioritet`,
  pageSummary: ({ number, systemName, workplaceName, repeated }) => {
    const heading = repeated ? 'Vakt, varslet på nytt: kritisk sak' : pageHeading;
    return pageLine(heading, number, systemName, workplaceName);
  },
  watchSummary: ({ number, systemName, workplaceName, untaken }) =>
    pageLine(untaken ? 'Ingen har tatt kritisk sak' : watchOverHeading, number, systemName, workplaceName),
  deskSummary: ({ number, priority, systemName, municipalityName }) =>
    [`Ny sak ${number}: ${priorities[priority]} prioritet`, systemName, municipalityName]
      .filter(Boolean)
      .join(', '),
  myTicketsSummary: ({ count }) => (count === 1 ? 'Du har én sak' : `Du har ${count} saker`),
  securitySummary: ({ number, municipalityName }) => `Sikkerhetssak ${number} i ${municipalityName}`,

  priorityName: (priority) => priorities[priority],
  stateName: (state) => states[state],
  timeStateNote: (state) => timeStates[state],
  notCoveredFlag: 'enhet ikke på vaktlisten',
  fieldList,
  incompleteFlag: ({ missing }) => `mangler opplysninger: ${fieldList(missing)}`,
  perhapsRepeatedFlag: 'kan være sendt før',
  unknownSystem: 'Ikke oppgitt',
  unknownWorkplace: 'Ukjent arbeidssted',
  notGiven: 'Ikke oppgitt',

  reason: ({ priority, ...because }) =>
    `${sentenceCase(priorities[priority])} fordi ${reasonClause(because)}`,
  reasonClause,

  raisedByLabel: 'Registrert av',
  phoneOnlyFlag: 'melder nås bare på telefon',
  foundHeading: 'Sak hos driftsstøtte',
  fetchedLabel: 'Hentet',
  viewButton: 'Vis status nå',
  raiseHeading: ({ from }) => (from === 'message' ? 'Meld som sak' : 'Sak på telefon'),
  soughtLabel: 'Finn melderen',
  soughtPlaceholder: 'Navn, telefon eller arbeidssted',
  findButton: 'Søk',
  callerLabel: 'Hvem er melderen?',
  chooseButton: 'Bruk denne',
  reporterNamePlaceholder: 'Fornavn og etternavn',
  reporterNameError: 'Skriv navnet til melderen.',
  reporterWorkplaceError: 'Skriv hvor melderen arbeider.',

  ...approvalLabels,
  ...onCallLabels,
  ...deskLabels,
  ...valuesIn('nb'),
};
