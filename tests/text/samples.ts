import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULE_IDS } from '../../src/domain/priority/rules.ts';
import { atOslo } from '../../src/domain/service-hours/oslo.ts';
import { textOf, type Labels, type Language, type MessageId, type Messages } from '../../src/text/index.ts';

/** Every sentence and every label with something in it. A text that is added without a sample does not compile. */

export const LANGUAGES: readonly Language[] = ['nb', 'nn', 'en'];

export const number = 'D-2026-00123';
export const now = atOslo('2026-11-27', '21:40');
export const at = now;
export const opens = atOslo('2026-11-30', '08:00');
export const due = atOslo('2026-11-30', '15:00');
export const copyAt = atOslo('2026-11-26', '22:15');
export const from = atOslo('2026-11-27', '22:00');
export const to = atOslo('2026-11-28', '02:30');
export const link = 'https://intranett.nedre-eiker.example/nodrutine/gerica';
const name = 'Ragnhild Kvamme';
const phone = '+4741223344';
const municipalityName = 'Nedre Eiker';
const system = 'Gerica';
const officer = { municipalityName, securityOfficerAlerted: true };
const noOfficer = { municipalityName, securityOfficerAlerted: false };
const allFields = ['name', 'phone', 'workplace', 'system', 'description'] as const;

type ParameterOf<T> = T extends (p: infer P) => string ? P : null;

