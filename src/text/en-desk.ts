import type { DeskRefusal } from '../domain/ticket/desk-answer.ts';
import type { DeskVerb, QueueName } from '../domain/understanding/desk-words.ts';
import type { EpochMs } from '../domain/vocabulary.ts';
import { sentences, whenDone as doneWhen, whenDue } from './format.ts';
import { labels } from './en-labels.ts';
import type { DeskMessages } from './desk.ts';

/** English: the desk's work on tickets. */

const whenDone = ({ at, now }: { readonly at: EpochMs; readonly now: EpochMs }): string =>
  doneWhen(at, now, 'en');

const done: Readonly<Record<DeskVerb, (number: string) => string>> = {
  take: (number) => `You have case ${number}, and the reporter has been told.`,
  giveBack: (number) => `Case ${number} is in the queue again.`,
  assign: (number) => `Case ${number} is handed on, and both its new holder and the reporter have been told.`,
  answer: (number) => `The answer about case ${number} has been sent to the reporter.`,
  ask: (number) => `The question about case ${number} has been sent to the reporter.`,
  note: (number) => `The note is added to case ${number}. The reporter does not see it.`,
  setPriority: (number) => `The priority of case ${number} is changed, and the reporter has been told why.`,
  classify: (number) => `Case ${number} is changed.`,
  stop: (number) => `The fault in case ${number} is set as stopped. Normal operation remains.`,
  join: (number) =>
    `The case is merged into another, and the reporter has been told. Write "split ${number}" if that was wrong.`,
  unjoin: (number) => `Case ${number} stands on its own again, and the reporter has been told.`,
  handToOnCall: (number) => `The on-call technician has been alerted about case ${number}.`,
  handToVendor: (number) => `Case ${number} waits for the vendor, and the reporter has been told.`,
  askManager: (number) => `The system manager has been asked for help with case ${number}.`,
  solve: (number) => `Case ${number} is set as solved, and the reporter has been told.`,
  close: (number) => `Case ${number} is closed.`,
  reopen: (number) => `Case ${number} is open again, and the time to answer starts anew.`,
  withdraw: (number) => `Case ${number} is withdrawn, and the reporter has been told.`,
  redact: (number) => `The text is removed from case ${number}.`,
  history: (number) => `The history of case ${number} follows here.`,
  reach: (number) => `The list of who was told about case ${number} follows here.`,
  show: (number) => `Case ${number} is in your chat.`,
};

const refusals: Readonly<Record<DeskRefusal, (number: string) => string>> = {
  number: (number) => `I do not find case ${number}. Check that the number is right.`,
  role: (number) => `You cannot do that with case ${number}. Ask the leader of the service desk.`,
  state: (number) => `That cannot be done with case ${number} as it stands now.`,
  tooLate: (number) => `Case ${number} was solved too long ago. Report a new case.`,
  others: (number) => `Somebody else has case ${number} now.`,
  secret: () => 'It is not sent, for we never ask anybody for a password. Write it in another way.',
  empty: (number) => `Write the text after the number of case ${number}.`,
  reason: (number) => `Write why as well, after the number of case ${number}.`,
  same: (number) => `Case ${number} stands like that already.`,
  person: (number) => `Nobody of that name can have case ${number}. Write the full name.`,
  system: (number) =>
    `I do not know that system, so case ${number} is not changed. Write the name in another way.`,
  kind: (number) => `Case ${number} cannot become that. A restore or an upgrade must be ordered anew.`,
  prevention: (number) =>
    `Case ${number} lacks a cause and a measure. Write "close ${number} cause: … measure: …", or no measure and why.`,
  manager: (number) =>
    `No system manager is registered for the system of case ${number}. Ask the coordinator.`,
  deskOpen: (number) =>
    `The service desk is open, so on-call cannot have case ${number}. Take it, or give it to somebody.`,
  withOnCall: (number) => `On-call has case ${number} already.`,
  other: () => 'I do not find the case that you want to merge with. Check that the number is right.',
  sameTicket: (number) => `That is case ${number} itself.`,
  merged: () => 'One of the cases is merged into another already. Use the number of the main case.',
  isParent: (number) =>
    `Other reports are gathered in case ${number}. Merge the other case into this one instead.`,
  otherOver: () => 'The case that you want to merge with is over. Reopen it first.',
  notJoined: (number) => `Case ${number} is not merged into any other.`,
  notFound: (number) => `Those words are not in case ${number}. Write them as they stand there.`,
  changed: (number) => `Case ${number} has been changed by somebody else.`,
};

