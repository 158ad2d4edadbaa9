import type { Language, Loss, Scope, Security } from '../vocabulary.ts';
import { sentenceOf, type Hit } from './phrases.ts';
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
const OWN_THINGS: ReadonlySet<string> = new Set(['pc', 'mobil', 'hjemmekontor', 'office', 'ad', 'autocad']);
/** Where one device of many may be meant. */
const WORN_THINGS: ReadonlySet<string> = new Set(['trygghetsalarm', 'pasientvarsling', 'utalarmering', '']);

/** Where the service fails, not whom it reaches. The last word about «bare meg» or «hele» wins: corrections come last. */
export function scopeOf(input: ScopeInput, loss: Loss, request: Request, security: Security): Scope {
  const { signals, systemId, language, workplaceFound } = input;
  // «er det bare meg, eller er kartet hvitt hos flere?» asks, and says nothing of the extent.
  const asked = (hit: Hit): boolean =>
    hit.tag === 'onlySelf' && signals.asked.has(sentenceOf(signals.words, hit));
  const last = (tag: string): number => signals.hits(tag).findLast((hit) => !asked(hit))?.from ?? -1;
  const wide = Math.max(last('scopeMunicipality'), last('scopeSeveral'));
  if (last('onlySelf') > Math.max(wide, last('notOnlySelf'))) return 1;
  if (signals.has('scopeSeveral') || (loss > 1 && new Set(input.municipalities).size > 1)) return 4;
  if (signals.mentions('scopeMunicipality') || wholeMunicipality(signals, input.municipalityWords)) return 3;
  const system = systemId ?? '';
  if (request === 'restore') return signals.mentions('scopeSelf') ? 1 : 2;
  if (signals.mentions('homeBroadband')) return 1;
  if (system === 'internettportal' && loss === 3 && !signals.mentions('scopeSelf')) return 3;
  // What one has given away or left is one's own; an attack reaches as far as it is said to.
  if (security === 1 || security === 2) return 1;
  const faults = signals.clauses('lossFull', 'lossSevere', 'lossMinor');
  const calm = ['safe', 'otherWay', 'othersWork'].flatMap((tag) => signals.hits(tag));
  const groups = signals
    .hits('scopeGroup')
    .filter(
      (hit) =>
        !saysNoOther(signals, hit) &&
        !calm.some(
          (one) =>
            one.from <= hit.from &&
            one.to + 2 > hit.from &&
            one.clause === hit.clause &&
            !goesOn(signals, hit, one),
        ),
    );
  const english =
    language === 'en' &&
    signals.words.some((word) => word.raw === 'I' || word.raw === 'Im' || word.raw === "I'm");
  // «jeg trenger vakttelefonnummeret» says who asks, not whom the fault hits.
  const asks = signals.clauses('onCallNumber');
  const self =
    signals.hits('scopeSelf').some((hit) => !asks.has(hit.clause) && !tellsMore(signals, hit)) || english;
  if (security === 3 && (OWN_THINGS.has(system) || system === 'exchange'))
    return groups.length > 0 && !self ? 2 : 1;
  const selfInFault = (): boolean =>
    signals.hits('scopeSelf').some((hit) => faults.has(hit.clause) && !tellsMore(signals, hit));
  if (loss < 2 && security === 0) return groupInSentence(signals, 'lossMinor') ? 2 : 1;
  if (signals.mentions('extentGroup')) return 2;
  // «får ingen sms, men Ivar får alle sine»: one of those who could have it.
  const others = signals.hits('othersWork').some((hit) => !hit.negated);
  if (others && signals.mentions('scopeSelf', 'atMine') && !signals.mentions('notOnlySelf')) return 1;
  const many = groups.filter((hit) => !NOBODY.test(signals.words[hit.from]?.text ?? ''));
  if (signals.mentions('oneDevice') && WORN_THINGS.has(system)) return 1;
  if (system === 'adgangskontroll' && (self || signals.mentions('outside')) && many.length === 0) return 1;
  if (signals.mentions('atMine') && !many.some((hit) => faults.has(hit.clause))) return 1;
  const subject = subjectOf(signals);
  if (subject === 'one' && !SHARED_THINGS.has(system)) return 1;
  if (SHARED_THINGS.has(system) && !signals.mentions('onlySelf') && !ownPrinter(signals, system)) return 2;
  const hit = groups.filter(({ clause }) => faults.has(clause));
  // «nettsiden vår gir meg 413»: whose it is, and whom it fails.
  if (hit.length > 0 && hit.every((one) => OURS.test(signals.words[one.from]?.text ?? '')) && selfInFault())
    return 1;
  if (hit.length > 0) return selfInFault() && !signals.mentions('lossFull', 'lossSevere') ? 1 : 2;
  if (subject === 'many' && !selfInFault()) return 2;
  if (selfInFault() || personCannot(signals)) return 1;
  if (system === 'ad' && loss === 3 && !self && isDown(signals)) return 2;
  if (OWN_THINGS.has(system) || signals.mentions('othersWork')) return 1;
  if (groups.length > 0) return 2;
  // «Gerica er nede»: said of the system, whoever writes (2.2).
  if (self && !(loss === 3 && systemIsOut(signals))) return 1;
  if (workplaceFound) return 2;
  if (signals.mentions('otherWay', 'otherWayPerhaps')) return 1;
  // «X er nede» is about the system; «får ikke åpnet X» and a nuisance are about the one who writes.
  return loss === 3 ? 2 : 1;
}