/** One entry for each way that a sentence can come out; null for a sentence without parameters. */
const messageSamples: { readonly [K in MessageId]: readonly ParameterOf<Messages[K]>[] } = {
  M00: [null],
  M01: [
    { number, link },
    { number, link: null },
  ],
  M02: [
    { number, due, now },
    { number, due: atOslo('2026-11-27', '23:59'), now },
    { number, due: atOslo('2026-11-28', '10:20'), now },
  ],
  M03: [
    { number, priority: 'medium', due, now },
    { number, priority: 'low', due, now },
  ],
  M04: [
    { number, ...officer, advice: 'disconnect' },
    { number, ...noOfficer, advice: 'changePassword' },
    { number, municipalityName: null, securityOfficerAlerted: true, advice: null },
  ],
  M05: [
    { number, at, minutes: 10, link },
    { number, at, minutes: 10, link: null },
  ],
  M05c: [
    { number, link },
    { number, link: null },
  ],
  M06: [
    { number, at, phone },
    { number, at, phone: '46123' },
    { number, at, phone: null },
  ],
  M07: [{ number, opens, now }],
  M07b: [
    { number, opens, now, system: 'Webkart' },
    { number, opens, now, system: null },
  ],
  M08: [
    { number, ...officer, onCallAlerted: true },
    { number, ...officer, onCallAlerted: false },
    { number, ...noOfficer, onCallAlerted: true },
    { number, ...noOfficer, onCallAlerted: false },
  ],
  M09: [{ number, opens, due, now }],
  M10: [{ number, opens, due, now }],
  M11: [
    { number, ...officer },
    { number, ...noOfficer },
  ],
  M12: [
    { municipalityName, at },
    { municipalityName, at: null },
    { municipalityName: null, at },
  ],
  M12b: [{ link }, { link: null }],
  M13: [null],
  M14: [{ switchboard: '+4732233344' }, { switchboard: null }],
  M14b: [null],
  M15: [
    { number, system, copyAt, now },
    { number, system: null, copyAt: null, now },
  ],
  M15b: [
    { number, due, copyAt, now },
    { number, due, copyAt: null, now },
  ],
  M15c: [{ number }],
  M15d: [
    { number, reason: 'kopien er for gammel', manager: name },
    { number, reason: null, manager: null },
  ],
  M16a: [null],
  M16b: [
    { system, manager: name },
    { system, manager: null },
    { system: null, manager: name },
  ],
  M16c: [{ link }, { link: null }],
  M16d: [null],
  M16e: [{ contact: '+4732233344' }, { contact: null }],
  M16f: [
    { system, manager: name, phone },
    { system, manager: name, phone: null },
    { system, manager: null, phone },
    { system: null, manager: null, phone: null },
  ],
  M16g: [{ number, due, now }],
  M17: [
    { system, from, to, now },
    { system: null, from, to: atOslo('2026-11-27', '23:45'), now },
  ],
  M18: [
    { number, system },
    { number, system: null },
  ],
  M19: [{ faultFollows: true }, { faultFollows: false }],
  M20: [{ number }],
  M21: [{ at }],
  M21b: [{ at }],
  M22: [
    { number, due, now, reserveChannel: 'politisk.sekretariat@nedre-eiker.example' },
    { number, due, now, reserveChannel: null },
  ],
  M23: [{ priority: 'high', reason: 'Gerica (R9)' }],
  M24: [{ missing: ['phone'] }, { missing: allFields }],
  M25: [{ phone }],
  M26: [{ number, name, at }],
  M26b: [{ number, name, at }],
  M27: [{ reference: 'F-7K2QX' }],
  M28: [{ number }],
  M29: [null],
  M30: [null],
  M31: [
    { number, paged: true },
    { number, paged: false },
  ],
  M32: [
    { number, paged: true },
    { number, paged: false },
  ],
  M33: [{ number }],
  M34: [null],
  M35: [null],
  M36: [null],
  M37: [null],
  M38: [null],
  M39: [null],
  M39b: [null],
  M40: [{ fields: ['phone'] }, { fields: allFields }],
  M41: [null],
  M42: [
    { number, name, at, now },
    { number, name, at: atOslo('2026-11-25', '13:40'), now },
  ],
  M43: [null],
  M44: [null],
  M45: [null],
  M46: [{ number }],
  M47: [{ number }],
  M49: [
    { number, state: 'taken', name },
    { number, state: 'withdrawn', name: null },
  ],
  M50: [{ number }, { number: null }],
  M51: [
    { number, municipalityName, workplaceName: 'Fjell bosenter', systemName: 'Gerica', priority: 'critical' },
    { number, municipalityName, workplaceName: null, systemName: null, priority: 'high' },
    { number, municipalityName: null, workplaceName: null, systemName: 'Gerica', priority: 'high' },
  ],
  M52: [null],
  M53: [{ number }],
  M54: [{ number, missing: ['phone', 'workplace'] }],
  M55: [{ number }],
  M56: [null],
  M57: [null],
  M58: [{ number }, { number: null }],
  M70: [{ number }],
  M71: [
    { number, to: 'serviceDesk' },
    { number, to: 'onCall' },
  ],
  M72: [{ number, name, at }],
  M73: [{ number, at, now }],
  M74: [{ number }],
  M29b: [null],
  M33b: [{ number }],
  M59: [null],
  M60: (
    [
      'ownNumber',
      'emergency',
      'machine',
      'special',
      'organisation',
      'tooLong',
      'tooShort',
      'notANumber',
    ] as const
  ).map((refusal) => ({ refusal })),
  M61: [{ missing: ['phone'] }, { missing: ['name', 'workplace'] }, { missing: [] }],
  M62: [null],
  M63: [null],
  M64: [{ name: 'Hodan' }, { name: null }],
  M65: [
    { system: 'Socio', missing: [], registersAt: null },
    { system: null, missing: ['phone'], registersAt: null },
    { system: 'Gerica', missing: [], registersAt: at },
  ],
  M66: [null],
  M67: [null],
  M69: [
    { number, paged: true },
    { number, paged: false },
  ],
  M75: [
    { number, paged: true },
    { number, paged: false },
  ],
  M76: [{ number }],
  M77: [null],
  M78: [null],
  M79: [
    { number, system: 'Socio' },
    { number, system: null },
  ],
  M80: [null],
  M81: [
    { number, priority: 'medium', reason: 'Gerica (R7)', paged: true },
    { number, priority: 'low', reason: 'Gerica (R7)', paged: false },
  ],
  M82: [{ number, priority: 'medium' }],
  M83: [
    { number, paged: true },
    { number, paged: false },
  ],
  M84: [{ number, priority: 'medium' }],
  M85: [{ number }],
  M86: [null],
  M86b: [null],
  M86c: [null],
  M87: [null],
  M88: [null],
  M89: [{ number, system: 'Trygghetsalarm' }],
  M90: [{ number }],
  M91: [null],
  M92: [null],
  M92b: [null],
  M93: [
    { offered: ['Fjell bosenter'], typed: 'fjellet' },
    { offered: ['Fjell bosenter', 'Elvebredden bosenter'], typed: 'bosenteret' },
  ],
  M95: [{ number, missing: ['phone'] }],
  M96: [{ number }],
  M97: [{ number }],
  M98: [
    { number, workplace: 'Fjell bosenter', phone },
    { number, workplace: null, phone: null },
  ],
  MPII: [null],
  MPW: [null],
  MDOWN: [null],
  onCallNumber: [null],
};

