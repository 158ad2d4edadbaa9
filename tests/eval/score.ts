import type { Directory } from '../../src/domain/directory/directory.ts';
import { classify, type Classification } from '../../src/domain/intake/classify.ts';
import { priorityFactsOf } from '../../src/domain/priority/facts-of.ts';
import { decidePriority } from '../../src/domain/priority/rules.ts';
import { timeState, type ServiceCalendar } from '../../src/domain/service-hours/calendar.ts';
import { parseInstant } from '../../src/domain/service-hours/oslo.ts';
import { isCovered, judge } from '../../src/domain/ticket/judge.ts';
import { PRIORITIES, type PriorityFacts } from '../../src/domain/vocabulary.ts';
import type { Labelled } from './labelled.ts';

/** How well messages are understood: labels against what `classify` prints. */

export type Judged = {
  readonly row: Labelled;
  readonly found: Classification;
  /** What the rules and the routing table make of the labels. */
  readonly right: {
    readonly priority: Labelled['priority'];
    readonly pageOnCall: boolean;
    readonly alertSecurityOfficer: boolean;
  };
  readonly covered: boolean;
  readonly deskClosed: boolean;
};

/** The facts of the labels, completed by the catalogue. */
function factsOf(row: Labelled, directory: Directory, now: number): PriorityFacts {
  const restore = row.intent === 'restoreRequest';
  const heard = {
    lifeHealth: row.lifeHealth,
    scope: row.scope,
    loss: row.loss,
    workaround: row.workaround,
    security: row.security,
    timeCritical: row.timeCritical,
    homeOffice: row.system === 'hjemmekontor',
    outOfScope: row.deflect !== null || (row.intent !== 'incident' && !restore),
  };
  return priorityFactsOf(heard, row.system, row.municipality, false, { now, notices: [], directory });
}

/** What the rules say of the labelled facts: a label that says otherwise is a mistake of the label. */
export function priorityOfLabels(row: Labelled, directory: Directory): Labelled['priority'] {
  if (row.priority === null) return null;
  return decidePriority(factsOf(row, directory, nowOf(row))).priority;
}

function nowOf(row: Labelled): number {
  const now = parseInstant(row.at);
  if (now === undefined) throw new Error(`${row.id}: at is not a time`);
  return now;
}

export function judgeRow(row: Labelled, directory: Directory, calendar: ServiceCalendar): Judged {
  const now = nowOf(row);
  const found = classify(row.text, row.personId, { now, directory, calendar });
  const person = row.personId === null ? undefined : directory.person(row.personId);
  const { route } = judge(
    {
      reporter: {
        account: '',
        personId: person?.id ?? null,
        name: null,
        phone: null,
        workplaceId: person?.workplaceId ?? null,
        workplaceText: null,
      },
      systemId: row.system,
      systemNamed: true,
      municipality: row.municipality,
    },
    factsOf(row, directory, now),
    { now, directory, calendar, notices: [] },
  );
  const ticket = row.priority !== null;
  return {
    row,
    found,
    right: {
      priority: row.priority,
      pageOnCall: ticket && route.page,
      alertSecurityOfficer: ticket && route.alertSecurityOfficer,
    },
    covered: isCovered({ personId: person?.id ?? null }, directory),
    deskClosed: timeState(now, calendar) !== 'open',
  };
}

const LEVEL = new Map<string | null, number>([...PRIORITIES].reverse().map((name, level) => [name, level]));

export type Score = { readonly name: string; readonly value: number; readonly of: number };

const isSecret = (text: string): boolean => !/^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*$/u.test(text);

/** F1 of a slot: right where it is given, wrong where it is not or differs. */
function f1(
  rows: readonly Judged[],
  wanted: (one: Judged) => string | null,
  got: (one: Judged) => string | null,
): number {
  let hit = 0;
  let extra = 0;
  let missed = 0;
  for (const one of rows) {
    const [want, have] = [wanted(one), got(one)];
    if (want !== null && want === have) hit += 1;
    else {
      if (have !== null) extra += 1;
      if (want !== null) missed += 1;
    }
  }
  return hit === 0 && extra + missed > 0 ? 0 : (2 * hit) / (2 * hit + extra + missed || 1);
}