/** Who cannot, where it is told of others: «hun som vikarierer hos oss kommer ikke inn», «ungene på fjerde trinn får ikke …». */
function subjectOf(signals: Signals): 'one' | 'many' | null {
  const { words } = signals;
  for (const hit of signals.hits('lossFull')) {
    const before = words
      .slice(Math.max(0, hit.from - 10), hit.from)
      .filter(({ clause }) => clause === hit.clause)
      .map(({ text }) => text)
      .filter((text) => !OPENS.test(text));
    // «en beboer krampet og vi finner ikke …»: who cannot is another than whom it begins with.
    if (before.some((word) => WE.test(word))) continue;
    const [first = '', second = ''] = before;
    if (
      isPersonal(signals, hit) &&
      (/^(?:hun|han|she|he)$/u.test(first) || (ONE.test(first) && PERSON.test(second)))
    )
      return 'one';
    if (first.length > 5 && MANY.test(first) && !GROUPS.test(first)) return 'many';
  }
  return null;
}
const OPENS =
  /^(?:hei|hallo|hi|hello|og|men|nå|i|dag|kveld|natt|morges|så|at|er|altså|alle|de|the|mine|våre)$/u;
const WE = /^(?:vi|me|we)$/u;
const ONE = /^(?:en|ei|ein|én|one|a)$/u;
const PERSON =
  /^(?:av|of|elev|bruker|kollega|ansatt|vikar|lærer|student|gutt|jente|mann|dame|assistent|sykepleier|pleier|medarbeider|saksbehandler|leder|lege|nyansatt|colleague|pupil|teacher|nurse|user|employee)$/u;
/** The definite plural. */
const MANY = /(?:erne|ene|ane)$/u;
const GROUPS =
  /^(?:mappene|filene|sidene|bildene|meldingene|dokumentene|tallene|knappene|feltene|tastene|bokstavene|timene|fargene|vaktene|listene|lenkene|vedleggene|mailene|alene|tidene)$/u;

/** «ingen elever på trinnet får levert»: what begins like good news ends in a fault. */
const goesOn = (signals: Signals, group: Hit, calm: Hit): boolean =>
  signals.hits('lossFull').some((fault) => fault.from === group.from && fault.to > calm.to);

const NOBODY = /^(?:ingen|nobody|noone|none)$/u;

const OURS = /^(?:vår|vårt|våre|our)$/u;