const lists: Readonly<Record<QueueName, string>> = {
  queue: 'No cases wait in your queue.',
  mine: 'You have no cases now.',
  critical: 'No critical cases wait in your queue.',
  unanswered: 'All cases in your queue are answered.',
  dueToday: 'No cases in your queue are due today.',
};

export const desk: DeskMessages = {
  M220: ({ number, name, text }) => `Answer about case ${number} from ${name} at the service desk: ${text}`,
  M221: ({ number, done: verb }) => done[verb](number),
  M222: ({ number, why, state, name }) => {
    if (why === 'others' && name !== null) return `${name} has case ${number} now.`;
    if (why === 'state' && state !== null)
      return `That cannot be done now, for case ${number} is ${labels.stateName(state)}.`;
    return refusals[why](number);
  },
  M223: ({ which }) => lists[which],
  M224: ({ number, name }) =>
    `${name} at the service desk waits for your answer about case ${number}. Write it here.`,
  M225: ({ number }) => `Case ${number} is closed. Write here if the fault comes back.`,
  M226: ({ number, name, text }) =>
    `In case ${number} this was changed by ${name} before you, and stays so: ${text}.`,
  M250: ({ number, name, text }) =>
    `Answer here this question about case ${number} from ${name} at the service desk: ${text}`,
  M251: ({ number, name, priority, reason }) =>
    sentences(
      `Case ${number} was given ${labels.priorityName(priority)} priority by ${name} at the service desk.`,
      `The reason is this: ${reason}`,
    ),
  M252: ({ number, text }) => `The reporter writes about case ${number}: ${text}`,
  M253: ({ number, due, now }) =>
    `Case ${number} is open again. You will get an answer by ${whenDue(due, now, 'en')}.`,
  M255: ({ number, former }) =>
    `Your case ${former} is about the same fault as case ${number}, and has been added to it. You will be told here when there is news.`,
  M256: ({ number }) => `Your case is on its own again, with the number ${number}.`,
  M257: ({ number, name, text }) => `Case ${number} is withdrawn by ${name} at the service desk: ${text}`,
  M258: ({ number, name, text }) =>
    sentences(`You have been given case ${number} by ${name}.`, text === '' ? null : `Message: ${text}`),
  M259: ({ number, name, to }) => `Case ${number} has been given to ${to} by ${name}.`,
  M260: ({ number, text }) =>
    sentences(`Case ${number} is open again.`, text === '' ? null : `Message: ${text}`),
  M261: ({ number, due, now }) =>
    `Case ${number} must be answered ${whenDue(due, now, 'en')}, and nobody has answered the reporter yet.`,
  M262: ({ number, due, now }) =>
    `The time to answer case ${number} ran out ${whenDone({ at: due, now })}. Answer the reporter now.`,
  M263: ({ number, name, text }) =>
    `You are asked, as system manager, for help with case ${number} by ${name} at the service desk: ${text}`,
  M264: ({ number, name, text }) =>
    sentences(
      `Case ${number}, with ${name}, waits for the vendor, and you follow it up as coordinator.`,
      text === '' ? null : `Message: ${text}`,
    ),
  M265: ({ number, former, name }) => `Case ${former} has been merged into case ${number} by ${name}.`,
  M268: ({ number }) => `Thank you. Case ${number} is done.`,
  M269: ({ number }) => `Case ${number} is open again. Write what is still wrong.`,
  M270: ({ name, text }) => `A change now made to the case by ${name}: ${text}`,
};
