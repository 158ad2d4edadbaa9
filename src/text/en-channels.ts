import { listOf, phoneDisplay, sentences } from './format.ts';
import type { ChannelMessages, RouteWords } from './channels.ts';

/** English: the channels outside Microsoft 365. */

const address = ({ via, address: to }: RouteWords): string => (via === 'sms' ? phoneDisplay(to, 'en') : to);
const route = (one: RouteWords): string =>
  one.via === 'sms' ? `SMS to ${address(one)}` : `mail to ${address(one)}`;
const NAMES = { sms: 'SMS', mail: 'Mail' } as const;

export const channels: ChannelMessages = {
  M190: ({ number, system, place, phone, flags, repeated, link, taken }) =>
    sentences(
      `${repeated ? 'Nobody has taken critical case' : 'Critical case'}${number === null ? '' : ` ${number}`}, ${system ?? 'unknown system'}, ${place ?? 'unknown place'}${flags.length === 0 ? '' : ` (${flags.join(', ')})`}.`,
      phone === null ? 'The reporter gave no number.' : `Call the reporter on ${phoneDisplay(phone, 'en')}.`,
      taken === 'byReply'
        ? `Reply 1 to take it${link === null ? '' : `, or open ${link}`}.`
        : taken === 'inTeams'
          ? `Take it in Teams${link === null ? '' : `, ${link}`}.`
          : 'It is not kept, and cannot be taken in Teams yet.',
    ),
  M191: ({ about, number }) => {
    switch (about) {
      case 'test':
        return 'This is a test page from D-IKT.';
      case 'code':
        return 'Here is the code for your on-call channel, from D-IKT.';
      case 'page':
        return `On-call is paged about critical case${number === null ? '' : ` ${number}`}.`;
    }
  },
  M192: ({ code, minutes }) =>
    `The code for your on-call channel is ${code}. Write it to D-IKT in Teams within ${minutes} minutes.`,
  M193: ({ minutes, ...to }) =>
    `I have sent a code by ${route(to)}. Write the code here within ${minutes} minutes.`,
  M194: ({ why, left }) =>
    why === 'wrong'
      ? `That code is not right. You can try ${left === 1 ? 'once' : `${left} times`} more.`
      : why === 'expired'
        ? 'The code is no longer valid. Write on-call channel and the number or address again to get a new one.'
        : 'Too many codes have been tried. Write on-call channel and the number or address again to get a new one.',
  M195: (to) => `${NAMES[to.via]} to ${address(to)} is confirmed. You are paged there when you are on call.`,
  M196: ({ routes }) =>
    routes.length === 0
      ? 'You have no on-call channel beside Teams. Write on-call channel, then sms or mail, and then the number or address.'
      : `When you are on call, you are paged in Teams and by ${listOf(routes.map(route), 'en')}.`,
  M197: ({ via, found }) =>
    found
      ? `${NAMES[via]} is no longer one of your on-call channels. You are not paged there any more.`
      : `${NAMES[via]} is not one of your on-call channels.`,
  M198: ({ why, via }) => {
    switch (why) {
      case 'notOnRota':
        return 'On-call channels are for those who are on call. Ask the leader of the service desk if you are going to be.';
      case 'notSetUp':
        return `${NAMES[via]} is not set up here. Ask the leader of the service desk.`;
      case 'phone':
        return 'That is not a mobile number that I can send SMS to. Write on-call channel, then sms, and then your mobile number.';
      case 'mail':
        return 'That is not a mail address. Write on-call channel, then mail, and then your address.';
      default:
        return `I could not send the code by ${via === 'sms' ? 'SMS' : 'mail'}. Check the number or address and try again.`;
    }
  },
  M199: ({ outcome, number, name }) => {
    switch (outcome) {
      case 'taken':
        return `You have taken case ${number ?? ''}. Write to D-IKT in Teams when there is news.`;
      case 'yours':
        return `You have case ${number ?? ''} already.`;
      case 'theirs':
        return `Case ${number ?? ''} is taken${name === null ? '' : ` by ${name}`}.`;
      case 'over':
        return `Case ${number ?? ''} is over, and there is nothing for you to do.`;
      case 'tested':
        return 'Thank you, now we know that pages reach you.';
      default:
        return 'No case that you were paged about is waiting.';
    }
  },
};
