import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { movableClock } from '../../src/adapters/clock/clock.ts';
import { sqliteStore } from '../../src/adapters/sqlite/store.ts';
import { LEASE_MS } from './lease.ts';
import type { LimitSettings } from '../../src/app/limits.ts';
import { createDirectories } from '../../src/app/directories.ts';
import type { Advisor, Channels, Clock, ExportedTicket, MovableClock, Store } from '../../src/app/ports.ts';
import { assemble } from '../../src/assemble.ts';
import type { Directory } from '../../src/domain/directory/directory.ts';
import { parseInstant } from '../../src/domain/service-hours/oslo.ts';
import { demoDirectory, personOf } from './directory.ts';
import { FakeConnector, type Card, type CardAction, type Outgoing } from './fake-connector.ts';
import { recordingLog, type LogLine } from './log.ts';
import { temporaryFolder } from './folder.ts';

export const ON_CALL_PHONE = '32 99 00 00';
const DESK_CHANNEL = '19:saker@thread.tacv2';

export type WorldOptions = {
  readonly directory?: Directory;
  /** How long one request to the connector may take. */
  readonly sendTimeoutMs?: number;
  /** Another store than the embedded one; its clock is the world's. */
  readonly openStore?: (clock: Clock) => Promise<Store>;
  /** Puts something between the product and its store. */
  readonly wrapStore?: (store: Store) => Store;
  readonly onCallPhone?: string | null;
  /** How much may be sent; left out: as much as there is, since elapsed time does not pass by itself here. */
  readonly limits?: LimitSettings;
  /** How long a page may be unsent before the probe is red. */
  readonly pageLateMs?: number;
  /** The story is about a silent reporter; left out: what follows from silence is passed over. */
  readonly silence?: boolean;
  /** A language model that reads facts; left out: none, as by default. */
  readonly advisor?: Advisor;
  /** SMS and mail; left out: Teams alone. */
  readonly channels?: Channels;
  readonly callbackSecret?: string;
};

/** M168 and M169: what a reporter who says nothing more leads to, a minute and two after each page of a first message. */
const ABOUT_SILENCE =
  /^(?:Er du der|Are you there)\?|^(?:Den som meldt?e sak|Whoever reported case).+(?:svarer ikk?j?e|does not answer)\./;

/**
 * The whole product in one process, on virtual time, through real HTTP in both directions.
 * Whatever leaves it must be expected by the test, and no error may be logged: `end()` fails otherwise.
 */
