import { createDirectories } from '../../src/app/directories.ts';
import type { Clock, ConversationReference, Log, Row, Settlement, Store } from '../../src/app/ports.ts';
import { assemble } from '../../src/assemble.ts';
import { parseInstant } from '../../src/domain/service-hours/oslo.ts';
import type { Ticket } from '../../src/domain/ticket/ticket.ts';
import { demoDirectory, personOf } from '../harness/directory.ts';
import { FakeConnector, type Card, type Passage } from '../harness/fake-connector.ts';
import { LEASE_MS } from '../harness/lease.ts';
import { recordingLog } from '../harness/log.ts';
import { actionOf, inputsOf, ON_CALL_PHONE } from '../harness/world.ts';
import { cosmosBacking, sqliteBacking } from '../store/backings.ts';
import type { Gate, StoreName } from './rig.ts';

/**
 * Several whole products on one set of data, each with its own real HTTP server and its own line to the one connector;
 * each can be stopped for good at any call to its store or request to the connector.
 */

export const directory = demoDirectory();
const LONGER_THAN_A_LEASE = 60_000;

const backings = { sqlite: sqliteBacking, cosmos: cosmosBacking };
const never = <T>(): Promise<T> => new Promise<T>(() => undefined);

export type Activity = Readonly<Record<string, unknown>>;
/** What the product answered over HTTP; undefined when the connection broke. */
export type Answer = { readonly status: number; readonly body: unknown } | undefined;

const isReset = (cause: unknown): boolean =>
  cause instanceof Error && (cause.cause as NodeJS.ErrnoException | undefined)?.code === 'ECONNRESET';

/** Who writes: the account is all that the product goes by. */
export type Who = { readonly aadObjectId: string; readonly name: string };
export const who = (personId: string): Who => personOf(directory, personId);
export const chatOf = ({ aadObjectId }: Who): string => `a:${aadObjectId}`;

export type HttpRigOptions = {
  readonly on: StoreName;
  /** Business time, in Oslo. */
  readonly at: string;
  /** How long one request to the connector may take (real time). */
  readonly sendTimeoutMs: number;
};

