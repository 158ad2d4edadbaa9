import type { Activity } from 'botbuilder';
import {
  AppCredentials,
  ClaimsIdentity,
  type ConnectorClient,
  type BotFrameworkAuthentication,
} from 'botframework-connector';
import type {
  Clock,
  ConversationReference,
  Directories,
  Log,
  Outbound,
  SendOutcome,
  Shown,
  Spoken,
  Store,
  Target,
} from '../../app/ports.ts';
import { ON_CALL_PLACEHOLDER, textOf } from '../../text/index.ts';
import { sentenceOf } from '../../text/say.ts';
import type { Language } from '../../domain/vocabulary.ts';
import { plainTextOf } from '../../cards/plain.ts';
import { compose, withOnCallPhone } from './compose.ts';
import { notSaid, outcomeOf } from './outcome.ts';

export type TeamsOutboundDeps = {
  readonly authentication: BotFrameworkAuthentication;
  readonly appId: string | null;
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
  readonly directories: Directories;
  /** For conversations that the bot opens itself; null = only where it was written to or installed. */
  readonly serviceUrl: string | null;
  /** The secret on-call number; null in the demo, where the text says where it is set (promise 9). */
  readonly onCallPhone: string | null;
  readonly sendTimeoutMs: number;
};

const AUDIENCE = 'https://api.botframework.com';
const CHANNEL = 'msteams';
/** Channels of the Bot Framework that draw Adaptive Cards; elsewhere the same is written out. */
const SHOWS_CARDS: ReadonlySet<string> = new Set([CHANNEL, 'webchat', 'directline', 'emulator', 'test']);
/** How long until a token is asked for again: long enough not to be shut out by the token endpoint. */
const TOKEN_AGAIN_MS = 5_000;

/** @throws when the work takes longer */
const within = <T>(ms: number, work: Promise<T>): Promise<T> =>
  Promise.race([
    work,
    new Promise<never>((_, reject) => {
      AbortSignal.timeout(ms).addEventListener('abort', () => reject(new Error('It takes too long')));
    }),
  ]);