export async function startWorld(at: string, options: WorldOptions = {}) {
  const start = parseInstant(at);
  if (start === undefined) throw new Error(`Not a time: ${at}`);
  const folder = temporaryFolder('world');
  let later = 0;
  const movable = movableClock(start, false);
  const clock: MovableClock = { ...movable, elapsed: () => movable.elapsed() + later };
  const connector = await new FakeConnector().start();
  const { log, lines, errors } = recordingLog();
  const directory = options.directory ?? demoDirectory();
  const file = join(folder, 'tickets.db');
  const real = (await options.openStore?.(clock)) ?? sqliteStore(file, clock, LEASE_MS);
  const store = options.wrapStore?.(real) ?? real;
  const directories = createDirectories({ store, log }, { directory, version: null });
  const product = assemble({
    store,
    clock,
    movable: clock,
    log,
    directories,
    identity: { appId: null, tenantId: null, password: null },
    allowedTenants: null,
    serviceUrl: connector.url,
    onCallPhone: options.onCallPhone === undefined ? ON_CALL_PHONE : options.onCallPhone,
    sendTimeoutMs: options.sendTimeoutMs ?? 2000,
    limits: options.limits ?? null,
    leaseMs: LEASE_MS,
    pageLateMs: options.pageLateMs ?? 60_000,
    advisor: options.advisor ?? null,
    channels: options.channels ?? {},
    callbackSecret: options.callbackSecret ?? null,
  });
  const port = await product.server.listen(0, '127.0.0.1');
  const base = `http://127.0.0.1:${port}`;
  let expected = 0;
  let activities = 0;
  const accepted: { code: string }[] = [];

  const post = async (path: string, body: unknown): Promise<{ status: number; body: unknown }> => {
    const response = await fetch(base + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
  };
  const idle = (): Promise<void> => product.delivery.idle();

  /** What silence led to, where the story is about something else. */
  const passedOver: Outgoing[] = [];

  /** Everything that left since the last look, in order. */
  const look = async (): Promise<Outgoing[]> => {
    await idle();
    const seen = connector.outgoing.slice(expected);
    expected = connector.outgoing.length;
    if (options.silence === true) return seen;
    const { silence = [], other = [] } = Object.groupBy(seen, ({ activity }) =>
      ABOUT_SILENCE.test(activity.text ?? '') ? 'silence' : 'other',
    );
    passedOver.push(...silence);
    return other;
  };

  function person(id: string) {
    const known = personOf(directory, id);
    const chat = `a:${known.aadObjectId}`;
    const activity = (over: Record<string, unknown>): Record<string, unknown> => ({
      type: 'message',
      id: `in-${++activities}`,
      channelId: 'msteams',
      serviceUrl: connector.url,
      timestamp: new Date(clock.now()).toISOString(),
      localTimestamp: new Date(clock.now() + activities).toISOString(),
      from: { id: `29:${id}`, aadObjectId: known.aadObjectId, name: known.name },
      recipient: { id: '28:bot', name: 'D-IKT' },
      conversation: { id: chat, conversationType: 'personal', tenantId: directory.tenantId },
      channelData: { tenant: { id: directory.tenantId } },
      ...over,
    });
    const send = (over: Record<string, unknown>) => post('/api/messages', activity(over));
    /** Writes in the chat with the bot and waits until everything that follows has been carried out. */
    const writes = async (text: string): Promise<void> => {
      const { status } = await send({ text });
      if (status !== 200) throw new Error(`The message was answered with ${status}`);
      await idle();
    };
    const invokes = async (name: string, value: unknown): Promise<Answered> => {
      const { status, body } = await send({
        type: 'invoke',
        name,
        value,
        // From the compose box of any chat, where the bot need not be.
        conversation: {
          id: '19:somewhere@thread.v2',
          conversationType: 'groupChat',
          tenantId: directory.tenantId,
        },
      });
      await idle();
      return { status, ...(body as Omit<Answered, 'status'> | undefined) };
    };
    return {
      ...known,
      chat,
      invokes,
      /** Searches tickets from the compose box. */
      async searches(text: string, queryOptions = { skip: 0, count: 25 }): Promise<Answered> {
        const parameters =
          text === '' ? [{ name: 'initialRun', value: 'true' }] : [{ name: 'query', value: text }];
        return invokes('composeExtension/query', { commandId: 'searchTickets', parameters, queryOptions });
      },
      /** Opens the dialog that raises a ticket: about a message, or without one. */
      opens: (messagePayload?: object): Promise<Answered> =>
        invokes(
          'composeExtension/fetchTask',
          messagePayload === undefined
            ? { commandId: 'reportForCaller', commandContext: 'compose' }
            : { commandId: 'reportMessage', commandContext: 'message', messagePayload },
        ),
      /** Presses a button of the dialog with its inputs as filled in, changed by `answers`. */
      async submits(
        dialog: Card,
        title: string,
        answers: Record<string, unknown> = {},
        messagePayload?: object,
      ): Promise<Answered> {
        const action = actionOf(dialog, title);
        return invokes('composeExtension/submitAction', {
          commandId: messagePayload === undefined ? 'reportForCaller' : 'reportMessage',
          commandContext: messagePayload === undefined ? 'compose' : 'message',
          ...(messagePayload === undefined ? {} : { messagePayload }),
          data: { ...inputsOf(dialog), ...answers, ...action.data },
        });
      },
      activity,
      send,
      writes,
      /** Writes, and gives back everything that the person was told by it, cards too, as one text. */
      async hears(text: string): Promise<string> {
        await look();
        await writes(text);
        return (await look())
          .filter(({ conversationId, what }) => conversationId === chat && what === 'post')
          .map(wordsOf)
          .join(' | ');
      },
      /** Presses a button of a card with its inputs as filled in, changed by `answers`. */
      async presses(card: Card, title: string, answers: Record<string, unknown> = {}): Promise<PressResult> {
        const action = actionOf(card, title);
        const response = await send({
          type: 'invoke',
          name: 'adaptiveCard/action',
          value: {
            action: {
              type: 'Action.Execute',
              verb: action.verb,
              data: { ...inputsOf(card), ...answers, ...action.data },
            },
          },
        });
        await idle();
        return { status: response.status, ...(response.body as { type?: string; value?: unknown }) };
      },
    };
  }

  return {
    base,
    clock,
    store,
    /** The data file, for what happens behind the store's back. */
    inFile(sql: string): void {
      const db = new DatabaseSync(file);
      db.exec(sql);
      db.close();
    },
    file,
    connector,
    /** As it was at the start; what was imported since stands in `directories`. */
    directory,
    directories,
    product,
    lines,
    post,
    person,
    look,
    idle,
    /** What left since the last look must be just this, in any order; the cards come back by place. */
    async expect(...wanted: Expectation[]): Promise<Outgoing[]> {
      const seen = await look();
      const left = [...seen];
      const found = wanted.map((expectation) => {
        const index = left.findIndex((outgoing) => fits(outgoing, expectation, chatOf));
        if (index < 0)
          throw new Error(
            `Expected ${JSON.stringify(describe(expectation))}, but there left:\n${left.map(printed).join('\n')}`,
          );
        return left.splice(index, 1)[0] as Outgoing;
      });
      if (left.length > 0) throw new Error(`Nobody expected:\n${left.map(printed).join('\n')}`);
      return found;
    },
    async advance(duration: string): Promise<void> {
      const { status } = await post('/demo/clock', { advance: duration });
      if (status !== 200) throw new Error(`The clock answered ${status}`);
    },
    async moveTo(time: string): Promise<void> {
      const { status } = await post('/demo/clock', { set: time });
      if (status !== 200) throw new Error(`The clock answered ${status}`);
    },
    async tickets(): Promise<ExportedTicket[]> {
      const all: ExportedTicket[] = [];
      for await (const ticket of store.exportTickets()) all.push(ticket);
      return all;
    },
    /** Elapsed time goes on (leases, waits between attempts), without a wait; what is due again is carried out. */
    async wait(ms: number): Promise<void> {
      later += ms;
      while (await product.delivery.sweep());
      await idle();
    },
    /** Error lines with this code are part of the story. */
    acceptError: (code: string) => accepted.push({ code }),
    /** Ends the story: nothing unexpected may have left, no error may have been logged. */
    async end(): Promise<void> {
      const rest = await look();
      await product.stop();
      await connector.stop();
      rmSync(folder, { recursive: true, force: true });
      const unexpected: LogLine[] = errors().filter(
        ({ code }) => !accepted.some((known) => known.code === code),
      );
      if (unexpected.length > 0)
        throw new Error(`Errors in the log:\n${unexpected.map((line) => JSON.stringify(line)).join('\n')}`);
      const said = passedOver.map(({ activity }) => activity.text).filter((text) => text?.includes('D-20'));
      if (new Set(said).size < said.length)
        throw new Error(`Said twice of a silent reporter:\n${said.join('\n')}`);
      if (rest.length > 0) throw new Error(`Nobody expected:\n${rest.map(printed).join('\n')}`);
    },
  };

  function chatOf(who: string): string {
    return who === 'desk' ? DESK_CHANNEL : `a:${personOf(directory, who).aadObjectId}`;
  }
}

export type World = Awaited<ReturnType<typeof startWorld>>;
/** What an invoke of the message extension is answered with. */
export type Answered = {
  readonly status: number;
  readonly composeExtension?: {
    readonly type: string;
    readonly text?: string;
    readonly attachmentLayout?: string;
    readonly attachments?: readonly {
      readonly contentType: string;
      readonly content: Card;
      readonly preview: { readonly contentType: string; readonly content: { title: string; text: string } };
    }[];
  };
  readonly task?: {
    readonly type: 'continue' | 'message';
    readonly value: string | { readonly title: string; readonly card: { readonly content: Card } };
  };
};

/** The dialog that was answered with. */
export function dialogOf({ task }: Answered): Card {
  if (typeof task?.value !== 'object') throw new Error(`No dialog: ${JSON.stringify(task)}`);
  return task.value.card.content;
}

/** The sentence that closes the dialog. */
export function closedWith({ task }: Answered): string {
  if (typeof task?.value !== 'string') throw new Error(`A dialog: ${JSON.stringify(task)}`);
  return task.value;
}

export type PressResult = { status: number; type?: string; value?: unknown };

export type Expectation = {
  /** A person's id, or `desk` for the service-desk channel. */
  readonly to: string;
  readonly what?: Outgoing['what'];
  /** Stands in the text, or anywhere on the card. */
  readonly says?: string | readonly string[];
  readonly never?: string | readonly string[];
};

const many = (text: string | readonly string[] | undefined): readonly string[] =>
  text === undefined ? [] : typeof text === 'string' ? [text] : text;

/** All words of an activity, as one text. */
export function wordsOf({ activity }: Pick<Outgoing, 'activity'>): string {
  const words: string[] = [activity.text ?? '', activity.summary ?? ''];
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(walk);
    else if (typeof node === 'object' && node !== null)
      for (const [key, value] of Object.entries(node)) {
        if (typeof value === 'string' && ['text', 'title', 'value', 'label'].includes(key)) words.push(value);
        else walk(value);
      }
  };
  walk(activity.attachments?.map(({ content }) => content));
  return words
    .filter((word) => word !== '')
    .join(' | ')
    .replaceAll(':  | ', ': ');
}

