import { oncePer } from '../memo.ts';
import { nearIn, type Near } from './nearby.ts';
import type { Hit } from './phrases.ts';
import type { Signals } from './signals.ts';

/** What is told as happened: the hits that are not denied, supposed or only talked about, and which stand together. */
export type Scene = {
  /** The hits of the tags that are told as happened, in the order of the text. */
  readonly said: (...tags: readonly string[]) => readonly Hit[];
  readonly has: (...tags: readonly string[]) => boolean;
  /** Denied hits: «klikket ikke». */
  readonly denied: (tag: string) => readonly Hit[];
  readonly near: Near;
};

const NOT =
  /^(?:ikke|heller|aldri|verken|hverken|ingen|not|never|didnt|havent|hasnt|hadnt|dont|wont|isnt|wasnt|cant|uten|without|no|nobody|unngikk|nekta|nektet)$/u;
/** «på kurset mistet jeg …»: where it happened, not what is talked about. */
const AT = /^(?:på|under|etter|fra|til|hos|at|during|after|from|to|on|i|ved)$/u;
/** What happens or is done: only that can be denied. In «finner ikke igjen pinnen» the stick is there all the same. */
const EVENTS: ReadonlySet<string> = new Set([
  ...[
    'encrypted',
    'attack',
    'lost',
    'secLeft',
    'secGave',
    'secTyped',
    'secApproved',
    'secClicked',
    'secPressed',
  ],
  ...['secAskedFor', 'secSend', 'secSentOut', 'secSends', 'secMoves', 'secWrites', 'secOpen', 'secMalware'],
  ...[
    'secBrokenIn',
    'secPlugged',
    'secContained',
    'secRemote',
    'secSnooped',
    'secPublished',
    'secSuspicious',
  ],
  ...[
    'secGuardSays',
    'secFound',
    'secZoneSeen',
    'secSees',
    'secLies',
    'secLiesNow',
    'secWrongWho',
    'secUnmade',
  ],
  ...[
    'secHanded',
    'secEntered',
    'secSaidYes',
    'secFlows',
    'secDispatched',
    'secCanRead',
    'secSteers',
    'secFlowsOut',
    'secPaid',
    'layGotInto',
    'plainSees',
    'plainShows',
    'plainSeesOthers',
    'plainOnWeb',
    'plainOneForAll',
    'plainMyLogin',
    'plainAsMe',
    'plainMadeMe',
    'plainReached',
    'layUsedLogin',
    'layActs',
  ],
]);

/** Reads the told facts out of the signals. Linear: every pair is looked for within a window. */
export const sceneOf = oncePer(readScene);

function readScene(signals: Signals): Scene {
  const { words } = signals;
  const known = new Map<string, readonly Hit[]>();
  const unreal = unrealWords(signals);

  const isDenied = (hit: Hit): boolean => {
    if (!EVENTS.has(hit.tag)) return false;
    for (let at = Math.max(0, hit.from - 3); at < hit.from; at += 1)
      if (words[at]?.clause === hit.clause && NOT.test(words[at]?.text ?? '')) return !isTurned(at);
    for (let at = hit.to; at < hit.to + 2; at += 1)
      if (words[at]?.clause === hit.clause && /^(?:ikke|aldri|not|never)$/u.test(words[at]?.text ?? ''))
        return !isTurned(at);
    return false;
  };
  /** «ikke bare», «ikke sant», «ikke før». */
  const isTurned = (at: number): boolean =>
    /^(?:bare|sant|før|only|just|until|helt|lenge|lengre|verst|mindre|jeg|en|ein|noen)$/u.test(
      words[at + 1]?.text ?? '',
    ) && words[at]?.text === 'ikke';

  const of = (tag: string): readonly Hit[] => {
    const all = signals.hits(tag);
    if (all.length === 0) return all;
    let hits = known.get(tag);
    if (hits === undefined) {
      hits = all.filter((hit) => unreal[hit.from] !== 1 && !isDenied(hit));
      known.set(tag, hits);
    }
    return hits;
  };
  const said = (...tags: readonly string[]): readonly Hit[] =>
    tags.length === 1 ? of(tags[0] ?? '') : tags.flatMap(of).sort((a, b) => a.from - b.from);

  return {
    said,
    has: (...tags) => tags.some((tag) => of(tag).length > 0),
    denied: (tag) => signals.hits(tag).filter((hit) => unreal[hit.from] !== 1 && isDenied(hit)),
    near: nearIn(words),
  };
}

/** The words that tell of nothing that has happened: a supposed case, a course, a drill, a question on the rules. */
function unrealWords(signals: Signals): Uint8Array {
  const { words } = signals;
  const unreal = new Uint8Array(words.length);
  const clauseFrom = (from: number): void => {
    const clause = words[from]?.clause;
    // What is marked already is marked to the end of its clause.
    for (let at = from; unreal[at] === 0 && words[at]?.clause === clause; at += 1) unreal[at] = 1;
  };
  const sentenceAround = (hit: Hit): void => {
    const sentence = words[hit.from]?.sentence;
    for (let at = hit.from; at >= 0 && words[at]?.sentence === sentence && unreal[at] !== 2; at -= 1)
      unreal[at] = 1;
    for (let at = hit.to; at < words.length && words[at]?.sentence === sentence; at += 1) unreal[at] = 1;
  };
  for (const hit of [...signals.hits('secIf'), ...signals.hits('secAsksRule')]) {
    // «hvis jeg har trykket på lenka»: that is what has happened.
    const next = words.slice(hit.from, hit.to + 3).map(({ text }) => text);
    if (!(next.includes('har') || next.includes('have') || next.includes('hadde'))) clauseFrom(hit.from);
  }
  const happened = new Set(signals.hits('secHappened').map((hit) => words[hit.from]?.sentence ?? -1));
  for (const hit of signals.hits('secNotAbout')) {
    const { sentence } = words[hit.from] ?? {};
    for (let at = hit.from; at < words.length && words[at]?.sentence === sentence; at += 1) {
      if (/^(?:men|but)$/u.test(words[at]?.text ?? '')) break;
      unreal[at] = 1;
    }
  }
  let marked = -1;
  const drills = signals.mentions('secDrillAsked') ? [] : signals.hits('secDrill');
  for (const hit of [...signals.hits('secTalk'), ...drills]) {
    const before = words[hit.from - 1];
    const place = before !== undefined && before.clause === hit.clause && AT.test(before.text);
    const sentence = words[hit.from]?.sentence ?? 0;
    if (place || sentence === marked) continue;
    if (happened.has(sentence)) {
      clauseFrom(hit.from);
      continue;
    }
    marked = sentence;
    sentenceAround(hit);
  }
  return unreal;
}
