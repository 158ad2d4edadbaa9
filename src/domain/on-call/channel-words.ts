import type { Via } from '../vocabulary.ts';

/** What somebody writes about the own channels outside Microsoft 365, in bokmål, nynorsk or English. */
export type ChannelCommand =
  | { readonly say: 'list' }
  | { readonly say: 'remove'; readonly via: Via }
  | { readonly say: 'add'; readonly via: Via; readonly address: string };

const VIA: Readonly<Record<string, Via>> = {
  sms: 'sms',
  epost: 'mail',
  'e-post': 'mail',
  mail: 'mail',
  email: 'mail',
  'e-mail': 'mail',
};
const CHANNEL = String.raw`(?:vaktkanal|on-?call channel)`;
const KIND = String.raw`(sms|e-?post|e-?mail|mail)`;
const LIST = /^(?:vis |show )?(?:mine |my )?(?:vaktkanal(?:er|ar)?|on-?call channels?)[.!?]?$/i;
const REMOVE = new RegExp(String.raw`^(?:slett|fjern|remove|delete) ${CHANNEL} ${KIND}[.!]?$`, 'i');
const ADD = new RegExp(String.raw`^${CHANNEL} ${KIND}:? (\S.{2,100})$`, 'i');

/** Null: it is about something else. */
export function channelCommand(text: string): ChannelCommand | null {
  const words = text.trim().replace(/\s+/g, ' ');
  if (LIST.test(words)) return { say: 'list' };
  const removed = VIA[REMOVE.exec(words)?.[1]?.toLowerCase() ?? ''];
  if (removed !== undefined) return { say: 'remove', via: removed };
  const [, kind = '', address = ''] = ADD.exec(words) ?? [];
  const via = VIA[kind.toLowerCase()];
  return via === undefined ? null : { say: 'add', via, address };
}

/** «123456», «kode 123 456», "the code is 123456": the six digits, where nothing else is said. */
export const channelCode = (text: string): string | null => {
  const [, first = '', last = ''] =
    /^\s*(?:(?:the )?(?:kode|koden|code)(?: er| is)?:?\s*)?(\d{3}) ?(\d{3})[.!]?\s*$/i.exec(text) ?? [];
  return first === '' ? null : first + last;
};

/** A mail address in lower case; null where it is none. */
export const mailAddress = (text: string): string | null =>
  /^[^\s@<>"',;:]{1,64}@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(text.trim()) ? text.trim().toLowerCase() : null;
