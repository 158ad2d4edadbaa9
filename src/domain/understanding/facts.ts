import type { Directory } from '../directory/directory.ts';
import type { LifeHealth, Loss, PriorityFacts, Scope } from '../vocabulary.ts';
import { lifeHealthOf, type LifeHealthInput } from './life-health.ts';
import { lossOf } from './loss.ts';
import type { Hit } from './phrases.ts';
import { requestOf, type Request } from './request.ts';
import { scopeOf, type ScopeInput } from './scope.ts';
import { securityOf } from './security.ts';
import type { Signals } from './signals.ts';

/** What a text alone can say of the facts; the catalogue and the clock add the rest (2.2). */
export type TextFacts = Omit<PriorityFacts, 'systemClass' | 'fullOutagePriority' | 'planned'>;

export type FactsInput = ScopeInput & {
  readonly directory: Directory;
  /** The unit gives health care, or is unknown. */
  readonly inHealth: boolean;
};

/** What is asked for, where somebody asks. Whoever needs it because somebody must have insulin now reports a fault (acute beats R0). */
export function wishOf(input: FactsInput): Request {
  const { signals, systemId, directory } = input;
  return harmOf(input) === 'acute' ? null : requestOf(signals, lossOf(signals), systemId, directory);
}

/** Life and health by what is said alone, before anything is made of a request or a way around. */
const harmOf = (input: FactsInput): LifeHealth => lifeHealthOf({ ...harmInput(input), workaround: false });

function harmInput({
  signals,
  systemId,
  inHealth,
  directory,
}: FactsInput): Omit<LifeHealthInput, 'workaround'> {
  const loss = lossOf(signals);
  const request = requestOf(signals, loss, systemId, directory);
  return { signals, systemId, inHealth, loss, asks: request !== null && request !== 'question' };
}

/** The facts that decide the priority, read from the words (2.2, 2.6b). Every unknown gets the default of 2.2. */
export function factsOf(input: FactsInput): TextFacts {
  const { signals, systemId, directory } = input;
  const security = securityOf(signals);
  const found = lossOf(signals);
  const request = wishOf(input);
  const urgent = request === null && requestOf(signals, found, systemId, directory) !== null;
  const heard =
    security > 0 ? lossOfIncident(signals) : urgent ? (found ?? 3) : lossFor(signals, request, found);
  // Whoever is in danger lacks something: «acute» is at least a severe loss (R1).
  const loss = harmOf(input) === 'acute' && heard < 2 ? 2 : heard;
  const scope = scopeOf(input, loss, request);
  const homeOffice = systemId === 'hjemmekontor';
  const sure = workaroundOf(signals, scope);
  const workaround = loss > 0 && security < 2 && (homeOffice || sure || perhapsOf(signals));
  const lifeHealth = loss < 2 ? 'none' : lifeHealthOf({ ...harmInput(input), workaround: sure });
  const acute = lifeHealth === 'acute';
  return {
    lifeHealth,
    scope,
    loss,
    workaround: workaround && !acute,
    security,
    timeCritical: !acute && timeCriticalOf(signals),
    homeOffice,
    outOfScope: !acute && security === 0 && isOutOfScope(signals, request, systemId, directory),
  };
}

function lossFor(signals: Signals, request: Request, found: Loss | null): Loss {
  if (request === null) return found ?? (signals.mentions('resolved') ? 0 : 2);
  return request === 'access' ? (found ?? 0) : 0;
}

/** A breach is no loss of service unless files are encrypted or something is gone. */
const lossOfIncident = (signals: Signals): Loss =>
  signals.has('encrypted', 'lost') || (signals.has('lossFull') && signals.mentions('patient', 'medication'))
    ? 3
    : 0;

/** A colleague's access helps one person; an own other way helps all (2.6b). */
function workaroundOf(signals: Signals, scope: Scope): boolean {
  const works = (tag: string): boolean =>
    signals.hits(tag).some((hit) => !hit.negated && !isDenied(signals, hit));
  return works('otherWay') || (scope === 1 && !signals.mentions('noWay') && works('othersWork'));
}

const perhapsOf = (signals: Signals): boolean => signals.has('otherWayPerhaps') && !signals.mentions('noWay');

/** «på Solbakken virker det ikke»: a not inside or right after. */
const isDenied = ({ words }: Signals, hit: Hit): boolean =>
  words
    .slice(hit.from, hit.to + 2)
    .some((word) => word.clause === hit.clause && /^(?:ikke|heller|not|aldri|dårlig|treg)$/u.test(word.text));

/** U+1: an obligation or an event, and a time the same day. A time alone («i dag») is no deadline. */
function timeCriticalOf(signals: Signals): boolean {
  const { mentions, has } = signals;
  if (mentions('event') && mentions('sameDay', 'inProgress')) return true;
  return has('obligation') && mentions('sameDay') && sameClause(signals, 'obligation', 'sameDay');
}

function sameClause(signals: Signals, one: string, other: string): boolean {
  const clauses = signals.clauses(other);
  return signals.hits(one).some((hit) => clauses.has(hit.clause));
}

/** R0: a question on use, an order, or an entry of the deflection table (T127 and others). */
function isOutOfScope(
  signals: Signals,
  request: Request,
  systemId: string | null,
  directory: Directory,
): boolean {
  if (request !== null && request !== 'restore') return true;
  if (systemId === 'nettverk' && signals.mentions('homeBroadband')) return true;
  return systemId !== null && directory.system(systemId)?.outOfScope === true;
}
