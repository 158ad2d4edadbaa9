import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RuleId } from '../../../src/domain/priority/rules.ts';
import {
  type Cause,
  ROUTING_TABLE,
  type RouteInput,
  causeOf,
  route,
} from '../../../src/domain/routing/route.ts';
import type { TimeState } from '../../../src/domain/service-hours/calendar.ts';

type FixtureRow = {
  time: TimeState;
  cause: Cause;
  entitled: 'yes' | 'no';
  queue: string;
  page: string;
  alertDeskChannel: string;
  showOnCallNumber: string;
  notifySecurityOfficer: string;
  message: string;
};
const { routing } = JSON.parse(
  readFileSync(join(__dirname, '../../fixtures/domain-fixtures.json'), 'utf8'),
) as { routing: FixtureRow[] };

const ofCause: Record<Cause, Pick<RouteInput, 'priority' | 'rules' | 'security'>> = {
  LH: { priority: 'critical', rules: ['R3'], security: 0 },
  HU: { priority: 'critical', rules: ['R4'], security: 0 },
  SEC: { priority: 'critical', rules: ['R2'], security: 3 },
  HIGH: { priority: 'high', rules: ['R8'], security: 0 },
  NORMAL: { priority: 'medium', rules: ['R11'], security: 0 },
};
const ordinary = {
  coveredUnit: true,
  onCallScope: 'always',
  confirmed: false,
  diktOperated: true,
  systemNamed: true,
} as const;
const input = (timeState: TimeState, cause: Cause, other: Partial<RouteInput> = {}): RouteInput => ({
  timeState,
  ...ordinary,
  ...ofCause[cause],
  ...other,
});

const TIME_STATES = ['open', 'closed', 'weekdayHoliday', 'halfDayPm'] as const;
const CLOSED_STATES = ['closed', 'weekdayHoliday', 'halfDayPm'] as const;
const CAUSES = ['LH', 'HU', 'SEC', 'HIGH', 'NORMAL'] as const;

/** Row numbers of domain.md 3.2: open 1–4, then seven rows for each kind of closed. */
function rowNumber({ time, cause, entitled }: FixtureRow): number {
  if (time === 'open') return { LH: 1, HU: 1, SEC: 2, HIGH: 3, NORMAL: 4 }[cause];
  const first = { closed: 5, weekdayHoliday: 12, halfDayPm: 19 }[time];
  return (
    first +
    { LH: entitled === 'yes' ? 0 : 1, HU: entitled === 'yes' ? 2 : 3, SEC: 4, HIGH: 5, NORMAL: 6 }[cause]
  );
}

test('the fixture is the whole cross product: 40 rows', () => expect(routing).toHaveLength(40));

test.each(routing)('domain.md 3.2: $time, $cause, covered $entitled → $message', (row) => {
  const result = route(input(row.time, row.cause, { coveredUnit: row.entitled === 'yes' }));
  expect(result).toEqual({
    cause: row.cause,
    timeState: row.time,
    queue: row.queue,
    page: row.page.startsWith('ja'),
    pageFlag: row.page.includes('merket') ? 'notCovered' : null,
    awaitingConfirmation: row.page === 'bare hvis bekreftet',
    pageWithheld: null,
    showOnCallNumber: row.showOnCallNumber === 'ja',
    alertServiceDesk: row.alertDeskChannel === 'ja',
    alertSecurityOfficer: row.notifySecurityOfficer === 'ja',
    message: row.message,
    row: rowNumber(row),
  });
});

describe('cause (3.2): life and health, then an attack, then high uptime', () => {
  test.each<[RouteInput['priority'], RuleId[], Cause]>([
    ['critical', ['R1'], 'LH'],
    ['critical', ['R3'], 'LH'],
    ['critical', ['R1', 'R2', 'R3', 'R4'], 'LH'],
    ['critical', ['R2', 'R4'], 'SEC'],
    ['critical', ['R4'], 'HU'],
    ['critical', ['R8'], 'HU'],
    ['high', ['R4', 'R8'], 'HIGH'],
    ['high', ['R3'], 'HIGH'],
    ['medium', ['R10'], 'NORMAL'],
    ['low', ['R0'], 'NORMAL'],
  ])('%s by %j is %s', (priority, rules, cause) => {
    expect(causeOf(priority, rules)).toBe(cause);
  });
});