export async function createHttpRig({ on, at, sendTimeoutMs }: HttpRigOptions) {
  let offset = 0;
  let now = parseInstant(at) ?? NaN;
  let activities = 0;
  const clock: Clock = {
    now: () => now,
    elapsed: () => performance.timeOrigin + performance.now() + offset,
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms).unref()),
  };
  const connector = await new FakeConnector().start();
  const backing = await backings[on](clock);
  const { log, lines, errors } = recordingLog();
  const reading = backing.open();
  const ends: (() => Promise<void>)[] = [() => reading.close(), () => backing.end()];
  /** Activities of the connector that a product has written down as said. */
  const settled = new Set<string>();

  /** One running program; its gate may stop it for good. */
  async function product(name: string, gate: Gate = { pass: () => Promise.resolve('go') }) {
    let dead = false;
    const gone = new AbortController();
    const died = new Promise<'dead'>((resolve) =>
      gone.signal.addEventListener('abort', () => resolve('dead')),
    );
    const die = (): void => {
      dead = true;
      gone.abort();
    };
    /** A dead program writes nothing, and what it would have logged nobody reads. */
    const alive =
      (write: Log['error']): Log['error'] =>
      (...line) => {
        if (!dead) write(...line);
      };
    const ownLog: Log = { info: alive(log.info), warn: alive(log.warn), error: alive(log.error) };

    const line = await connector.line(name, async ({ method, conversationId }): Promise<Passage> => {
      if (dead) return 'lost';
      const verdict = await gate.pass(`connector.${conversationId === '' ? 'OPEN' : method}`);
      // Another call of this product may have died while this one stood at the gate.
      if (dead) return 'lost';
      if (verdict === 'go') return 'go';
      die();
      return verdict === 'dieBefore' ? 'lost' : 'unheard';
    });
    /** Where a conversation is answered is kept from what Teams sends: here each product has its own way there. */
    const onOwnLine = (result: unknown): unknown =>
      result === undefined ? undefined : { ...(result as ConversationReference), serviceUrl: line };

    const real = backing.open();
    const store = new Proxy(real, {
      get(object, key: keyof Store) {
        const member = object[key];
        if (key === 'exportTickets' || key === 'close') return member;
        return async (...values: unknown[]): Promise<unknown> => {
          if (dead) return never();
          const verdict = await gate.pass(`store.${key}`);
          if (dead) return never();
          if (verdict === 'dieBefore') {
            die();
            return never();
          }
          const call = member as (...all: unknown[]) => Promise<unknown>;
          const result = await call.apply(object, values);
          if (key === 'settle' && result !== undefined) {
            const [, settlement] = values as [Row, Settlement];
            if (settlement.state === 'sent' && settlement.place) settled.add(settlement.place.activityId);
          }
          if (verdict === 'dieAfter') die();
          if (dead) return never();
          return /^(referenceOf|someReference)/.test(key) ? onOwnLine(result) : result;
        };
      },
    });
    const { server, delivery, repair } = assemble({
      store,
      clock,
      movable: null,
      log: ownLog,
      directories: createDirectories({ store, log: ownLog }, { directory, version: null }),
      identity: { appId: null, tenantId: null, password: null },
      allowedTenants: null,
      serviceUrl: line,
      onCallPhone: ON_CALL_PHONE,
      sendTimeoutMs,
      limits: null,
      leaseMs: LEASE_MS,
      pageLateMs: 60_000,
    });
    const base = `http://127.0.0.1:${await server.listen(0, '127.0.0.1')}`;
    ends.unshift(async () => {
      die();
      await server.close();
      await real.close();
    });

    return {
      delivery,
      repair,
      died,
      isDead: () => dead,
      /** Teams delivers; of a program that dies on the way nothing comes back. */
      async post(activity: Activity, again = false): Promise<Answer> {
        try {
          const response = await fetch(`${base}/api/messages`, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ ...activity, serviceUrl: line }),
            signal: gone.signal,
          });
          const text = await response.text();
          return { status: response.status, body: text === '' ? undefined : (JSON.parse(text) as unknown) };
        } catch (cause) {
          if (dead) return undefined;
          // A connection that was closed for lack of use, just as it was used again: Teams delivers once more.
          if (!isReset(cause) || again) throw cause;
          return this.post(activity, true);
        }
      },
      /** Everything that is due, as the sweep of a running program comes to it. */
      async sweep(): Promise<void> {
        while (await delivery.sweep());
        await delivery.idle();
      },
    };
  }

  return {
    connector,
    settled,
    lines,
    errors,
    product,
    store: reading,
    /** Time enough for every claim to lapse, and for what goes again. */
    wait(ms = LONGER_THAN_A_LEASE): void {
      offset += ms;
    },
    /** Business time goes on. */
    now: (): number => now,
    pass(minutes: number): void {
      now += minutes * 60_000;
    },
    /** An activity in somebody's chat with the bot; each is said at a moment of its own. */
    activity(from: Who, over: Activity, chat = chatOf(from)): Activity {
      const stamp = new Date(now + ++activities).toISOString();
      return {
        type: 'message',
        id: `in-${activities}`,
        channelId: 'msteams',
        timestamp: stamp,
        localTimestamp: stamp,
        from: { id: `29:${from.aadObjectId}`, aadObjectId: from.aadObjectId, name: from.name },
        recipient: { id: '28:bot', name: 'D-IKT' },
        conversation: { id: chat, conversationType: 'personal', tenantId: directory.tenantId },
        channelData: { tenant: { id: directory.tenantId } },
        ...over,
      };
    },
    /** A press on a button of a card, with its inputs as filled in, changed by `answers`. */
    press(from: Who, card: Card, title: string, answers: Activity = {}, chat = chatOf(from)): Activity {
      const { verb, data } = actionOf(card, title);
      const filled = { ...inputsOf(card), ...answers, ...data };
      return this.activity(
        from,
        {
          type: 'invoke',
          name: 'adaptiveCard/action',
          value: { action: { type: 'Action.Execute', verb, data: filled } },
        },
        chat,
      );
    },
    async tickets(): Promise<Ticket[]> {
      const all: Ticket[] = [];
      for await (const { ticket } of reading.exportTickets()) all.push(ticket);
      return all;
    },
    async end(): Promise<void> {
      await connector.stop();
      for (const end of ends) await end();
    },
  };
}

export type HttpRig = Awaited<ReturnType<typeof createHttpRig>>;
export type Product = Awaited<ReturnType<HttpRig['product']>>;
