import { oncePer } from '../memo.ts';
import type { Directory } from '../directory/directory.ts';
import type { LifeHealth, Loss, PriorityFacts, Scope } from '../vocabulary.ts';
import { lifeHealthOf, type LifeHealthInput } from './life-health.ts';
import { isTrivial, lossOf } from './loss.ts';
import { sentenceOf, type Hit } from './phrases.ts';
import { requestOf, type Request } from './request.ts';
import { scopeOf, type ScopeInput } from './scope.ts';
import { isGone, securityOf } from './security.ts';
import type { Signals } from './signals.ts';
import type { Topic } from './topics.ts';

/** What a text alone can say of the facts; the catalogue and the clock add the rest (2.2). */
export type TextFacts = Omit<PriorityFacts, 'systemClass' | 'fullOutagePriority' | 'planned'>;

export type FactsInput = ScopeInput & {
  readonly directory: Directory;
  /** The unit gives health care, or is unknown. */
  readonly inHealth: boolean;
  /** The matter of the agreement that it is about, where that is known. */
  readonly topic?: Topic | null;
  /** Somebody is asked for by role. */
  readonly lookup?: boolean;
  /** Something is ordered in the form of a question. */
  readonly orders?: boolean;
};

/** What is asked for, where somebody asks. Whoever needs it because somebody must have insulin now reports a fault (acute beats R0). */
export const wishOf = oncePer(readWish);

function readWish(input: FactsInput): Request {
  const { signals, topic, lookup, orders } = input;
  if (harmOf(input) === 'acute') return null;
  const loss = lossOf(signals);
  const request = requestIn(input);
  if (lookup === true) return 'lookup';
  if (orders === true) return 'order';
  // Nothing is restored from the machine itself (T124, R0).
  if (topic?.source === 'T124' && request === 'restore') return 'question';
  if (topic?.kind === 'answer') return 'question';
  // «hvem er …» without a role asks something else.
  if (request === 'lookup' && topic != null) return 'question';
  return request === null && topic != null && (loss === null || ASKED_FAILING.has(topic.source))
    ? 'question'
    : request;
}

/** A question about what to do while something is down (T157), or about a file that is gone (T124), and no report of a fault. */
const ASKED_FAILING: ReadonlySet<string> = new Set(['T157', 'T124']);

/** What is asked for by the words alone. */
const requestIn = oncePer(({ signals, systemId, directory }: FactsInput): Request =>
  requestOf(signals, lossOf(signals), systemId, directory),
);

/** Life and health by what is said alone, before anything is made of a request or a way around. */
const harmOf = oncePer((input: FactsInput): LifeHealth =>
  lifeHealthOf({ ...harmInput(input), workaround: false }),
);

function harmInput(input: FactsInput): Omit<LifeHealthInput, 'workaround'> {
  const { signals, systemId, inHealth } = input;
  const request = requestIn(input);
  return {
    signals,
    systemId,
    inHealth,
    loss: lossOf(signals),
    asks: request !== null && request !== 'question',
  };
}

/** The facts that decide the priority, read from the words (2.2, 2.6b). Every unknown gets the default of 2.2. */
export function factsOf(input: FactsInput): TextFacts {
  const { signals, systemId, directory } = input;
  const security = securityOf(signals);
  const found = lossOf(signals);
  const request = wishOf(input);
  const urgent = request === null && requestIn(input) !== null;
  const heard =
    security > 0
      ? lossOfIncident(signals)
      : urgent
        ? (found ?? 3)
        : lossFor(signals, request, found, harmOf(input));
  // Whoever is in danger lacks something: «acute» is at least a severe loss (R1).
  const loss = harmOf(input) === 'acute' && heard < 2 && !isTrivial(signals) ? 2 : heard;
  const scope = scopeOf(input, loss, request, security);
  const homeOffice = systemId === 'hjemmekontor';
  const sure = workaroundOf(signals, scope);
  const workaround = loss > 0 && security < 2 && ((homeOffice && scope === 1) || sure || perhapsOf(signals));
  const withWay = sure ? lifeHealthOf({ ...harmInput(input), workaround: true }) : harmOf(input);
  const lifeHealth = loss < 2 ? 'none' : withWay;
  const acute = lifeHealth === 'acute';
  return {
    lifeHealth,
    scope,
    loss,
    workaround: workaround && !acute,
    security,
    timeCritical: !acute && security === 0 && timeCriticalOf(signals),
    homeOffice,
    outOfScope: !acute && security === 0 && isOutOfScope(signals, request, systemId, directory),
  };
}