describe.each(CLOSED_STATES)('desk %s', (time) => {
  const alerted = time !== 'closed';

  test('rows 8, 15, 22: a second source pages, M06 replaces M07, no number (S10, S11)', () => {
    const waiting = route(input(time, 'HU', { coveredUnit: false }));
    expect(waiting).toMatchObject({ page: false, awaitingConfirmation: true, message: 'M07' });
    const confirmed = route(input(time, 'HU', { coveredUnit: false, confirmed: true }));
    expect(confirmed).toMatchObject({
      page: true,
      pageFlag: null,
      awaitingConfirmation: false,
      showOnCallNumber: false,
      message: 'M06',
      row: waiting.row,
    });
  });

  test.each([true, false])('T104: outside on-call scope never pages, M07b (covered %s)', (coveredUnit) => {
    for (const confirmed of [false, true]) {
      const result = route(input(time, 'HU', { coveredUnit, confirmed, onCallScope: 'serviceHours' }));
      expect(result).toMatchObject({
        queue: 'serviceDesk/critical',
        page: false,
        pageWithheld: 'serviceHoursOnly',
        awaitingConfirmation: false,
        showOnCallNumber: false,
        alertServiceDesk: alerted,
        message: 'M07b',
      });
    }
  });

  test.each([
    ['LH', 'M05'],
    ['SEC', 'M08'],
  ] as const)('on-call scope is about uptime: it never stops a page for %s', (cause, message) => {
    expect(route(input(time, cause, { onCallScope: 'serviceHours' }))).toMatchObject({ page: true, message });
  });

  test.each(['LH', 'HU'] as const)(
    '2.6b: %s in a named system that D-IKT does not run pages nobody',
    (cause) => {
      for (const [coveredUnit, confirmed] of [
        [true, false],
        [false, false],
        [false, true],
      ] as const) {
        const result = route(input(time, cause, { diktOperated: false, coveredUnit, confirmed }));
        expect(result).toMatchObject({
          cause,
          queue: 'serviceDesk/critical',
          page: false,
          pageFlag: null,
          awaitingConfirmation: false,
          pageWithheld: 'notOperated',
          showOnCallNumber: false,
          alertServiceDesk: alerted,
          message: 'M07b',
        });
      }
    },
  );

  test('2.6b: a life-and-health page whose system is inferred always goes out', () => {
    const result = route(input(time, 'LH', { diktOperated: false, systemNamed: false }));
    expect(result).toMatchObject({ page: true, pageWithheld: null, message: 'M05' });
  });

  test('an attack pages also where it shows in a system that D-IKT does not run (D3)', () => {
    expect(route(input(time, 'SEC', { diktOperated: false }))).toMatchObject({ page: true, message: 'M08' });
    const both = route(input(time, 'LH', { diktOperated: false, rules: ['R1', 'R2'], security: 3 }));
    expect(both).toMatchObject({ cause: 'LH', page: true, alertSecurityOfficer: true, message: 'M05' });
  });

  test('T138: critical set by a person, without R1–R4, pages without waiting, within on-call scope', () => {
    const raised: Partial<RouteInput> = { rules: ['R8'], coveredUnit: false };
    expect(route(input(time, 'HU', raised))).toMatchObject({ page: true, message: 'M06' });
    expect(route(input(time, 'HU', { ...raised, onCallScope: 'serviceHours' }))).toMatchObject({
      page: false,
    });
  });

  test('T105: high never pages, whatever else holds', () => {
    for (const security of [0, 2] as const) {
      const result = route(input(time, 'HIGH', { security, confirmed: true, rules: ['R5', 'R6'] }));
      expect(result).toMatchObject({ page: false, showOnCallNumber: false, message: 'M09' });
      expect(result.alertSecurityOfficer).toBe(security === 2);
    }
  });
});

test('a named system that D-IKT does not run, desk open: alerted as ever, and the right party is to be called (M89)', () => {
  expect(route(input('open', 'LH', { diktOperated: false }))).toMatchObject({
    page: false,
    pageWithheld: 'notOperated',
    alertServiceDesk: true,
    message: 'M01',
    row: 1,
  });
  for (const cause of ['HIGH', 'NORMAL'] as const)
    expect(route(input('open', cause, { diktOperated: false })).pageWithheld).toBeNull();
});

test('the security officer is alerted from security 2, at any hour and for any cause (B12)', () => {
  for (const timeState of TIME_STATES) {
    for (const cause of CAUSES) {
      const alerts = ([0, 1, 2, 3] as const).map(
        (security) => route(input(timeState, cause, { security })).alertSecurityOfficer,
      );
      expect(alerts).toEqual([false, false, true, true]);
    }
  }
});

describe('over every input', () => {
  const every: RouteInput[] = [];
  for (const timeState of TIME_STATES)
    for (const cause of CAUSES)
      for (const coveredUnit of [true, false])
        for (const onCallScope of ['always', 'serviceHours'] as const)
          for (const confirmed of [true, false])
            for (const diktOperated of [true, false])
              for (const systemNamed of [true, false])
                every.push(
                  input(timeState, cause, { coveredUnit, onCallScope, confirmed, diktOperated, systemNamed }),
                );
  const results = every.map((given) => ({ given, result: route(given) }));

  test('promise 9, T106: the number only to a covered unit, only with a page', () => {
    const shown = results.filter(({ result }) => result.showOnCallNumber);
    expect(shown.every(({ given, result }) => given.coveredUnit && result.page)).toBe(true);
  });

  test('T105, T107: a page only for critical, only while the desk is closed', () => {
    const paged = results.filter(({ result }) => result.page);
    expect(paged.every(({ given }) => given.priority === 'critical' && given.timeState !== 'open')).toBe(
      true,
    );
  });

  test('promise 4: a message that says on-call was alerted (M05, M06, M08) stands exactly where a page goes out', () => {
    const wrong = results.filter(
      ({ result }) => ['M05', 'M06', 'M08'].includes(result.message) !== result.page,
    );
    expect(wrong).toEqual([]);
  });

  test('promise 3: life and health with the desk closed pages, unless a named system is not D-IKT’s', () => {
    const silent = results.filter(
      ({ given, result }) => result.cause === 'LH' && given.timeState !== 'open' && !result.page,
    );
    expect(silent.every(({ given }) => given.systemNamed && !given.diktOperated)).toBe(true);
  });
});

test('the table has rows 1–25, and rows 12–25 differ from 5–11 only in the alert', () => {
  expect(ROUTING_TABLE.map((row) => row.row)).toEqual(Array.from({ length: 25 }, (_, index) => index + 1));
  const plain = ROUTING_TABLE.filter((row) => row.timeState === 'closed');
  for (const time of ['weekdayHoliday', 'halfDayPm'] as const) {
    const rows = ROUTING_TABLE.filter((row) => row.timeState === time);
    expect(rows.map(({ causes, covered, page, message }) => ({ causes, covered, page, message }))).toEqual(
      plain.map(({ causes, covered, page, message }) => ({ causes, covered, page, message })),
    );
  }
});
