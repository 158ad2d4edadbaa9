import type { ExtensionMessages } from './extension.ts';
import { sentences } from './format.ts';
import { labels } from './en-labels.ts';

/** English: the message extension. */

export const extension: ExtensionMessages = {
  M230: 'Only the service desk and those with a role in a system can search the cases. Write “my cases” to me to see your own.',
  M231: 'No cases fit the search. Try a case number, a name or a system.',
  M232: 'I cannot search the cases now. Try again in a while.',
  M233: 'You cannot see the status of this case. Ask the service desk if you need to know.',
  M234: 'Only the service desk can report cases for others. Write to me in the chat to report something yourself.',
  M235: 'The person who wrote the message cannot be the reporter, for we only take cases from employees. Report it for an employee who has the same fault.',
  M237: 'The case is not registered, for something went wrong on our side. Keep the details, and try again in a while. Call 113 if somebody is in danger.',
  M238: ({ number, priority, joined, reached }) =>
    sentences(
      joined
        ? `The report is added to case ${number}, which has ${labels.priorityName(priority)} priority.`
        : `Case ${number} is registered with ${labels.priorityName(priority)} priority.`,
      reached ? 'The reporter is told in the chat.' : 'The reporter can only be reached by phone.',
    ),
  M239: ({ found }) => {
    switch (found) {
      case 'none':
        return 'I find no such person in the directory. Fill in the reporter’s details.';
      case 'one':
        return 'This is what the directory says of the reporter. Ask if it is right.';
      case 'several':
        return 'Several people in the directory fit what you wrote. Choose the right one.';
      case 'many':
        return 'Many people fit, and only some of them are shown. Choose the right one, or write more and search again.';
    }
  },
  M240: ({ number }) =>
    `It is done, but the reporter of case ${number} can only be reached by phone and does not know. Call the reporter.`,
  M241: ({ from }) =>
    from === 'message'
      ? 'Check the details, and send in the case for the person who wrote the message.'
      : 'Find the reporter in the directory, or fill in the form yourself.',
};
