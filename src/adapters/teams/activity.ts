import { channelCode } from '../../domain/on-call/channel-words.ts';
import { z } from 'zod';
import { onCallVerbSchema } from '../../domain/understanding/on-call-words.ts';
import type { ConversationReference } from '../../app/ports.ts';
import type { InboundMessage, Origin, Press } from '../../app/inbound.ts';
import { deskPress, deskPressOf } from './desk-press.ts';
import { typed, whole, yesNo } from './fields.ts';
import { DECISIONS } from '../../domain/approval/decide.ts';
import { mask, type Masked } from '../../domain/understanding/masking.ts';
import { withoutOwnWords } from '../../text/own-words.ts';
import { wordsOfHtml } from './html.ts';

/** What must be there for a turn to make sense; everything else is taken as it is. */
const account = z.looseObject({
  id: z.string().min(1).max(1000),
  name: z.string().nullish(),
  aadObjectId: z.string().nullish(),
});
export const activitySchema = z.looseObject({
  type: z.string().min(1).max(100),
  id: z.string().min(1).max(1000).optional(),
  channelId: z.string().min(1).max(100),
  serviceUrl: z.url({ protocol: /^https?$/ }),
  from: account,
  /** Left out by some clients: there is only one bot here. */
  recipient: account.default({ id: '28:bot' }),
  conversation: z.looseObject({
    id: z.string().min(1).max(1000),
    conversationType: z.string().nullish(),
    isGroup: z.boolean().nullish(),
    tenantId: z.string().nullish(),
  }),
  text: z.string().nullish(),
  name: z.string().nullish(),
  action: z.string().nullish(),
  value: z.unknown().optional(),
  attachments: z.array(z.looseObject({ contentType: z.string().nullish() })).nullish(),
  membersAdded: z.array(account).nullish(),
  membersRemoved: z.array(account).nullish(),
  entities: z.array(z.looseObject({ type: z.string().nullish() })).nullish(),
  channelData: z.looseObject({ tenant: z.looseObject({ id: z.string().nullish() }).nullish() }).nullish(),
  timestamp: z.union([z.string(), z.number()]).nullish(),
  localTimestamp: z.union([z.string(), z.number()]).nullish(),
});
export type InboundActivity = z.infer<typeof activitySchema>;

const tenantOf = (activity: InboundActivity): string | null =>
  activity.conversation.tenantId ?? activity.channelData?.tenant?.id ?? null;

const isPersonal = ({ conversation }: InboundActivity): boolean =>
  conversation.conversationType == null
    ? conversation.isGroup !== true
    : conversation.conversationType === 'personal';

/** Where the conversation can be written to again. Only a one-to-one chat belongs to an account. */
export const referenceOf = (activity: InboundActivity): ConversationReference => ({
  conversationId: conversationIdOf(activity),
  account: isPersonal(activity) ? accountOf(activity) : null,
  serviceUrl: activity.serviceUrl,
  channelId: activity.channelId,
  botId: activity.recipient.id,
  userId: isPersonal(activity) ? activity.from.id : null,
  tenantId: tenantOf(activity),
});

/** A channel's replies carry the thread in the id («19:…;messageid=…»); the channel itself is what comes before. */
const conversationIdOf = ({ conversation }: InboundActivity): string => conversation.id;

const accountOf = ({ from }: InboundActivity): string => {
  const account = from.aadObjectId?.trim().toLowerCase() ?? '';
  return account === '' ? `channel:${from.id}` : account;
};

/** Everything about the delivery but its content; the display name is masked like any text. */
export function originOf(activity: InboundActivity): Origin {
  const stamp = activity.localTimestamp ?? activity.timestamp ?? null;
  const name = activity.from.name?.trim() ?? '';
  return {
    tenantId: tenantOf(activity),
    conversationId: conversationIdOf(activity),
    personal: isPersonal(activity),
    activityId: activity.id ?? `none:${String(stamp)}:${activity.text ?? ''}`.slice(0, 200),
    account: accountOf(activity),
    displayName: name === '' ? null : mask(name).text.slice(0, 120),
    reference: referenceOf(activity),
    clientTimestamp: stamp === null ? null : String(stamp),
  };
}

/**
 * The words of a message, masked (domain.md 6.5), without the mention of the bot and without what the bot itself has
 * said: what is pasted back is not read as a report, a page or a command. After this the original is gone.
 */
