import { z } from 'zod';
import type { Author, RaisedMessage, SearchAsked, Sent } from '../../app/inbound.ts';
import { RAISED_FROM } from '../../domain/intake/raise-form.ts';
import { mask } from '../../domain/understanding/masking.ts';
import { withoutOwnWords } from '../../text/own-words.ts';
import { input } from './activity.ts';
import { typed, whole } from './fields.ts';
import { textOfHtml } from './html.ts';

/** What a message extension of Teams sends, checked and masked. Undefined everywhere: it is not what we know. */

/** The commands of the manifest (issue 9 writes it). */
export const COMMANDS = {
  search: 'searchTickets',
  reportMessage: 'reportMessage',
  reportForCaller: 'reportForCaller',
} as const;

/** Teams asks for 25 at a time. */
const MOST_SHOWN = 25;
/** Nobody looks further back than this many. */
const MOST_SKIPPED = 1_000;
/** Teams takes 28 KB in a message. */
const LONGEST_HTML = 100_000;
/** As long as any text that is typed into a field. */
const LONGEST_TEXT = 20_000;

const query = z.looseObject({
  commandId: z.literal(COMMANDS.search),
  parameters: z
    .array(z.looseObject({ name: z.string(), value: z.unknown() }))
    .nullish()
    .transform((given) => given ?? []),
  queryOptions: z.looseObject({ skip: whole.nullish(), count: whole.nullish() }).nullish(),
});

/** A search. Teams opens it with the parameter `initialRun` and nothing typed. */
export function searchOf(value: unknown): SearchAsked | undefined {
  const parsed = query.safeParse(value).data;
  if (parsed === undefined) return undefined;
  const { parameters, queryOptions } = parsed;
  const given = parameters.find(({ name }) => name !== 'initialRun')?.value ?? '';
  if (typeof given !== 'string') return undefined;
  const within = (wanted: number | null | undefined, least: number, most: number): number =>
    Math.min(Math.max(wanted ?? most, least), most);
  return {
    text: mask(given.slice(0, LONGEST_TEXT)).text,
    skip: within(queryOptions?.skip ?? 0, 0, MOST_SKIPPED),
    count: within(queryOptions?.count, 1, MOST_SHOWN),
  };
}

const account = z.uuid().transform((id) => id.toLowerCase());
const user = z.looseObject({
  id: account,
  displayName: z.string().nullish(),
  userIdentityType: z.string().nullish(),
});
const messagePayload = z.looseObject({
  subject: z.string().nullish(),
  body: z.looseObject({ contentType: z.string().nullish(), content: z.string().nullish() }),
  from: z.looseObject({ user: user.nullish() }).nullish(),
});

/** The display name is masked like any text. */
const nameOf = (name: string | null | undefined): string | null => {
  const masked = mask(name?.trim() ?? '').text.slice(0, 120);
  return masked === '' ? null : masked;
};

const authorOf = (from: z.infer<typeof user>): Author => ({
  account: from.id,
  displayName: nameOf(from.displayName),
  outside: from.userIdentityType === 'anonymousGuest' || from.userIdentityType === 'federatedUser',
});

/**
 * The words of a message, read as those of one that is sent to the bot: without quotations, mentions and what the bot has
 * said itself, and masked (domain.md 6.5).
 */
function messageIn(value: unknown): RaisedMessage | undefined {
  const payload = messagePayload.safeParse(value).data;
  if (payload === undefined) return undefined;
  const { subject, body, from } = payload;
  const content = (body.content ?? '').slice(0, LONGEST_HTML);
  const words = body.contentType === 'text' ? content : textOfHtml(content);
  const said = [subject?.trim() ?? '', words].filter((part) => part !== '').join('\n');
  return {
    text: withoutOwnWords(mask(said.slice(0, LONGEST_TEXT)).text).trim(),
    author: from?.user == null ? null : authorOf(from.user),
  };
}

const action = z.looseObject({
  commandId: z.enum([COMMANDS.reportMessage, COMMANDS.reportForCaller]),
  messagePayload: z.unknown().optional(),
  data: z.unknown().optional(),
});

/** A dialog is to be opened: about a message, or a call (null). */
export function openedOf(value: unknown): { readonly message: RaisedMessage | null } | undefined {
  const parsed = action.safeParse(value).data;
  if (parsed === undefined) return undefined;
  if (parsed.commandId === COMMANDS.reportForCaller) return { message: null };
  const message = messageIn(parsed.messagePayload);
  return message && { message };
}

const text = (most: number) => z.string().max(most).catch('').default('');
const press = z.looseObject({
  verb: z.enum(['find', 'register']),
  dialog: z.string().min(1).max(100),
  from: z.enum(RAISED_FROM),
  personId: text(200),
  account: z
    .union([account, z.literal('')])
    .catch('')
    .default(''),
  displayName: text(400),
});
const raiseInput = z.object({
  sought: typed.optional().catch(''),
  caller: z.string().max(200).optional().catch(''),
});

export type DialogPress = { readonly verb: 'find' | 'register'; readonly sent: Sent };

/** A press in the dialog. What the card carries came back through a client, and says nothing of who may. */
export function dialogPressOf(value: unknown): DialogPress | undefined {
  const parsed = action.safeParse(value).data;
  const pressed = press.safeParse(parsed?.data).data;
  if (parsed === undefined || pressed === undefined) return undefined;
  const { verb, dialog, from, personId, account, displayName } = pressed;
  const message = from === 'message' ? messageIn(parsed.messagePayload) : undefined;
  return {
    verb,
    sent: {
      dialog: {
        id: dialog,
        from,
        personId: personId === '' ? null : personId,
        account: account === '' ? null : account,
        displayName: nameOf(displayName),
      },
      input: { ...input.parse(parsed.data), ...raiseInput.parse(parsed.data) },
      whole: message?.text ?? null,
    },
  };
}
