import { ActivityTypes, CloudAdapter, type Activity, type TurnContext } from 'botbuilder';
import { Application } from '@microsoft/teams-ai/lib/Application.js';
import type { TeamsAdapter } from '@microsoft/teams-ai/lib/TeamsAdapter.js';
import { AuthenticationError, type BotFrameworkAuthentication } from 'botframework-connector';
import type { Extension, InboundMessage, Origin, Press, PressAnswer } from '../../app/inbound.ts';
import type { Clock, ConversationReference, Directories, Log } from '../../app/ports.ts';
import { textOf } from '../../text/index.ts';
import { sentenceOf } from '../../text/say.ts';
import {
  activitySchema,
  executeData,
  messageOf,
  originOf,
  pressOf,
  type InboundActivity,
} from './activity.ts';
import { compose, withOnCallPhone } from './compose.ts';
import { createExtensionAnswers } from './extension.ts';

/** What the conversation can be asked to do; the application implements it. */
export type Conversation = {
  readonly message: (inbound: InboundMessage) => Promise<void>;
  readonly press: (origin: Origin, press: Press) => Promise<PressAnswer>;
  readonly edited: (origin: Origin) => Promise<void>;
  readonly installed: (origin: Origin) => Promise<void>;
  readonly removed: (conversationId: string) => Promise<void>;
  readonly remember: (reference: ConversationReference) => Promise<void>;
};

export type BotDeps = {
  readonly authentication: BotFrameworkAuthentication;
  readonly conversation: Conversation;
  readonly extension: Extension;
  readonly clock: Clock;
  readonly log: Log;
  readonly directories: Directories;
  readonly onCallPhone: string | null;
  /** Accounts of other tenants are refused where the bot has a tenant (the SDK checks none). */
  readonly allowedTenants: readonly string[] | null;
};

export type HttpAnswer = { readonly status: number; readonly body?: unknown };

const INBOUND = Symbol('inbound');

/** The SDK's adapter with its answer handed to us: its own `process` puts the reason of a failure into the body. */
class ReceivingAdapter extends CloudAdapter {
  receive(authHeader: string, activity: Activity, logic: (context: TurnContext) => Promise<void>) {
    return this.processActivity(authHeader, activity, logic);
  }
}

/** Routes only: no storage (it shares state between turns), no typing timer (one turn's timer stops another's). */
class Router extends Application {
  override startTypingTimer(): void {
    // Answers leave well within the two seconds after which typing would have to be shown.
  }
}

