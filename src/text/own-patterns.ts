import { ON_CALL_PLACEHOLDER, type Catalogue } from './catalogue.ts';
import { allFields } from './example-values.ts';
import { examplesOf, messageIds, render, type Parameters } from './examples.ts';
import { labelExamples, renderLabel } from './label-examples.ts';
import { fixedWords, sentencesIn, type Word } from './pieces.ts';

/** What the sentences of the catalogues look like when they come back with other names, numbers and times in them. */

export type Kind = 'message' | 'label' | 'question' | 'heading';
type Gap = { readonly most: number; readonly takes: (word: Word) => boolean };
type Part = string | Gap;
export type Pattern = {
  readonly parts: readonly Part[];
  /** Its words up to the first gap; all of them where it has none. */
  readonly opening: readonly string[];
  /** Its last word; null where a value stands there. */
  readonly closing: string | null;
  /** How many words are ours, whatever stands in the gaps. */
  readonly fixed: number;
  readonly kind: Kind;
  /** Anything may stand in one of its gaps. */
  readonly loose: boolean;
  /** Holds the reason of a priority, which ends with the ids of its rules. */
  readonly reason: boolean;
};

const PARTICLES = new Set(['av', 'de', 'den', 'der', 'van', 'von', 'el', 'al', 'bin']);
/** Stand for a value while a sentence is rendered: words that no text holds. */
const PERSON = 'qqperson';
const THING = 'qqthing';
const REASON = 'qqreason';
const GAPS: ReadonlyMap<string, Gap> = new Map([
  [PERSON, { most: 5, takes: ({ text, capital }: Word) => capital || PARTICLES.has(text) }],
  [THING, { most: 7, takes: () => true }],
  [REASON, { most: 60, takes: () => true }],
]);
const MARK_OF: Readonly<Record<string, string>> = {
  name: PERSON,
  manager: PERSON,
  instead: PERSON,
  standIn: PERSON,
  taker: PERSON,
  giver: PERSON,
  other: PERSON,
  asker: PERSON,
  primary: PERSON,
  secondary: PERSON,
  system: THING,
  systemName: THING,
  workplace: THING,
  workplaceName: THING,
  municipalityName: THING,
  reserveChannel: THING,
  contact: THING,
  typed: THING,
  reason: THING,
  text: THING,
  to: PERSON,
};
/** The ids of the rules behind a reason, as `joinReasons` writes them. */
export const RULE_IDS_AT_END = /\((?:R\d|U\+1)[^()]{0,80}\)/;

const subsets = <T>(items: readonly T[]): T[][] =>
  items.reduce<T[][]>((all, item) => [...all, ...all.map((some) => [...some, item])], [[]]);
/** Every value of a choice that the examples show only some of. */
const CHOICES: Readonly<Record<string, readonly unknown[]>> = {
  priority: labelExamples.priorityName ?? [],
  state: labelExamples.stateName ?? [],
  missing: subsets(allFields),
  fields: subsets(allFields).filter((some) => some.length > 0),
};

const marked = (example: Parameters): Parameters =>
  Object.fromEntries(
    Object.entries(example).map(([key, value]) => {
      if (Array.isArray(value) && key === 'offered') return [key, value.map(() => THING)];
      if (Array.isArray(value) && key === 'stretches')
        return [key, value.map((one) => marked(one as Parameters))];
      const mark = MARK_OF[key];
      if (mark === undefined || typeof value !== 'string') return [key, value];
      return [key, key === 'reason' && value.includes('(R') ? REASON : mark];
    }),
  );

/** The example as it stands and with gaps for its values, each with every choice. */
function variantsOf(example: Parameters | null): readonly (Parameters | null)[] {
  if (example === null) return [null];
  return Object.keys(CHOICES)
    .filter((key) => key in example)
    .reduce<Parameters[]>(
      (all, key) =>
        all.flatMap((one) => [one, ...(CHOICES[key] ?? []).map((value) => ({ ...one, [key]: value }))]),
      [example, marked(example)],
    );
}

