import { atOslo } from '../domain/service-hours/oslo.ts';
import type { MessageId, Messages } from './catalogue.ts';
import { answerExamples } from './answer-examples.ts';
import { approvalExamples } from './approval-examples.ts';
import { onCallExamples } from './on-call-examples.ts';
import { deskExamples } from './desk-examples.ts';
import { extensionExamples } from './extension-examples.ts';
import { rotaExamples } from './rota-examples.ts';
import { channelExamples } from './channel-examples.ts';
import { dialogueExamples, type ParameterOf } from './dialogue-examples.ts';
import {
  number,
  now,
  at,
  opens,
  due,
  copyAt,
  from,
  to,
  link,
  name,
  phone,
  municipalityName,
  system,
  allFields,
  officer,
  noOfficer,
} from './example-values.ts';

/**
 * An example of every sentence, in every way that it can come out: what the tests of the texts read, and by which the
 * bot knows its own words when they come back (`own-words.ts`). A sentence that is added without one does not compile.
 */

/** One entry for each way that a sentence can come out; null for a sentence without parameters. */
const messageExamples: { readonly [K in MessageId]: readonly ParameterOf<Messages[K]>[] } = {
  M00: [null],
  M01: [
    { number, link },
    { number, link: null },
  ],
  M02: [
    { number, due, now },
    { number, due: atOslo('2026-11-27', '23:59'), now },
    { number, due: atOslo('2026-11-28', '10:20'), now },
  ],
  M03: [
    { number, priority: 'medium', due, now },
    { number, priority: 'low', due, now },
  ],
  M04: [
    { number, ...officer, advice: 'disconnect' },
    { number, ...noOfficer, advice: 'changePassword' },
    { number, municipalityName: null, securityOfficerAlerted: true, advice: null },
  ],
  M05: [
    { number, at, minutes: 10, link },
    { number, at, minutes: 10, link: null },
  ],
  M05c: [
    { number, link },
    { number, link: null },
  ],
  M06: [
    { number, at, phone },
    { number, at, phone: '46123' },
    { number, at, phone: null },
  ],
  M07: [{ number, opens, now }],
  M07b: [
    { number, opens, now, system: 'Webkart' },
    { number, opens, now, system: null },
  ],
  M08: [
    { number, ...officer, onCallAlerted: true },
    { number, ...officer, onCallAlerted: false },
    { number, ...noOfficer, onCallAlerted: true },
    { number, ...noOfficer, onCallAlerted: false },
  ],
  M09: [{ number, opens, due, now }],
  M10: [{ number, opens, due, now }],
  M11: [
    { number, ...officer },
    { number, ...noOfficer },
  ],
  M12: [
    { municipalityName, at },
    { municipalityName, at: null },
    { municipalityName: null, at },
  ],
  M12b: [{ link }, { link: null }],
  M13: [null],
  M14: [{ switchboard: '+4732233344' }, { switchboard: null }],
  M14b: [null],
  M15: [
    { number, system, copyAt, now },
    { number, system: null, copyAt: null, now },
  ],
  M15b: [
    { number, due, copyAt, now },
    { number, due, copyAt: null, now },
  ],
  M15c: [{ number }],
  M15d: [
    { number, reason: 'kopien er for gammel', manager: name },
    { number, reason: null, manager: null },
  ],
  M16a: [null],
  M16b: [
    { system, manager: name },
    { system, manager: null },
    { system: null, manager: name },
  ],
  M16c: [{ link }, { link: null }],
  M16d: [null],
  M16e: [{ contact: '+4732233344' }, { contact: null }],
  M16f: [
    { system, manager: name, phone },
    { system, manager: name, phone: null },
    { system, manager: null, phone },
    { system: null, manager: null, phone: null },
  ],
  M16g: [{ number, due, now }],
  M17: [
    { system, from, to, now },
    { system: null, from, to: atOslo('2026-11-27', '23:45'), now },
  ],
  M18: [
    { number, system },
    { number, system: null },
  ],
  M19: [{ faultFollows: true }, { faultFollows: false }],
  M20: [{ number }],
  M21: [{ at }],
  M21b: [{ at }],
  M22: [
    { number, due, now, reserveChannel: 'politisk.sekretariat@nedre-eiker.example' },
    { number, due, now, reserveChannel: null },
  ],
  M23: [{ priority: 'high', reason: 'Gerica (R9)' }],
  M24: [{ missing: ['phone'] }, { missing: allFields }],
  M25: [{ phone }],
  M26: [{ number, name, at }],
  M26b: [{ number, name, at }],
  M27: [{ reference: 'F-7K2QX' }],
  M156: [{ reference: 'F-7K2QX' }],
  M28: [{ number }],
  M29: [null],
  M30: [null],
  M31: [
    { number, paged: true },
    { number, paged: false },
  ],
  M32: [
    { number, paged: true },
    { number, paged: false },
  ],
  M33: [{ number }],
  M34: [null],
  M35: [null],
  M36: [null],
  M37: [null],
  M38: [null],
  M39: [null],
  M39b: [null],
  M40: [{ fields: ['phone'] }, { fields: allFields }],
  M41: [null],
  M42: [
    { number, name, at, now },
    { number, name, at: atOslo('2026-11-25', '13:40'), now },
  ],
  M43: [null],
  M44: [null],
  M45: [null],
  M46: [{ number }],
  M47: [{ number }],
  M49: [
    { number, state: 'taken', name },
    { number, state: 'withdrawn', name: null },
  ],
  M50: [{ number }, { number: null }],
  M51: [
    { number, municipalityName, workplaceName: 'Fjell bosenter', systemName: 'Gerica', priority: 'critical' },
    { number, municipalityName, workplaceName: null, systemName: null, priority: 'high' },
    { number, municipalityName: null, workplaceName: null, systemName: 'Gerica', priority: 'high' },
  ],
  M52: [null],
  M53: [{ number }],
  M54: [{ number, missing: ['phone', 'workplace'] }],
  M55: [{ number }],
  M56: [null],
  M57: [null],
  M58: [{ number }, { number: null }],
  M70: [{ number }],
  M71: [
    { number, to: 'serviceDesk' },
    { number, to: 'onCall' },
  ],
  M72: [{ number, name, at }],
  M73: [{ number, at, now }],
  M74: [{ number }],
  ...dialogueExamples,
  ...answerExamples,
  ...approvalExamples,
  ...onCallExamples,
  ...rotaExamples,
  ...deskExamples,
  ...extensionExamples,
  ...channelExamples,
  MPII: [null],
  MPW: [null],
  MDOWN: [null],
  onCallNumber: [null],
};

/** The parameters of an example, whatever sentence they belong to. */
export type Parameters = Readonly<Record<string, unknown>>;
/** The examples of every message; null for one without parameters. */
export const examplesOf = messageExamples as Readonly<Record<MessageId, readonly (Parameters | null)[]>>;
export const messageIds = Object.keys(messageExamples) as MessageId[];

/** A message with these parameters, which must be its own: the pairing of `messageExamples` is lost in a loop. */
export function render(t: Messages, id: MessageId, example: Parameters | null): string {
  const message = t[id];
  return typeof message === 'string' ? message : (message as (p: Parameters | null) => string)(example);
}
