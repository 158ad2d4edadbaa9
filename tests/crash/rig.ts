import type { InboundMessage, Origin, Press, PressAnswer } from '../../src/app/inbound.ts';
import { createDirectories } from '../../src/app/directories.ts';
import type { Channel, Clock, Outbound, SendOutcome, Store } from '../../src/app/ports.ts';
import { assembleCore } from '../../src/assemble.ts';
import { itemsOf } from '../../src/domain/directory/items.ts';
import { receiptMessage } from '../../src/domain/ticket/receipt.ts';
import { mask } from '../../src/domain/understanding/masking.ts';
import { atOslo } from '../../src/domain/service-hours/oslo.ts';
import { demoFile } from '../domain/directory/demo-file.ts';
import { demoDirectory, fixedDirectories, personOf } from '../harness/directory.ts';
import { recordingLog } from '../harness/log.ts';
import { LEASE_MS } from '../harness/lease.ts';
import { cosmosBacking, sqliteBacking } from '../store/backings.ts';

/** Several instances on one set of data, each of which can be stopped at any call to the store or to the outside. */

export const directory = demoDirectory();
const LONGER_THAN_A_LEASE = 60_000;

/** What reached the outside, whoever sent it. */
export type Delivered = {
  readonly kind: string;
  readonly to: string;
  readonly about: string;
  /** The number of what a receipt says; the words of an SMS. */
  readonly message?: string;
  /** Of an SMS: what we call it. */
  readonly id?: string;
};
export type Mishap = Exclude<SendOutcome, { outcome: 'sent' }>;

export type RigOptions = {
  /** The directory is in the store, and each instance looks there: the rota can be changed. */
  readonly stored?: boolean;
  /** SMS is set up: an SMS is delivered as `sms`, to its number, about the id that its provider gives it. */
  readonly sms?: boolean;
};

/** Decides, before each call, whether this instance lives on; `after` = the call is done but nobody hears of it. */
export type Gate = {
  readonly pass: (call: string) => Promise<'go' | 'dieBefore' | 'dieAfter'>;
};

const never = <T>(): Promise<T> => new Promise<T>(() => undefined);

export type StoreName = 'sqlite' | 'cosmos';
const backings = { sqlite: sqliteBacking, cosmos: cosmosBacking };

