import type { Notice } from '../../../src/domain/notice/notice.ts';
import { priorityFactsOf } from '../../../src/domain/priority/facts-of.ts';
import { raiseFacts } from '../../../src/domain/priority/raise.ts';
import { decidePriority } from '../../../src/domain/priority/rules.ts';
import { demoDirectory } from '../../harness/directory.ts';
import { acute, NIGHT } from '../../harness/tickets.ts';

const directory = demoDirectory();
const HOUR = 3_600_000;
const window: Notice = {
  schema: 1,
  id: 'N-1',
  tenant: directory.tenantId,
  systemId: 'gerica',
  municipalities: ['drammen'],
  from: NIGHT - HOUR,
  to: NIGHT + HOUR,
  createdAt: 0,
  endedAt: null,
};
const down = { ...acute, lifeHealth: 'none' as const };
const rulesOf = (
  systemId: string | null,
  municipality: string | null,
  { at = NIGHT, notices = [window] as readonly Notice[], isAcute = false, heard = down } = {},
): string =>
  decidePriority(
    priorityFactsOf(heard, systemId, municipality, isAcute, { now: at, notices, directory }),
  ).rules.join('+');

describe('domain.md 2.3 R0p, B5: what is down inside an announced window', () => {
  test.each<[string, string, string]>([
    ['Gerica in Drammen', rulesOf('gerica', 'drammen'), 'R0p'],
    ['no window', rulesOf('gerica', 'drammen', { notices: [] }), 'R3'],
    ['in Svelvik, which the window leaves out', rulesOf('gerica', 'svelvik'), 'R3'],
    ['nobody knows where, the window is for Drammen', rulesOf('gerica', null), 'R3'],
    [
      'nobody knows where, the window is for all',
      rulesOf('gerica', null, { notices: [{ ...window, municipalities: null }] }),
      'R0p',
    ],
    ['another system', rulesOf('legejournal', 'drammen'), 'R3'],
    ['no system', rulesOf(null, 'drammen'), 'R8'],
    ['when it is over', rulesOf('gerica', 'drammen', { at: NIGHT + HOUR }), 'R3'],
    ['acute: R1 beats R0p', rulesOf('gerica', 'drammen', { isAcute: true }), 'R1+R3'],
    [
      'a security matter',
      rulesOf('gerica', 'drammen', { heard: { ...down, security: 3 as const } }),
      'R2+R3',
    ],
  ])('%s', (_case, rules, expected) => {
    expect(rules).toBe(expected);
  });
});

test.each([
  [true, true, true],
  [true, false, false],
  [false, true, false],
  [false, false, false],
])(
  'planned before %s, planned now %s: more words leave it planned %s (domain.md 2.6)',
  (before, now, after) => {
    expect(raiseFacts({ ...down, planned: before }, { ...down, planned: now }).planned).toBe(after);
  },
);
