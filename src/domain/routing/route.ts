import type { SystemInstance } from '../directory/schema.ts';
import type { RuleId } from '../priority/rules.ts';
import type { TimeState } from '../service-hours/calendar.ts';
import type { Priority, Security } from '../vocabulary.ts';

/** Why a ticket is routed as it is (domain.md 3.2): LH = R1/R3, SEC = R2, HU = R4, HIGH, NORMAL = medium and low. */
export type Cause = 'LH' | 'SEC' | 'HU' | 'HIGH' | 'NORMAL';
export type Queue = 'serviceDesk/critical' | 'serviceDesk/high' | 'serviceDesk/ordinary';
/** The text of domain.md 3.4 that fits the row; M11, M12, M22 and the like are chosen over it by what happened. */
export type RouteMessage =
  'M01' | 'M02' | 'M03' | 'M04' | 'M05' | 'M06' | 'M07' | 'M07b' | 'M08' | 'M09' | 'M10';

export type RouteInput = {
  readonly timeState: TimeState;
  readonly priority: Priority;
  readonly rules: readonly RuleId[];
  /** T106: the account's unit is on the on-call list. False when it is not, and when the unit is unknown. */
  readonly coveredUnit: boolean;
  readonly security: Security;
  readonly onCallScope: SystemInstance['onCallScope'];
  /** Row 8: an open parent ticket, two independent reporters in 30 minutes, or a monitoring signal. */
  readonly confirmed: boolean;
  readonly diktOperated: boolean;
  /** The text named the system; false when it was inferred (domain.md 2.6b). */
  readonly systemNamed: boolean;
};

export type Route = {
  readonly cause: Cause;
  readonly timeState: TimeState;
  readonly queue: Queue;
  readonly page: boolean;
  /** What the page says beside the facts: «enhet ikke på vaktlisten». */
  readonly pageFlag: 'notCovered' | null;
  /** Rows 8, 15, 22: the page leaves when a second source confirms. */
  readonly awaitingConfirmation: boolean;
  /**
   * Critical, yet never paged: the system is outside on-call scope (T104), or another party runs it. That party must be
   * called by day as well, so `notOperated` stands at any hour.
   */
  readonly pageWithheld: 'serviceHoursOnly' | 'notOperated' | null;
  readonly showOnCallNumber: boolean;
  /** A mention of the agents in the channel; every ticket gets its silent card there anyway. */
  readonly alertServiceDesk: boolean;
  readonly alertSecurityOfficer: boolean;
  readonly message: RouteMessage;
  /** The row of domain.md 3.2. */
  readonly row: number;
};

type Row = {
  readonly row: number;
  readonly timeState: TimeState;
  readonly causes: readonly Cause[];
  readonly covered: 'yes' | 'no' | 'any';
  readonly page: 'no' | 'yes' | 'flagged' | 'ifInScope' | 'ifConfirmed';
  readonly alertServiceDesk: boolean;
  readonly message: RouteMessage;
};

/** Rows 5–11, and again as 12–18 and 19–25, where the channel is alerted too: who is at work is unsure (G2, G3). */
function closedRows(first: number, timeState: TimeState, alert: boolean): readonly Row[] {
  const critical = { timeState, alertServiceDesk: alert };
  const other = { timeState, alertServiceDesk: false, covered: 'any', page: 'no' } as const;
  return [
    { row: first, causes: ['LH'], covered: 'yes', page: 'yes', message: 'M05', ...critical },
    { row: first + 1, causes: ['LH'], covered: 'no', page: 'flagged', message: 'M06', ...critical },
    { row: first + 2, causes: ['HU'], covered: 'yes', page: 'ifInScope', message: 'M05', ...critical },
    { row: first + 3, causes: ['HU'], covered: 'no', page: 'ifConfirmed', message: 'M07', ...critical },
    { row: first + 4, causes: ['SEC'], covered: 'any', page: 'yes', message: 'M08', ...critical },
    { row: first + 5, causes: ['HIGH'], message: 'M09', ...other },
    { row: first + 6, causes: ['NORMAL'], message: 'M10', ...other },
  ];
}

