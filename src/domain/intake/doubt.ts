import type { Directory } from '../directory/directory.ts';
import type { Person } from '../directory/schema.ts';
import type { Advice } from '../priority/advice.ts';
import { decidePriority } from '../priority/rules.ts';
import { timeState, type ServiceCalendar } from '../service-hours/calendar.ts';
import type { TextFacts } from '../understanding/facts.ts';
import type { Understanding } from '../understanding/understand.ts';
import type { EpochMs, PriorityFacts } from '../vocabulary.ts';
import type { Doubt, Draft } from './intake.ts';

/** Who writes, and when: a reason to ask, never a reason for a priority (domain.md 2.2, 2.6b). */
export type Around = {
  /** The unit of the account or of the text is a health unit. */
  readonly careUnit: boolean;
  readonly deskClosed: boolean;
};

/** What a health unit's safety hangs on, whatever the class of the system (2.2: the unit decides whether to ask). */
const SAFETY_SYSTEMS: ReadonlySet<string> = new Set([
  'pasientvarsling',
  'trygghetsalarm',
  'utalarmering',
  'meldingstjenesten',
  'telefoni',
  'adgangskontroll',
  'nettverk',
]);
/** Losing the rota at night may leave a shift without people (8.3). */
const ROTA = 'gatturnus';

/**
 * The one fact that the words do not settle and that would make the report critical (2.2, 2.3, B1, B2, B8, B17); null
 * where nothing is worth a question. Each is tried with its worst value; what would only move a report between low and
 * high is not asked about, so that it never becomes a questionnaire. Pure and total.
 */
export function doubtOf(said: Understanding, facts: PriorityFacts, around: Around): Doubt | null {
  if (said.intent !== 'incident' || facts.outOfScope || facts.planned || facts.security > 0) return null;
  if (isCritical(facts)) return null;
  if (doubtsLifeHealth(said, facts, around)) return 'lifeHealth';
  if (facts.workaround) return null;
  if (!said.doubt.scopeSaid && facts.scope < 3 && isCritical({ ...facts, scope: 3 })) return 'scope';
  return said.lossSaid === null && isCritical({ ...facts, loss: 3 }) ? 'loss' : null;
}

const isCritical = (facts: PriorityFacts): boolean => decidePriority(facts).priority === 'critical';

function doubtsLifeHealth({ doubt, systemId }: Understanding, facts: PriorityFacts, around: Around): boolean {
  if (doubt.nobodyHit || facts.workaround || !isCritical({ ...facts, lifeHealth: 'acute' })) return false;
  const system = systemId ?? '';
  return (
    facts.systemClass === 'LH' ||
    (around.careUnit && (SAFETY_SYSTEMS.has(system) || (doubt.power && facts.systemClass !== 'EQ'))) ||
    (around.deskClosed && system === ROTA && facts.loss === 3 && facts.scope > 1) ||
    // A named event says what hurries: a meeting, an exam, the payroll.
    (doubt.urgent && (!facts.timeCritical || around.careUnit))
  );
}

/** @param person who writes, where the directory knows the account */
export function aroundOf(
  said: Understanding,
  person: Person | null,
  { directory, calendar, now }: { directory: Directory; calendar: ServiceCalendar; now: EpochMs },
): Around {
  const isCare = (id: string | null | undefined): boolean =>
    id != null && directory.workplace(id)?.unitType === 'health';
  return {
    careUnit: isCare(said.slots.workplaceId) || isCare(person?.workplaceId),
    deskClosed: timeState(now, calendar) !== 'open',
  };
}

/**
 * What was heard, with the answer to the question in the place of what it was asked about. Later words that say something
 * else than what the question was asked on («nå er det hele kommunen») win over the answer.
 */
export function settledFacts(heard: TextFacts, { settled }: Draft): TextFacts {
  const { lifeHealth, scope } = settled;
  return {
    ...heard,
    lifeHealth: lifeHealth?.was === heard.lifeHealth ? lifeHealth.is : heard.lifeHealth,
    scope: scope?.was === heard.scope ? scope.is : heard.scope,
  };
}

/** Whether a report that is registered leaves the question about life and health unanswered: a late «ja» still counts. */
export const leavesOpen = ({ doubt, settled }: Draft, facts: PriorityFacts): boolean =>
  doubt === 'lifeHealth' && settled.lifeHealth === null && facts.lifeHealth !== 'acute';

/** What the reporter has answered or said plainly is not for anybody else to advise on. */
export const heeded = (
  advice: Advice | null,
  { doubt }: Understanding,
  settled: Draft['settled'],
): Advice | null =>
  advice && {
    ...advice,
    lifeHealth: settled.lifeHealth !== null || doubt.nobodyHit ? null : advice.lifeHealth,
    scope: settled.scope !== null ? null : advice.scope,
  };