/** What can be written as a command, or stands alone as a value. */
const NO_WORDS_OF_OURS =
  /Button$|Placeholder$|^(?:yes|priorityName|stateName|fieldList|reasonClause|reason|answerText)$/;

const HEADINGS: ReadonlySet<string> = new Set(['myTicketsHeading', 'formHeading', 'appName', 'queueHeading']);

/** A summary is a sentence of its own; most labels are known only on a card. */
function kindOf(label: keyof typeof labelExamples): Kind {
  if (label === 'lifeHealthQuestion') return 'question';
  // Two of them are commands too: «mine saker», «meld feil».
  if (HEADINGS.has(label)) return 'heading';
  return label.endsWith('Summary') ? 'message' : 'label';
}

function textsOf(t: Catalogue): { text: string; kind: Kind }[] {
  const messages = messageIds.flatMap((id) =>
    examplesOf[id]
      .flatMap(variantsOf)
      .map((example) => ({ text: render(t, id, example), kind: 'message' as const })),
  );
  const labels = (Object.keys(labelExamples) as (keyof typeof labelExamples)[])
    .filter((id) => !NO_WORDS_OF_OURS.test(id))
    .flatMap((id) => {
      const kind = kindOf(id);
      return (labelExamples[id] ?? [null]).flatMap((example) =>
        (typeof example === 'object' ? variantsOf(example as Parameters | null) : [example]).map((one) => ({
          text: renderLabel(t, id, one),
          kind,
        })),
      );
    });
  const clause = t.reasonClause({ rules: [], systemName: null, scope: 1 });
  const reasons = (labelExamples.priorityName ?? []).map((priority) => ({
    text: t.reason({ rules: [], systemName: null, scope: 1, priority }).replace(clause, REASON),
    kind: 'message' as const,
  }));
  return [...messages, ...labels, ...reasons].flatMap(({ text, kind }) =>
    // The demo has no number to call.
    [text, text.replaceAll(ON_CALL_PLACEHOLDER, t.onCallPhoneNotSet)].map((one) => ({ text: one, kind })),
  );
}

/** Every sentence of a language as a pattern, once each. */
export function patternsOf(t: Catalogue): ReadonlyMap<string, Pattern> {
  const patterns = new Map<string, Pattern>();
  const seen = new Set<string>();
  for (const { text, kind } of textsOf(t)) {
    if (seen.has(text)) continue;
    seen.add(text);
    for (const { start, end } of sentencesIn(text)) {
      const sentence = text.slice(start, end);
      // Most are said by many texts, or with one more value; a sentence alone is met again as a text.
      if (seen.has(sentence) && sentence !== text) continue;
      seen.add(sentence);
      const words = fixedWords(sentence);
      const key = words.map((word) => word.text).join(' ');
      if (words.length === 0 || patterns.has(key)) continue;
      const parts = words.map((word) => GAPS.get(word.text) ?? word.text);
      const strings = words.map((word) => word.text);
      const gap = strings.findIndex((word) => GAPS.has(word));
      const last = strings.at(-1) ?? '';
      patterns.set(key, {
        parts,
        opening: gap < 0 ? strings : strings.slice(0, gap),
        closing: GAPS.has(last) ? null : last,
        fixed: strings.filter((word) => !GAPS.has(word)).length,
        // Quoted with its answer under it, it is what the answer is about.
        kind: sentence === t.lifeHealthQuestion ? 'question' : kind,
        loose: key.includes(THING),
        reason: key.includes(REASON),
      });
    }
  }
  return patterns;
}

/** Whether the words are those of the pattern, with at least one word in each gap and no more than it takes. */
export function fits({ parts }: Pattern, words: readonly Word[]): boolean {
  const from = (part: number, word: number): boolean => {
    const wanted = parts[part];
    if (wanted === undefined) return word === words.length;
    if (typeof wanted === 'string') return words[word]?.text === wanted && from(part + 1, word + 1);
    for (let taken = 0; taken < wanted.most; taken += 1) {
      const next = words[word + taken];
      if (next === undefined || !wanted.takes(next)) return false;
      if (from(part + 1, word + taken + 1)) return true;
    }
    return false;
  };
  return from(0, 0);
}