/** «innloggingen er nede» is out for all, «kontoen er sperret» is one's own. */
const isDown = ({ hits, words }: Signals): boolean =>
  hits('lossFull').some(
    (hit) =>
      !hit.negated &&
      words.slice(hit.from, hit.to).some(({ text }) => /^(?:nede|down|død|borte)$/u.test(text)),
  );

/** A state of the thing, not what a person cannot do. */
const systemIsOut = (signals: Signals): boolean =>
  signals.hits('lossFull').some((hit) => !hit.negated && !isPersonal(signals, hit));

/** A nuisance: several only where its own sentence says so. */
function groupInSentence(signals: Signals, tag: string): boolean {
  const sentence = (hit: Hit): number => sentenceOf(signals.words, hit);
  const of = new Set(signals.hits(tag).map(sentence));
  const self = signals.hits('scopeSelf').some((hit) => of.has(sentence(hit)));
  return (
    !self && signals.hits('scopeGroup').some((hit) => of.has(sentence(hit)) && !saysNoOther(signals, hit))
  );
}

/** «det finnes ingen annen måte»: not that nobody gets in. */
const saysNoOther = ({ words }: Signals, hit: Hit): boolean =>
  hit.to - hit.from === 1 &&
  words[hit.from]?.text === 'ingen' &&
  /^(?:annen|annet|andre|måte)$/u.test(words[hit.to]?.text ?? '');

/** «gerica er borte og jeg har en her som …»: what is out was said before, and «og jeg» only tells more. */
function tellsMore(signals: Signals, hit: Hit): boolean {
  const { hits, words } = signals;
  const full = hits('lossFull').filter(({ clause }) => clause === hit.clause);
  if (full.length === 0) return false;
  if (AND.test(words[hit.from - 1]?.text ?? '') && full.some(({ to }) => to < hit.from)) return true;
  // «jeg står hos en pasient og gerica er død»
  return full.every(
    (one) =>
      one.from > hit.to &&
      !isPersonal(signals, one) &&
      words.slice(hit.to, one.from - 1).some(({ text }) => AND.test(text)),
  );
}
const AND = /^(?:og|å|and)$/u;

/** «får ikke skrevet ut fra pc-en min» */
const ownPrinter = (signals: Signals, system: string): boolean =>
  system === 'skriver' &&
  signals
    .hits('scopeSelf')
    .some((hit) => /^(?:min|mi|mitt|my|hos|myself|meg)$/u.test(signals.words[hit.from]?.text ?? '')) &&
  !signals.mentions('scopeGroup');

/** «alle i Drammen», «hele Svelvik», «ingen i Sande», «Webkart Drammen … for alle», «Trygghetsalarmene fra Svelvik». */
function wholeMunicipality(signals: Signals, names: ReadonlySet<string>): boolean {
  if (names.size === 0) return false;
  return signals.words.some((word, at) => {
    if (!/^(?:alle|hele|ingen|samtlige|eneste|everyone|everybody|nobody|all|whole|fra)$/u.test(word.text))
      return false;
    const isPlace = (other: Word): boolean => /^(?:i|på|in|at)$/u.test(other.text);
    const isName = (other: Word): boolean => names.has(other.text) && other.sentence === word.sentence;
    const after = signals.words.slice(at + 1, at + 6);
    const upTo = after.slice(0, after.findIndex(isName) + 1);
    const narrower = /^(?:\d+|tre|fire|fem|seks|sju|åtte|ni|ti)$/u.test(upTo[0]?.text ?? '');
    if (upTo.length > 0 && !narrower && upTo.filter(isPlace).length < 2) return true;
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
  return signals.hits('lossFull').some((hit) => isPersonal(signals, hit));
}

function isPersonal({ words }: Signals, hit: Hit): boolean {
  const verb = words[hit.from]?.text ?? '';
  const goal = words[hit.to - 1]?.text ?? '';
  return (
    PERSON_VERBS.test(verb) ||
    (/^(?:kommer|slipper)$/u.test(verb) && /^(?:inn|in|på|til|forbi|videre)$/u.test(goal))
  );
}
