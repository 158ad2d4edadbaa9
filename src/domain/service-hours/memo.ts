/**
 * Remembers the answers of a pure function, at most `limit` of them; when full it forgets all and starts again.
 * For time zone and holiday work that the same few days ask for again and again.
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
