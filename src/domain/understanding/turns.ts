import { FILLER_WORDS, GREETING_WORDS, THANKS_WORDS } from './lexicon/acts.ts';
import type { Hit } from './phrases.ts';
import type { Signals } from './signals.ts';
import { speechOf, type Speech } from './speech.ts';
import type { Word } from './words.ts';

/** What a message does with what was said before, or beside all reports (M13, M25, M29, M35, T62, T161). */
export type TurnSigns = {
  readonly status: boolean;
  readonly correction: boolean;
  /** It is over, or is not to be dealt with, and nothing else is told. */
  readonly over: boolean;
  readonly chat: 'thanks' | 'greeting' | 'help' | null;
  readonly notAllowed: boolean;
  /** T106: the number of on-call. */
  readonly onCallNumber: boolean;
};

const LONGEST_TURN = 40;
const LONGEST_CHAT = 24;
const NEAR = 8;
const SHORT = 12;

export function turnOf(signals: Signals): TurnSigns {
  const speech = speechOf(signals);
  return {
    status: asksProgress(speech),
    correction: corrects(speech),
    over: isOver(speech),
    chat: chatOf(speech),
    notAllowed: isRefused(speech),
    onCallNumber: asksNumber(speech),
  };
}

/** «noe nytt?», «skulle ikke det komme noen?»: about what was told before; a new fault beside it is a fault. */
function asksProgress({ signals, hits, faults, sentenceOf }: Speech): boolean {
  const asks = hits('progressAsk');
  if (signals.words.length <= 3 && /^status/u.test(signals.words[0]?.text ?? '')) return true;
  if (asks.length === 0 || signals.words.length > LONGEST_TURN) return false;
  const told = signals.mentions('toldBefore');
  const asked = asks.some((hit) => signals.asked.has(sentenceOf(hit)));
  const short = signals.words.length <= 14;
  if (!told && !asked && !short) return false;
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

/** The whole message puts something right: a cue, and what is put right; a «nei, ikke X» that opens it. */
function corrects({ signals, hits, faults }: Speech): boolean {
  const { words } = signals;
  if (words.length > LONGEST_TURN) return false;
  const opening = hits('correctOpen').some((hit) => hit.from <= 1);
  const cue = hits('correctCue');
  if (cue.length > 0 && (opening || cue.some((hit) => hit.from <= 8)))
    if (faults.length === 0 || words.length <= 16)
      if (opening || signals.mentions('correctThing') || words.length <= 16) return true;
  if (faults.length === 0 && hits('correctThin').some((hit) => hit.from <= 1) && words.length <= 16)
    return true;
  const but = (word: Word): boolean => /^(?:men|but|ikke|not)$/u.test(word.text);
  if (faults.length > 0) return false;
  if (hits('wroteBefore').some((hit) => words.slice(hit.to, hit.to + 8).some(but)) && words.length <= 24)
    return true;
  const no = /^(?:nei|neida|oi|ops|sorry|vent|wait|no|obs)$/u;
  return no.test(words[0]?.text ?? '') && words.length <= 14 && words.slice(1, 4).some(but);
}

/** «ordna seg», «det var støpselet»: over, unless somebody is to look at it, or something else is told after it. */
function isOver({ signals, hits, faults, sentenceOf }: Speech): boolean {
  const cause = hits('smallCause');
  const short = signals.words.length <= 16;
  const isAsked = (hit: Hit): boolean =>
    signals.asked.has(sentenceOf(hit)) || hits('progressAsk').some((ask) => overlap(ask, hit));
  const over = [...hits('resolved'), ...hits('calledOff')].filter((hit) => !isAsked(hit));
  const good = over.length > 0 || (cause.length > 0 && short) ? [...over, ...cause] : [];
  if (good.length === 0 || signals.words.length > LONGEST_TURN) return false;
  if (signals.mentions('stillWanted')) return false;
  const last = Math.max(...good.map((hit) => hit.clause));
  const first = Math.min(...good.map((hit) => hit.to));
  if (hasTurn(signals, first, good)) return false;
  if (hits('newMatter').some((hit) => hit.from >= first && hit.clause >= last)) return false;
  return !faults.some((fault) => fault.from >= first && !good.some((hit) => overlap(hit, fault)));
}

/** «virker igjen, men …»: a clause after the good news that takes something back. */
const hasTurn = ({ words }: Signals, from: number, good: readonly Hit[]): boolean =>
  words.some(
    (word, at) =>
      at >= from &&
      /^(?:men|but)$/u.test(word.text) &&
      words.filter(({ clause }) => clause === word.clause).length > 3 &&
      !good.some((hit) => hit.clause === word.clause),
  );

/** Thanks, greetings, praise, a test: what is left over is little, and nobody wants anything done. */
function chatOf({ signals, hits, faults }: Speech): TurnSigns['chat'] {
  const { words } = signals;
  if (words.length > LONGEST_CHAT || faults.length > 0) return null;
  const marks = ['chatThanks', 'chatWish', 'chatBot', 'chatTest', 'chatGreet'].flatMap((tag) => hits(tag));
  if (marks.length === 0) return null;
  const left = words.filter(
    (word, at) => !marks.some((hit) => at >= hit.from && at < hit.to) && !isFiller(word.text),
  ).length;
  const found = (tag: string): boolean => hits(tag).length > 0;
  const kind = found('chatThanks') ? 'thanks' : found('chatBot') ? 'help' : 'greeting';
  const wanted = hits('notChat').some((hit) => !marks.some((mark) => overlap(mark, hit)));
  if (wanted) return null;
  if (found('chatThanks') || found('chatWish') || found('chatBot')) return left <= 4 ? kind : null;
  return left <= (found('chatTest') ? 2 : 0) ? kind : null;
}

const isFiller = (text: string): boolean =>
  FILLER_WORDS.has(text) || GREETING_WORDS.has(text) || THANKS_WORDS.has(text);

/** T62, T161: a shared account, somebody else's secret or mail, an administrator's, figures of sickness. */
function isRefused(speech: Speech): boolean {
  const { signals, together, hits, faults, sentenceOf } = speech;
  if (signals.mentions('sickness') && signals.mentions('sicknessAsk')) return true;
  if (signals.mentions('sharedAccount') && faults.length === 0) return true;
  if (hits('sharedAccount').some((hit) => signals.asked.has(sentenceOf(hit)))) return true;
  if (signals.mentions('sharedAccount') && signals.mentions('askVerb', 'orderNeed')) return true;
  const forgotten = signals.mentions('hasForgotten');
  if ((together('othersSecret', 'getAct') || secretOfNamed(speech)) && !forgotten) return true;
  return together('adminSecret', 'getAct') && faults.length === 0;
}

/** «passordet til Per, han er syk»: a name, and a person. */
const secretOfNamed = ({ signals: { words }, hits }: Speech): boolean =>
  hits('secretOf').some(({ to }) => /^\p{Lu}\p{Ll}/u.test(words[to]?.raw ?? '')) &&
  hits('getAct').length > 0 &&
  words.some(({ text }) =>
    /^(?:han|hun|henne|ham|she|he|him|her|syk|sjuk|ferie|hjem|permisjon|sick|holiday)$/u.test(text),
  );

/** «hvilket nummer har vakten?», «vakttelefonen – nummeret, takk»; not where one says how oneself is reached. */
function asksNumber({ signals, hits, faults, sentenceOf }: Speech): boolean {
  const { words } = signals;
  if (words.some(({ text }) => /^\d{5,8}$/u.test(text))) return false;
  if (!faults.every((fault) => hits('vanished').some((hit) => overlap(hit, fault)))) return false;
  return hits('numberWord').some((number) =>
    hits('dutyWord').some(
      (duty) =>
        duty.from !== number.from &&
        sentenceOf(number) === sentenceOf(duty) &&
        Math.abs(number.from - duty.from) <= NEAR &&
        (signals.asked.has(sentenceOf(number)) ||
          signals.mentions('askPlease', 'askSay', 'getAct') ||
          words.length <= SHORT),
    ),
  );
}
