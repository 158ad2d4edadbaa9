import { chatOf, type Chat } from './chat.ts';
import type { Hit } from './phrases.ts';
import type { Signals } from './signals.ts';
import { isRefused } from './refused.ts';
import { asksNumber } from './duty-number.ts';
import { speechOf, type Speech } from './speech.ts';
import type { Word } from './words.ts';

/** What a message does with what was said before, or beside all reports (M13, M25, M29, M35, T62, T161). */
export type TurnSigns = {
  readonly status: boolean;
  readonly correction: boolean;
  /** It is over, or is not to be dealt with, and nothing else is told. */
  readonly over: boolean;
  /** Over, and no word of a fault is left that this does not explain. */
  readonly takenBack: boolean;
  readonly chat: Chat;
  readonly notAllowed: boolean;
  /** T106: the number of on-call. */
  readonly onCallNumber: boolean;
};

const LONGEST_TURN = 40;
const SHORT_CORRECTION = 16;

export function turnOf(signals: Signals): TurnSigns {
  const speech = speechOf(signals);
  return {
    status: asksProgress(speech),
    correction: corrects(speech),
    over: isOver(speech),
    takenBack: isOver(speech) && speech.faults.every((fault) => explained(speech, fault)),
    chat: chatOf(speech),
    notAllowed: isRefused(speech),
    onCallNumber: asksNumber(speech),
  };
}

/** «noe nytt?», «skulle ikke det komme noen?»: about what was told before; a new fault beside it is a fault. */
function asksProgress({ signals, hits, faults, isAsked, sentenceOf }: Speech): boolean {
  const { words, mentions } = signals;
  // «hvem har tatt nettet fra oss» accuses, and tells of a fault.
  const accused = new Set(hits('accuses').map(sentenceOf));
  const asks = [...hits('progressAsk'), ...hits('progressQuestion').filter(isAsked)].filter(
    (hit) => !accused.has(sentenceOf(hit)),
  );
  if (words.length <= 3 && /^status/u.test(words[0]?.text ?? '')) return true;
  // Content that is wanted back is asked for now, whatever happened before.
  if (words.length > LONGEST_TURN || (mentions('backStrong', 'backWeak') && mentions('deleted')))
    return false;
  const own = hits('ownCase');
  const told = own.length > 0 || mentions('toldBefore', 'progressSure');
  // «er noen på D-2027-00418?», «lever saken min?»: whatever is asked about an own case is how it goes.
  const about = own.filter(
    (hit) => isAsked(hit) || hits('askVerb').some((ask) => sentenceOf(ask) === sentenceOf(hit)),
  );
  if (about.length > 0 && faults.every((fault) => own.some((hit) => sentenceOf(hit) === sentenceOf(fault))))
    return true;
  const awaited = hits('notArrived');
  if (
    hits('orderedBefore').length > 0 &&
    awaited.length > 0 &&
    faults.every((fault) => awaited.some((hit) => overlap(hit, fault)))
  )
    return true;
  // A number of a case and a question: whatever is asked.
  const numbered = own.some(({ from }) => /^d20\d/u.test(words[from]?.text ?? ''));
  if (numbered && (signals.asked.size > 0 || hits('askWord').length > 0))
    return faults.every(({ tag }) => tag !== 'lossFull');
  if (asks.length === 0) return told && hits('whereIsIt').some(isAsked) && faults.length === 0;
  const short = words.length <= 14;
  if (!told && !asks.some(isAsked) && !short) return false;
  return faults.every(
    (fault) => told || asksAbout(signals, fault) || asks.some((hit) => overlap(hit, fault)),
  );
}

/** «den står fortsatt på vid gap». */
const asksAbout = ({ words }: Signals, fault: Hit): boolean =>
  words
    .slice(Math.max(0, fault.from - 4), fault.to + 2)
    .some(({ text }) => /^(?:fortsatt|fremdeles|framleis|ennå|enda|still|yet)$/u.test(text));

const overlap = (one: Hit, other: Hit): boolean => one.from < other.to && other.from < one.to;

