/** Who was told the last news about a ticket, and what became of it. */

/** `waiting`: it is still on its way, as many are told at once; `failed`: it did not arrive, so that somebody must call. */
export type ReachState = 'sent' | 'waiting' | 'failed';

export type Reached = {
  readonly name: string | null;
  /** E.164 or five internal digits. */
  readonly phone: string | null;
  readonly workplaceId: string | null;
  readonly state: ReachState;
};

const RANK = { failed: 0, waiting: 1, sent: 2 } as const;

/** Those first who must be called. */
export const inNeedFirst = (reached: readonly Reached[]): readonly Reached[] =>
  reached.toSorted((a, b) => RANK[a.state] - RANK[b.state]);