export function messageOf(activity: InboundActivity): InboundMessage {
  const words = withoutMentions(withoutQuote(activity)).trim();
  const masked: Masked = mask(words);
  const text = withoutOwnWords(masked.text);
  // Read before it is masked, since «kode 123456» is masked as a password; it is compared and kept nowhere.
  const code = channelCode(words);
  // Teams repeats the text of a message as an HTML attachment; that one is no picture.
  const pictures = (activity.attachments ?? []).filter(({ contentType }) => contentType !== 'text/html');
  return {
    origin: originOf(activity),
    message: {
      ...masked,
      text,
      attachmentOnly: text === '' && pictures.length > 0,
      ...(code === null ? {} : { code }),
    },
  };
}

/**
 * A reply in Teams repeats the message that it answers, above the words of the writer; the HTML beside the text shows
 * which part that is. What somebody else said is not read as this person's report.
 */
function withoutQuote({ text, attachments }: InboundActivity): string {
  const whole = text ?? '';
  const html = (attachments ?? []).find(({ contentType }) => contentType === 'text/html')?.['content'];
  if (typeof html !== 'string') return whole;
  const quoted = [...html.matchAll(/<blockquote\b[^>]*>(.*?)<\/blockquote>/gis)].map(([, inner = '']) =>
    wordsOfHtml(inner),
  );
  const own = quoted.reduce((left, quote) => without(left, quote), whole);
  // Nothing but a quotation: then it is what the person wants to say.
  return own.trim() === '' ? whole : own;
}

/** Cuts a passage out of a text, whatever blanks and line breaks lie between its words. */
function without(text: string, passage: string): string {
  if (passage === '') return text;
  const words = passage.split(' ').map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return text.replace(new RegExp(words.join('\\s+'), 'u'), ' ');
}

const withoutMentions = (text: string): string =>
  text.replace(/<at(?:\s[^<>]{0,200})?>[^<>]{0,200}<\/at>/gi, ' ');

/** `.catch(undefined)`: a field of the wrong kind counts as not answered, and the server's check says so. */
export const input = z.object({
  name: typed.optional().catch(''),
  phone: typed.optional().catch(''),
  workplace: typed.optional().catch(''),
  system: z.string().max(100).optional().catch(''),
  description: typed.optional().catch(''),
  lifeHealth: yesNo.optional().catch(undefined),
});
const press = z.discriminatedUnion('verb', [
  z.object({ verb: z.literal('submit'), sequence: whole, revision: whole }),
  z.object({ verb: z.literal('cancel'), sequence: whole }),
  z.object({ verb: z.literal('meToo'), sequence: whole, ticketId: z.string().min(1).max(100) }),
  z.object({ verb: z.literal('here') }),
  deskPress,
  z.object({
    verb: z.literal('satisfied'),
    ticketId: z.string().min(1).max(100),
    asOf: whole,
    yes: yesNo,
    reason: typed.optional().catch(''),
  }),
  z.object({ verb: z.literal('view'), ticketId: z.string().min(1).max(100) }),
  z.object({ verb: z.literal('confirm'), ticketId: z.string().min(1).max(100), asOf: whole }),
  z.object({
    verb: z.enum(DECISIONS),
    ticketId: z.string().min(1).max(100),
    asked: z.string().max(100),
    reason: typed.optional().catch(''),
  }),
  z.object({
    verb: onCallVerbSchema,
    ticketId: z.string().min(1).max(100),
    asOf: whole,
    note: typed.optional().catch(''),
    confirmed: z.boolean().optional().catch(false),
  }),
]);

/** A press on one of our cards; undefined when it is none that we know. */
export function pressOf(data: unknown): Press | undefined {
  const parsed = press.safeParse(data);
  if (!parsed.success) return undefined;
  if (parsed.data.verb === 'submit' || parsed.data.verb === 'confirm')
    return { ...parsed.data, input: input.parse(data) };
  if (parsed.data.verb === 'desk') return deskPressOf(parsed.data);
  if (parsed.data.verb === 'satisfied') return { ...parsed.data, reason: parsed.data.reason?.trim() ?? '' };
  if ('asked' in parsed.data) return { ...parsed.data, reason: parsed.data.reason ?? '' };
  if (
    parsed.data.verb === 'cancel' ||
    parsed.data.verb === 'meToo' ||
    parsed.data.verb === 'here' ||
    parsed.data.verb === 'view'
  )
    return parsed.data;
  const { note = '', confirmed = false } = parsed.data;
  return { ...parsed.data, note, confirmed };
}

const execute = z.looseObject({
  action: z.looseObject({ verb: z.string().optional(), data: z.looseObject({}).nullish() }),
});

/** The data of an `adaptiveCard/action` invoke with its verb; the client puts the answers of the inputs into it. */
export function executeData(value: unknown): unknown {
  const parsed = execute.safeParse(value);
  return parsed.success ? { ...parsed.data.action.data, verb: parsed.data.action.verb } : undefined;
}