/** @param at when the story begins */
export async function createRig(
  on: StoreName = 'sqlite',
  at = atOslo('2026-11-29', '02:14'),
  { stored = false, sms = false }: RigOptions = {},
) {
  let offset = 0;
  let now = at;
  /** What the channel answers instead of taking it; undefined: it takes it. */
  let mishap: (kind: string, to: string) => Mishap | undefined = () => undefined;
  const clock: Clock = {
    now: () => now,
    elapsed: () => performance.timeOrigin + performance.now() + offset,
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms).unref()),
  };
  const delivered: Delivered[] = [];
  const stores: Store[] = [];
  const { log, lines, errors } = recordingLog();
  const backing = await backings[on](clock);

  if (stored) {
    const first = backing.open();
    stores.push(first);
    await first.saveDirectory(null, itemsOf(demoFile()), at, 'test');
  }

  const text: Channel = {
    send(to, { id, text: message }) {
      const fault = mishap('sms', to);
      if (fault !== undefined) return Promise.resolve(fault);
      const providerId = `sms-${delivered.length}`;
      delivered.push({ kind: 'sms', to, about: providerId, message, id });
      return Promise.resolve({ outcome: 'sent', providerId });
    },
  };

  function outside(): Outbound {
    let count = 0;
    const sent = (
      kind: string,
      to: string,
      about: string,
      { message, activityId }: { message?: string; activityId?: string } = {},
    ): Promise<SendOutcome> => {
      const fault = mishap(kind, to);
      if (fault !== undefined) return Promise.resolve(fault);
      delivered.push({ kind, to, about, ...(message === undefined ? {} : { message }) });
      return Promise.resolve({
        outcome: 'sent',
        place: { conversationId: to, activityId: activityId ?? `${delivered.length}-${++count}` },
        rendered: kind,
      });
    };
    const target = (to: Parameters<Outbound['say']>[0]): string =>
      to.target === 'conversation' ? to.conversationId : to.target === 'person' ? to.personId : 'desk';
    return {
      openChat: (account) => {
        const person = directory.people.find(({ aadObjectId }) => aadObjectId === account);
        return Promise.resolve(person && originOf(person.id, '', '').reference);
      },
      say: (to, { say, ticket }) => sent(say.id, target(to), ticket?.id ?? ''),
      show: (to, { card }) =>
        sent(
          card.card,
          target(to),
          'ticket' in card ? card.ticket.id : '',
          card.card === 'receipt' ? { message: receiptMessage(card.ticket, card.pagedAt) } : {},
        ),
      // Where it stood: a place of its own for each change would be one more card to change the next time.
      update: ({ conversationId, activityId }, { card }) =>
        sent(`update ${card.card}`, conversationId, 'ticket' in card ? card.ticket.id : '', { activityId }),
    };
  }

  /** One running program; its gate may stop it for good. */
  function instance(gate: Gate = { pass: () => Promise.resolve('go') }) {
    const real = backing.open();
    stores.push(real);
    let dead = false;
    let bury = (): void => undefined;
    const died = new Promise<void>((resolve) => {
      bury = resolve;
    });
    const die = (): void => {
      dead = true;
      bury();
    };
    const guarded = <T extends object>(name: string, target: T): T =>
      new Proxy(target, {
        get(object, key: string) {
          const member = object[key as keyof T];
          if (typeof member !== 'function' || key === 'exportTickets' || key === 'close') return member;
          return async (...values: unknown[]): Promise<unknown> => {
            if (dead) return never();
            const verdict = await gate.pass(`${name}.${key}`);
            // Another call of this instance may have died while this one stood at the gate.
            if (dead) return never();
            if (verdict === 'dieBefore') {
              die();
              return never();
            }
            const result: unknown = await (member as (...all: unknown[]) => Promise<unknown>).apply(
              object,
              values,
            );
            if (verdict === 'dieAfter') die();
            return dead ? never() : result;
          };
        },
      });
    const store = guarded('store', real);
    const directories = stored
      ? createDirectories({ store, log }, { directory, version: 1 })
      : fixedDirectories(directory);
    const core = assembleCore({
      store,
      outbound: guarded('send', outside()),
      clock,
      log,
      directories,
      ...(sms ? { channels: { sms: guarded('sms', text) } } : {}),
      limits: null,
      leaseMs: LEASE_MS,
    });
    return { ...core, directories, store: real, isDead: () => dead, died };
  }

  return {
    delivered,
    errors,
    /** How many lines of the log have this code. */
    logged: (code: string): number => lines.filter((line) => line.code === code).length,
    instance,
    now: () => now,
    /** From now on. */
    fail: (how: typeof mishap) => {
      mishap = how;
    },
    /** Time enough for every claim to lapse. */
    wait: () => {
      offset += LONGER_THAN_A_LEASE;
    },
    /** Business time goes on. */
    pass: (minutes: number) => {
      now += minutes * 60_000;
    },
    passTo: (at: number) => {
      now = at;
    },
    /** What is claimed and has no outcome yet, named as it is delivered: it may or may not have gone out. */
    async inFlight(): Promise<string[]> {
      const rows = await backing.open().outbox({ states: ['sending'], limit: 100 });
      return rows.map(({ effect }) => {
        const mode = effect.kind === 'card' && effect.mode === 'update' ? 'update ' : '';
        if (effect.kind === 'say') return effect.say.id;
        if (effect.kind === 'page' && effect.via !== undefined) return effect.via;
        return `${mode}${'view' in effect ? effect.view.card : effect.kind}`;
      });
    },
    async tickets() {
      const store = stores[0];
      if (store === undefined) return [];
      const all = [];
      for await (const { ticket } of store.exportTickets()) all.push(ticket);
      return all;
    },
    async unresolved() {
      return (await stores[0]?.openTickets(directory.tenantId, null, 100))?.tickets ?? [];
    },
    async end(): Promise<void> {
      for (const store of stores) await store.close();
      await backing.end();
    },
  };
}

export type Rig = Awaited<ReturnType<typeof createRig>>;
export type Instance = ReturnType<Rig['instance']>;

export function originOf(personId: string, activityId: string, clientTimestamp: string): Origin {
  const person = personOf(directory, personId);
  const conversationId = `a:${personId}`;
  return {
    tenantId: directory.tenantId,
    conversationId,
    personal: true,
    activityId,
    account: person.aadObjectId,
    displayName: person.name,
    reference: {
      conversationId,
      account: person.aadObjectId,
      serviceUrl: 'http://127.0.0.1:1',
      channelId: 'msteams',
      botId: '28:bot',
      userId: `29:${personId}`,
      tenantId: directory.tenantId,
    },
    clientTimestamp,
  };
}

export function messageFrom(
  personId: string,
  text: string,
  activityId: string,
  clientTimestamp = activityId,
): InboundMessage {
  return {
    origin: originOf(personId, activityId, clientTimestamp),
    message: { ...mask(text), attachmentOnly: false },
  };
}

/** Carries out everything that is left, as the sweep of a living instance would. */
export async function finish(instance: Instance): Promise<void> {
  for (;;) {
    const found = await instance.delivery.sweep();
    await instance.delivery.idle();
    if (!found) return;
  }
}

/** Resolves when the work is done or the instance is dead: a dead program answers nobody. */
export async function untilDoneOrDead(instance: Instance, work: Promise<unknown>): Promise<'done' | 'dead'> {
  let settled = false;
  let failed: { readonly cause: unknown } | undefined;
  work
    .catch((cause: unknown) => {
      failed = { cause };
    })
    .finally(() => {
      settled = true;
    });
  for (;;) {
    // A store of its own process answers in later turns of the loop: they must come.
    await new Promise((resolve) => setImmediate(resolve));
    if (instance.isDead()) return 'dead';
    if (failed !== undefined) throw failed.cause;
    if (settled && !instance.delivery.busy()) return 'done';
  }
}

export type { Press, PressAnswer };
