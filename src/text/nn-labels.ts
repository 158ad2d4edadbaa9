import type { TimeState } from '../domain/service-hours/calendar.ts';
import type { Priority, Scope } from '../domain/vocabulary.ts';
import { listOf, sentenceCase } from './format.ts';
import type { Labels, Reason, ReportField, TicketStateName } from './labels.ts';
import { approvalLabels } from './nn-approvals.ts';
import { deskLabels } from './nn-desk-labels.ts';
import { onCallLabels } from './nn-on-call.ts';
import { joinReasons } from './reason.ts';
import { pageLine, valuesIn } from './values.ts';

/** Nynorsk: labels, buttons, toasts, names of states, and the reasons of the rules. */

const pageHeading = 'Vakt: kritisk sak';
const watchOverHeading = 'Kritisk sak';

const priorities: Record<Priority, string> = {
  critical: 'kritisk',
  high: 'høg',
  medium: 'middels',
  low: 'låg',
};

const states: Record<TicketStateName, string> = {
  new: 'ny',
  taken: 'teken',
  waitingReporter: 'ventar på meldaren',
  waitingVendor: 'ventar på leverandøren',
  waitingApproval: 'ventar på godkjenning',
  solved: 'løyst',
  closed: 'lukka',
  withdrawn: 'trekt',
};

const timeStates: Record<TimeState, string> = {
  open: 'Driftsstøtte er open',
  closed: 'Driftsstøtte er stengd',
  weekdayHoliday: 'Driftsstøtte er stengd fordi det er heilagdag',
  halfDayPm: 'Driftsstøtte stengde tidlegare i dag',
};

const fields: Record<ReportField, string> = {
  name: 'namn',
  phone: 'telefonnummer',
  workplace: 'arbeidsstad',
  system: 'kva system det gjeld',
  description: 'ei skildring av feilen',
};

const scopes: Record<Scope, string> = {
  1: 'éin person',
  2: 'ei heil eining',
  3: 'alle brukarane i kommunen',
  4: 'fleire kommunar',
};

function reasonClause({ rules, systemName, scope }: Reason): string {
  const system = systemName ?? 'systemet';
  const out = scope === 1 ? `${system} ikkje verkar for éin person` : `${system} er ute for ${scopes[scope]}`;
  const poor = `${system} verkar dårleg for ${scopes[scope]}`;
  const words = {
    R0: 'dette er eit spørsmål eller ei bestilling, ikkje ein feil',
    R0p: 'nedetida er varsla på førehand',
    R1: 'det går ut over behandling eller tryggleik for nokon no',
    R2: 'eit angrep går føre seg eller sensitive opplysningar er opne for andre',
    R3: out,
    R4: out,
    R5: 'passord, utstyr eller opplysningar kan vere på avvegar',
    R6: 'det kan gå ut over helse eller omsorg for nokon',
    R7: out,
    R8: out,
    R9: poor,
    R10: poor,
    R11: out,
    R12: poor,
    R13: 'utstyret er ute av drift og ikkje kan erstattast no',
    R14: `heimekontoret er ute for ${scopes[scope]}`,
    R15: 'det vanlege arbeidet kan halde fram',
    'U+1': 'det gjeld noko som skal skje same dagen',
  };
  return joinReasons(rules, words, 'og fordi', 'det følgjer av reglane for prioritet');
}

const fieldList = (wanted: readonly ReportField[]): string =>
  listOf(
    wanted.map((field) => fields[field]),
    'nn',
  );

