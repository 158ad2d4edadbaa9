import { labels } from './en-labels.ts';
import type { DeskMessages } from './desk.ts';

/** English: the desk's work on tickets. */

export const desk: DeskMessages = {
  M220: ({ number, name, text }) => `Answer about case ${number} from ${name} at the service desk: ${text}`,
  M221: ({ number, done }) => {
    switch (done) {
      case 'take':
        return `You have case ${number}, and the reporter has been told.`;
      case 'answer':
        return `The answer about case ${number} has been sent to the reporter.`;
      case 'note':
        return `The note is added to case ${number}. The reporter does not see it.`;
      case 'solve':
        return `Case ${number} is set as solved, and the reporter has been told.`;
    }
  },
  M222: ({ number, why, state, name }) => {
    switch (why) {
      case 'number':
        return `I do not find case ${number}. Check that the number is right.`;
      case 'role':
        return `You cannot do that with case ${number}. Ask the leader of the service desk.`;
      case 'state':
        return `That cannot be done now, for case ${number} is ${state === null ? 'changed' : labels.stateName(state)}.`;
      case 'others':
        return `${name ?? 'Somebody else'} has case ${number} now.`;
      case 'secret':
        return 'The answer is not sent, for we never ask anybody for a password. Write it in another way.';
      case 'empty':
        return `Write the text after the number of case ${number}.`;
    }
  },
  M223: ({ which }) => {
    switch (which) {
      case 'queue':
        return 'No cases wait in your queue.';
      case 'mine':
        return 'You have no cases now.';
      case 'critical':
        return 'No critical cases wait in your queue.';
    }
  },
};
