export type Goal = {
  readonly floor: number;
  readonly aim: number;
  /** The measure counts what went wrong. */
  readonly atMost?: true;
};

/** Floors and aims on messages that nobody tuned on. */
export const FLOORS: ReadonlyMap<string, Goal> = new Map<string, Goal>([
  ['acute, desk closed, neither paged nor asked (count)', { floor: 0, aim: 0, atMost: true }],
  ['acute recall', { floor: 0.97, aim: 1 }],
  ['acute precision', { floor: 0.85, aim: 0.97 }],
  ['priority of incidents', { floor: 0.85, aim: 0.95 }],
  ['two levels too low (share)', { floor: 0.005, aim: 0, atMost: true }],
  ['page decision', { floor: 0.95, aim: 0.99 }],
  ['on-call number shown without right (count)', { floor: 0, aim: 0, atMost: true }],
  ['security officer missed (share)', { floor: 0.02, aim: 0, atMost: true }],
  ['intent', { floor: 0.9, aim: 0.97 }],
  ['system', { floor: 0.9, aim: 0.97 }],
  ['language', { floor: 0.95, aim: 0.97 }],
  ['name F1', { floor: 0.95, aim: 0.99 }],
  ['phone F1', { floor: 0.95, aim: 0.99 }],
  ['workplace F1', { floor: 0.95, aim: 0.99 }],
  ['masking recall', { floor: 1, aim: 1 }],
  ['masked without cause (count)', { floor: 0, aim: 0, atMost: true }],
]);

/**
 * Floors that are not reached yet, and what is: it may not be lost again. Whoever reaches the floor takes the line away.
 * `npm run eval` ends with 1 as long as there are any.
 */
export const REACHED: ReadonlyMap<string, number> = new Map<string, number>([
  ['acute, desk closed, neither paged nor asked (count)', 1],
  ['acute recall', 0.941],
  ['priority of incidents', 0.766],
  ['two levels too low (share)', 0.017],
  ['security officer missed (share)', 0.5],
  ['system', 0.845],
  ['name F1', 0.883],
  ['workplace F1', 0.904],
]);
