import { phoneDisplay, sentences, timeOfDay, whenDue } from './format.ts';
import { ON_CALL_PLACEHOLDER } from './catalogue.ts';
import type { OnCallLabels, OnCallMessages } from './on-call.ts';

/** English: a page that somebody has, passes on, or says nothing more about. */

const notHeard = (number: string, at: number): string =>
  `We have heard no more from the on-call technician about case ${number}, so we alerted again at ${timeOfDay(at, 'en')}.`;

export const onCall: OnCallMessages = {
  M160: ({ number, at }) =>
    sentences(notHeard(number, at), `Call the on-call phone ${ON_CALL_PLACEHOLDER} now.`),
  M160b: ({ number, at }) =>
    sentences(notHeard(number, at), 'Follow your emergency routine, and contact your manager.'),
  M161: ({ number, until }) =>
    `Write what you are doing about case ${number} by ${timeOfDay(until, 'en')}. Otherwise we alert you and the next on call.`,
  M162: ({ number, name, at }) =>
    `${name}, who is not on call now, took case ${number} at ${timeOfDay(at, 'en')}.`,
  M163: ({ number }) =>
    `You are not on call now. Press once more if you take case ${number} all the same, and the one on call is told.`,
  M163b: ({ number }) =>
    `You are not on call now. Write «yes, I take ${number}» if you take the case all the same, and the one on call is told.`,
  M164: ({ number, name, at }) =>
    `${name} has passed case ${number} on, and the next on call was alerted at ${timeOfDay(at, 'en')}.`,
  M165: ({ number, name, reason, opens, now }) =>
    sentences(
      `Case ${number} is not one for the on-call technician, ${name} finds (“${reason}”).`,
      opens === null
        ? 'The next on call has been alerted and looks at it.'
        : `The service desk takes it when it opens ${whenDue(opens, now, 'en')}.`,
      'Write “urgent” if it affects anyone’s treatment or safety.',
    ),
  M166: ({ number, name }) =>
    `${name} says that the fault in case ${number} is fixed. Write here if anything is still wrong.`,
  M167: ({ number, name }) =>
    `${name} is waiting for the vendor in case ${number}. Follow your emergency routine meanwhile.`,
  M168: ({ phone }) =>
    phone === null
      ? 'Are you there? Write the number that the on-call technician can call you on.'
      : `Are you there? The on-call technician will call you on ${phoneDisplay(phone, 'en')}. Write here if that number is wrong, or if anything has changed.`,
  M169: ({ number, phone }) =>
    sentences(
      `Whoever reported case ${number} does not answer.`,
      phone === null
        ? 'The directory has no number for the reporter.'
        : `The number in the directory is ${phoneDisplay(phone, 'en')}.`,
    ),
  M170: 'I find no on-call case of yours. Write the number of the case, for example «taken D-2026-00012».',
  M171: ({ number }) =>
    `Write why it is not one for the on-call technician: «not on-call ${number} because …».`,
  M172: ({ number, name, at }) =>
    `${name} said at ${timeOfDay(at, 'en')} that the fault in case ${number} is fixed.`,
};

export const onCallLabels: OnCallLabels = {
  confirmTakeButton: 'Yes, I will take it',
  passOnButton: 'Pass on',
  notOnCallButton: 'Not on-call',
  workingButton: 'Working',
  solvedButton: 'Solved',
  vendorButton: 'Needs the vendor',
  workNoteLabel: 'What are you doing?',
  workNotePlaceholder: 'Needed for «Not on-call». Do not write names or health information.',
  leaseFlag: ({ until }) => `write what you are doing by ${timeOfDay(until, 'en')}`,
  vendorFlag: 'waiting for the vendor',
};