function lossFor(signals: Signals, request: Request, found: Loss | null, harm: LifeHealth): Loss {
  if (request === null) return found ?? (signals.mentions('resolved') ? 0 : unsaidLoss(signals, harm));
  return request === 'access' ? (found ?? 0) : 0;
}

/** Nothing is said of the loss: nothing comes out where somebody is in danger of it, a nuisance where the rest is fine (2.2: else 2). */
function unsaidLoss(signals: Signals, harm: LifeHealth): Loss {
  if (harm === 'acute') return signals.mentions('wrongTreatment', 'mismatch') ? 2 : 3;
  if (signals.mentions('lossFull', 'lossSevere')) return 2;
  return signals.mentions('harmless', 'restWorks', 'intact') ? 1 : 2;
}

/** A breach is no loss of service unless files are encrypted or something is gone. */
const lossOfIncident = (signals: Signals): Loss =>
  signals.has('encrypted') ||
  isGone(signals) ||
  (signals.has('lossFull') && signals.mentions('patient', 'medication'))
    ? 3
    : 0;

/** A colleague's access helps one person; an own other way helps all (2.6b). */
function workaroundOf(signals: Signals, scope: Scope): boolean {
  const works = (tag: string): boolean =>
    signals.hits(tag).some((hit) => !hit.negated && !isDenied(signals, hit));
  return works('otherWay') || (scope === 1 && !signals.mentions('noWay') && works('othersWork'));
}

/** «imens»: not where it is paper or the telephone that carries them over (2.6b). */
const perhapsOf = (signals: Signals): boolean =>
  signals.has('otherWayPerhaps') && !signals.mentions('noWay', 'covered');

/** «på Solbakken virker det ikke»: a not inside or right after. */
const isDenied = ({ words }: Signals, hit: Hit): boolean =>
  words.slice(hit.from, hit.to).some(({ text }) => /^(?:ingen|no|none)$/u.test(text)) ||
  words
    .slice(hit.from, hit.to + 2)
    .some((word) => word.clause === hit.clause && /^(?:ikke|heller|not|aldri|dårlig|treg)$/u.test(word.text));

/**
 * U+1: an event or an obligation, and the same day in its sentence or the one beside it. A time alone («i dag») is no
 * deadline, and neither is a time of what has been or when somebody can be reached.
 */
function timeCriticalOf(signals: Signals): boolean {
  const { mentions, hits, words } = signals;
  const skipped = [...hits('noDeadline'), ...hits('agone')];
  const live = (tag: string): Hit[] =>
    hits(tag).filter(
      (hit) => !hit.negated && !skipped.some((one) => one.from <= hit.from && one.to >= hit.to),
    );
  const beside = (one: readonly Hit[], other: readonly Hit[], reach: number): boolean =>
    one.some((a) => other.some((b) => Math.abs(sentenceOf(words, a) - sentenceOf(words, b)) <= reach));
  if (live('event').length > 0 && mentions('inProgress')) return true;
  if (beside(live('event'), [...live('sameDay'), ...live('atClock'), ...live('rightAway')], 1)) return true;
  if (beside(live('due'), live('sameDay'), 0) || beside(live('due'), live('atClock'), 0)) return true;
  if (live('opensOrShuts').length > 0) return true;
  const today = [...live('sameDay'), ...live('byClock')];
  return live('obligation').some((a) => today.some((b) => a.clause === b.clause));
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
