import type { Language, Loss, Scope } from '../vocabulary.ts';
import type { Hit } from './phrases.ts';
import type { Request } from './request.ts';
import type { Signals } from './signals.ts';
import type { Word } from './words.ts';

export type ScopeInput = {
  readonly signals: Signals;
  readonly systemId: string | null;
  readonly language: Language;
  readonly workplaceFound: boolean;
  /** Municipalities that the text names, and the words that name them. */
  readonly municipalities: readonly string[];
  readonly municipalityWords: ReadonlySet<string>;
};

/** Systems that one cannot have for oneself: without a subject they are out for a unit (2.2). */
const SHARED_THINGS: ReadonlySet<string> = new Set([
  'pasientvarsling',
  'trygghetsalarm',
  'utalarmering',
  'vannovervaking',
  'nettverk',
  'telefoni',
  'skriver',
  'adgangskontroll',
  'biblioteksystem',
  'av-utstyr',
]);
const OWN_THINGS: ReadonlySet<string> = new Set(['pc', 'mobil', 'hjemmekontor', 'office', 'ad']);

/** Where the service fails, not whom it reaches. The last word about «bare meg» or «hele» wins: corrections come last. */
export function scopeOf(input: ScopeInput, loss: Loss, request: Request): Scope {
  const { signals, systemId, language, workplaceFound } = input;
  const last = (tag: string): number => signals.hits(tag).at(-1)?.from ?? -1;
  const wide = Math.max(last('scopeMunicipality'), last('scopeSeveral'));
  if (last('onlySelf') > Math.max(wide, last('notOnlySelf'))) return 1;
  if (signals.has('scopeSeveral') || (loss > 1 && new Set(input.municipalities).size > 1)) return 4;
  if (signals.mentions('scopeMunicipality') || wholeMunicipality(signals, input.municipalityWords)) return 3;
  const system = systemId ?? '';
  if (request === 'restore') return signals.mentions('scopeSelf') ? 1 : 2;
  if (signals.mentions('homeBroadband')) return 1;
  if (system === 'internettportal' && loss === 3 && !signals.mentions('scopeSelf')) return 3;
  const faults = signals.clauses('lossFull', 'lossSevere', 'lossMinor');
  const groups = signals.hits('scopeGroup').filter((hit) => !saysNoOther(signals, hit));
  const selfInFault = (): boolean =>
    signals.hits('scopeSelf').some((hit) => faults.has(hit.clause) && !tellsMore(signals, hit));
  const english =
    language === 'en' &&
    signals.words.some((word) => word.raw === 'I' || word.raw === 'Im' || word.raw === "I'm");
  // «jeg trenger vakttelefonnummeret» says who asks, not whom the fault hits.
  const asks = signals.clauses('onCallNumber');
  const self =
    signals.hits('scopeSelf').some((hit) => !asks.has(hit.clause) && !tellsMore(signals, hit)) || english;
  if (SHARED_THINGS.has(system) && !signals.mentions('onlySelf') && !ownPrinter(signals, system)) return 2;
  if (groups.some((hit) => faults.has(hit.clause)))
    return selfInFault() && !signals.mentions('lossFull', 'lossSevere') ? 1 : 2;
  if (selfInFault()) return 1;
  if (groups.length > 0) return 2;
  if (self || personCannot(signals)) return 1;
  if (OWN_THINGS.has(system)) return 1;
  if (workplaceFound) return 2;
  if (signals.mentions('otherWay', 'otherWayPerhaps')) return 1;
  // «X er nede» is about the system; «får ikke åpnet X» and a nuisance are about the one who writes.
  return loss === 3 ? 2 : 1;
}

/** «det finnes ingen annen måte»: not that nobody gets in. */
const saysNoOther = ({ words }: Signals, hit: Hit): boolean =>
  hit.to - hit.from === 1 &&
  words[hit.from]?.text === 'ingen' &&
  /^(?:annen|annet|andre|måte)$/u.test(words[hit.to]?.text ?? '');

/** «gerica er borte og jeg har en her som …»: what is out was said before, and «og jeg» only tells more. */
const tellsMore = ({ hits, words }: Signals, hit: Hit): boolean =>
  /^(?:og|and)$/u.test(words[hit.from - 1]?.text ?? '') &&
  hits('lossFull').some(({ clause, to }) => clause === hit.clause && to < hit.from);

/** «får ikke skrevet ut fra pc-en min» */
const ownPrinter = (signals: Signals, system: string): boolean =>
  system === 'skriver' && signals.mentions('scopeSelf') && !signals.mentions('scopeGroup');

/** «alle i Drammen», «hele Svelvik», «ingen i Sande», «Webkart Drammen … for alle», «Trygghetsalarmene fra Svelvik». */
function wholeMunicipality(signals: Signals, names: ReadonlySet<string>): boolean {
  if (names.size === 0) return false;
  return signals.words.some((word, at) => {
    if (!/^(?:alle|hele|ingen|everyone|everybody|nobody|all|whole|fra)$/u.test(word.text)) return false;
    const isName = (other: Word): boolean => names.has(other.text) && other.sentence === word.sentence;
    if (signals.words.slice(at + 1, at + 6).some(isName)) return true;
    // «Webkart Drammen viser hvit side for alle»: nothing narrower follows.
    const next = signals.words[at + 1];
    const ends = next === undefined || next.clause !== word.clause || next.text.startsWith('saksbehandl');
    return (
      ends &&
      signals.words[at - 1]?.text === 'for' &&
      signals.words.slice(Math.max(0, at - 9), at).some(isName)
    );
  });
}

/** «kommer ikke inn», «får ikke åpnet», «glemt passordet»: a person cannot, whoever the subject is. */
const PERSON_VERBS = /^(?:får|fikk|klarer|kan|cant|glemt|mistet|finner|stengt|låst|locked|unable|forgot)$/u;
export function personCannot(signals: Signals): boolean {
  return signals.hits('lossFull').some((hit) => {
    const verb = signals.words[hit.from]?.text ?? '';
    const goal = signals.words[hit.to - 1]?.text ?? '';
    return PERSON_VERBS.test(verb) || (verb === 'kommer' && /^(?:inn|på|til)$/u.test(goal));
  });
}