export type Rendered = { readonly id: MessageId; readonly variant: number; readonly text: string };

/** A sample's parameters, whatever sentence they belong to. */
export type Parameters = Readonly<Record<string, unknown>>;
/** The samples of every message; null for one without parameters. */
export const samplesOf = messageSamples as Readonly<Record<MessageId, readonly (Parameters | null)[]>>;
export const messageIds = Object.keys(messageSamples) as MessageId[];

/** A message with these parameters, which must be its own: the pairing of `messageSamples` is lost in a loop. */
export function render(language: Language, id: MessageId, sample: Parameters | null): string {
  const message = textOf(language)[id];
  return typeof message === 'string' ? message : (message as (p: Parameters | null) => string)(sample);
}

/** Every message in every way that it can come out. */
export const messagesIn = (language: Language): Rendered[] =>
  messageIds.flatMap((id) =>
    samplesOf[id].map((sample, variant) => ({ id, variant, text: render(language, id, sample) })),
  );

const reason = { rules: ['R3'], systemName: 'Gerica', scope: 2 } as const;

/** `language` and the functions that only write a value out: they hold no words. */
export const VALUES_ONLY = ['language', 'whenDue', 'whenDone', 'takenBy', 'phoneText'] as const;

/** Every label. */
const labelSamples: {
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
  reportsText: [
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
  formSummary: null,
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
  reason: [{ ...reason, priority: 'critical' }],
  reasonClause: [
    { ...reason, systemName: null },
    { ...reason, rules: [] },
    ...RULE_IDS.map((id) => ({ ...reason, rules: [id] })),
    ...([1, 3, 4] as const).map((scope) => ({ ...reason, scope })),
  ],
};

/** Every label in every way that it can come out. */
export function labelsIn(language: Language): { readonly id: string; readonly text: string }[] {
  const catalogue = textOf(language);
  return Object.entries(labelSamples).flatMap(([id, samples]) => {
    const label = catalogue[id as keyof typeof labelSamples];
    if (typeof label === 'string') return [{ id, text: label }];
    return (samples ?? []).map((sample, variant) => ({
      id: `${id}#${variant}`,
      text: (label as (p: unknown) => string)(sample),
    }));
  });
}

/** The values in the samples that are data: they may be equal in every language, and they are not the text's promise. */
export const names = [number, name, municipalityName, link, 'F-7K2QX', 'Fjell bosenter', 'Gerica', 'Webkart'];

type Fixtures = {
  calendar: { open: string; close: string };
  phones: { in: string; out: string | null }[];
  templates: { id: string; text: string }[];
};

export const fixtures = JSON.parse(
  readFileSync(join(__dirname, '../fixtures/domain-fixtures.json'), 'utf8'),
) as Fixtures;

/** The sentences of a text: a stop ends one, but not in «kl. 15.30», «30. november» or an address. */
export const sentencesOf = (text: string): string[] =>
  text
    .replaceAll('kl. ', 'kl ')
    .replace(/(\d)\. (?=[a-zæøå])/g, '$1 ')
    .split(/(?<=[.?!:]) (?=[A-ZÆØÅ«])|(?<=[.?!])$/)
    .filter((sentence) => sentence.trim() !== '');
