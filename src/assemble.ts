import { z } from 'zod';
import { every } from './adapters/clock/clock.ts';
import { createHttpServer, type HttpAnswer, type HttpDeps } from './adapters/http/server.ts';
import { readCallback } from './adapters/sms/callback.ts';
import { authenticationFor, type BotIdentity } from './adapters/teams/auth.ts';
import { createBot } from './adapters/teams/bot.ts';
import { teamsOutbound } from './adapters/teams/outbound.ts';
import { createAudit } from './app/audit.ts';
import { createDesk } from './app/desk.ts';
import { createDeskPress } from './app/desk-press.ts';
import { createEngine, type EngineState } from './app/engine.ts';
import { createApprovals } from './app/approvals.ts';
import { createCallbacks, type Callbacks } from './app/callbacks.ts';
import { createChannelSending } from './app/channel-sending.ts';
import { createChannelTalk } from './app/channel-talk.ts';
import { contentOf } from './app/content.ts';
import { createDelivery } from './app/delivery.ts';
import { REFRESH_MS, type LiveDirectories } from './app/directories.ts';
import type {
  Advisor,
  Channels,
  Clock,
  Directories,
  Log,
  MovableClock,
  Outbound,
  Store,
} from './app/ports.ts';
import { createFacts } from './app/facts.ts';
import { createFailure } from './app/failure.ts';
import { createHealth } from './app/health.ts';
import { createIntakes } from './app/intakes.ts';
import { createPeople } from './app/people.ts';
import { createKnownRoutes } from './app/known-routes.ts';
import { createLimits, type LimitSettings } from './app/limits.ts';
import { createOnCall } from './app/on-call.ts';
import { createPacing } from './app/pacing.ts';
import { createPress } from './app/press.ts';
import { createQueues } from './app/queue.ts';
import { createRotaWatch } from './app/rota-watch.ts';
import { createExtension } from './app/extension.ts';
import { createRepair } from './app/repair.ts';
import { createSending } from './app/sending.ts';
import { createRounds } from './app/rounds.ts';
import { createRotaChanges } from './app/rota-changes.ts';
import { createShiftTests } from './app/shift-tests.ts';
import { createSwaps } from './app/swaps.ts';
import { createStuck } from './app/stuck.ts';
import { ticketCommands } from './app/tickets.ts';
import { createTimeTravel, type TimeTravel } from './app/time-travel.ts';
import { createTurn } from './app/turn.ts';
import { calendarOf, type ServiceCalendar } from './domain/service-hours/calendar.ts';
import { isoOslo, parseInstant } from './domain/service-hours/oslo.ts';
import { VIAS } from './domain/vocabulary.ts';
import { channelWords } from './text/channel-message.ts';
import { Temporal } from 'temporal-polyfill';

export type Parts = {
  readonly store: Store;
  readonly clock: Clock;
  /** Set in demo and tests: business time that can be moved. */
  readonly movable: MovableClock | null;
  readonly log: Log;
  readonly directories: LiveDirectories;
  readonly identity: BotIdentity;
  readonly allowedTenants: readonly string[] | null;
  readonly serviceUrl: string | null;
  readonly onCallPhone: string | null;
  readonly sendTimeoutMs: number;
  /** How much may be sent; null: as much as there is (tests, and a demo without Teams). */
  readonly limits: LimitSettings | null;
  /** How long a claim of the store holds (elapsed time). */
  readonly leaseMs: number;
  /** A page that is unsent for longer (business time) turns /health/ready red. */
  readonly pageLateMs: number;
  /** Tells a watcher outside that all is well; left out: nobody watches. */
  readonly heartbeat?: (state: EngineState) => Promise<void>;
  /** Absent or null: the rules alone (X6). */
  readonly advisor?: Advisor | null;
  /** SMS and mail; absent: Teams alone. */
  readonly channels?: Channels;
  /** What signs the call-backs of an SMS provider; null: none is taken in. */
  readonly callbackSecret?: string | null;
  /** Leads from an SMS or a mail to the chat with the bot; null: none is given. */
  readonly chatLink?: string | null;
};

/** How often due rows are looked for; rows of a commit are carried out at once and do not wait for it. */
const SWEEP_MS = 1_000;
/** How often unresolved tickets are looked at for a card that is missing. */
const REPAIR_MS = 5 * 60_000;

/** How often every open critical ticket is looked at: at most a minute late. */
const AUDIT_MS = 60_000;
const HEARTBEAT_MS = 60_000;
/** How often it is looked ahead on the rota; what was said today is not said again. */
const ROTA_MS = 10 * 60_000;