function fits(outgoing: Outgoing, wanted: Expectation, chatOf: (who: string) => string): boolean {
  const words = wordsOf(outgoing);
  return (
    outgoing.conversationId === chatOf(wanted.to) &&
    outgoing.what === (wanted.what ?? 'post') &&
    many(wanted.says).every((part) => words.includes(part)) &&
    many(wanted.never).every((part) => !words.includes(part))
  );
}

const describe = ({ to, what = 'post', says, never }: Expectation) => ({ to, what, says, never });
const printed = (outgoing: Outgoing): string =>
  `- ${outgoing.what} ${outgoing.conversationId}: ${wordsOf(outgoing).slice(0, 900)}`;

export function cardOf(outgoing: Outgoing | undefined): Card {
  const card = outgoing?.activity.attachments?.[0]?.content;
  if (card === undefined) throw new Error('No card');
  return card;
}

export function actionOf(card: Card, title: string): CardAction {
  const actions = actionsOf(card);
  const action = actions.find((candidate) => candidate.title === title);
  if (action === undefined)
    throw new Error(`No button «${title}» among ${actions.map((a) => a.title).join(', ')}`);
  return action;
}

/** The buttons of a card, those below it first. */
export function actionsOf(card: Card): CardAction[] {
  type Element = { type?: string; actions?: CardAction[]; items?: Element[] };
  const inBody = (elements: readonly Element[]): CardAction[] =>
    elements.flatMap(({ type, actions = [], items = [] }) => [
      ...(type === 'ActionSet' ? actions : []),
      ...inBody(items),
    ]);
  return [...(card.actions ?? []), ...inBody((card.body ?? []) as Element[])];
}

/** The inputs of a card with the values they were filled with, as a client would send them back. */
export function inputsOf(card: Card): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(walk);
    else if (typeof node === 'object' && node !== null) {
      const element = node as { type?: string; id?: string; value?: unknown };
      if (element.type?.startsWith('Input.') === true && element.id !== undefined)
        values[element.id] = element.value ?? '';
      else Object.values(node).forEach(walk);
    }
  };
  walk(card.body);
  return values;
}