/** Every measure of the project's goals, by name. Shares are between 0 and 1; `…Count` counts messages. */
export function scoresOf(rows: readonly Judged[]): Map<string, number> {
  const share = (of: readonly Judged[], right: (one: Judged) => boolean): number =>
    of.length === 0 ? 1 : of.filter(right).length / of.length;
  const count = (wrong: (one: Judged) => boolean): number => rows.filter(wrong).length;
  const acute = rows.filter(({ row }) => row.lifeHealth === 'acute' && row.priority !== null);
  const takenForAcute = rows.filter(
    ({ found }) => found.facts.lifeHealth === 'acute' && found.priority !== null,
  );
  const incidents = rows.filter(({ row }) => row.intent === 'incident' && row.priority !== null);
  const paged = ({ found }: Judged): boolean => found.route.pageOnCall;
  return new Map([
    [
      'acute, desk closed, neither paged nor asked (count)',
      acute.filter((one) => one.deskClosed && one.right.pageOnCall && !paged(one) && one.found.ask === null)
        .length,
    ],
    ['acute recall', share(acute, ({ found }) => found.facts.lifeHealth === 'acute')],
    ['acute precision', share(takenForAcute, ({ row }) => row.lifeHealth === 'acute')],
    ['priority of incidents', share(incidents, ({ row, found }) => found.priority === row.priority)],
    [
      'two levels too low (share)',
      share(
        incidents,
        ({ row, found }) => (LEVEL.get(row.priority) ?? 0) - (LEVEL.get(found.priority) ?? -1) >= 2,
      ),
    ],
    ['page decision', share(rows, (one) => paged(one) === one.right.pageOnCall)],
    [
      'on-call number shown without right (count)',
      count(({ found, covered }) => !covered && (found.route.showOnCallNumber || found.asksOnCallNumber)),
    ],
    [
      'security officer missed (share)',
      1 -
        share(
          rows.filter((one) => one.right.alertSecurityOfficer),
          ({ found }) => found.route.alertSecurityOfficer,
        ),
    ],
    ['intent', share(rows, ({ row, found }) => found.intent === row.intent)],
    ['system', share(rows, ({ row, found }) => found.system === row.system)],
    ['language', share(rows, ({ row, found }) => found.language === row.language)],
    ['municipality', share(rows, ({ row, found }) => found.municipality === row.municipality)],
    [
      'name F1',
      f1(
        rows,
        ({ row }) => row.name,
        ({ found }) => found.slots.name,
      ),
    ],
    [
      'phone F1',
      f1(
        rows,
        ({ row }) => row.phone,
        ({ found }) => found.slots.phone,
      ),
    ],
    [
      'workplace F1',
      f1(
        rows,
        ({ row }) => row.workplaceId,
        ({ found }) => found.slots.workplaceId,
      ),
    ],
    [
      'masking recall',
      share(
        rows.filter(({ row }) => row.masked.some(isSecret)),
        ({ row, found }) => row.masked.filter(isSecret).every((secret) => !found.maskedText.includes(secret)),
      ),
    ],
    [
      'masked without cause (count)',
      count(({ row, found }) => row.masked.length === 0 && found.maskedText !== row.text),
    ],
    ['deflection', share(rows, ({ row, found }) => sameMatter(row.deflect, found.deflect))],
    ['ask', share(incidents, ({ row, found }) => found.ask === row.ask)],
    ['lifeHealth', share(incidents, ({ row, found }) => found.facts.lifeHealth === row.lifeHealth)],
    ['scope', share(incidents, ({ row, found }) => found.facts.scope === row.scope)],
    ['loss', share(incidents, ({ row, found }) => found.facts.loss === row.loss)],
    ['workaround', share(incidents, ({ row, found }) => found.facts.workaround === row.workaround)],
    ['security', share(incidents, ({ row, found }) => found.facts.security === row.security)],
    ['timeCritical', share(incidents, ({ row, found }) => found.facts.timeCritical === row.timeCritical)],
  ]);
}

/** Statements of the agreement that say the same. */
const SAME: readonly (readonly string[])[] = [
  ['T77', 'T85', 'T124'],
  ['T6', 'T126', 'T32'],
  ['T27', 'T90'],
  ['T18', 'T122'],
  ['T65', 'T97'],
];
const sameMatter = (one: string | null, other: string | null): boolean =>
  one === other ||
  SAME.some((group) => one !== null && other !== null && group.includes(one) && group.includes(other));
