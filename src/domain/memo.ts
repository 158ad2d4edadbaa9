/**
 * Remembers the answers of a pure function, at most `limit` of them; when full it forgets all and starts again.
 * For what the same few days, words or stories ask for again and again.
 */
export function remembered<Key, Answer>(limit: number, compute: (key: Key) => Answer): (key: Key) => Answer {
  const answers = new Map<Key, Answer>();
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = compute(key);
    if (answers.size >= limit) answers.clear();
    answers.set(key, answer);
    return answer;
  };
}

/** Remembers the answer of a pure function for as long as the object it was asked about lives. */
export function oncePer<Key extends object, Answer>(compute: (key: Key) => Answer): (key: Key) => Answer {
  const answers = new WeakMap<Key, { readonly answer: Answer }>();
  return (key) => {
    let known = answers.get(key);
    if (known === undefined) answers.set(key, (known = { answer: compute(key) }));
    return known.answer;
  };
}

/** Documents of a store kept parsed; a few kilobytes each. */
export const MOST_PARSED = 500;

/**
 * Remembers what the newest version of each thing comes to, for at most `limit` things; whatever was not asked about for
 * longest is forgotten. `version` says whether the source is the one that was read before.
 */
export function rememberedNewest<Source, Answer>(
  limit: number,
  compute: (source: Source) => Answer,
): (name: string, version: string, source: Source) => Answer {
  const known = new Map<string, { readonly version: string; readonly answer: Answer }>();
  return (name, version, source) => {
    const before = known.get(name);
    const answer = before?.version === version ? before.answer : compute(source);
    known.delete(name);
    known.set(name, { version, answer });
    const oldest = known.keys().next();
    if (known.size > limit && oldest.done !== true) known.delete(oldest.value);
    return answer;
  };
}
