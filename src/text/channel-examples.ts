import { link, name, number, phone } from './example-values.ts';
import type { ChannelMessages, PageWords } from './channels.ts';
import type { ParameterOf } from './dialogue-examples.ts';

/** An example of every sentence about the channels outside Microsoft 365 (`examples.ts`). */

const page: PageWords = {
  number,
  system: 'Gerica',
  place: 'Fjell bosenter, Drammen',
  phone,
  flags: [],
  repeated: false,
  link,
  taken: 'byReply',
};
const sms = { via: 'sms', address: '+4741223344' } as const;
const mail = { via: 'mail', address: 'vakt@kommune.example' } as const;

export const channelExamples: {
  readonly [K in keyof ChannelMessages]: readonly ParameterOf<ChannelMessages[K]>[];
} = {
  M190: [
    page,
    { ...page, link: null, repeated: true, flags: ['V'] },
    { ...page, taken: 'inTeams' },
    { ...page, taken: 'inTeams', link: null, phone: null, system: null, place: null },
    { ...page, number: null, taken: 'notKept', link: null },
  ],
  M191: [
    { about: 'page', number },
    { about: 'page', number: null },
    { about: 'code', number: null },
    { about: 'test', number: null },
  ],
  M192: [{ code: '731 902', minutes: 15 }],
  M193: [
    { ...sms, minutes: 15 },
    { ...mail, minutes: 15 },
  ],
  M194: [
    { why: 'wrong', left: 3 },
    { why: 'wrong', left: 1 },
    { why: 'expired', left: 0 },
    { why: 'spent', left: 0 },
  ],
  M195: [sms, mail],
  M196: [{ routes: [sms, mail] }, { routes: [sms] }, { routes: [] }],
  M197: [
    { via: 'sms', found: true },
    { via: 'mail', found: false },
  ],
  M198: [
    { why: 'notOnRota', via: 'sms' },
    { why: 'notSetUp', via: 'sms' },
    { why: 'notSetUp', via: 'mail' },
    { why: 'phone', via: 'sms' },
    { why: 'mail', via: 'mail' },
    { why: 'notSent', via: 'sms' },
    { why: 'notSent', via: 'mail' },
  ],
  M199: [
    { outcome: 'taken', number, name: null },
    { outcome: 'yours', number, name: null },
    { outcome: 'theirs', number, name },
    { outcome: 'theirs', number, name: null },
    { outcome: 'over', number, name: null },
    { outcome: 'nothing', number: null, name: null },
    { outcome: 'tested', number: null, name: null },
  ],
};