/** The whole message puts something right: a cue, and what is put right; a «nei, ikke X» that opens it; «ikke X. Y.». */
function corrects({ signals, hits, faults: all, sentenceOf }: Speech): boolean {
  const { words } = signals;
  if (words.length > LONGEST_TURN) return false;
  // «skrev over planen for feil bruker»: what was written over is wanted back.
  if (
    signals.mentions('deleted') &&
    signals.mentions('content') &&
    signals.mentions('backWeak', 'backStrong', 'copyAsk')
  )
    return false;
  if (slips(signals)) return true;
  const asks = hits('progressAsk');
  const thin = hits('correctThin');
  const opened =
    hits('correctOpen').some((hit) => hit.from <= 1) || words.some(({ text }) => /^\d/u.test(text));
  // «Hvem skal stå som sikkerhetsansvarlig?» asks.
  const who = new Set(hits('whoWord').map(sentenceOf));
  const cue = hits('correctCue').filter(
    (hit) =>
      !asks.some((ask) => overlap(ask, hit)) &&
      // «er ikke der de skal være» puts nothing right.
      (opened || !isSupposed(words, hit)) &&
      !(signals.asked.has(sentenceOf(hit)) && (who.has(sentenceOf(hit)) || signals.mentions('askFault'))),
  );
  const faults = all.filter((fault) => ![...cue, ...thin].some((hit) => overlap(hit, fault)));
  const opening = hits('correctOpen').some((hit) => hit.from <= 1);
  if (cue.length > 0 && (opening || cue.some((hit) => hit.from <= 8)))
    if (faults.length === 0 || words.length <= SHORT_CORRECTION)
      if (opening || signals.mentions('correctThing') || words.length <= SHORT_CORRECTION) return true;
  if (faults.length > 0) return false;
  if (words.length <= SHORT_CORRECTION && (thin.some((hit) => hit.from <= 1) || contrasts(signals)))
    return true;
  const but = (word: Word): boolean => /^(?:men|but|ikke|not)$/u.test(word.text);
  if (hits('wroteBefore').some((hit) => words.slice(hit.to, hit.to + 8).some(but)) && words.length <= 24)
    return true;
  const no = /^(?:nei|neida|oi|ops|sorry|vent|wait|no|obs)$/u;
  const first = words.findIndex(({ text }) => !/^(?:å|åå|åh|ah|oh|oj|huff|uff|hei|hm|eh|æsj)$/u.test(text));
  return (
    first >= 0 &&
    no.test(words[first]?.text ?? '') &&
    words.length <= 18 &&
    words.slice(first + 1, first + 4).some(but)
  );
}

/** «(som) den skal være», with nothing put in its place. */
const isSupposed = (words: readonly Word[], { from, to }: Hit): boolean =>
  to - from === 2 &&
  /^(?:skal|should)$/u.test(words[from]?.text ?? '') &&
  /^(?:være|stå|be)$/u.test(words[from + 1]?.text ?? '');

/** «nei vent feil, jobber på Elvebredden i dag ikke Fjell»: a slip that is owned to, and one thing denied for another. */
function slips({ words, asked }: Signals): boolean {
  if (words.length > SHORT_CORRECTION || asked.size > 0) return false;
  const slip = words.slice(0, 4).findIndex(({ text }) => /^(?:feil|galt|wrong|mistake)$/u.test(text));
  const opening = words.slice(0, Math.max(slip, 0));
  // «så feil av meg, det er 99 00 …»: a number of one's own behind it.
  const digits = words.slice(slip + 1).filter(({ text }) => /^\d+$/u.test(text));
  const number = digits.map(({ text }) => text).join('').length;
  return (
    slip > 0 &&
    opening.every(({ text }) => SLIP.test(text)) &&
    (number === 5 ||
      number === 8 ||
      words.some(
        ({ text }, at) =>
          at > slip && /^(?:ikke|not)$/u.test(text) && /^[\p{Lu}\d]/u.test(words[at + 1]?.raw ?? ''),
      ))
  );
}
const SLIP =
  /^(?:nei|neida|oi|oj|ops|oops|ups|obs|åh|åå|ah|huff|uff|æsj|fy|vent|wait|sorry|unnskyld|beklager|no|hei|litt|det|den|så|der|her|nå|jo|ja|var|ble|blei|skrev|skreiv|tastet|tasta|oppga|ga|sendte|jeg|it|was|my|i|wrote|gave|typed|all|helt|bare|alt|for)$/u;

/** «Ikke kontor 3. Kontor 5.», «Familia, ikke Socio.», «Not zone 2, zone 3»: a short pair, one of them denied, and no verb of a fault. */
function contrasts({ words, asked }: Signals): boolean {
  if (asked.size > 0) return false;
  const not = words.findIndex(({ text }) => /^(?:ikke|not)$/u.test(text));
  const before = words[not - 1];
  const denied = words[not + 1];
  if (not < 0 || denied === undefined || (before !== undefined && before.clause === denied.clause))
    return false;
  const verb = words
    .slice(not + 1, not + 4)
    .some(
      ({ text, clause }) =>
        clause === denied.clause &&
        /^(?:er|har|kan|får|kommer|virker|mer|noe|haster|så|helt|bra)$/u.test(text),
    );
  const rest = words.filter(({ clause }) => clause !== denied.clause);
  return (
    !verb &&
    rest.length > 0 &&
    rest.length <= 10 &&
    /^\p{L}/u.test(denied.text) &&
    (named(denied, words[not + 2]) ||
      denied.text === 'the' ||
      (/^(?:i|på|hos|ved|in|at|on)$/u.test(denied.text) && named(words[not + 2] ?? denied, undefined)))
  );
}

