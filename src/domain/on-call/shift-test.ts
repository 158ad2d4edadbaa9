import { z } from 'zod';
import type { OnCall } from '../directory/schema.ts';
import { addDays, atOslo, osloDateTime } from '../service-hours/oslo.ts';
import type { EpochMs } from '../vocabulary.ts';
import { shiftStarts, type Shift } from './shifts.ts';
import { withoutStandIns } from './stand-in.ts';

/**
 * The test page at the start of a shift: whether pages reach those on call is known before one must (fault 54). Not answered
 * in the minutes after which a page goes to the next, the next is on duty until the answer comes.
 */

/** What is kept of it with the person. */
export const shiftTestSchema = z.object({
  role: z.enum(['primary', 'secondary']),
  from: z.number().int(),
  to: z.number().int(),
  state: z.enum(['asked', 'answered', 'missed']),
});
export type ShiftTest = z.infer<typeof shiftTestSchema>;

/** Whether what is kept of a person is about this shift. */
export const isTestOf = (test: ShiftTest | null, { role, from }: Pick<Shift, 'role' | 'from'>): boolean =>
  test !== null && test.role === role && test.from === from;

/** What a test page says of a shift. */
export type TestedShift = Pick<Shift, 'role' | 'from' | 'to'>;

/** Why the next is on duty: no answer, or no verified channel beside Teams where others are set up (fault 23). */
export type MissedBecause = 'noAnswer' | 'noChannel';
/** What became of a shift whose test page was not answered: who stands in, or why nobody does. */
export type Missed = {
  readonly because: MissedBecause;
  readonly standInId: string | null;
};

const HOUR = 3_600_000;
/** [A] A test wakes nobody: between these hours (Oslo time) none is sent. */
const NIGHT = { from: 22, to: 7 } as const;
/** [A] When a shift is tried that begins at night: the evening before. */
const EVENING = '21:00';
/** [A] So long after its beginning a shift is still tried, where the program was not there before. */
const LATEST_MS = 12 * HOUR;
/** So long ahead tests are asked for, so that they leave at their minute. */
const AHEAD_MS = 24 * HOUR;

const isNight = (at: EpochMs): boolean => {
  const { hour } = osloDateTime(at);
  return hour >= NIGHT.from || hour < NIGHT.to;
};

/** When a shift is tried: as it begins, or the evening before; seen later, at once or in the morning. Null: no more. */
export function testTime({ from, to }: Pick<Shift, 'from' | 'to'>, now: EpochMs): EpochMs | null {
  const planned = isNight(from) ? eveningBefore(from) : from;
  if (planned >= now) return planned;
  const at = isNight(now) ? morningAfter(now) : now;
  return at < Math.min(to, from + LATEST_MS) ? at : null;
}

function eveningBefore(at: EpochMs): EpochMs {
  const { date, hour } = osloDateTime(at);
  return atOslo(hour < NIGHT.to ? addDays(date, -1) : date, EVENING);
}

function morningAfter(at: EpochMs): EpochMs {
  const { date, hour } = osloDateTime(at);
  return atOslo(hour < NIGHT.to ? date : addDays(date, 1), `0${NIGHT.to}:00`);
}

/** The tests to ask for now, each with its time. Who only stands in begins no shift. */
export const testsDue = (onCall: OnCall, now: EpochMs): readonly { shift: Shift; at: EpochMs }[] =>
  shiftStarts(withoutStandIns(onCall), now - LATEST_MS, now + AHEAD_MS + 10 * HOUR).flatMap((shift) => {
    const at = testTime(shift, now);
    return at === null || at > now + AHEAD_MS ? [] : [{ shift, at }];
  });

const HERE = /^\s*(?:(?:jeg|eg) er her|her|i(?:['’]| a)m here|here)\s*[.!]*\s*$/iu;

/** «Jeg er her»: an answer to a test page. */
export const isHereWord = (text: string): boolean => HERE.test(text);
