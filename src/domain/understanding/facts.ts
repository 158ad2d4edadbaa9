import type { Directory } from '../directory/directory.ts';
import type { Language, Loss, PriorityFacts, Scope } from '../vocabulary.ts';
import { lifeHealthOf } from './life-health.ts';
import { requestOf, type Request } from './request.ts';
import { securityOf } from './security.ts';
import type { Signals } from './signals.ts';

/** What a text alone can say of the facts; the catalogue and the clock add the rest (2.2). */
export type TextFacts = Omit<PriorityFacts, 'systemClass' | 'fullOutagePriority' | 'planned'>;

export type FactsInput = {
  readonly signals: Signals;
  readonly systemId: string | null;
  readonly directory: Directory;
  readonly language: Language;
  readonly workplaceFound: boolean;
  /** Municipalities that the text names. */
  readonly municipalities: readonly string[];
  /** The words that name them. */
  readonly municipalityWords: ReadonlySet<string>;
};

/** Systems that one cannot have for oneself: without a subject they are out for a unit (2.2). */
const SHARED_THINGS: ReadonlySet<string> = new Set([
  'pasientvarsling', 'trygghetsalarm', 'utalarmering', 'vannovervaking', 'nettverk', 'telefoni', 'skriver', 'adgangskontroll', 'biblioteksystem', 'av-utstyr',
]);
const OWN_THINGS: ReadonlySet<string> = new Set(['pc', 'mobil', 'hjemmekontor', 'office', 'ad']);

/** The facts that decide the priority, read from the words (2.2, 2.6b). Every unknown gets the default of 2.2. */
export function factsOf(input: FactsInput): TextFacts {
  const { signals, systemId } = input;
  const security = securityOf(signals);
  const found = lossOf(signals);
  const request = requestOf(signals, found, systemId, input.directory);
  const loss = security > 0 && found === null ? 0 : lossFor(request, found);
  const scope = scopeOf(input, loss);
  const homeOffice = systemId === 'hjemmekontor';
  const workaround = loss > 0 && security < 2 && (homeOffice || workaroundOf(signals, scope));
  const lifeHealth = lifeHealthOf({ signals, systemId, loss, workaround });
  const acute = lifeHealth === 'acute';
  return {
    lifeHealth,
    scope,
    loss,
    workaround: workaround && !acute,
    security,
    timeCritical: !acute && timeCriticalOf(signals),
    homeOffice,
    outOfScope: !acute && security === 0 && isOutOfScope(signals, request, systemId, input.directory),
  };
}

/** Loss as said; null when nothing is said to be wrong. */
export function lossOf(signals: Signals): Loss | null {
  const said = (tag: string): boolean => signals.has(tag) || signals.hits(tag).some((hit) => hit.to - hit.from > 1);
  const full = said('lossFull');
  const severe = signals.has('lossSevere');
  if (signals.has('restWorks') && (severe || signals.has('lossMinor') || full)) return 1;
  if (signals.has('lossMinor') && !full) return 1;
  if (full && !onlySevere(signals)) return 3;
  if (severe || full) return 2;
  return signals.has('lossMinor') ? 1 : null;
}

/** «får ikke ført», «kaster ut»: a full-loss construction that only a severe one explains. */
function onlySevere(signals: Signals): boolean {
  const severe = signals.hits('lossSevere');
  return signals
    .hits('lossFull')
    .every((full) => severe.some((hit) => hit.from <= full.from && hit.to > full.to && hit.clause === full.clause));
}

const lossFor = (request: Request, found: Loss | null): Loss => (request === null ? (found ?? 2) : 0);

/** Where the service fails, not whom it reaches. The last word about «bare meg» or «hele» wins: corrections come last. */
function scopeOf(input: FactsInput, loss: Loss): Scope {
  const { signals, systemId, language, workplaceFound } = input;
  const last = (tag: string): number => signals.hits(tag).at(-1)?.from ?? -1;
  const wide = Math.max(last('scopeMunicipality'), last('scopeSeveral'));
  if (last('onlySelf') > Math.max(wide, last('notOnlySelf'))) return 1;
  if (signals.has('scopeSeveral') || (loss > 1 && new Set(input.municipalities).size > 1)) return 4;
  const group = signals.mentions('scopeGroup');
  if (signals.mentions('scopeMunicipality') || wholeMunicipality(signals, input.municipalityWords)) return 3;
  const system = systemId ?? '';
  if (system === 'internettportal' && loss === 3 && !signals.mentions('scopeSelf')) return 3;
  const faults = signals.clauses('lossFull', 'lossSevere', 'lossMinor');
  const inFault = (tag: string): boolean => signals.hits(tag).some((hit) => faults.has(hit.clause));
  const english = language === 'en' && signals.words.some((word) => word.raw === 'I' || word.raw === 'Im' || word.raw === "I'm");
  const self = signals.mentions('scopeSelf') || english;
  if (SHARED_THINGS.has(system) && !signals.mentions('onlySelf') && !ownPrinter(signals, system)) return 2;
  if (inFault('scopeGroup')) return inFault('scopeSelf') && !signals.mentions('lossFull', 'lossSevere') ? 1 : 2;
  if (inFault('scopeSelf')) return 1;
  if (group) return 2;
  if (self || OWN_THINGS.has(system)) return 1;
  if (workplaceFound) return 2;
  // «X er nede» is about the system; «får ikke åpnet X» and a nuisance are about the one who writes.
  return loss === 3 && !startsWithoutSubject(signals) ? 2 : 1;
}

/** «får ikke skrevet ut fra pc-en min» */
const ownPrinter = (signals: Signals, system: string): boolean =>
  system === 'skriver' && signals.mentions('scopeSelf') && !signals.mentions('scopeGroup');

/** «alle i Drammen», «hele Svelvik», «ingen i Sande», «Webkart Drammen … for alle», «Trygghetsalarmene fra Svelvik». */
function wholeMunicipality(signals: Signals, names: ReadonlySet<string>): boolean {
  if (names.size === 0) return false;
  return signals.words.some((word, at) => {
    if (!/^(?:alle|hele|ingen|everyone|everybody|nobody|all|whole|fra)$/u.test(word.text)) return false;
    return signals.words.slice(at + 1, at + 6).some((next) => names.has(next.text) && next.sentence === word.sentence);
  });
}

/** The first word of a fault clause is the verb: «kommer ikke inn», «får ikke åpnet», «cant log in», «glemt passordet». */
function startsWithoutSubject(signals: Signals): boolean {
  return signals.hits('lossFull').some((hit) => {
    const first = signals.words.findIndex((word) => word.clause === hit.clause);
    return hit.from <= first + 1 && /^(?:får|fikk|kommer|klarer|kan|cant|glemt|mistet|finner|stengt|låst|unable)$/u.test(signals.words[hit.from]?.text ?? '');
  });
}

/** A colleague's access helps one person; an own other way helps all (2.6b). */
function workaroundOf(signals: Signals, scope: Scope): boolean {
  if (signals.mentions('noWay') && !signals.has('otherWay')) return false;
  return signals.has('otherWay') || (scope === 1 && signals.has('othersWork'));
}

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
function isOutOfScope(signals: Signals, request: Request, systemId: string | null, directory: Directory): boolean {
  if (request === 'question' || request === 'order' || request === 'upgrade' || request === 'access') return true;
  if (systemId === 'nettverk' && signals.mentions('homeBroadband')) return true;
  return systemId !== null && directory.system(systemId)?.outOfScope === true;
}