/** A name or a numbered place: «Socio», «kontor 3», «skriveren». */
const named = (word: Word, next: Word | undefined): boolean =>
  /^\p{Lu}/u.test(word.raw) || /^\d/u.test(next?.text ?? '') || /..(?:en|et|a|ene|ne)$/u.test(word.text);

/** «ordna seg», «det var støpselet»: over, unless somebody is to look at it, or something else is told after it. */
function isOver({ signals, hits, faults, sentenceOf }: Speech): boolean {
  const short = signals.words.length <= 16;
  const isAsked = (hit: Hit): boolean =>
    signals.asked.has(sentenceOf(hit)) || hits('progressAsk').some((ask) => overlap(ask, hit));
  const cause = hits('smallCause').filter((hit) => !signals.asked.has(sentenceOf(hit)));
  const over = [...hits('resolved'), ...hits('calledOff'), ...hits('takenBack')].filter(
    (hit) => !isAsked(hit),
  );
  const good = over.length > 0 || (cause.length > 0 && short) ? [...over, ...cause] : [];
  if (good.length === 0 || signals.words.length > LONGEST_TURN) return false;
  // «Line har sluttet, brukeren kan stenges»: an account is closed, not the case.
  if (signals.mentions('newPersonNamed') && signals.mentions('accountThing')) return false;
  // Who takes it back outright is believed, though it is told «til info».
  if (signals.mentions('stillWanted') && !(signals.mentions('takenBack') && !signals.mentions('askVerb')))
    return false;
  const last = Math.max(...good.map((hit) => hit.clause));
  const first = Math.min(...good.map((hit) => hit.to));
  if (hasTurn(signals, first, good)) return false;
  // «slettet protokollene … kunne basen legges tilbake?»: content is wanted, whatever is taken away.
  const wanted = [...hits('backStrong'), ...hits('backWeak'), ...hits('copyAsk')];
  if (
    signals.mentions('deleted') &&
    signals.mentions('content') &&
    wanted.some((hit) => signals.asked.has(sentenceOf(hit)))
  )
    return false;
  if (hits('newMatter').some((hit) => hit.from >= first && hit.clause >= last)) return false;
  // «det var bare en ledning som hadde falt ut»: what is told of the cause explains it.
  const ofCause = (fault: Hit): boolean =>
    cause.some((hit) => hit.clause === fault.clause && hit.from <= fault.from);
  // «legg saken til side. Feilen satt mellom stolen og tastaturet»: named, and not told anew.
  const outright = hits('takenBack').length > 0;
  return !faults.some(
    (fault) =>
      !(outright && (isNameOfFault(signals, fault) || wasSo(signals, fault))) &&
      fault.from >= first &&
      !good.some((hit) => overlap(hit, fault)) &&
      !ofCause(fault),
  );
}

const isNameOfFault = ({ words }: Signals, { from, to }: Hit): boolean =>
  words
    .slice(from, to)
    .every(({ text }) => /^(?:feil|feilen|problemet|problem|fault|problems?)$/u.test(text));

/** «Glem skriveren. Den var tom for papir.»: what it was. */
const wasSo = ({ words }: Signals, fault: Hit): boolean =>
  words.some(
    ({ text, clause }, at) =>
      at < fault.to && clause === fault.clause && /^(?:var|was|were|hadde|had|sto|stod)$/u.test(text),
  );

/** «trenger ikke ringe likevel»: the not belongs to the taking back. */
const explained = ({ signals, hits }: Speech, fault: Hit): boolean =>
  (hits('takenBack').length > 0 && (isNameOfFault(signals, fault) || wasSo(signals, fault))) ||
  ([...hits('calledOff'), ...hits('takenBack'), ...hits('resolved')].length > 0 &&
    hits('smallCause').some((hit) => hit.clause === fault.clause)) ||
  [...hits('calledOff'), ...hits('takenBack'), ...hits('resolved')].some((hit) => overlap(hit, fault));

/** «virker igjen, men …»: a clause after the good news that takes something back. */
const hasTurn = ({ words }: Signals, from: number, good: readonly Hit[]): boolean =>
  words.some(
    (word, at) =>
      at >= from &&
      /^(?:men|but)$/u.test(word.text) &&
      words.filter(({ clause }) => clause === word.clause).length > 3 &&
      !good.some((hit) => hit.clause === word.clause),
  );
