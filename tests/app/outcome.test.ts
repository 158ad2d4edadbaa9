import { isSpent, settlementOf } from '../../src/app/outcome.ts';
import type { Row, SendOutcome } from '../../src/app/ports.ts';
import type { Effect } from '../../src/domain/effects.ts';

/** The outcome table of design.md, row by row. */

const NOW = 1_000;
const base = { notBefore: NOW, waitsFor: null };
const effects = {
  page: {
    ...base,
    kind: 'page',
    id: 'page:0',
    to: { to: 'onCall', level: 'primary' },
    round: 1,
    step: 0,
    view: { card: 'page', repeated: false },
  },
  reply: { ...base, kind: 'say', id: 's', to: { to: 'serviceDesk' }, say: { id: 'M34' }, language: 'nb' },
  card: {
    ...base,
    kind: 'card',
    id: 'c',
    to: { to: 'serviceDesk' },
    view: { card: 'receipt' },
    slot: 'receipt',
    language: 'nb',
    mode: 'post',
  },
  update: {
    ...base,
    kind: 'card',
    id: 'u',
    to: { to: 'serviceDesk' },
    view: { card: 'receipt' },
    slot: 'receipt',
    language: 'nb',
    mode: 'update',
  },
} satisfies Record<string, Effect>;
type Kind = keyof typeof effects;
const row = (kind: Kind, perhapsSent = 0): Row => ({
  partition: 't|ticket',
  effect: effects[kind],
  claim: 'x',
  attempt: perhapsSent + 1,
  perhapsSent,
  resolved: null,
  heldUntil: 0,
});
const uncertain: SendOutcome = { outcome: 'uncertain', cause: '502' };
const failed: SendOutcome = { outcome: 'failed', cause: '403' };

test.each(['page', 'reply', 'card', 'update'] as const)(
  '%s: sent is sent; 429 comes again when it was told to',
  (kind) => {
    const place = { conversationId: 'c', activityId: '1' };
    expect(settlementOf(row(kind), { outcome: 'sent', place, rendered: 'r' }, NOW)).toEqual({
      state: 'sent',
      at: NOW,
      place,
      rendered: 'r',
    });
    expect(settlementOf(row(kind), { outcome: 'later', retryAfterMs: 7_000, cause: '429' }, NOW)).toEqual({
      state: 'pending',
      at: NOW,
      retryAfterMs: 7_000,
      cause: '429',
    });
  },
);

test('a page that failed goes to the next level at once; nothing else follows from other failures (fault 13)', () => {
  expect(settlementOf(row('page'), failed, NOW)).toMatchObject({
    state: 'failed',
    cause: '403',
    then: [{ kind: 'pageFailed', ticketId: 'ticket', pageRow: 'page:0' }],
  });
  for (const kind of ['reply', 'card', 'update'] as const)
    expect(settlementOf(row(kind), failed, NOW)).toEqual({
      state: 'failed',
      at: NOW,
      cause: '403',
      then: [],
    });
});

test.each([
  ['page', 0, { state: 'pending', retryAfterMs: 5_000, perhapsSent: true }],
  ['page', 8, { state: 'pending' }],
  ['page', 9, { state: 'failed', then: [{ kind: 'pageFailed' }] }],
  ['reply', 0, { state: 'pending', retryAfterMs: 15_000, perhapsSent: true }],
  ['reply', 1, { state: 'uncertain' }],
  ['card', 0, { state: 'pending', retryAfterMs: 15_000 }],
  ['card', 1, { state: 'uncertain' }],
  ['update', 1, { state: 'pending' }],
  ['update', 4, { state: 'uncertain' }],
] as const)('%s, unclear after %i unclear attempts (fault 12)', (kind, before, expected) => {
  expect(settlementOf(row(kind, before), uncertain, NOW)).toMatchObject(expected);
});

test('a reply whose claims lapsed goes again, since it may never have left; after six it is set aside, a page never', () => {
  expect(
    [row('reply', 2), row('card', 5), row('reply', 6), row('card', 6), row('update', 6), row('page', 6)].map(
      isSpent,
    ),
  ).toEqual([false, false, true, true, false, false]);
});