/** What is in hand at a stop gets this long; what is left then is in the store, for the next start. */
const FINISH_REQUESTS_MS = 5_000;
const FINISH_SENDING_MS = 10_000;

/** Everything behind the ports, joined; the ways in and out are given, so that tests can put their own there. */
export function assembleCore(
  parts: Omit<
    Parts,
    | 'identity'
    | 'allowedTenants'
    | 'serviceUrl'
    | 'onCallPhone'
    | 'sendTimeoutMs'
    | 'movable'
    | 'pageLateMs'
    | 'heartbeat'
    | 'directories'
  > & { readonly directories: Directories; readonly outbound: Outbound },
) {
  const { store, clock, log, directories, outbound } = parts;
  const calendar = rememberedCalendar(directories);
  const { channels = {}, chatLink = null, callbackSecret = null } = parts;
  const vias = VIAS.filter((via) => channels[via] !== undefined);
  const facts = createFacts({ store, clock, log, directories, calendar, channels: vias });
  const tickets = ticketCommands({ store, clock, directories, facts });
  const approvals = createApprovals({ store, clock, log, directories, tickets });
  const onCall = createOnCall({ store, clock, log, directories, tickets });
  const desk = createDesk({ store, clock, log, directories, tickets });
  const queues = createQueues({ store, clock, directories });
  const content = contentOf({ store, directories, facts, tickets, queues });
  const people = createPeople({ store, clock, directories });
  const intakes = createIntakes({ store, clock, directories, people, facts });
  const change = createRotaChanges({ store, clock, directories });
  const swaps = createSwaps({ store, clock, log, directories, outbound, intakes, change });
  const shiftTests = createShiftTests({ store, clock, log, directories, change, channels: vias });
  const limits = parts.limits === null ? null : createLimits(parts.limits);
  const pacing = createPacing({ limits, clock, store, directories });
  const words = channelWords(chatLink, callbackSecret !== null);
  const known = createKnownRoutes({ store, clock, directories });
  const outside = createChannelSending({ store, clock, directories, channels, words, known });
  const failure = createFailure({ log, outbound, people, facts, intakes, outside });
  const sending = createSending({ store, clock, outbound, directories, content, pacing, outside });
  const talk = createChannelTalk({ store, clock, directories, channels, outside });
  const stuck = createStuck({ store, log, failure, partitionOf: tickets.partitionOf });
  const { leaseMs } = parts;
  const delivery = createDelivery({
    store,
    clock,
    log,
    tickets,
    intakes,
    approvals,
    onCall,
    desk,
    swaps,
    shiftTests,
    sending,
    talk,
    stuck,
    leaseMs,
  });
  const repair = createRepair({ store, clock, log, directories, delivery });
  const audit = createAudit({ store, clock, log, facts, delivery });
  const rotaWatch = createRotaWatch({ store, clock, log, directories, delivery, channels: vias });
  const turn = createTurn({
    store,
    clock,
    outbound,
    directories,
    people,
    intakes,
    failure,
    delivery,
    advisor: parts.advisor ?? null,
    talk,
  });
  const extension = createExtension({ ...parts, facts, people, tickets, delivery, failure });
  const callbacks = createCallbacks({
    store,
    clock,
    directories,
    delivery,
    tickets,
    outside,
    shiftTests,
  });
  const deskPresses = createDeskPress({ log, directories, delivery, tickets, content, people, desk });
  const press = createPress({
    clock,
    log,
    directories,
    delivery,
    tickets,
    content,
    people,
    intakes,
    approvals,
    onCall,
    shiftTests,
    deskPresses,
  });
  /** Only where there are channels to know of. */
  const knowRoutes = vias.length === 0 ? null : () => known.refresh();
  return { turn, press, extension, delivery, repair, audit, rotaWatch, callbacks, knowRoutes };
}

