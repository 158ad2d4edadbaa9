import { randomInt } from 'node:crypto';
import { parsePhone } from '../domain/contact/phone.ts';
import type { Effect } from '../domain/effects.ts';
import type { MaskedMessage } from '../domain/intake/decision.ts';
import { channelCommand, mailAddress } from '../domain/on-call/channel-words.ts';
import { CODE_MINUTES, withCode, withoutRoute, withTry } from '../domain/on-call/contact-routes.ts';
import type { Say } from '../domain/say.ts';
import { answersPages } from '../domain/ticket/authority.ts';
import { say as sayRow } from '../domain/ticket/rows.ts';
import { VIAS, type Via } from '../domain/vocabulary.ts';
import type { ChannelSending } from './channel-sending.ts';
import { hashOf } from './hash.ts';
import type { Channels, Clock, Directories, Row, Store } from './ports.ts';

export type ChannelTalkDeps = {
  readonly store: Store;
  readonly clock: Clock;
  readonly directories: Directories;
  readonly channels: Channels;
  readonly outside: Pick<ChannelSending, 'code'>;
};

type Word = Extract<Effect, { kind: 'channelWord' }>;
/** A mobile telephone: Norwegian 4 and 9, or a foreign number, whose plan is not known here. */
const MOBILE = /^\+(?:47[49]\d{7}|(?!47)\d{7,15})$/;

const codeHash = (personId: string, via: Via, code: string): string =>
  hashOf('channelCode', personId, via, code);

/** «vaktkanal sms …»: how the channels of a person are verified, listed and removed, in the own chat. */
export function createChannelTalk({ store, clock, directories, channels, outside }: ChannelTalkDeps) {
  async function add(word: Word, via: Via, given: string, rowId: string): Promise<Say> {
    const { contacts } = directories.current();
    if (channels[via] === undefined) return { id: 'M198', why: 'notSetUp', via };
    const phone = via === 'sms' ? parsePhone(given, contacts) : null;
    const address =
      phone === null ? mailAddress(given) : phone.ok && MOBILE.test(phone.phone) ? phone.phone : null;
    if (address === null) return { id: 'M198', why: via === 'sms' ? 'phone' : 'mail', via };
    const code = String(randomInt(1_000_000)).padStart(6, '0');
    const { personId, language } = word;
    const now = clock.now();
    const isOut = await store.changeContactRoutes(personId, now, (before) => {
      const after = withCode(before, { via, address, code: codeHash(personId, via, code) }, now);
      return { after: after ?? before, answer: after !== undefined };
    });
    if (!isOut) return { id: 'M194', why: 'spent', left: 0 };
    const { outcome } = await outside.code(via, address, code, hashOf('code', rowId), language);
    return outcome === 'sent' || outcome === 'uncertain'
      ? { id: 'M193', via, address, minutes: CODE_MINUTES }
      : { id: 'M198', why: 'notSent', via };
  }

  const list = async (personId: string): Promise<Say> => ({
    id: 'M196',
    routes: (await store.contactRoutes(personId)).routes.map(({ via, address }) => ({ via, address })),
  });

  async function typed(personId: string, hashes: Readonly<Record<Via, string>>): Promise<Say> {
    const now = clock.now();
    const tried = await store.changeContactRoutes(personId, now, (before) => {
      const { after, tried: answer } = withTry(before, (via) => hashes[via], now);
      return { after, answer };
    });
    switch (tried.outcome) {
      case 'verified':
        return { id: 'M195', via: tried.route.via, address: tried.route.address };
      case 'wrong':
        return { id: 'M194', why: 'wrong', left: tried.left };
      case 'none':
        // Done before, by an attempt that ended before it could say so: what is true now.
        return list(personId);
      default:
        return { id: 'M194', why: tried.outcome, left: 0 };
    }
  }

  async function answer(word: Word, rowId: string): Promise<Say> {
    const { command, personId } = word;
    if (!answersPages(personId, directories.current(), clock.now()))
      return { id: 'M198', why: 'notOnRota', via: 'via' in command ? command.via : 'sms' };
    switch (command.say) {
      case 'list':
        return list(personId);
      case 'add':
        return add(word, command.via, command.address, rowId);
      case 'code':
        return typed(personId, command.hashes);
      case 'remove': {
        const { via } = command;
        const now = clock.now();
        const found = await store.changeContactRoutes(personId, now, (before) => ({
          after: withoutRoute(before, via, now),
          answer: before.routes.some((one) => one.via === via),
        }));
        return { id: 'M197', via, found };
      }
    }
  }

  return {
    /**
     * What a message of this person asks about channels; null: it is about something else. A code counts as one only where
     * one is out. What is typed is kept as a hash.
     */
    async commandIn({ text, code }: MaskedMessage, personId: string): Promise<Word['command'] | null> {
      if (code !== undefined) {
        const { pending } = await store.contactRoutes(personId);
        if (pending.length === 0) return null;
        const hashes = Object.fromEntries(VIAS.map((via) => [via, codeHash(personId, via, code)]));
        return { say: 'code', hashes: hashes as Record<Via, string> };
      }
      return channelCommand(text);
    },

    /** Carries out a row; gives back what is said to the person. */
    async carryOut({ effect }: Row, word: Word): Promise<Effect[]> {
      const what = await answer(word, effect.id);
      const to = { to: 'conversation', conversationId: word.conversationId } as const;
      return [sayRow(`${effect.id}:said`, to, what, word.language, clock.now())];
    },
  };
}

export type ChannelTalk = ReturnType<typeof createChannelTalk>;
