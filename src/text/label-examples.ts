import { RULE_IDS } from '../domain/priority/rules.ts';
import { approvalLabelExamples } from './approval-examples.ts';
import { deskLabelExamples } from './desk-examples.ts';
import { extensionLabelExamples } from './extension-examples.ts';
import { onCallLabelExamples } from './on-call-examples.ts';
import { allFields, municipalityName, number } from './example-values.ts';
import type { Labels } from './labels.ts';

/** An example of every label, in every way that it can come out. A label that is added without one does not compile. */

const reason = { rules: ['R3'], systemName: 'Gerica', scope: 2 } as const;

/** `language` and the functions that only write a value out: they hold no words. */
export const VALUES_ONLY = ['language', 'whenDue', 'whenDone', 'dateText', 'takenBy', 'phoneText'] as const;

/** Every label. */
export const labelExamples: {
  readonly [K in Exclude<keyof Labels, (typeof VALUES_ONLY)[number]>]:
    null | readonly (Labels[K] extends (p: infer P) => string ? P : never)[];
} = {
  appName: null,
  numberLabel: null,
  nameLabel: null,
  phoneLabel: null,
  workplaceLabel: null,
  systemLabel: null,
  descriptionLabel: null,
  municipalityLabel: null,
  priorityLabel: null,
  advisedSummary: null,
  reasonLabel: null,
  stateLabel: null,
  answerDueLabel: null,
  deskOpensLabel: null,
  receivedAtLabel: null,
  takenByLabel: null,
  callbackPhoneLabel: null,
  reporterLabel: null,
  affectedLabel: null,
  reportsLabel: null,
  urgentContactLabel: null,
  reportsText: [
    { reporters: 2, units: 0 },
    { reporters: 2, units: 1 },
    { reporters: 14, units: 6 },
  ],
  recursFlag: [{ number }],
  objectionFlag: null,
  proposedFlag: [{ priority: 'medium' }],
  noteLabel: null,
  lifeHealthQuestion: null,
  yes: null,
  namePlaceholder: null,
  phonePlaceholder: null,
  workplacePlaceholder: null,
  systemPlaceholder: null,
  descriptionPlaceholder: null,
  nameError: null,
  phoneError: null,
  workplaceError: null,
  systemError: null,
  descriptionError: null,
  submitButton: null,
  meTooButton: null,
  cancelButton: null,
  takeButton: null,
  myTicketsButton: null,
  emergencyRoutineButton: null,
  onCallPhoneNotSet: null,
  formHeading: null,
  receiptHeading: null,
  pageHeading: null,
  watchHeading: null,
  watchOverHeading: null,
  deskHeading: null,
  myTicketsHeading: null,
  securityHeading: null,
  shiftTestHeading: null,
  hereButton: null,
  queueHeading: [
    { which: 'queue', shown: 10, total: 34 },
    { which: 'mine', shown: 2, total: 2 },
    { which: 'critical', shown: 1, total: 1 },
  ],
  formSummary: null,
  joinedSummary: [{ number }],
  receiptSummary: [{ number, priority: 'high' }],
  pageSummary: [
    { number, systemName: 'Gerica', workplaceName: 'Fjell bosenter', repeated: false },
    { number, systemName: null, workplaceName: null, repeated: true },
  ],
  watchSummary: [
    { number, systemName: 'Gerica', workplaceName: 'Fjell bosenter', untaken: true },
    { number, systemName: null, workplaceName: null, untaken: false },
  ],
  deskSummary: [
    { number, priority: 'low', systemName: 'Gerica', municipalityName },
    { number, priority: 'low', systemName: null, municipalityName: null },
  ],
  myTicketsSummary: [{ count: 1 }, { count: 3 }],
  securitySummary: [{ number, municipalityName }],
  priorityName: ['critical', 'high', 'medium', 'low'],
  stateName: [
    'new',
    'taken',
    'waitingReporter',
    'waitingVendor',
    'waitingApproval',
    'solved',
    'closed',
    'withdrawn',
  ],
  timeStateNote: ['open', 'closed', 'weekdayHoliday', 'halfDayPm'],
  notCoveredFlag: null,
  fieldList: [allFields],
  incompleteFlag: [{ missing: ['phone'] }],
  perhapsRepeatedFlag: null,
  unknownSystem: null,
  unknownWorkplace: null,
  notGiven: null,
  ...approvalLabelExamples,
  ...onCallLabelExamples,
  ...deskLabelExamples,
  ...extensionLabelExamples,
  reason: [{ ...reason, priority: 'critical' }],
  reasonClause: [
    { ...reason, systemName: null },
    { ...reason, rules: [] },
    ...RULE_IDS.map((id) => ({ ...reason, rules: [id] })),
    ...([1, 3, 4] as const).map((scope) => ({ ...reason, scope })),
  ],
};

/** A label with this value, which must be its own. */
export function renderLabel(t: Labels, id: keyof typeof labelExamples, example: unknown): string {
  const label = t[id];
  return typeof label === 'string' ? label : (label as (p: unknown) => string)(example);
}
