import type { TimeState } from '../domain/service-hours/calendar.ts';
import type { Priority, Scope } from '../domain/vocabulary.ts';
import { listOf, sentenceCase } from './format.ts';
import type { Labels, Reason, ReportField, TicketStateName } from './labels.ts';
import { approvalLabels } from './en-approvals.ts';
import { deskLabels } from './en-desk-labels.ts';
import { onCallLabels } from './en-on-call.ts';
import { joinReasons } from './reason.ts';
import { pageLine, valuesIn } from './values.ts';

/** English: labels, buttons, toasts, names of states, and the reasons of the rules. */

const pageHeading = 'On call: critical case';
const watchOverHeading = 'Critical case';

const priorities: Record<Priority, string> = {
  critical: 'critical',
  high: 'high',
  medium: 'medium',
  low: 'low',
};

const states: Record<TicketStateName, string> = {
  new: 'new',
  taken: 'taken',
  waitingReporter: 'waiting for the reporter',
  waitingVendor: 'waiting for the vendor',
  waitingApproval: 'waiting for approval',
  solved: 'solved',
  closed: 'closed',
  withdrawn: 'withdrawn',
};

const timeStates: Record<TimeState, string> = {
  open: 'The service desk is open',
  closed: 'The service desk is closed',
  weekdayHoliday: 'The service desk is closed for a public holiday',
  halfDayPm: 'The service desk closed earlier today',
};

const fields: Record<ReportField, string> = {
  name: 'name',
  phone: 'phone number',
  workplace: 'workplace',
  system: 'system',
  description: 'description of the fault',
};

const scopes: Record<Scope, string> = {
  1: 'one person',
  2: 'a whole unit',
  3: 'all users in the municipality',
  4: 'several municipalities',
};

function reasonClause({ rules, systemName, scope }: Reason): string {
  const system = systemName ?? 'the system';
  const out =
    scope === 1 ? `${system} does not work for one person` : `${system} is down for ${scopes[scope]}`;
  const poor = `${system} works badly for ${scopes[scope]}`;
  const words = {
    R0: 'this is a question or an order, not a fault',
    R0p: 'the downtime was announced in advance',
    R1: "someone's treatment or safety is affected now",
    R2: 'an attack is going on or sensitive information is open to others',
    R3: out,
    R4: out,
    R5: 'a password, equipment or information may be in the wrong hands',
    R6: "someone's health or care may be affected",
    R7: out,
    R8: out,
    R9: poor,
    R10: poor,
    R11: out,
    R12: poor,
    R13: 'the equipment is out of order and cannot be replaced now',
    R14: `the home office system is down for ${scopes[scope]}`,
    R15: 'ordinary work can go on',
    'U+1': 'it concerns something that will happen the same day',
  };
  return joinReasons(rules, words, 'and because', 'that follows from the priority rules');
}

const fieldList = (wanted: readonly ReportField[]): string =>
  listOf(
    wanted.map((field) => fields[field]),
    'en',
  );

/** As a sentence asks for it: «I need your phone number». */
const needed: Record<ReportField, string> = {
  name: 'your name',
  phone: 'your phone number',
  workplace: 'your workplace',
  system: 'the name of the system',
  description: 'a description of the fault',
};
export const neededList = (missing: readonly ReportField[]): string =>
  listOf(
    missing.map((field) => needed[field]),
    'en',
  );

