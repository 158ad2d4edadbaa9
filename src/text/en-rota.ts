import { sentences, whenDue } from './format.ts';
import type { RotaMessages } from './rota.ts';

/** English: who is on call, swaps, what the rota lacks, and test pages. */

const span = (from: number, to: number, now: number): string =>
  `from ${whenDue(from, now, 'en')} to ${whenDue(to, now, 'en')}`;

export const rota: RotaMessages = {
  M200: ({ stretches, now }) =>
    sentences(
      ...stretches.map(
        ({ from, to, primary, secondary }) =>
          `F${span(from, to, now).slice(1)} ${primary} is on call, then ${secondary}.`,
      ),
    ),
  M201: ({ week }) => `Week ${week} is over. The service desk can look up who was on call then.`,
  M202: ({ taker, giver, other, from, to, now }) =>
    `Then ${taker} is on call instead of ${giver} ${span(from, to, now)}. Answer “yes to the swap”, and I ask ${other}, or “no to the swap”.`,
  M203: ({ asker, taker, giver, until, from, to, now }) =>
    `${asker} wants to swap a shift with you. Then ${taker} is on call instead of ${giver} ${span(from, to, now)}. Answer “yes to the swap” or “no to the swap”, at the latest ${whenDue(until, now, 'en')}.`,
  M204: ({ name }) => `I have asked ${name}. The rota is as before until both of you have said yes.`,
  M205: ({ taker, giver, from, to, now }) =>
    `The swap is done. Now ${taker} is on call instead of ${giver} ${span(from, to, now)}.`,
  M206: ({ name }) => `${name} said no to the swap.`,
  M207: ({ why, name }) => {
    switch (why) {
      case 'self':
        return 'You cannot swap a shift with yourself. Write the name of somebody else on the rota.';
      case 'unknown':
        return 'I do not find the one you want to swap with on the rota. Write the full name of somebody on it.';
      case 'several':
        return 'Several on the rota have that name. Write the full name of the one you want to swap with.';
      case 'left':
        return `${name ?? 'The one you want to swap with'} will have left before the shift is over. Choose somebody else on the rota.`;
      case 'notOnRota':
        return 'Only those on the rota can swap shifts here. Ask the leader of on-call.';
      case 'past':
        return 'That week is over, so the shift cannot be swapped. Choose a week to come.';
      case 'noWeek':
        return 'That year has no such week. Write the number of another week.';
      case 'neither':
        return 'Neither of you is on call then. Ask me who is, and swap with that person.';
      case 'swapped':
        return 'The shift of that week was swapped before. Ask the leader of on-call to change the rota.';
      case 'pending':
        return `${name ?? 'The one you ask'} has another swap to answer. Try again when that is decided.`;
      case 'over':
        return 'No swap waits for an answer from you. Ask for the swap again.';
      case 'noChat':
        return `I cannot write to ${name ?? 'the one you ask'} in Teams. Ask the leader of on-call to change the rota.`;
      case 'notStored':
        return 'The rota cannot be changed here yet. Ask the leader of on-call to publish it first.';
    }
  },
  M208: 'All right, the rota is as before.',
  M209: ({ name, why, level, from, to, now }) => {
    const role = { primary: 'on call', secondary: 'next on call', leader: 'the last leader to page' }[level];
    const cause = why === 'left' ? 'has left' : 'has neither phone nor account';
    return `The rota has a hole ${span(from, to, now)}: ${name} is ${role}, but ${cause}. Put in somebody else now.`;
  },
  M210: ({ name, from, now }) =>
    `${name} is on call from ${whenDue(from, now, 'en')}, but can be paged in Teams alone. Have one more channel confirmed, or put in somebody else.`,
  M211: ({ from, now }) =>
    `You are on call from ${whenDue(from, now, 'en')}, but can be paged in Teams alone. Write on-call channel sms and your number here before that.`,
  M212: ({ role, from, to, repeated, answered, now }) =>
    sentences(
      `This is a test page from D-IKT${repeated ? ' again' : ''}.`,
      `You are ${role === 'primary' ? '' : 'next '}on call ${span(from, to, now)}.`,
      answered === 'sms'
        ? 'Reply 1, so that we know that pages reach you.'
        : answered === 'press'
          ? 'Press the button, so that I know that pages reach you.'
          : answered === 'here'
            ? 'Reply “here”, so that I know that pages reach you.'
            : 'Answer the page in Teams, so that we know that pages reach you.',
    ),
  M213: ({ name, because, from, to, now }) =>
    `${name} ${because === 'noAnswer' ? 'has not answered the test page' : 'can be paged in Teams alone'}. You are on call instead ${span(from, to, now)}, or until I tell you.`,
  M214: ({ name, role, because, standIn, from, now }) => {
    const who = `${name}, who is ${role === 'primary' ? '' : 'next '}on call`;
    const what = because === 'noAnswer' ? 'has not answered the test page' : 'can be paged in Teams alone';
    const then =
      standIn === null
        ? because === 'noAnswer'
          ? `Call ${name}, or put in somebody else.`
          : 'Have one more channel confirmed, or put in somebody else.'
        : `${standIn} is on call instead until that is put right.`;
    return `${who} from ${whenDue(from, now, 'en')}, ${what}. ${then}`;
  },
  M215: ({ because, standIn }) =>
    sentences(
      `You ${because === 'noAnswer' ? 'have not answered the test page' : 'can be paged in Teams alone'}${standIn === null ? '' : `, so ${standIn} is on call instead of you`}.`,
      because === 'noAnswer'
        ? `Reply “here”, ${standIn === null ? 'so that I know that pages reach you' : 'and you are on call again'}.`
        : 'Write on-call channel sms and your number, and reply “here” when the number is confirmed.',
    ),
  M216: ({ backUntil, now }) =>
    sentences(
      'Thank you, now I know that pages reach you.',
      backUntil === null ? null : `You are on call again until ${whenDue(backUntil, now, 'en')}.`,
    ),
  M217: ({ name, to, now }) => `${name} has answered and is on call again until ${whenDue(to, now, 'en')}.`,
  M218: 'No test page waits for an answer from you.',
  M219: ({ via }) =>
    via === 'sms'
      ? 'The test page by SMS did not reach you. Write on-call channel sms and your number here.'
      : 'The test page by mail did not reach you. Write on-call channel mail and your address here.',
};
