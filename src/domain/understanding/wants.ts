import { oncePer } from '../memo.ts';
import { asksSomething, looksUp } from './asks.ts';
import { ordered, personAccount, type Order } from './orders.ts';
import type { Hit } from './phrases.ts';
import type { Signals } from './signals.ts';
import { speechOf, type Speech } from './speech.ts';

/** What a message wants, told by its speech act and not by single phrases; several may hold, and the caller ranks them. */
export type Wants = {
  readonly restore: boolean;
  /** The content was kept on the machine itself (T124). */
  readonly localCopy: boolean;
  readonly upgrade: boolean;
  /** A part that a system does not have: a newer version of it where the system is a business system (T24). */
  readonly feature: boolean;
  /** Ordered outright, whatever is said of the old thing beside. */
  readonly order: Order;
  /** Somebody new, or somebody leaving, and an account. */
  readonly personAccount: boolean;
  readonly lookup: boolean;
  readonly question: boolean;
  readonly faults: readonly Hit[];
};

/** Asked for several times about one message, which may be long. */
export const wantsOf = oncePer(readWants);

function readWants(signals: Signals): Wants {
  const speech = speechOf(signals);
  const { faults } = speech;
  return {
    restore: wantsBack(speech),
    localCopy: signals.mentions('localPlace', 'localFile'),
    upgrade: wantsUpgrade(speech),
    feature: wantsFeature(speech),
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
  const { mentions } = signals;
  const content = mentions('content');
  const deleted = mentions('deleted');
  const service = mentions('serviceBack');
  const local = mentions('localPlace');
  if (mentions('backStrong') && (content || deleted || !service || mentions('asItWas')))
    return !denied(hits('backStrong'));
  if (mentions('copyAsk') && (content || deleted || local)) return true;
  if (content && (ownDeed(speech) || (mentions('vanished', 'notThere') && mentions('someoneDid') && deleted)))
    return true;
  // What was kept on the machine itself: nobody has a copy, and that is the answer (T124).
  if (local && mentions('keptThere') && mentions('getThem', 'vanished', 'backWeak', 'whereGone', 'notThere'))
    return true;
  if (!mentions('backWeak'))
    return deleted && content && (mentions('askPlease') || (mentions('asItWas') && mentions('orderStrong')));
  // «get Gerica in a newer version»
  if (!deleted && mentions('upgradeThing') && mentions('upgradeWish') && !mentions('vanished', 'spoilt'))
    return false;
  if (denied(hits('backWeak'))) return false;
  // «Hvor i Gerica finner jeg igjen en plan som er avsluttet?»: how something is found, and nothing is gone.
  if (!deleted && !mentions('vanished', 'spoilt') && isFinding(speech)) return false;
  if (deleted && (content || !service || together('deleted', 'backWeak'))) return true;
  if (service) return false;
  // «gerica er dau, men vi fant fram permen»: the service is out, and nothing was deleted.
  if (!deleted && isOut(speech)) return false;
  return content && (mentions('vanished', 'localPlace', 'spoilt') || together('content', 'backWeak'));
}

const isOut = ({ signals: { words }, faults }: Speech): boolean =>
  faults.some(
    ({ tag, from, to }) => tag === 'lossFull' && words.slice(from, to).some(({ text }) => OUT.test(text)),
  );
const OUT = /^(?:nede|down|død|dead|nekter|refuses)$/u;

const isFinding = ({ hits, isAsked }: Speech): boolean =>
  hits('backWeak').every((back) =>
    hits('useAsk').some((use) => isAsked(use) && use.from <= back.from && use.to > back.from),
  );

/** «var nok meg som slettet den», and it is gone: told so that it may come back. */
const ownDeed = ({ signals, together }: Speech): boolean =>
  signals.mentions('ownDeed') && (signals.mentions('vanished') || together('ownDeed', 'content'));

/** Every hit stands behind a «not»: «får ikke tilbake kontakten». */
const denied = (hits: readonly Hit[]): boolean => hits.length > 0 && hits.every((hit) => hit.negated);

/** T24, T26: a newer version, another system, a new function. */
function wantsUpgrade(speech: Speech): boolean {
  const { signals, hits, follows, together, faults, sentenceOf, isAsked } = speech;
  const things = hits('upgradeThing');
  const inWish = (fault: Hit): boolean =>
    things.some((thing) => isAsked(thing) && sentenceOf(thing) === sentenceOf(fault));
  const ends = hits('versionEnds');
  if (
    ends.length > 0 &&
    signals.mentions('orderStrong', 'upgradeWish') &&
    faults.every((fault) => fault.tag !== 'lossFull')
  )
    return true;
  if (things.length === 0 || !faults.every(inWish)) return false;
  if (signals.mentions('upgradePast') || hits('asksConsent').some(isAsked)) return false;
  return (
    together('upgradeWish', 'upgradeThing') ||
    together('orderStrong', 'upgradeThing') ||
    follows('upgradeThing', 'upgradeWish', 40) ||
    follows('upgradeWish', 'upgradeThing', 40) ||
    wantsIt(speech, things)
  );
}

/** «9-versjonen er ute. Vi vil ha den inn i høst.»: told of in one sentence, wanted in the next. */
const wantsIt = ({ signals: { words }, hits, sentenceOf }: Speech, things: readonly Hit[]): boolean =>
  hits('orderStrong').some(
    (wish) =>
      things.some((thing) => sentenceOf(thing) === sentenceOf(wish) - 1) &&
      words.slice(wish.to, wish.to + 2).some(({ text }) => /^(?:den|det|it|this|that)$/u.test(text)),
  );

/** A nuisance that is told of, and not the «dark mode» that is wished for. */
const minorElse = ({ hits }: Speech, wished: readonly Hit[]): boolean =>
  hits('lossMinor').some((minor) => !wished.some((thing) => thing.from < minor.to && minor.from < thing.to));

/** «kan systemet få en angreknapp?», «a button to swap shifts»: wished for, and not one that fails or that is looked for. */
function wantsFeature(speech: Speech): boolean {
  const { hits, faults, sentenceOf } = speech;
  const wishes = hits('featureWish').filter((wish) => !wish.negated);
  const wished = hits('featureThing').filter((thing) =>
    wishes.some(
      (wish) => wish.clause === thing.clause && thing.from >= wish.from && thing.from - wish.to <= 7,
    ),
  );
  const used = new Set([...hits('useAsk'), ...hits('howTo'), ...hits('training')].map(sentenceOf));
  if (wished.every((thing) => used.has(sentenceOf(thing))) || minorElse(speech, wished)) return false;
  return faults.every((fault) => wished.some((thing) => sentenceOf(thing) === sentenceOf(fault)));
}
