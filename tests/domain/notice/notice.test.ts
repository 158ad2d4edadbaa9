import {
  endedNotice,
  endOf,
  noticeCovering,
  noticeSchema,
  plannedFor,
  type Notice,
} from '../../../src/domain/notice/notice.ts';

const FROM = 1_000;
const TO = 2_000;
const notice = (over: Partial<Notice> = {}): Notice => ({
  schema: 1,
  id: 'N-1',
  tenant: 't',
  systemId: 'gerica',
  municipalities: ['drammen', 'svelvik'],
  from: FROM,
  to: TO,
  createdAt: 0,
  endedAt: null,
  ...over,
});
const everywhere = notice({ municipalities: null });

describe('domain.md 2.2: a window covers a system, a municipality and an instant', () => {
  test.each<[string, Partial<Notice>, string, string | null, number, boolean]>([
    ['its first instant', {}, 'gerica', 'drammen', FROM, true],
    ['the instant before it', {}, 'gerica', 'drammen', FROM - 1, false],
    ['its last instant', {}, 'gerica', 'drammen', TO - 1, true],
    ['the instant of its end', {}, 'gerica', 'drammen', TO, false],
    ['another municipality of its list', {}, 'gerica', 'svelvik', FROM, true],
    ['a municipality that is not on its list', {}, 'gerica', 'sande', FROM, false],
    ['another system', {}, 'citrix', 'drammen', FROM, false],
    ['no municipality known, a list', {}, 'gerica', null, FROM, false],
    ['no municipality known, all of them', { municipalities: null }, 'gerica', null, FROM, true],
    ['any municipality, all of them', { municipalities: null }, 'gerica', 'sande', FROM, true],
    ['another system, all municipalities', { municipalities: null }, 'citrix', null, FROM, false],
    ['ended, before its end', { endedAt: 1_500 }, 'gerica', 'drammen', 1_499, true],
    ['ended, at its end', { endedAt: 1_500 }, 'gerica', 'drammen', 1_500, false],
    ['called off before it began', { endedAt: FROM - 1 }, 'gerica', 'drammen', FROM, false],
    ['ended after its time', { endedAt: TO + 500 }, 'gerica', 'drammen', TO, false],
  ])('%s', (_case, over, systemId, municipality, at, covers) => {
    const one = notice(over);
    expect(noticeCovering([one], systemId, municipality, at)).toBe(covers ? one : undefined);
  });

  test('of several the one that ends last, also where one was ended; of equals the first', () => {
    const long = notice({ id: 'long', to: 9_000, endedAt: 1_600 });
    const short = notice({ id: 'short' });
    const again = notice({ id: 'again' });
    const elsewhere = notice({ id: 'elsewhere', municipalities: ['sande'], to: 9_999 });
    const find = (at: number, ...notices: Notice[]) => noticeCovering(notices, 'gerica', 'drammen', at)?.id;
    expect(find(1_500, long, short, again, elsewhere)).toBe('short');
    expect(find(1_500, again, short, long)).toBe('again');
    expect(find(1_500, elsewhere, { ...long, endedAt: null }, short)).toBe('long');
    expect(find(1_700, long)).toBeUndefined();
    expect(find(1_500)).toBeUndefined();
  });

  test('a report is planned by the window that covers now; without a system none does', () => {
    const notices = [everywhere];
    expect(plannedFor({ now: FROM, notices }, 'gerica', null)).toBe(everywhere);
    expect(plannedFor({ now: TO, notices }, 'gerica', null)).toBeUndefined();
    expect(plannedFor({ now: FROM, notices }, null, 'drammen')).toBeUndefined();
  });
});

describe('ending', () => {
  test.each([
    ['before it begins', notice(), 500, 500],
    ['while it lasts', notice(), 1_999, 1_999],
    ['at its end', notice(), TO, undefined],
    ['a second time', notice({ endedAt: 1_200 }), 1_300, undefined],
  ])('%s', (_case, one, at, end) => {
    const ended = endedNotice(one, at);
    expect(ended && endOf(ended)).toBe(end);
    expect(ended).toEqual(end === undefined ? undefined : { ...one, endedAt: end });
  });
});

test.each<[string, Record<string, unknown>]>([
  ['an end that is not after its beginning', { to: FROM }],
  ['no municipality at all', { municipalities: [] }],
  ['an unknown schema', { schema: 2 }],
  ['half milliseconds', { from: 0.5 }],
  ['no system', { systemId: '' }],
])('a stored notice with %s is refused', (_case, over) => {
  expect(noticeSchema.safeParse(notice()).success).toBe(true);
  expect(noticeSchema.safeParse({ ...notice(), ...over }).success).toBe(false);
});
