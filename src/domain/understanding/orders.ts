import type { Hit } from './phrases.ts';
import type { Signals } from './signals.ts';
import type { Speech } from './speech.ts';

/** Ordered outright (whatever is said of the old thing beside), as work, or only by its form. */
export type Order = 'plain' | 'work' | 'sure' | null;

const LONGEST_ELLIPSIS = 24;

/** Somebody new, or somebody leaving, and an account (T90). */
export function personAccount({ signals, hits, together, follows, faults }: Speech): boolean {
  if (hits('newPersonNamed').length === 0) return false;
  // «listene er tomme, og vikarene vet ikke hvem som venter»: something is gone, and nobody is to have an account.
  if (signals.mentions('vanished', 'notThere', 'lossMinor') && !signals.mentions('orderAct')) return false;
  // «Ola begynner 1/9. Bruker, epost, nøkkelkort.»
  const listed = new Set(signals.hits('accountThing').map(({ from }) => from));
  if (
    faults.length === 0 &&
    listed.size > 1 &&
    signals.words.length <= LONGEST_ELLIPSIS &&
    signals.asked.size === 0
  )
    return true;
  return (
    (together('newPersonNamed', 'accountThing') ||
      follows('newPersonNamed', 'accountThing', 25) ||
      (faults.length === 0 &&
        signals.mentions('accountThing') &&
        signals.words.length <= LONGEST_ELLIPSIS)) &&
    signals.mentions(
      'orderNeed',
      'orderStrong',
      'orderWork',
      'orderAct',
      'workAsked',
      'forWhom',
      'mustHave',
      'askPlease',
    )
  );
}

/** T11, T12, T90: something new, or work. «Trenger hjelp» is no order, nor what replaces nothing but fails. */
export function ordered(speech: Speech): Order {
  const { signals, hits, isAsked } = speech;
  // «Tilbyr dere kurs i e-post for nye lærere?»: training is asked about, not ordered (T18, T126).
  if (hits('training').some(isAsked) || signals.mentions('whoPays', 'fraudGoods')) return null;
  if (signals.mentions('orderAct') && !denied(hits('orderAct')) && soundOrder(speech)) return 'sure';
  if (personAccount(speech)) return 'sure';
  if (signals.mentions('blockedPage') && signals.mentions('workAsked', 'orderNeed', 'askVerb', 'askPlease'))
    return 'sure';
  // «tilgang til mappen jeg hadde tilgang til i går»: gone, and so a fault.
  if (signals.mentions('hadBefore') && signals.mentions('access', 'accountThing')) return null;
  if (needsThing(speech)) return 'sure';
  if (throwsAway(speech)) return 'sure';
  if (speech.faults.length > 0) return null;
  if (commands(speech) && !signals.mentions('lossMinor', 'disagrees')) return 'work';
  if (signals.mentions('orderWork', 'orgChange') || speech.follows('workAsked', 'workVerb', 8)) return 'work';
  if (asksWork(speech)) return 'work';
  // «Vi får to nye skjermer i august, ordner dere det?»
  if (signals.mentions('announces') && signals.mentions('handles') && signals.mentions('orderThing'))
    return 'work';
  return isElliptic(speech) ? 'plain' : null;
}

/** «utdøde skjermer i kjelleren. Kommer dere og henter?»: what has served its time is no fault (T11). */
const throwsAway = ({ signals, faults, hits }: Speech): boolean =>
  signals.mentions('oldThings') &&
  signals.mentions('takeAway') &&
  faults.every((fault) => hits('oldThings').some((old) => overlap(old, fault)));

/** «Åpne tcp/8443 i brannmuren»: the verb first, and what it is done to. */
const commands = ({ signals, hits, opens }: Speech): boolean =>
  hits('imperative').some(
    (verb) =>
      opens(verb) &&
      !verb.negated &&
      (verb.from <= 4 ||
        signals.mentions('newPersonNamed') ||
        signals.words[verb.from - 1]?.sentence !== signals.words[verb.from]?.sentence) &&
      !signals.words
        .slice(verb.to, verb.to + 2)
        .some(({ text }) => /^(?:meg|oss|det|dere|it|me|this|den|dette|saken|ikke|at|seg)$/u.test(text)) &&
      (signals.mentions('newPersonNamed', 'orderCost') ||
        [...hits('orderThing'), ...hits('workObject')].some((thing) => thing.from >= verb.to)),
  );

const denied = (hits: readonly Hit[]): boolean => hits.length > 0 && hits.every((hit) => hit.negated);

/** «Bestillingen går ikke gjennom»: a fault in the sentence of the order itself. */
const soundOrder = (speech: Speech): boolean =>
  sounds(
    speech,
    speech.hits('orderAct').filter((act) => !isAside(speech, act)),
  );

/** «Før jeg bestiller noe: …» and «Hvem bestiller jeg nøkkelkort hos?» order nothing. */
const isAside = ({ signals: { words }, isAsked, sentenceOf }: Speech, act: Hit): boolean =>
  words
    .slice(Math.max(0, act.from - 2), act.from)
    .some(
      ({ text, clause }) =>
        clause === act.clause && /^(?:før|når|hvis|dersom|innen|before|when|if)$/u.test(text),
    ) ||
  (isAsked(act) &&
    /^(?:hvem|hvor|hvordan|who|where|how)$/u.test(
      words.find(({ sentence }) => sentence === sentenceOf(act))?.text ?? '',
    ));

