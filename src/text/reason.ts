import type { RuleId } from '../domain/priority/rules.ts';

/**
 * The clause that explains a priority: the words of each rule once, joined, and the ids at the end (promise 5).
 * A ticket stored by another version may hold an id without words here: the id is printed all the same.
 * `andBecause` joins two clauses («og fordi»); `otherwise` stands where no rule has words.
 */
export function joinReasons(
  rules: readonly string[],
  words: Readonly<Record<RuleId, string>>,
  andBecause: string,
  otherwise: string,
): string {
  const wordsOf = new Map<string, string>(Object.entries(words));
  const clauses = [...new Set(rules.map((rule) => wordsOf.get(rule)))].filter(
    (clause) => clause !== undefined,
  );
  const text = clauses.length === 0 ? otherwise : clauses.join(` ${andBecause} `);
  return rules.length === 0 ? text : `${text} (${rules.join(', ')})`;
}
