import type { Hit } from './phrases.ts';
import type { Signals } from './signals.ts';
import { speechOf, type Speech } from './speech.ts';

/** What a message wants, told by its speech act and not by single phrases; several may hold, and the caller ranks them. */
export type Wants = {
  readonly restore: boolean;
  /** The content was kept on the machine itself (T124). */
  readonly localCopy: boolean;
  readonly upgrade: boolean;
  /** Ordered outright, whatever is said of the old thing beside. */
  readonly order: 'plain' | 'work' | 'sure' | null;
  /** Somebody new, or somebody leaving, and an account. */
  readonly personAccount: boolean;
  readonly lookup: boolean;
  readonly question: boolean;
  readonly faults: readonly Hit[];
};

const LONGEST_ELLIPSIS = 24;
/** More than so many words before a question tell of something that happened. */
const LONGEST_LEAD = 7;
const SHORT = 20;

export function wantsOf(signals: Signals): Wants {
  const speech = speechOf(signals);
  const { faults } = speech;
  return {
    restore: wantsBack(speech),
    localCopy: signals.mentions('localPlace', 'localFile'),
    upgrade: wantsUpgrade(speech),
    order: ordered(speech),
    personAccount: personAccount(speech),
    lookup: looksUp(speech),
    question: asksSomething(speech),
    faults,
  };
}

/** T19, T76: content is wanted back. What failed by itself comes back with the service, and is a fault. */
function wantsBack(speech: Speech): boolean {
  const { signals, together, hits } = speech;
  const content = signals.mentions('content');
  const deleted = signals.mentions('deleted');
  const service = signals.mentions('serviceBack');
  if (signals.mentions('backStrong') && (content || deleted || !service)) return !denied(hits('backStrong'));
  if (signals.mentions('copyAsk') && (content || deleted || signals.mentions('localPlace'))) return true;
  if (!signals.mentions('backWeak')) return deleted && content && signals.mentions('askPlease');
  if (denied(hits('backWeak'))) return false;
  if (deleted && (content || together('deleted', 'backWeak'))) return true;
  if (service) return false;
  return content && (signals.mentions('vanished', 'localPlace') || together('content', 'backWeak'));
}

/** Every hit stands behind a «not»: «får ikke tilbake kontakten». */
const denied = (hits: readonly Hit[]): boolean => hits.length > 0 && hits.every((hit) => hit.negated);

/** T24, T26: a newer version, another system, a new function. */
function wantsUpgrade({ signals, follows, together, faults }: Speech): boolean {
  if (!signals.mentions('upgradeThing') || faults.length > 0) return false;
  if (signals.mentions('upgradePast')) return false;
  return (
    together('upgradeWish', 'upgradeThing') ||
    follows('upgradeThing', 'upgradeWish', 40) ||
    follows('upgradeWish', 'upgradeThing', 40)
  );
}

function personAccount({ signals, together, follows }: Speech): boolean {
  if (!signals.mentions('newPersonNamed')) return false;
  return (
    (together('newPersonNamed', 'accountThing') || follows('newPersonNamed', 'accountThing', 25)) &&
    signals.mentions('orderNeed', 'orderWork', 'orderAct', 'forWhom')
  );
}

/** T11, T12, T90: something new, or work. «Trenger hjelp» is no order, nor what replaces nothing but fails. */
function ordered(speech: Speech): Wants['order'] {
  const { signals } = speech;
  if (signals.mentions('orderAct') && !denied(speech.hits('orderAct')) && soundOrder(speech)) return 'sure';
  if (personAccount(speech)) return 'sure';
  if (signals.mentions('blockedPage') && signals.mentions('workAsked', 'orderNeed', 'askVerb', 'askPlease'))
    return 'sure';
  if (needsThing(speech)) return 'sure';
  if (speech.faults.length > 0) return null;
  if (signals.mentions('orderWork') || speech.follows('workAsked', 'workVerb', 8)) return 'work';
  return isElliptic(speech) ? 'plain' : null;
}

/** «Bestillingen går ikke gjennom»: a fault in the sentence of the order itself. */
const soundOrder = ({ hits, faults, sentenceOf }: Speech): boolean =>
  hits('orderAct').some((act) => !faults.some((fault) => sentenceOf(fault) === sentenceOf(act))) ||
  hits('orderNew').length > 1;

/** «headset for car please», «adgangskort til vikarlege fra mandag». */
const isElliptic = ({ signals, hits, faults }: Speech): boolean =>
  faults.length === 0 &&
  signals.words.length <= LONGEST_ELLIPSIS &&
  hits('orderThing').some((thing) => thing.from <= 2) &&
  signals.mentions('forWhom') &&
  signals.mentions('askPlease', 'newPersonNamed');

/** A need, and within a few words a new thing: «treng nettverksskrivar», «to nye nettbrett». */
function needsThing({ signals, hits, opens, sentenceOf }: Speech): boolean {
  const helps = hits('helpNeed');
  const strong = hits('orderStrong');
  const asked = new Set(
    hits('askWord')
      .filter((hit) => opens(hit) && !/^(?:hvordan|how)/u.test(signals.words[hit.from]?.text ?? ''))
      .map(sentenceOf),
  );
  return [...hits('orderNeed'), ...strong].some(
    (need) =>
      !need.negated &&
      !asked.has(sentenceOf(need)) &&
      hits('orderThing').some(
        (thing) =>
          thing.from >= need.to - 1 &&
          thing.from - need.to <= 6 &&
          sentenceOf(thing) === sentenceOf(need) &&
          !helps.some((help) => help.from >= need.from && help.from <= thing.from) &&
          (strong.some((one) => overlap(one, need)) ||
            hits('orderNew').some((one) => one.from >= need.from && one.from <= thing.from)),
      ),
  );
}