/** The way in from Teams: authenticated, checked, masked, routed; an error is an error status, never a silent 200. */
export function createBot(deps: BotDeps) {
  const { conversation, log } = deps;
  const adapter = new ReceivingAdapter(deps.authentication);
  const router = new Router({ adapter: adapter as unknown as TeamsAdapter });
  const inboundOf = (context: TurnContext): InboundActivity =>
    context.turnState.get<InboundActivity>(INBOUND);
  const on = (
    selects: (activity: InboundActivity) => boolean,
    handle: (activity: InboundActivity, context: TurnContext) => Promise<void>,
    isInvoke = false,
  ): void => {
    router.addRoute(
      async (context) => selects(inboundOf(context)),
      async (context) => handle(inboundOf(context), context),
      isInvoke,
    );
  };

  on(
    ({ type, name }) => type === 'invoke' && name === 'adaptiveCard/action',
    async (activity, context) => {
      const pressed = pressOf(executeData(activity.value));
      if (pressed === undefined) return invokeAnswer(context, 400, unknownVerb);
      const answer = await conversation.press(originOf(activity), pressed);
      return invokeAnswer(context, 200, invokeBody(answer));
    },
    true,
  );
  const answers = createExtensionAnswers(deps);
  for (const [name, answer] of [
    ['composeExtension/query', answers.query],
    ['composeExtension/fetchTask', answers.fetchTask],
    ['composeExtension/submitAction', answers.submitAction],
  ] as const)
    on(
      (activity) => activity.type === 'invoke' && activity.name === name,
      async (activity, context) => {
        const { status, body } = await answer(activity);
        return invokeAnswer(context, status, body);
      },
      true,
    );
  on(
    ({ type }) => type === 'invoke',
    (_activity, context) => invokeAnswer(context, 501, undefined),
    true,
  );
  on(
    ({ type, value }) => type === 'message' && value !== undefined && value !== null,
    async (activity) => {
      const pressed = pressOf(activity.value);
      // A press that we do not know still gets an answer: the words, or what to do.
      if (pressed === undefined) await conversation.message(messageOf(activity));
      else await conversation.press(originOf(activity), pressed);
    },
  );
  on(
    ({ type }) => type === 'message',
    async (activity) => conversation.message(messageOf(activity)),
  );
  on(
    ({ type, channelData }) => type === 'messageUpdate' && channelData?.eventType === 'editMessage',
    async (activity) => conversation.edited(originOf(activity)),
  );
  on(
    ({ type, action }) => type === 'installationUpdate' && (action ?? '').startsWith('remove'),
    async (activity) => conversation.removed(activity.conversation.id),
  );
  on(({ type, action }) => type === 'installationUpdate' && (action ?? '').startsWith('add'), installed);
  on(
    ({ type, membersAdded, recipient }) =>
      type === 'conversationUpdate' && (membersAdded ?? []).some(({ id }) => id === recipient.id),
    installed,
  );

  async function installed(activity: InboundActivity): Promise<void> {
    const origin = originOf(activity);
    if (origin.personal && activity.from.aadObjectId != null) return conversation.installed(origin);
    await conversation.remember(origin.reference);
  }

  function invokeBody(answer: PressAnswer): unknown {
    const directory = deps.directories.current();
    if (answer.answer === 'card')
      return {
        statusCode: 200,
        type: 'application/vnd.microsoft.card.adaptive',
        // Seen by the one who pressed, and by nobody else (promise 9).
        value: withOnCallPhone(
          compose(answer.shown, directory, deps.clock.now()).card,
          deps.onCallPhone,
          answer.shown.language,
        ),
      };
    const { say, ticket, language } = answer.spoken;
    return {
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
      value: sentenceOf(say, ticket, textOf(language), directory, deps.clock.now()),
    };
  }

  const invokeAnswer = async (context: TurnContext, status: number, body: unknown): Promise<void> => {
    await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: { status, body } });
  };

  return {
    /** One POST to `/api/messages`: 200 when it is kept, 4xx for what cannot be used, 401 for a token, 503 for a fault of ours. */
    async receive(authHeader: string, body: unknown): Promise<HttpAnswer> {
      const parsed = activitySchema.safeParse(body);
      if (!parsed.success) return { status: 400, body: { error: 'Not an activity that can be used.' } };
      const inbound = parsed.data;
      const { allowedTenants } = deps;
      const tenant = inbound.conversation.tenantId ?? inbound.channelData?.tenant?.id ?? null;
      try {
        const response = await adapter.receive(
          authHeader,
          { ...(structuredClone(body) as Activity), recipient: inbound.recipient as Activity['recipient'] },
          async (context) => {
            // The tenant is checked after the token, so that a stranger learns nothing from the answer.
            if (
              allowedTenants !== null &&
              (tenant === null || !allowedTenants.includes(tenant.toLowerCase()))
            )
              throw new AuthenticationError('Tenant', 403);
            context.turnState.set(INBOUND, inbound);
            await router.run(context);
          },
        );
        return response === undefined
          ? { status: 200 }
          : { status: response.status, body: response.body as unknown };
      } catch (cause) {
        if (cause instanceof AuthenticationError) return { status: cause.statusCode };
        log.error('receive.failed', { type: inbound.type }, cause);
        return { status: 503, body: { error: 'Not kept. Send it again.' } };
      }
    },
  };
}

const unknownVerb = {
  statusCode: 400,
  type: 'application/vnd.microsoft.error',
  value: { code: 'BadRequest', message: 'Unknown action' },
};

export type Bot = ReturnType<typeof createBot>;
