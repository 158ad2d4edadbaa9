import type { Directory } from '../../src/domain/directory/directory.ts';
import { aroundOf, doubtOf } from '../../src/domain/intake/doubt.ts';
import { priorityFactsOf } from '../../src/domain/priority/facts-of.ts';
import { decidePriority } from '../../src/domain/priority/rules.ts';
import type { ServiceCalendar } from '../../src/domain/service-hours/calendar.ts';
import { parseInstant } from '../../src/domain/service-hours/oslo.ts';
import { mask } from '../../src/domain/understanding/masking.ts';
import { understand } from '../../src/domain/understanding/understand.ts';
import type { Labelled } from './labelled.ts';
import type { Judged } from './score.ts';

/**
 * What the question about life and health costs and what it saves (domain.md 2.2). Cost: ordinary faults that are asked
 * about. Saved: acute reports that are asked about although no word of danger was understood, which is what happens with
 * words that nobody has thought of.
 */

/** Health, social and the units with the on-call number, and accounts of no known unit. */
export function caresAt(row: Labelled, directory: Directory): boolean {
  const id = row.personId === null ? undefined : directory.person(row.personId)?.workplaceId;
  const unit = id == null ? undefined : directory.workplace(id);
  return unit === undefined || ['health', 'social'].includes(unit.unitType) || unit.onCallCovered;
}

/** An incident that harms nobody, of priority low or medium by its labels. */
export const isMild = ({ intent, lifeHealth, priority }: Labelled): boolean =>
  intent === 'incident' && lifeHealth === 'none' && (priority === 'low' || priority === 'medium');

/** Whether it would be critical by another rule or asked about, had it not been understood that it is acute. */
export function isCaught(row: Labelled, directory: Directory, calendar: ServiceCalendar): boolean {
  const now = parseInstant(row.at) ?? 0;
  const person = row.personId === null ? null : (directory.person(row.personId) ?? null);
  const said = understand(mask(row.text).text, directory, {
    municipality: person?.municipality ?? null,
    workplaceId: person?.workplaceId ?? null,
  });
  const heard = { ...said.facts, lifeHealth: 'none' as const };
  const known = { now, directory, notices: [] };
  const facts = priorityFactsOf(heard, said.systemId, said.municipality, false, known);
  if (decidePriority(facts).priority === 'critical') return true;
  return doubtOf(said, facts, aroundOf(said, person, { now, directory, calendar })) !== null;
}

export type Asked = {
  readonly name: string;
  /** What is counted, as ids, of how many. */
  readonly ids: readonly string[];
  readonly of: number;
};

/** Each count of the question about life and health, by name. */
export function askedOf(rows: readonly Judged[], directory: Directory, calendar: ServiceCalendar): Asked[] {
  const counted = (
    name: string,
    among: (one: Judged) => boolean,
    counts: (one: Judged) => boolean,
  ): Asked => {
    const all = rows.filter(among);
    return { name, ids: all.filter(counts).map(({ row }) => row.id), of: all.length };
  };
  const isAsked = ({ found }: Judged): boolean => found.ask === 'lifeHealth';
  const cares = ({ row }: Judged): boolean => caresAt(row, directory);
  return [
    counted('ordinary faults of units that care', (one) => isMild(one.row) && cares(one), isAsked),
    counted('ordinary faults elsewhere', (one) => isMild(one.row) && !cares(one), isAsked),
    counted('no incident', ({ row }) => row.priority === null || row.intent !== 'incident', isAsked),
    counted(
      'acute at a closed desk, danger not understood, not caught',
      (one) => one.row.lifeHealth === 'acute' && one.row.priority !== null && one.deskClosed,
      ({ row }) => !isCaught(row, directory, calendar),
    ),
  ];
}
