import fc from 'fast-check';
import {
  keptUntil,
  joinedNotes,
  noRoutes,
  withCode,
  withoutRoute,
  withTry,
  type ContactRoutes,
  type SentNote,
} from '../../../src/domain/on-call/contact-routes.ts';

/** A second channel counts once a code has verified it (fault 23). */

const MINUTE = 60_000;
const NOW = 1_000_000_000_000;
const sms = { via: 'sms', address: '+4791234567', code: 'right' } as const;
const sent = (
  before: ContactRoutes = noRoutes('kari'),
  now = NOW,
  one: Parameters<typeof withCode>[1] = sms,
) => {
  const after = withCode(before, one, now);
  if (after === undefined) throw new Error('No code');
  return after;
};
const typed = (before: ContactRoutes, code: string, now = NOW) => withTry(before, () => code, now);

test.each<readonly [string, number, string, object]>([
  ['right at once', 0, 'right', { outcome: 'verified' }],
  ['right in the last millisecond', 15 * MINUTE - 1, 'right', { outcome: 'verified' }],
  ['right when 15 minutes are over', 15 * MINUTE, 'right', { outcome: 'expired' }],
  ['long after it is no code any more', 75 * MINUTE, 'right', { outcome: 'none' }],
  ['wrong', 0, 'other', { outcome: 'wrong', left: 4 }],
])('%s', (_, after, code, outcome) => {
  expect(typed(sent(), code, NOW + after).tried).toMatchObject(outcome);
});

test('five tries, and the right one counts no more; a new code does', () => {
  let routes = sent();
  for (const left of [4, 3, 2, 1]) {
    const { after, tried } = typed(routes, 'other');
    expect(tried).toEqual({ outcome: 'wrong', left });
    routes = after;
  }
  const last = typed(routes, 'other');
  expect(last.tried).toEqual({ outcome: 'spent' });
  expect(typed(last.after, 'right').tried).toEqual({ outcome: 'spent' });
  expect(typed(sent(last.after, NOW, { ...sms, code: 'new' }), 'new').tried).toMatchObject({
    outcome: 'verified',
  });
});

test('a verified channel stays while another address is being verified, and is then replaced', () => {
  const first = typed(sent(), 'right').after;
  const pending = sent(first, NOW + 1, { ...sms, address: '+4799999999', code: 'second' });
  expect(pending.routes).toEqual([{ via: 'sms', address: sms.address, verifiedAt: NOW }]);
  expect(typed(pending, 'second', NOW + 2).after.routes).toEqual([
    { via: 'sms', address: '+4799999999', verifiedAt: NOW + 2 },
  ]);
});

test('five codes in an hour', () => {
  let routes = noRoutes('kari');
  for (let n = 0; n < 5; n++) routes = sent(routes, NOW + n * MINUTE);
  expect(withCode(routes, sms, NOW + 59 * MINUTE)).toBeUndefined();
  expect(withCode(routes, sms, NOW + 61 * MINUTE)).toBeDefined();
});

test('removed: neither paged nor verified by a code that is still out', () => {
  const routes = withoutRoute(sent(typed(sent(), 'right').after), 'sms', NOW);
  expect(routes.routes).toEqual([]);
  expect(typed(routes, 'right').tried).toEqual({ outcome: 'none' });
  expect(keptUntil(routes)).toBeLessThanOrEqual(NOW);
});

test('whatever the order of the receipts, the end is the same (fault 16)', () => {
  const note = fc.constantFrom<SentNote>(
    { row: { partition: 't|1', id: 'a' }, receipt: null },
    { row: null, receipt: 'failed' },
    { row: null, receipt: 'delivered' },
  );
  fc.assert(
    fc.property(fc.array(note, { minLength: 1 }), fc.infiniteStream(fc.nat()), (notes, random) => {
      const order = [...random.take(notes.length)];
      const shuffled = notes
        .map((one, index) => ({ one, by: order[index] ?? 0 }))
        .sort((a, b) => a.by - b.by)
        .map(({ one }) => one);
      expect(shuffled.reduce(joinedNotes)).toEqual(notes.reduce(joinedNotes));
    }),
  );
});