/** The whole product on its real ways in and out. */
export function assemble(parts: Parts) {
  const { store, clock, log } = parts;
  const authentication = authenticationFor(parts.identity);
  const outbound = teamsOutbound({ ...parts, authentication, appId: parts.identity.appId });
  const core = assembleCore({ ...parts, outbound });
  const { turn, press, extension, delivery, repair, audit, rotaWatch, callbacks, knowRoutes } = core;
  const engine = createEngine({ ...parts, audit, wallClock: parts.movable === null });
  const bot = createBot({
    ...parts,
    authentication,
    conversation: { ...turn, press },
    extension,
  });
  const receive = (authHeader: string, body: unknown) => bot.receive(authHeader, body);
  const server = createHttpServer({
    log,
    receive,
    ready: createHealth(parts),
    engine: () => engine.state(),
    sms: smsCallbacks(parts, callbacks),
    demo:
      parts.movable === null
        ? null
        : demoRoutes(store, parts.movable, createTimeTravel({ store, clock: parts.movable, delivery })),
  });
  const rounds = createRounds({ log, every });
  return {
    delivery,
    repair,
    audit,
    rotaWatch,
    knowRoutes,
    engine,
    server,
    /**
     * Starts the sweep: what a crash, a retry or a timer left is carried out; the repair of what is missing; and the look
     * after the directory.
     */
    startSweep(): void {
      const { directories, heartbeat } = parts;
      /** Where there is a directory: without one nobody can be understood or alerted. */
      const held = (task: () => Promise<void>) => async (): Promise<void> => {
        if (directories.isHeld()) await task();
      };
      rounds.again(SWEEP_MS, 'sweep', async () => {
        if (!directories.isHeld()) await directories.refresh();
        else while (await delivery.sweep());
        engine.swept();
      });
      rounds.again(
        AUDIT_MS,
        'audit',
        held(() => audit.look(directories.current().tenantId)),
      );
      if (heartbeat !== undefined)
        rounds.again(HEARTBEAT_MS, 'heartbeat', async () => {
          const state = await engine.state();
          if (state.well) await heartbeat(state);
        });
      rounds.again(REPAIR_MS, 'repair', held(repair));
      rounds.again(ROTA_MS, 'rotaWatch', held(rotaWatch));
      rounds.again(REFRESH_MS, 'directory', () => directories.refresh());
      if (knowRoutes !== null) rounds.again(REFRESH_MS, 'routes', held(knowRoutes), true);
    },
    /**
     * Takes nothing new, finishes what is in hand, gives back what is not begun, closes the store: another instance goes
     * on at once.
     */
    async stop(): Promise<void> {
      rounds.stop();
      // A client that never ends its request does not keep the program from ending.
      await Promise.race([server.close(), clock.sleep(FINISH_REQUESTS_MS)]);
      await Promise.race([delivery.stop(), clock.sleep(FINISH_SENDING_MS)]);
      await store.close();
    },
  };
}

/** `POST /api/channels/sms`: forged or old is 401, and nothing else happens. Absent without a secret. */
function smsCallbacks(
  { callbackSecret = null, clock, log }: Parts,
  callbacks: Callbacks,
): NonNullable<HttpDeps['sms']> | null {
  if (callbackSecret === null) return null;
  return async (sent) => {
    const read = readCallback(callbackSecret, sent, clock.now());
    if (read === 'forged') return { status: 401, body: { error: 'Not signed, or too old.' } };
    if (read === 'malformed') {
      log.warn('callback.malformed', { channel: 'sms' });
      return { status: 400, body: { error: 'Not a receipt or a reply.' } };
    }
    await callbacks(read);
    return { status: 200, body: {} };
  };
}

function rememberedCalendar(directories: Directories): () => ServiceCalendar {
  let of: { readonly version: unknown; readonly calendar: ServiceCalendar } | undefined;
  return () => {
    const directory = directories.current();
    if (of?.version !== directory) of = { version: directory, calendar: calendarOf(directory.contacts) };
    return of.calendar;
  };
}

const clockRequest = z.union([z.strictObject({ advance: z.string() }), z.strictObject({ set: z.string() })]);

/** `POST /demo/clock` and `POST /demo/reset`. */
function demoRoutes(store: Store, clock: MovableClock, travel: TimeTravel) {
  const wrong: HttpAnswer = {
    status: 400,
    body: { error: 'Give {"advance":"PT10M"} or {"set":"2026-11-29T02:24:00+01:00"}.' },
  };
  return {
    async clock(body: unknown): Promise<HttpAnswer> {
      const parsed = clockRequest.safeParse(body);
      if (!parsed.success) return wrong;
      const target =
        'set' in parsed.data ? parseInstant(parsed.data.set) : later(clock.now(), parsed.data.advance);
      if (target === undefined) return wrong;
      const done = await travel.moveTo(target);
      return { status: done ? 200 : 202, body: { now: isoOslo(clock.now()) } };
    },
    async reset(): Promise<HttpAnswer> {
      await store.reset();
      return { status: 200, body: { now: isoOslo(clock.now()) } };
    },
  };
}

/** An ISO 8601 duration of fixed length (weeks, days of 24 hours, hours …) from now; undefined when it is none or goes back. */
function later(now: number, duration: string): number | undefined {
  try {
    const ms = Temporal.Duration.from(duration).total({
      unit: 'millisecond',
      relativeTo: '1970-01-01T00:00Z[UTC]',
    });
    return ms >= 0 ? now + ms : undefined;
  } catch {
    // Not a duration: the caller says what is expected.
    return undefined;
  }
}