const open = { timeState: 'open', covered: 'any', page: 'no' } as const;

/** The decision table of domain.md 3.2. */
export const ROUTING_TABLE: readonly Row[] = [
  { row: 1, causes: ['LH', 'HU'], alertServiceDesk: true, message: 'M01', ...open },
  { row: 2, causes: ['SEC'], alertServiceDesk: true, message: 'M04', ...open },
  { row: 3, causes: ['HIGH'], alertServiceDesk: false, message: 'M02', ...open },
  { row: 4, causes: ['NORMAL'], alertServiceDesk: false, message: 'M03', ...open },
  ...closedRows(5, 'closed', false),
  ...closedRows(12, 'weekdayHoliday', true),
  ...closedRows(19, 'halfDayPm', true),
];

const QUEUES: Readonly<Record<Cause, Queue>> = {
  LH: 'serviceDesk/critical',
  SEC: 'serviceDesk/critical',
  HU: 'serviceDesk/critical',
  HIGH: 'serviceDesk/high',
  NORMAL: 'serviceDesk/ordinary',
};

/**
 * The cause of a priority. Several: life and health wins, then an attack, then high uptime. A person who sets critical
 * without R1–R4 (T138) gives HU: on-call scope still counts, and `route` takes the person's word as the confirmation.
 */
export function causeOf(priority: Priority, rules: readonly RuleId[]): Cause {
  if (priority === 'high') return 'HIGH';
  if (priority !== 'critical') return 'NORMAL';
  if (rules.includes('R1') || rules.includes('R3')) return 'LH';
  return rules.includes('R2') ? 'SEC' : 'HU';
}

/**
 * Who gets a ticket, whether on-call is paged, who is alerted and what is said (domain.md 3.2, T104–T107, G11). Pure and
 * total. The on-call number goes with a page, to a covered unit alone (T106). Page-less is never dressed as paged: where
 * the page is withheld the message is M07b, which says so.
 */
export function route(input: RouteInput): Route {
  const { timeState, coveredUnit, rules } = input;
  const cause = causeOf(input.priority, rules);
  const covered = coveredUnit ? 'yes' : 'no';
  const row = ROUTING_TABLE.find(
    (candidate) =>
      candidate.timeState === timeState &&
      candidate.causes.includes(cause) &&
      (candidate.covered === 'any' || candidate.covered === covered),
  );
  if (!row) throw new Error(`No row of the routing table for ${timeState}, ${cause}, covered ${covered}`);

  const pageWithheld = reasonToWithhold(row, input);
  const unconfirmed = row.page === 'ifConfirmed' && !input.confirmed && rules.includes('R4');
  const page = row.page !== 'no' && !pageWithheld && !unconfirmed;
  return {
    cause,
    timeState,
    queue: QUEUES[cause],
    page,
    pageFlag: page && row.page === 'flagged' ? 'notCovered' : null,
    awaitingConfirmation: unconfirmed && !pageWithheld,
    pageWithheld,
    showOnCallNumber: page && coveredUnit,
    alertServiceDesk: row.alertServiceDesk,
    alertSecurityOfficer: input.security >= 2,
    message:
      pageWithheld && row.page !== 'no' ? 'M07b' : row.page === 'ifConfirmed' && page ? 'M06' : row.message,
    row: row.row,
  };
}

function reasonToWithhold(row: Row, input: RouteInput): Route['pageWithheld'] {
  if (input.priority !== 'critical') return null;
  // 2.6b: only a system that the text names. An attack (R2) is D-IKT's whoever runs the system it shows in.
  if (input.systemNamed && !input.diktOperated && !input.rules.includes('R2')) return 'notOperated';
  if (row.page === 'no') return null;
  const scopeCounts = row.page === 'ifInScope' || row.page === 'ifConfirmed';
  return scopeCounts && input.onCallScope === 'serviceHours' ? 'serviceHoursOnly' : null;
}