const overlap = (one: Hit, other: Hit): boolean => one.from < other.to && other.from < one.to;

/** T4, T14, T22: who has a role. «som systemansvarlig ber jeg» names the writer. */
function looksUp({ signals, together, faults, hits, sentenceOf }: Speech): boolean {
  const { words } = signals;
  if (faults.length > 0) return false;
  if (together('whoWord', 'roleNoun') || together('whoWord', 'roleDoes')) return true;
  return hits('roleNoun').some(
    (role) => signals.asked.has(sentenceOf(role)) && (words.length <= SHORT || signals.mentions('askVerb')),
  );
}

/** A question about something that is not broken; hard faults beside it make it a fault. */
function asksSomething(speech: Speech): boolean {
  const { signals, hits, opens, faults, sentenceOf } = speech;
  const notQuestion = new Set(
    ['askAdvice', 'askFault', 'askWhy', 'disagrees']
      .flatMap((tag) => hits(tag))
      .map(sentenceOf)
      .filter((sentence) => !ifSentence(signals, sentence)),
  );
  const use = hits('useAsk').filter((hit) => !notQuestion.has(sentenceOf(hit)));
  if (
    use.length > 0 &&
    faults.every(
      (fault) => use.some((hit) => sentenceOf(hit) === sentenceOf(fault)) && isSoft(signals, fault),
    )
  )
    return true;
  const repairs = new Set(hits('askRepair').map(sentenceOf));
  const isAsked = (hit: Hit): boolean => signals.asked.has(sentenceOf(hit));
  const asking = [
    ...hits('askWord').filter(
      (hit) => isWord(signals, hit) && (isAsked(hit) || (opens(hit) && inverted(signals, hit))),
    ),
    ...hits('askVerb').filter(
      (hit) =>
        (isAsked(hit) || opens(hit)) &&
        !repairs.has(sentenceOf(hit)) &&
        (signals.mentions('agreement') || !hasLead(signals, sentenceOf(hit))),
    ),
    ...hits('askSay'),
    ...verbFirst(signals).filter((hit) => !hasLead(signals, sentenceOf(hit))),
  ].filter((hit) => !notQuestion.has(sentenceOf(hit)));
  if (asking.length === 0) return false;
  if (signals.mentions('agreement')) return faults.every((fault) => !isHard(signals, fault));
  return faults.length === 0;
}

/** «Hva gjør vi hvis …»: only thought of. */
const ifSentence = ({ words }: Signals, sentence: number): boolean =>
  words.some((word) => word.sentence === sentence && /^(?:hvis|dersom|viss|om|if)$/u.test(word.text));

/** «Ligger sakene der ennå?», «Gjelder målet oss?». */
function verbFirst({ words, asked }: Signals): Hit[] {
  return words.flatMap((word, at) =>
    asked.has(word.sentence) && words[at - 1]?.sentence !== word.sentence && /..r$/u.test(word.text)
      ? [{ tag: 'askVerb', from: at, to: at + 1, clause: word.clause, negated: false }]
      : [],
  );
}

/** A sentence that begins with it, or «…, hvor mange er»: a question, and not «og hva han skal ha, står …». */
const inverted = ({ words }: Signals, { to, from }: Hit): boolean =>
  words.slice(0, from).every(({ sentence }) => sentence !== words[from]?.sentence) ||
  words
    .slice(to, /^(?:hvor|how|hvilke)/u.test(words[from]?.text ?? '') ? to + 3 : to + 1)
    .some(({ text, clause }) => clause === words[from]?.clause && ASKING_VERB.test(text));
const ASKING_VERB =
  /^(?:er|var|har|kan|skal|må|vil|får|blir|gjør|ligger|finner|koster|heter|betyr|gjelder|står|eier|betaler|bestemmer|do|does|is|are|can|will|should|bør|kommer|tar|går|sender|bruker|ser|trenger|regner|did|was|were|may|i|make)$/u;
/** «hvem som helst» asks nobody. */
const isWord = ({ words }: Signals, { to }: Hit): boolean => words[to + 1]?.text !== 'helst';

/** A sentence before it tells something at length: what is asked at the end is asked about that. */
const hasLead = ({ words, asked }: Signals, sentence: number): boolean => {
  const lead = new Map<number, number>();
  for (const word of words)
    if (word.sentence < sentence && !asked.has(word.sentence))
      lead.set(word.sentence, (lead.get(word.sentence) ?? 0) + 1);
  return [...lead.values()].some((length) => length > LONGEST_LEAD);
};

/** Wrong, slow, missing: in a question about use it is what the writer wants to be rid of. */
const isSoft = (signals: Signals, fault: Hit): boolean => !isHard(signals, fault);
const isHard = (signals: Signals, fault: Hit): boolean => signals.hits('lossFull').includes(fault);
