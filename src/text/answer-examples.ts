import { ANSWER_IDS, REFERRAL_IDS, REFUSAL_IDS } from '../domain/answers/answer-ids.ts';
import { atOslo } from '../domain/service-hours/oslo.ts';
import type { AnswerMessages } from './answers.ts';
import type { ParameterOf } from './dialogue-examples.ts';
import { from, link, municipalityName, name, now, phone, system, to } from './example-values.ts';

const ROLES = [
  'systemOwner',
  'systemManager',
  'coordinator',
  'operationsManager',
  'securityOfficer',
  'unitLeader',
] as const;
const GAPS = ['notRegistered', 'left', 'pendingOwner', 'notAppointed', 'ofDikt'] as const;
const day = (date: string, closes: string | null, last = date) => ({
  first: atOslo(date, '00:00'),
  last: atOslo(last, '00:00'),
  opens: closes === null ? null : atOslo(date, '08:00'),
  closes: closes === null ? null : atOslo(date, closes),
});

/** Open and closed, each in runs of one day or of several: the ways in which «til» and «og» follow in a year of holidays. */
const RUNS = [['s'], ['r'], ['s', 's'], ['r', 's'], ['s', 'r'], ['r', 'r']].map((kinds) =>
  kinds.flatMap((kind, at) => {
    const date = (of: number): string => `2026-12-${String(at * 16 + of).padStart(2, '0')}`;
    const last = (of: number): string => date(kind === 'r' ? of + 1 : of);
    return [day(date(1), '15:30', last(1)), day(date(4), null, last(4))];
  }),
);

/** An example of every sentence that answers a question (`examples.ts`). */
export const answerExamples: {
  readonly [K in keyof AnswerMessages]: readonly ParameterOf<AnswerMessages[K]>[];
} = {
  M99: ANSWER_IDS.map((answer) => ({ answer })),
  M100: [{ source: 'T126' }],
  M101: [
    { days: [day('2026-12-24', '12:00'), day('2026-12-28', '15:30', '2026-12-30')], now },
    { days: [day('2026-12-25', null), day('2026-12-28', '15:30')], now },
    { days: [day('2026-12-25', null, '2026-12-27'), day('2027-01-01', null)], now },
    ...RUNS.map((days) => ({ days, now })),
  ],
  M102: [{ hours: 7 }],
  M103: [null],
  M104: [
    { email: null, portal: null },
    { email: 'driftsstotte@nedre-eiker.example', portal: link },
  ],
  M105: [{ link }, { link: null }],
  M106: [{ system, from, to, now }],
  M107: [{ system }, { system: null }],
  M108: [
    ...ROLES.map((role) => ({ role, system, municipalityName, name, phone })),
    { role: 'securityOfficer', system: null, municipalityName, name, phone: null },
    { role: 'coordinator', system, municipalityName: null, name, phone },
  ],
  M109: [
    ...GAPS.map((gap) => ({ role: 'systemManager' as const, system, municipalityName, gap, instead: name })),
    ...GAPS.map((gap) => ({ role: 'systemOwner' as const, system, municipalityName, gap, instead: null })),
    { role: 'unitLeader', system: null, municipalityName: null, gap: 'notRegistered', instead: null },
  ],
  M110: [{ role: 'coordinator' }, { role: 'operationsManager' }],
  M111: [
    { system, manager: name, phone },
    { system: null, manager: null, phone: null },
  ],
  M112: [{ system }, { system: null }],
  M113: [
    {
      system,
      members: [
        { name, municipalityName },
        { name, municipalityName: 'Svelvik' },
      ],
    },
    { system, members: [] },
  ],
  M114: [{ name }],
  M115: [null],
  M116: ROLES.map((role) => ({ role })),
  M117: [null],
  M118: REFERRAL_IDS.flatMap((referral) => [
    { referral, system, name, phone },
    { referral, system: null, name: null, phone: null },
  ]),
  M119: REFUSAL_IDS.map((refusal) => ({ refusal })),
};