export const labels: Labels = {
  appName: 'D-IKT fault reporting',

  numberLabel: 'Case number',
  nameLabel: 'Name',
  phoneLabel: 'Phone',
  workplaceLabel: 'Workplace',
  systemLabel: 'System',
  descriptionLabel: 'What is wrong?',
  municipalityLabel: 'Municipality',
  priorityLabel: 'Priority',
  advisedSummary: 'A language model suggested raising it, and a person will look at the case.',
  reasonLabel: 'Reason',
  stateLabel: 'Status',
  answerDueLabel: 'Answer by',
  deskOpensLabel: 'Service desk opens',
  receivedAtLabel: 'Received',
  takenByLabel: 'Taken by',
  callbackPhoneLabel: 'Call back on',
  reporterLabel: 'Reporter',
  affectedLabel: 'Concerns',
  urgentContactLabel: 'Also urgent',
  reportsLabel: 'Reported by',
  reportsText: ({ reporters, units }) =>
    `${reporters} people${units === 0 ? '' : ` in ${units} ${units === 1 ? 'unit' : 'units'}`}`,
  recursFlag: ({ number }) => `the same fault as in case ${number}`,
  objectionFlag: 'the reporter disagrees with the priority',
  proposedFlag: ({ priority }) =>
    `the reporter has corrected the case, and the rules now give ${priorities[priority]} priority`,
  noteLabel: 'Note',
  lifeHealthQuestion: "Does this affect anyone's treatment or safety now?",
  yes: 'Yes',

  namePlaceholder: 'First name and last name',
  phonePlaceholder: 'Eight digits (five internal)',
  workplacePlaceholder: 'Unit or place',
  systemPlaceholder: 'Choose a system',
  descriptionPlaceholder: 'What happens, and who is affected?',

  nameError: 'Write your name.',
  phoneError: 'Write a phone number with eight digits, or five if it is internal.',
  workplaceError: 'Write where you work.',
  systemError: 'Choose a system from the list.',
  descriptionError: 'Write what is wrong.',

  submitButton: 'Send',
  meTooButton: 'Yes, it affects me too',
  cancelButton: 'Cancel',
  takeButton: 'I will take it',
  myTicketsButton: 'My cases',
  onCallPhoneNotSet: '(the number is set with ON_CALL_PHONE)',
  emergencyRoutineButton: 'Open the emergency routine',

  formHeading: 'Report a fault',
  receiptHeading: 'Receipt',
  pageHeading,
  watchHeading: 'Critical case that nobody has taken',
  watchOverHeading,
  deskHeading: 'New case for the service desk',
  myTicketsHeading: 'My cases',
  securityHeading: 'Security case',
  shiftTestHeading: 'Test page',
  hereButton: 'I am here',
  queueHeading: ({ which, shown, total }) =>
    `${{ queue: 'The queue', mine: 'Cases you have', critical: 'Critical cases', unanswered: 'Unanswered cases', dueToday: 'Cases due today' }[which]}: ${shown} of ${total}`,

  formSummary: 'Check the information and send the report',
  joinedSummary: ({ number }) => `You have been added to case ${number}`,
  receiptSummary: ({ number, priority }) =>
    `Case ${number} is registered with ${priorities[priority]} priority`,
  pageSummary: ({ number, systemName, workplaceName, repeated }) => {
    const heading = repeated ? 'On call, alerted again: critical case' : pageHeading;
    return pageLine(heading, number, systemName, workplaceName);
  },
  watchSummary: ({ number, systemName, workplaceName, untaken }) =>
    pageLine(
      untaken ? 'Nobody has taken critical case' : watchOverHeading,
      number,
      systemName,
      workplaceName,
    ),
  deskSummary: ({ number, priority, systemName, municipalityName }) =>
    [`New case ${number}: ${priorities[priority]} priority`, systemName, municipalityName]
      .filter(Boolean)
      .join(', '),
  myTicketsSummary: ({ count }) => (count === 1 ? 'You have one case' : `You have ${count} cases`),
  securitySummary: ({ number, municipalityName }) => `Security case ${number} in ${municipalityName}`,

  priorityName: (priority) => priorities[priority],
  stateName: (state) => states[state],
  timeStateNote: (state) => timeStates[state],
  notCoveredFlag: 'unit not on the on-call list',
  fieldList,
  incompleteFlag: ({ missing }) => `information missing: ${fieldList(missing)}`,
  perhapsRepeatedFlag: 'may have been sent before',
  unknownSystem: 'Not given',
  unknownWorkplace: 'Unknown workplace',
  notGiven: 'Not given',

  reason: ({ priority, ...because }) =>
    `${sentenceCase(priorities[priority])} because ${reasonClause(because)}`,
  reasonClause,

  raisedByLabel: 'Registered by',
  phoneOnlyFlag: 'the reporter can only be reached by phone',
  foundHeading: 'Case at the service desk',
  fetchedLabel: 'Fetched',
  viewButton: 'Show status now',
  raiseHeading: ({ from }) => (from === 'message' ? 'Report as case' : 'Case by phone'),
  soughtLabel: 'Find the reporter',
  soughtPlaceholder: 'Name, phone or workplace',
  findButton: 'Search',
  callerLabel: 'Who is the reporter?',
  chooseButton: 'Use this one',
  reporterNamePlaceholder: 'First name and surname',
  reporterNameError: 'Write the name of the reporter.',
  reporterWorkplaceError: 'Write where the reporter works.',

  ...approvalLabels,
  ...onCallLabels,
  ...deskLabels,
  ...valuesIn('en'),
};
