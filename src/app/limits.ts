/**
 * How much may be sent: Microsoft's limits for each conversation and for the tenant, and what is asked for by a 429. A
 * pure state machine over elapsed milliseconds, which its caller gives. It never refuses: it says how long to wait.
 *
 * Pages come first: a share of every window is kept for them, they wait behind nothing that is not a page, and only
 * Microsoft's own windows hold them. Everything else to one conversation leaves in the order in which it asked.
 */

/** At most this many in any such time. */
export type Window = { readonly most: number; readonly perMs: number };

export type LimitSettings = {
  readonly conversation: readonly Window[];
  readonly tenant: readonly Window[];
  /** Instances that share the limits; each takes its part. */
  readonly instances: number;
  /** The part of every window that is kept for pages, 0 to 1. */
  readonly pageShare: number;
};

/** teams.md: requests to one conversation, and of one app in one tenant. */
export const TEAMS_LIMITS: Pick<LimitSettings, 'conversation' | 'tenant'> = {
  conversation: [
    { most: 7, perMs: 1_000 },
    { most: 8, perMs: 2_000 },
    { most: 60, perMs: 30_000 },
    { most: 1_800, perMs: 3_600_000 },
  ],
  tenant: [{ most: 50, perMs: 1_000 }],
};

/** One request that is about to leave. */
export type Sending = {
  /** Names it: what was told to wait is known when it comes again. */
  readonly id: string;
  readonly conversation: string;
  readonly page: boolean;
};

/** So many conversations that ask for less within this time mean that all of them are meant. */
const TENANT_SIGNS = 3;
const TENANT_SIGN_MS = 1_000;
/** Whoever was told to wait and has not come back by then has been taken up elsewhere. */
const PROMISE_LAPSES_MS = 10_000;
/** More are not kept in line for one conversation: they are told the last place, and ask again there. */
const MOST_PROMISES = 2_000;
const CLEAN_EVERY_MS = 60_000;

type Lane = {
  /** When something left, ascending; as far back as the longest window. */
  sent: number[];
  /** Who was told to come back when. */
  readonly promised: Map<string, number>;
  heldUntil: number;
};

type Part = { readonly page: readonly Window[]; readonly other: readonly Window[] };

/** This instance's part of the windows: all of it for pages, the rest of what is kept for them for the others. */
function partOf(windows: readonly Window[], { instances, pageShare }: LimitSettings): Part {
  const page = windows.map(({ most, perMs }) => ({ most: Math.max(1, Math.floor(most / instances)), perMs }));
  const other = page.map(({ most, perMs }) => ({
    most: Math.max(1, most - Math.ceil(most * pageShare)),
    perMs,
  }));
  return { page, other };
}

/** The first time from `from` on at which one more fits every window. @param sent ascending */
const fits = (sent: readonly number[], windows: readonly Window[], from: number): number =>
  windows.reduce((at, { most, perMs }) => {
    const first = sent[sent.length - most];
    return first === undefined ? at : Math.max(at, first + perMs);
  }, from);

export function createLimits(settings: LimitSettings) {
  const conversationPart = partOf(settings.conversation, settings);
  const tenantPart = partOf(settings.tenant, settings);
  const longest = (windows: readonly Window[]): number => Math.max(0, ...windows.map(({ perMs }) => perMs));
  const longestMs = longest(settings.conversation);
  const tenantMs = longest(settings.tenant);
  const lanes = new Map<string, Lane>();
  const tenant: Lane = { sent: [], promised: new Map(), heldUntil: 0 };
  let signs: { readonly conversation: string; readonly at: number }[] = [];
  let cleanedAt = 0;

  const since = (sent: number[], from: number): number[] => {
    const first = sent.findIndex((at) => at > from);
    return first === 0 ? sent : first < 0 ? [] : sent.slice(first);
  };

  /** What is past every window is forgotten, and so are conversations of which nothing is left. */
  function clean(now: number): void {
    if (now - cleanedAt < CLEAN_EVERY_MS) return;
    cleanedAt = now;
    for (const [conversation, lane] of lanes) {
      lane.sent = since(lane.sent, now - longestMs);
      for (const [id, at] of lane.promised) if (at + PROMISE_LAPSES_MS < now) lane.promised.delete(id);
      if (lane.sent.length === 0 && lane.promised.size === 0 && lane.heldUntil <= now)
        lanes.delete(conversation);
    }
  }

  function laneFor(conversation: string): Lane {
    const lane = lanes.get(conversation) ?? { sent: [], promised: new Map(), heldUntil: 0 };
    lanes.set(conversation, lane);
    return lane;
  }

  /** Behind those who were told to come before: they have not left yet, and count as if they had. */
  function behindOthers({ id, conversation }: Sending, now: number): number {
    const { sent, promised, heldUntil } = laneFor(conversation);
    const own = promised.get(id) ?? Infinity;
    const ahead: number[] = [];
    for (const [other, at] of promised)
      if (other !== id && at < own && at + PROMISE_LAPSES_MS >= now) ahead.push(Math.max(at, now));
    ahead.sort((a, b) => a - b);
    const from = Math.max(now, heldUntil, ahead.at(-1) ?? 0);
    return fits(ahead.length === 0 ? sent : [...sent, ...ahead], conversationPart.other, from);
  }

  /** When it may leave, elapsed time; `now` or before: at once. */
  function leavesAt(sending: Sending, now: number): number {
    const lane = laneFor(sending.conversation);
    const inTenant = sending.page
      ? fits(tenant.sent, tenantPart.page, now)
      : fits(tenant.sent, tenantPart.other, Math.max(now, tenant.heldUntil));
    const inConversation = sending.page
      ? fits(lane.sent, conversationPart.page, Math.max(now, lane.heldUntil))
      : behindOthers(sending, now);
    return Math.max(inTenant, inConversation);
  }

  return {
    /**
     * Asks to send now. 0: it counts as sent, and must be. More: it may not leave for so many milliseconds, after which it
     * asks again; whoever asks later for the same conversation comes after it.
     */
    ask(sending: Sending, now: number): number {
      clean(now);
      const lane = laneFor(sending.conversation);
      const at = leavesAt(sending, now);
      if (at > now) {
        if (!sending.page && (lane.promised.has(sending.id) || lane.promised.size < MOST_PROMISES))
          lane.promised.set(sending.id, at);
        return at - now;
      }
      lane.promised.delete(sending.id);
      lane.sent.push(now);
      tenant.sent = since(tenant.sent, now - tenantMs);
      tenant.sent.push(now);
      return 0;
    },

    /**
     * The channel answered that it is too much (429): nothing leaves for the conversation until then, and what was refused
     * is the first.
     */
    hold({ id, conversation, page }: Sending, forMs: number, now: number): void {
      const lane = laneFor(conversation);
      lane.heldUntil = Math.max(lane.heldUntil, now + forMs);
      if (!page) lane.promised.set(id, now + forMs);
      signs = signs.filter(({ at }) => at > now - TENANT_SIGN_MS);
      signs.push({ conversation, at: now });
      if (new Set(signs.map((sign) => sign.conversation)).size >= TENANT_SIGNS) this.holdTenant(forMs, now);
    },

    /** The same about everything that is sent: nothing but pages leaves until then. */
    holdTenant(forMs: number, now: number): void {
      tenant.heldUntil = Math.max(tenant.heldUntil, now + forMs);
    },

    /** How many conversations are remembered. */
    size: (): number => lanes.size,
  };
}

export type Limits = ReturnType<typeof createLimits>;
