import type { OnCall } from '../directory/schema.ts';
import { isoOslo } from '../service-hours/oslo.ts';
import type { EpochMs } from '../vocabulary.ts';
import type { Shift } from './shifts.ts';
import { stretchesIn } from './stretches.ts';

/**
 * The next on call stands in for a primary who has not answered the test page (fault 54), and the other way round, until the
 * answer comes or the shift is over. It comes to overrides, so that the rota says who is on call and its history who was.
 * They lie over whatever else is said of that time, and what lay below counts again when they are taken away.
 */

type Overrides = OnCall['overrides'];

const PREFIX = 'stand-in-';
const idOf = ({ personId, from }: Pick<Shift, 'personId' | 'from'>): string =>
  `${PREFIX}${from}-${personId}:`;

export const isStandIn = ({ id }: Overrides[number]): boolean => id.startsWith(PREFIX);

/** The rota without anybody who only stands in. */
export const withoutStandIns = (onCall: OnCall): OnCall => ({
  ...onCall,
  overrides: onCall.overrides.filter((one) => !isStandIn(one)),
});

/** Who stands in for a shift; undefined where nobody does. */
export const standInFor = (shift: Shift, { overrides }: OnCall): string | undefined =>
  overrides.find(({ id, role }) => role === 'primary' && id.startsWith(idOf(shift)))?.personId;

/** The changes under which whoever is next has the rest of the shift, and its primary stands behind. */
export const withStandIn = (shift: Shift, onCall: OnCall, now: EpochMs): Overrides => [
  ...onCall.overrides,
  ...stretchesIn(Math.max(shift.from, now), shift.to, onCall)
    .filter(({ primary, secondary }) => primary === shift.personId && secondary !== shift.personId)
    .flatMap(({ from, to, primary, secondary }, index) => {
      const span = { from: isoOslo(from), to: isoOslo(to) };
      const id = `${idOf(shift)}${index}`;
      return [
        { id: `${id}-primary`, ...span, role: 'primary' as const, personId: secondary },
        { id: `${id}-secondary`, ...span, role: 'secondary' as const, personId: primary },
      ];
    }),
];

/** The changes after whoever was stood in for has answered. */
export const withoutStandIn = (shift: Shift, { overrides }: OnCall): Overrides =>
  overrides.filter(({ id }) => !id.startsWith(idOf(shift)));