const sounds = ({ hits, faults, sentenceOf }: Speech, acts: readonly Hit[]): boolean =>
  acts.some((act) => !faults.some((fault) => sentenceOf(fault) === sentenceOf(act))) ||
  (acts.length > 0 && hits('orderNew').length > 1);

/** «kan dere pushe VS Code til maskinen hans?»: somebody is asked to do something that is neither telling nor mending. */
function asksWork({ signals: { words }, hits, sentenceOf, together }: Speech): boolean {
  const asked = hits('youAsked').filter((ask) => !ask.negated);
  const other = new Set(
    ['askRepair', 'askSay', 'askAdvice', 'askFault', 'agreement', 'training', 'tellVerb']
      .flatMap((tag) => hits(tag))
      .map(sentenceOf),
  );
  return asked.some(
    (ask) =>
      !other.has(sentenceOf(ask)) &&
      words
        .slice(ask.to, ask.to + 4)
        .some(({ text, clause }) => clause === ask.clause && INFINITIVE.test(text)) &&
      (together('youAsked', 'orderThing') ||
        hits('placed').some((one) => sentenceOf(one) === sentenceOf(ask))),
  );
}
const INFINITIVE =
  /^(?:\p{L}{2,}[ea]|gi|ta|få|put|add|push|make|give|let|run|pull|lay|hang|build|mount|deploy)$/u;

/** «headset for car please», «adgangskort til vikarlege fra mandag», «Fire hodesett til telefonlegene». */
const isElliptic = (speech: Speech): boolean => {
  const { signals, hits, faults } = speech;
  return (
    faults.length === 0 &&
    signals.words.length <= LONGEST_ELLIPSIS &&
    nouns(speech, 'orderThing').some(
      (thing) =>
        thing.from <= 3 &&
        !thing.negated &&
        (signals.mentions('orderCost') ||
          (signals.mentions('forWhom') && signals.mentions('askPlease', 'newPersonNamed')) ||
          hits('orderNew').some((count) => count.from === 0 && count.to <= thing.from)),
    )
  );
};

/** «skriver» is a printer, and what one does. */
const nouns = ({ signals: { words }, hits }: Speech, tag: string): Hit[] =>
  hits(tag).filter(
    ({ from }) => words[from]?.text !== 'skriver' || !PRONOUN.test(words[from - 1]?.text ?? ''),
  );
const PRONOUN = /^(?:jeg|vi|du|han|hun|de|dere|som|den|det|man|å|og|bare|også|her)$/u;

/** A need, and within a few words a new thing: «treng nettverksskrivar», «to nye nettbrett». */
function needsThing(speech: Speech): boolean {
  const { signals, hits, opens, sentenceOf } = speech;
  const helps = hits('helpNeed');
  const strong = hits('orderStrong');
  const asked = new Set(
    hits('askWord')
      .filter((hit) => opens(hit) && !/^(?:hvordan|how)/u.test(signals.words[hit.from]?.text ?? ''))
      .map(sentenceOf),
  );
  const things = nouns(speech, 'orderThing');
  return [...hits('orderNeed'), ...strong].some(
    (need) =>
      !need.negated &&
      !isOfPatient(signals, need) &&
      !isDeniedAfter(signals, need) &&
      !asked.has(sentenceOf(need)) &&
      things.some(
        (thing) =>
          thing.from >= need.to - 1 &&
          thing.from - need.to <= 6 &&
          sentenceOf(thing) === sentenceOf(need) &&
          !isMadeTo(signals, thing) &&
          !hits('ownThings').some((own) => overlap(own, thing)) &&
          !helps.some((help) => help.from >= need.from && help.from <= thing.from) &&
          (strong.some((one) => overlap(one, need)) ||
            hits('orderNew').some((one) => one.from >= need.from && one.from <= thing.from)),
      ),
  );
}

/** «hvordan får jeg to skjermer til å vise ulikt?»: had already, and is to do something. */
const isMadeTo = ({ words }: Signals, { to }: Hit): boolean =>
  [to, to + 1].some((at) => words[at]?.text === 'til' && words[at + 1]?.text === 'å');

/** «a man that needs his tablets», «beboeren trenger»: what a patient needs is no order. */
const isOfPatient = ({ words }: Signals, need: Hit): boolean =>
  words.slice(Math.max(0, need.from - 4), need.from + 1).some(({ text }) => PATIENT.test(text));
const PATIENT =
  /^(?:pasient\p{L}*|beboer\p{L}*|bruker(?:en|e|ne)|mann(?:en)?|dame[n]?|dama|gutt(?:en)?|jent[ea]|barn(?:et|a)?|unge[nr]?|patient\p{L}*|resident\p{L}*|man|woman|lady|child|boy|girl)$/u;

/** «trenger ikke ringe». */
const isDeniedAfter = ({ words }: Signals, need: Hit): boolean =>
  words
    .slice(need.to, need.to + 2)
    .some(({ text, clause }) => clause === need.clause && /^(?:ikke|not)$/u.test(text));

const overlap = (one: Hit, other: Hit): boolean => one.from < other.to && other.from < one.to;
