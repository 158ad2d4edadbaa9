import type { Directory } from '../directory/directory.ts';
import type { Person } from '../directory/schema.ts';
import type { Advice } from '../priority/advice.ts';
import { decidePriority } from '../priority/rules.ts';
import { timeState, type ServiceCalendar } from '../service-hours/calendar.ts';
import { CARE_UNITS, PUBLIC_SYSTEMS } from '../understanding/care-systems.ts';
import type { Intent } from '../understanding/intent.ts';
import type { TextFacts } from '../understanding/facts.ts';
import type { Understanding } from '../understanding/understand.ts';
import type { EpochMs, PriorityFacts } from '../vocabulary.ts';
import type { Doubt, Draft } from './intake.ts';

/** Who writes, and when: a reason to ask, never a reason for a priority (domain.md 2.2, 2.6b). */
export type Around = {
  /** The unit of the account or of the text cares for people, or has the on-call number (T106); or it is not known. */
  readonly careUnit: boolean;
  readonly deskClosed: boolean;
};

/** What a unit's safety hangs on, whatever the class of the system (2.2: the unit decides whether to ask). */
const SAFETY_SYSTEMS: ReadonlySet<string> = new Set([
  'pasientvarsling',
  'trygghetsalarm',
  'utalarmering',
  'meldingstjenesten',
  'telefoni',
  'adgangskontroll',
  'nettverk',
]);
const TELEPHONES = 'telefoni';
const DOORS = 'adgangskontroll';
/** Losing the rota at night may leave a shift without people (8.3). */
const ROTA = 'gatturnus';

/**
 * The one fact that the words do not settle and that would make the report critical (2.2, 2.3, B1, B2, B8, B17); null
 * where nothing is worth a question. Each is tried with its worst value; what would only move a report between low and
 * high is not asked about, so that it never becomes a questionnaire. Pure and total.
 */
export function doubtOf(said: Understanding, facts: PriorityFacts, around: Around): Doubt | null {
  if (facts.planned || isCritical(facts)) return null;
  if (tellsOfPeople(said, facts, around)) return 'lifeHealth';
  if (said.intent !== 'incident' || facts.outOfScope || facts.security > 1) return null;
  if (doubtsLifeHealth(said, facts, around)) return 'lifeHealth';
  if (facts.workaround) return null;
  if (!said.doubt.scopeSaid && facts.scope < 3 && isCritical({ ...facts, scope: 3 })) return 'scope';
  if (unitMayDepend(said, facts, around)) return 'lifeHealth';
  return said.lossSaid === null && isCritical({ ...facts, loss: 3 }) ? 'loss' : null;
}

const isCritical = (facts: PriorityFacts): boolean => decidePriority(facts).priority === 'critical';

/** Said to be over, covered, or to hit nobody. What is still out after the good news is not over for those in care. */
const isSettled = ({ doubt }: Understanding, facts: PriorityFacts, { careUnit }: Around): boolean =>
  doubt.nobodyHit || (doubt.isOver && !(careUnit && facts.loss > 1));

/** What asks for something and may yet tell of people («… hva gjør jeg?»). Old data and old news harm nobody now. */
const UNSURE: ReadonlySet<Intent> = new Set(['question', 'order', 'roleLookup', 'smalltalk']);

/**
 * People in trouble are told of in words that did not make it acute: the second net under R1, at any unit and also where
 * the message looked like a question or a correction. Explicit good news settles it.
 */
function tellsOfPeople(said: Understanding, facts: PriorityFacts, around: Around): boolean {
  const { doubt, intent } = said;
  const { somebody, care, peril, fails } = doubt;
  const system = said.systemId ?? '';
  if (isSettled(said, facts, around) || intent === 'cancel' || intent === 'notAllowed') return false;
  if (facts.security > 0 && (!somebody || !peril)) return false;
  if (somebody && (care || peril)) return true;
  // Words that nobody has thought of, in a message that as a whole is like those of people in need.
  if ((intent === 'incident' ? !facts.workaround : UNSURE.has(intent) && around.careUnit) && doubt.resembles)
    return true;
  if (UNSURE.has(intent)) return around.careUnit && somebody && fails;
  if (intent !== 'incident' || facts.outOfScope || facts.workaround || facts.loss < 2) return false;
  // A door or a telephone that fails, and somebody there.
  if (somebody && (system === DOORS || system === TELEPHONES)) return true;
  return around.careUnit && (care || peril || (somebody && !PUBLIC_SYSTEMS.has(system)));
}

function doubtsLifeHealth(said: Understanding, facts: PriorityFacts, around: Around): boolean {
  const { doubt } = said;
  if (isSettled(said, facts, around) || facts.workaround || !isCritical({ ...facts, lifeHealth: 'acute' }))
    return false;
  const system = said.systemId ?? '';
  const whole = facts.loss === 3 && facts.scope > 1;
  return (
    facts.systemClass === 'LH' ||
    (around.careUnit && (SAFETY_SYSTEMS.has(system) || (doubt.power && facts.systemClass !== 'EQ'))) ||
    // Nobody in the house can call for help.
    (whole && system === TELEPHONES) ||
    (whole && system === ROTA && around.deskClosed) ||
    // A named event says what hurries: a meeting, an exam, the payroll.
    (doubt.urgent && (!facts.timeCritical || around.careUnit))
  );
}

/**
 * A unit that cares for people has lost what its work may hang on: a whole unit at any hour, one person when nobody is at
 * the desk. Not what an office works with, and not one machine of several.
 */
function unitMayDepend(said: Understanding, facts: PriorityFacts, around: Around): boolean {
  const { doubt, systemId } = said;
  if (!around.careUnit || isSettled(said, facts, around) || PUBLIC_SYSTEMS.has(systemId ?? '')) return false;
  const isEquipment = facts.systemClass === 'EQ';
  const whole = facts.loss === 3 && facts.scope > 1;
  if (around.deskClosed) return facts.loss > 1 ? whole || !isEquipment : facts.security > 0 && doubt.fails;
  return whole && !isEquipment;
}

/** @param person who writes, where the directory knows the account */
export function aroundOf(
  said: Understanding,
  person: Person | null,
  { directory, calendar, now }: { directory: Directory; calendar: ServiceCalendar; now: EpochMs },
): Around {
  const units = [said.slots.workplaceId, person?.workplaceId].flatMap((id) => {
    const unit = id == null ? undefined : directory.workplace(id);
    return unit === undefined ? [] : [unit];
  });
  return {
    careUnit:
      units.length === 0 ||
      units.some(({ unitType, onCallCovered }) => CARE_UNITS.has(unitType) || onCallCovered),
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
