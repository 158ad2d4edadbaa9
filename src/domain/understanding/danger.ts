import { oncePer } from '../memo.ts';
import { sentenceOf, type Hit } from './phrases.ts';
import type { Signals } from './signals.ts';

/** What a message says of people, seen through everything that takes it back: each answer counts live words only. */
export type Plight = {
  /** A tag that stands in a sentence about people now. */
  readonly live: (...tags: readonly string[]) => boolean;
  /** The words themselves, in the order of the text. */
  readonly counted: (...tags: readonly string[]) => readonly Hit[];
  /** The same, in a sentence that speaks of somebody, or in the next. */
  readonly beside: (...tags: readonly string[]) => boolean;
  /** It is over, and nothing is said to go on. */
  readonly isOver: boolean;
  /** Someone is in danger of life, or is being threatened. */
  readonly inDanger: boolean;
};

const NONE = /^(?:ingen|nobody|noone|none|no|uten|without)$/u;
/** After the good news: what turns it. */
const TURN = /^(?:men|but|derimot|however)$/u;
/** What stands before a time that tells how old something is. */
const AGE = /^(?:fra|from|siden|sidan|since|til|enn|av|den|of|before)$/u;
const NOT = /^(?:ikke|ikkje|not|aldri|never|isnt|slipper)$/u;
/** Tags of a body or a threat: said of a machine, they are a figure of speech. */
const OF_PEOPLE = new Set([
  'crisis',
  'distress',
  'sign',
  'measurement',
  'threat',
  'missing',
  'accident',
  'gone',
  'harmGone',
  'harmAte',
]);

/** So many words tell what has happened; a pasted log after them tells nothing more. */
const READ = 1000;

/** Reads who is in trouble. Linear in the number of hits; deterministic. */
export const plightOf = oncePer(readPlight);

function readPlight(signals: Signals): Plight {
  const inSentence = (hit: Hit): number => sentenceOf(signals.words, hit);
  const sentences = (...tags: readonly string[]): ReadonlySet<number> =>
    new Set(tags.flatMap((tag) => signals.hits(tag).map(inSentence)));
  const people = sentences('somebody', 'bystander', 'patient', 'bed', 'caredFor', 'person', 'named');
  const both = (one: ReadonlySet<number>, other: ReadonlySet<number>): ReadonlySet<number> =>
    new Set([...one].filter((sentence) => other.has(sentence)));
  const happening = both(people, sentences('rightNow'));
  const topic = new Set([...sentences('topic')].filter((sentence) => !happening.has(sentence)));
  // «lista fra forrige uke» is an old list today, not something that was.
  const past = signals
    .hits('longAgo')
    .filter((hit) => !AGE.test(signals.words[hit.from - 1]?.text ?? ''))
    .map(inSentence);
  const figure = new Set([...sentences('figurative', 'paperwork'), ...past]);
  const lately = sentences('rightNow', 'sinceThen', 'still');
  const then = new Set([...sentences('agone')].filter((sentence) => !lately.has(sentence)));
  const machine = signals.clauses('officeMachine');
  const supposed = signals.clauses('hypothetical');

  const counts = (hit: Hit): boolean => {
    const sentence = inSentence(hit);
    if (topic.has(sentence) || figure.has(sentence)) return false;
    // «truende på telefon i går»: who was angry yesterday threatens nobody now.
    if (hit.tag === 'threat' && then.has(sentence)) return false;
    if (!OF_PEOPLE.has(hit.tag)) return true;
    return (
      !(machine.has(hit.clause) && !people.has(sentence)) &&
      !supposed.has(hit.clause) &&
      !isDenied(signals, hit)
    );
  };
  const known = new Map<string, readonly Hit[]>();
  const of = (tag: string): readonly Hit[] => {
    let hits = known.get(tag);
    if (hits === undefined) known.set(tag, (hits = signals.hits(tag).filter(counts)));
    return hits;
  };
  const live = (...tags: readonly string[]): boolean => tags.some((tag) => of(tag).length > 0);
  const counted = (...tags: readonly string[]): readonly Hit[] =>
    tags.flatMap((tag) => of(tag).filter(({ from }) => from < READ)).sort((a, b) => a.from - b.from);

  const beside = (...tags: readonly string[]): boolean =>
    tags.some((tag) =>
      signals
        .hits(tag)
        .some((hit) => counts(hit) && (people.has(inSentence(hit)) || people.has(inSentence(hit) - 1))),
    );

  const over = Math.max(
    -1,
    ...signals
      .hits('over')
      .filter((hit) => !hit.negated && !isAwaited(signals, hit))
      .map((hit) => hit.from),
  );
  const turns = signals.words.some((word, at) => at > over && TURN.test(word.text));
  const goesOn =
    signals.hits('still').some((hit) => hit.from > over) ||
    (turns && signals.hits('lossFull').some((hit) => hit.from > over && !machine.has(hit.clause)));
  const isOver = over >= 0 && !goesOn;
  const somebody = live('somebody', 'bystander', 'patient', 'bed', 'caredFor', 'person', 'named');
  const inDanger =
    !isOver &&
    (live('crisis', 'danger') ||
      (live('threat') && (somebody || live('alarmPath'))) ||
      (live('sign') && somebody) ||
      beside('accident') ||
      (beside('distress') && !live('colleague')));
  return { live, counted, beside, isOver, inDanger };
}

/** «før feilen er rettet»: it is not over yet. */
const AWAITED = /^(?:før|innen|inntil|når|until|till|before|when|once|hvis|dersom|if)$/u;
const isAwaited = ({ words }: Signals, hit: Hit): boolean =>
  words
    .slice(Math.max(0, hit.from - 4), hit.from)
    .some((word) => word.clause === hit.clause && AWAITED.test(word.text));

/** «ikke bevisstløs», «ingen ble skadd»: a not right before one word, a «nobody» a little further off. */
function isDenied(signals: Signals, hit: Hit): boolean {
  const { words } = signals;
  if (isPrevented(signals, hit)) return true;
  const before = words
    .slice(Math.max(0, hit.from - 3), hit.from)
    .filter((word) => word.clause === hit.clause)
    .map((word) => word.text);
  if (hit.to - hit.from === 1 && NOT.test(before.at(-1) ?? '')) return true;
  return before.some((word) => NONE.test(word));
}

/** «passer på så han ikke …», «so that nobody …»: what is seen to does not happen. */
function isPrevented({ words }: Signals, hit: Hit): boolean {
  const start = Math.max(0, hit.from - 4);
  const around = words.slice(start, hit.to).filter((word) => word.clause === words[hit.from]?.clause);
  const so = around.findIndex(({ text }) => /^(?:så|slik|sånn|so)$/u.test(text));
  if (so < 0) return false;
  const seen = words.slice(Math.max(0, start - 8), start + so).some(({ text }) => SEES_TO.test(text));
  return seen && around.slice(so + 1, so + 5).some(({ text }) => NOT.test(text) || NONE.test(text));
}
const SEES_TO =
  /^(?:passer|passe|passet|sørger|sørge|sørget|sikrer|sikre|vokter|vakter|følger|følgjer|holder|held|sitter|står|make|making|watching|keeping|sure)$/u;
