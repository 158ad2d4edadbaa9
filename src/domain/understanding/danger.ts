import type { Hit } from './phrases.ts';
import type { Signals } from './signals.ts';

/** What a message says of people, seen through everything that takes it back: each answer counts live words only. */
export type Plight = {
  /** A tag that stands in a sentence about people now. */
  readonly live: (...tags: readonly string[]) => boolean;
  /** It is over, and nothing is said to go on. */
  readonly isOver: boolean;
  /** Someone is in danger of life, or is being threatened. */
  readonly inDanger: boolean;
};

const NONE = /^(?:ingen|nobody|noone|none|no|uten|without)$/u;
const NOT = /^(?:ikke|ikkje|not|aldri|never|isnt|slipper)$/u;
/** Tags of a body or a threat: said of a machine, they are a figure of speech. */
const OF_PEOPLE = new Set(['crisis', 'sign', 'measurement', 'threat', 'missing']);

/** Reads who is in trouble. Linear in the number of hits; deterministic. */
export function plightOf(signals: Signals): Plight {
  const sentenceOf = (hit: Hit): number => signals.words[hit.from]?.sentence ?? 0;
  const sentences = (...tags: readonly string[]): ReadonlySet<number> =>
    new Set(tags.flatMap((tag) => signals.hits(tag).map(sentenceOf)));
  const people = sentences('somebody', 'bystander', 'patient', 'bed');
  const both = (one: ReadonlySet<number>, other: ReadonlySet<number>): ReadonlySet<number> =>
    new Set([...one].filter((sentence) => other.has(sentence)));
  const happening = both(people, sentences('rightNow', 'present'));
  const topic = new Set([...sentences('topic')].filter((sentence) => !happening.has(sentence)));
  const figure = sentences('figurative', 'longAgo', 'paperwork');
  const machine = new Set([...sentences('officeMachine')].filter((sentence) => !people.has(sentence)));
  const supposed = signals.clauses('hypothetical');

  const counts = (hit: Hit): boolean => {
    const sentence = sentenceOf(hit);
    if (topic.has(sentence) || figure.has(sentence)) return false;
    if (!OF_PEOPLE.has(hit.tag)) return true;
    return !machine.has(sentence) && !supposed.has(hit.clause) && !isDenied(signals, hit);
  };
  const live = (...tags: readonly string[]): boolean => tags.some((tag) => signals.hits(tag).some(counts));

  const over = Math.max(
    -1,
    ...signals
      .hits('over')
      .filter((hit) => !hit.negated)
      .map((hit) => hit.from),
  );
  const goesOn = signals.hits('still').some((hit) => hit.from > over);
  const isOver = over >= 0 && !goesOn;
  const somebody = live('somebody', 'bystander', 'patient', 'bed');
  const inDanger =
    !isOver &&
    (live('crisis', 'danger') ||
      (live('threat') && (somebody || live('alarmPath'))) ||
      (live('sign') && somebody));
  return { live, isOver, inDanger };
}

/** «ikke bevisstløs», «ingen ble skadd»: a not right before one word, a «nobody» a little further off. */
function isDenied({ words }: Signals, hit: Hit): boolean {
  const before = words
    .slice(Math.max(0, hit.from - 3), hit.from)
    .filter((word) => word.clause === hit.clause)
    .map((word) => word.text);
  if (hit.to - hit.from === 1 && NOT.test(before.at(-1) ?? '')) return true;
  return before.some((word) => NONE.test(word));
}