/** The one place from which something leaves for Teams. Every call is one attempt, with one of the outcomes of design.md. */
export function teamsOutbound(deps: TeamsOutboundDeps): Outbound {
  const { store, directories, clock } = deps;
  const botId = deps.appId === null ? '28:bot' : `28:${deps.appId}`;
  const claims = new ClaimsIdentity(
    [
      { type: 'aud', value: deps.appId ?? '' },
      { type: 'appid', value: deps.appId ?? '' },
    ],
    true,
  );

  const clientFor = (serviceUrl: string): Promise<ConnectorClient> =>
    deps.authentication.createConnectorFactory(claims).create(serviceUrl, AUDIENCE);

  /** A client with a token in hand: the SDK fetches one within the request, and a failure would look like one of the send. */
  async function readyClient(serviceUrl: string, renewToken: boolean): Promise<ConnectorClient> {
    const client = await clientFor(serviceUrl);
    if (deps.appId !== null && client.credentials instanceof AppCredentials)
      await client.credentials.getToken(renewToken);
    return client;
  }

  /**
   * One request; an error becomes an outcome. A 401 gets one more try with a new token.
   * The time-out is a signal, since the SDK's own ends with the first byte of the answer.
   */
  async function attempt<T extends object>(
    serviceUrl: string,
    request: (client: ConnectorClient, options: { abortSignal: AbortSignal }) => Promise<T>,
  ): Promise<{ ok: T } | { failed: SendOutcome }> {
    for (let first = true; ; first = false) {
      let client: ConnectorClient;
      try {
        client = await within(deps.sendTimeoutMs, readyClient(serviceUrl, !first));
      } catch (cause) {
        deps.log.error('teams.noToken', {}, cause);
        return { failed: notSaid('no token', TOKEN_AGAIN_MS) };
      }
      try {
        return { ok: await request(client, { abortSignal: AbortSignal.timeout(deps.sendTimeoutMs) }) };
      } catch (cause) {
        if (first && outcomeOf(cause).status === 401) continue;
        return { failed: outcomeOf(cause).outcome };
      }
    }
  }

  /**
   * What the store knows of a conversation only helps: who must be reached while it does not answer is reached without it
   * (promise 2). Undefined: it does not know, or does not answer.
   */
  async function unlessDown<T>(asked: Promise<T>): Promise<T | undefined> {
    try {
      return await asked;
    } catch (cause) {
      deps.log.warn('reference.noStore', { cause: cause instanceof Error ? cause.name : 'unknown' });
      return undefined;
    }
  }

  const nowhere = { failed: { outcome: 'failed', cause: 'TEAMS_SERVICE_URL not set' } } as const;

  /** Where the bot opens conversations itself: as set, else where it was last written to. A page must not fail for a setting. */
  const ownServiceUrl = async (): Promise<string | undefined> =>
    deps.serviceUrl ?? (await unlessDown(store.someReference()))?.serviceUrl;

  /** The reference to write to; a person's own chat is opened where none is known. */
  async function resolve(target: Target): Promise<ConversationReference | { failed: SendOutcome }> {
    switch (target.target) {
      case 'conversation':
        return (
          target.reference ??
          (await store.referenceOfConversation(target.conversationId)) ?? {
            failed: { outcome: 'failed', cause: 'conversation unknown' },
          }
        );
      case 'serviceDesk': {
        const { serviceDeskChannelId } = directories.current().contacts.teams;
        const known = await unlessDown(store.referenceOfConversation(serviceDeskChannelId));
        const serviceUrl = known?.serviceUrl ?? (await ownServiceUrl());
        if (serviceUrl === undefined) return nowhere;
        const channel = known ?? newReference(serviceDeskChannelId, null, serviceUrl);
        return target.thread === undefined
          ? channel
          : { ...channel, conversationId: `${channel.conversationId};messageid=${target.thread}` };
      }
      case 'person': {
        const person = directories.current().person(target.personId);
        if (person === undefined) return { failed: { outcome: 'failed', cause: 'person unknown' } };
        if (target.via !== undefined) return open(person.aadObjectId, target.via, 'unkept');
        const known = await unlessDown(store.referenceOfAccount(person.aadObjectId.toLowerCase()));
        if (known !== undefined) return known;
        const serviceUrl = await ownServiceUrl();
        return serviceUrl === undefined ? nowhere : open(person.aadObjectId, serviceUrl);
      }
    }
  }

  const newReference = (
    conversationId: string,
    account: string | null,
    serviceUrl: string,
  ): ConversationReference => ({
    conversationId,
    account: account?.toLowerCase() ?? null,
    serviceUrl,
    channelId: CHANNEL,
    botId,
    userId: account,
    tenantId: directories.current().tenantId,
  });

  /** Creates the one-to-one chat by the person's Entra object id and the tenant; asking twice gives the same chat. */
  async function open(
    account: string,
    serviceUrl: string,
    kept: 'kept' | 'unkept' = 'kept',
  ): Promise<ConversationReference | { failed: SendOutcome }> {
    const { tenantId } = directories.current();
    const created = await attempt(serviceUrl, (client, options) =>
      client.conversations.createConversation(
        {
          isGroup: false,
          bot: { id: botId, name: '' },
          members: [{ id: account, name: '', aadObjectId: account }],
          tenantId,
          channelData: { tenant: { id: tenantId } },
        },
        options,
      ),
    );
    if ('failed' in created) {
      const { failed } = created;
      if (failed.outcome === 'uncertain') return { failed: notSaid(failed.cause) };
      // There is no conversation yet: what was too much is what goes to all of them.
      return failed.outcome === 'later' && failed.limited !== undefined
        ? { failed: { ...failed, limited: 'tenant' } }
        : created;
    }
    const reference = newReference(created.ok.id, account, serviceUrl);
    if (kept === 'kept') await unlessDown(store.saveReference(reference));
    return reference;
  }

  const activityFor = (reference: ConversationReference, content: Partial<Activity>): Partial<Activity> => ({
    type: 'message',
    channelId: reference.channelId,
    from: { id: reference.botId, name: '' },
    conversation: {
      id: reference.conversationId,
      isGroup: reference.account === null,
      conversationType: reference.account === null ? 'channel' : 'personal',
      name: '',
      ...(reference.tenantId === null ? {} : { tenantId: reference.tenantId }),
    },
    ...(reference.userId === null ? {} : { recipient: { id: reference.userId, name: '' } }),
    ...content,
  });

  /** Promise 9: the number goes in at the attempt, one to one only; what is kept holds the placeholder. */
  function personal<T>(content: T, reference: ConversationReference, language: Language): T {
    if (reference.account === null && JSON.stringify(content).includes(ON_CALL_PLACEHOLDER))
      throw new Error('The on-call number may not be said outside a one-to-one chat');
    return withOnCallPhone(content, deps.onCallPhone, language);
  }

  type Written = { readonly content: Partial<Activity>; readonly rendered: string };

  async function send(
    target: Target,
    write: (reference: ConversationReference) => Written,
    language: Language,
  ): Promise<SendOutcome> {
    const reference = await resolve(target);
    if ('failed' in reference) return reference.failed;
    const first = await sendTo(reference, write(reference), language);
    if (
      target.target !== 'person' ||
      target.via !== undefined ||
      first.outcome !== 'failed' ||
      first.cause !== '404'
    )
      return first;
    // The chat that we knew is gone, and nothing was delivered: it is opened anew, once.
    await unlessDown(store.dropReference(reference.conversationId));
    const anew = await resolve(target);
    return 'failed' in anew ? anew.failed : sendTo(anew, write(anew), language);
  }

  async function sendTo(
    reference: ConversationReference,
    { content, rendered }: Written,
    language: Language,
  ): Promise<SendOutcome> {
    const { conversationId, serviceUrl } = reference;
    const activity = personal(activityFor(reference, content), reference, language);
    const sent = await attempt(serviceUrl, (client, options) =>
      client.conversations.sendToConversation(conversationId, activity, options),
    );
    if ('failed' in sent) return sent.failed;
    return { outcome: 'sent', place: { conversationId, activityId: sent.ok.id }, rendered };
  }

  const isPlain = (reference: ConversationReference): boolean =>
    reference.plainText === true || !SHOWS_CARDS.has(reference.channelId);

  const cardActivity = (
    shown: Shown,
    reference: ConversationReference,
  ): { content: Partial<Activity>; rendered: string } => {
    const { card, summary, message } = compose(shown, directories.current(), clock.now(), isPlain(reference));
    const rendered = `${message}\n${JSON.stringify(card)}`;
    if (isPlain(reference)) return { content: { text: plainTextOf(card), textFormat: 'plain' }, rendered };
    return {
      // Text beside a card is split off and the id is lost, so a card goes alone with its summary.
      content: {
        summary,
        attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
      },
      rendered,
    };
  };

  return {
    async openChat(account, seenIn) {
      const opened = await open(account, seenIn.serviceUrl);
      return 'failed' in opened ? undefined : opened;
    },

    async say(target: Target, { say, ticket, language }: Spoken) {
      const text = sentenceOf(say, ticket, textOf(language), directories.current(), clock.now());
      const written = { content: { text, textFormat: 'plain' }, rendered: `${say.id}\n${text}` };
      return send(target, () => written, language);
    },

    async show(target: Target, shown: Shown) {
      return send(target, (reference) => cardActivity(shown, reference), shown.language);
    },

    async update(place, shown: Shown) {
      const { serviceDeskChannelId } = directories.current().contacts.teams;
      const reference = await resolve(
        place.conversationId === serviceDeskChannelId
          ? { target: 'serviceDesk' }
          : { target: 'conversation', conversationId: place.conversationId },
      );
      if ('failed' in reference) return reference.failed;
      const { content, rendered } = cardActivity(shown, reference);
      // What was written stays as it was read; what is new is said in a message of its own.
      if (isPlain(reference)) return { outcome: 'sent', place, rendered };
      const activity = personal(
        { ...activityFor(reference, content), id: place.activityId },
        reference,
        shown.language,
      );
      const updated = await attempt(reference.serviceUrl, async (client, options) => {
        await client.conversations.updateActivity(place.conversationId, place.activityId, activity, options);
        return {};
      });
      return 'failed' in updated ? updated.failed : { outcome: 'sent', place, rendered };
    },
  };
}