export const labels: Labels = {
  appName: 'D-IKT feilmelding',

  numberLabel: 'Saksnummer',
  nameLabel: 'Namn',
  phoneLabel: 'Telefon',
  workplaceLabel: 'Arbeidsstad',
  systemLabel: 'System',
  descriptionLabel: 'Kva er gale?',
  municipalityLabel: 'Kommune',
  priorityLabel: 'Prioritet',
  advisedSummary: 'Eit språkprogram føreslo å heve han, og ein person ser på saka.',
  reasonLabel: 'Grunngiving',
  stateLabel: 'Status',
  answerDueLabel: 'Svar seinast',
  deskOpensLabel: 'Driftsstøtte opnar',
  receivedAtLabel: 'Motteken',
  takenByLabel: 'Teken av',
  callbackPhoneLabel: 'Ring tilbake på',
  reporterLabel: 'Meldar',
  affectedLabel: 'Gjeld',
  urgentContactLabel: 'Hastar også',
  reportsLabel: 'Meldt av',
  reportsText: ({ reporters, units }) =>
    `${reporters} personar${units === 0 ? '' : ` frå ${units} ${units === 1 ? 'eining' : 'einingar'}`}`,
  recursFlag: ({ number }) => `same feil som i sak ${number}`,
  objectionFlag: 'meldaren er usamd i prioriteten',
  proposedFlag: ({ priority }) =>
    `meldaren har retta saka, og reglane gir no ${priorities[priority]} prioritet`,
  noteLabel: 'Merknad',
  lifeHealthQuestion: 'Går dette ut over behandling eller tryggleik for nokon no?',
  yes: 'Ja',

  namePlaceholder: 'Førenamn og etternamn',
  phonePlaceholder: 'Åtte siffer (fem internt)',
  workplacePlaceholder: 'Eining eller stad',
  systemPlaceholder: 'Vel system',
  descriptionPlaceholder: 'Kva skjer, og kven gjeld det?',

  nameError: 'Skriv namnet ditt.',
  phoneError: 'Skriv eit telefonnummer med åtte siffer, eller fem dersom det er internt.',
  workplaceError: 'Skriv kvar du arbeider.',
  systemError: 'Vel eit system frå lista.',
  descriptionError: 'Skriv kva som er gale.',

  submitButton: 'Send inn',
  meTooButton: 'Ja, det gjeld meg også',
  cancelButton: 'Avbryt',
  takeButton: 'Eg tek saka',
  myTicketsButton: 'Mine saker',
  onCallPhoneNotSet: '(nummeret blir sett med ON_CALL_PHONE)',
  emergencyRoutineButton: 'Opne naudrutinen',

  formHeading: 'Meld feil',
  receiptHeading: 'Kvittering',
  pageHeading,
  watchHeading: 'Kritisk sak som ingen har teke',
  watchOverHeading,
  deskHeading: 'Ny sak til driftsstøtte',
  myTicketsHeading: 'Mine saker',
  securityHeading: 'Tryggleikssak',
  shiftTestHeading: 'Prøvevarsel',
  hereButton: 'Eg er her',
  queueHeading: ({ which, shown, total }) =>
    `${{ queue: 'Køen', mine: 'Saker du har', critical: 'Kritiske saker', unanswered: 'Saker utan svar', dueToday: 'Saker med frist i dag' }[which]}: ${shown} av ${total}`,

  formSummary: 'Kontroller opplysningane og send inn feilen',
  joinedSummary: ({ number }) => `Du er lagd til i sak ${number}`,
  receiptSummary: ({ number, priority }) =>
    `Sak ${number} er registrert med ${priorities[priority]} prioritet`,
  pageSummary: ({ number, systemName, workplaceName, repeated }) => {
    const heading = repeated ? 'Vakt, varsla på nytt: kritisk sak' : pageHeading;
    return pageLine(heading, number, systemName, workplaceName);
  },
  watchSummary: ({ number, systemName, workplaceName, untaken }) =>
    pageLine(untaken ? 'Ingen har teke kritisk sak' : watchOverHeading, number, systemName, workplaceName),
  deskSummary: ({ number, priority, systemName, municipalityName }) =>
    [`Ny sak ${number}: ${priorities[priority]} prioritet`, systemName, municipalityName]
      .filter(Boolean)
      .join(', '),
  myTicketsSummary: ({ count }) => (count === 1 ? 'Du har éi sak' : `Du har ${count} saker`),
  securitySummary: ({ number, municipalityName }) => `Tryggleikssak ${number} i ${municipalityName}`,

  priorityName: (priority) => priorities[priority],
  stateName: (state) => states[state],
  timeStateNote: (state) => timeStates[state],
  notCoveredFlag: 'eining ikkje på vaktlista',
  fieldList,
  incompleteFlag: ({ missing }) => `manglar opplysningar: ${fieldList(missing)}`,
  perhapsRepeatedFlag: 'kan vere sendt før',
  unknownSystem: 'Ikkje oppgitt',
  unknownWorkplace: 'Ukjend arbeidsstad',
  notGiven: 'Ikkje oppgitt',

  reason: ({ priority, ...because }) =>
    `${sentenceCase(priorities[priority])} fordi ${reasonClause(because)}`,
  reasonClause,

  raisedByLabel: 'Registrert av',
  phoneOnlyFlag: 'meldaren kan berre nåast på telefon',
  foundHeading: 'Sak hos driftsstøtte',
  fetchedLabel: 'Henta',
  viewButton: 'Vis status no',
  raiseHeading: ({ from }) => (from === 'message' ? 'Meld som sak' : 'Sak på telefon'),
  soughtLabel: 'Finn meldaren',
  soughtPlaceholder: 'Namn, telefon eller arbeidsstad',
  findButton: 'Søk',
  callerLabel: 'Kven er meldaren?',
  chooseButton: 'Bruk denne',
  reporterNamePlaceholder: 'Førenamn og etternamn',
  reporterNameError: 'Skriv namnet til meldaren.',
  reporterWorkplaceError: 'Skriv kvar meldaren arbeider.',

  ...approvalLabels,
  ...onCallLabels,
  ...deskLabels,
  ...valuesIn('nn'),
};
