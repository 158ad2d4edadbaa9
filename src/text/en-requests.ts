import { byWhen, dateOf, ended, phoneDisplay, sentences } from './format.ts';
import type { RequestMessages } from './requests.ts';

/** English: orders and referrals. */

const theManager = (name: string | null): string =>
  name === null ? 'the system manager' : `system manager ${name}`;

export const requests: RequestMessages = {
  M12b: ({ link }) =>
    sentences(
      `This looks like something to report in your municipality's own incident system${link === null ? '' : `: ${link}`}.`,
      'If there is also a fault in a computer system, I will register that here.',
      'Call 113 if anyone is in danger.',
    ),
  M15: ({ number, system, copyAt, now }) =>
    sentences(
      `Order ${number} has been sent to the system owner${system === null ? '' : ` for ${system}`}, who must approve it.`,
      copyAt === null
        ? 'Anything entered after the last backup cannot be restored.'
        : `The last backup is from ${dateOf(copyAt, now, 'en')}, and anything entered after that cannot be restored.`,
      'You will be told when the system owner has answered.',
    ),
  M15b: ({ number, due, copyAt, now }) =>
    sentences(
      `Order ${number} is registered with the service desk, and you will get an answer by ${byWhen(due, now)}.`,
      copyAt === null
        ? 'Changes made after the last backup may be lost.'
        : `The last backup is from ${dateOf(copyAt, now, 'en')}, so changes made after that may be lost.`,
      'Do not save new files in the folder until you have an answer.',
    ),
  M15c: ({ number }) =>
    `The system owner has approved order ${number}. The service desk will carry it out during opening hours and tell you when it is done.`,
  M15d: ({ number, reason, manager }) =>
    sentences(
      `The system owner has rejected order ${number}.`,
      reason === null ? null : ended(`Reason: ${reason}`),
      `Talk to ${theManager(manager)} if you have any questions.`,
    ),
  M16a: 'We do not back up files on the computer itself, so we cannot restore them. Save in your home area or the shared area, because we back those up.',
  M16b: ({ system, manager }) =>
    sentences(
      'Help with using the programs is not part of our service.',
      system === null
        ? 'Ask the system manager about the business system, and your own manager about Windows and Office.'
        : `Ask ${theManager(manager)} about ${system}, and your own manager about Windows and Office.`,
      'If something is broken, I will register it here.',
    ),
  M16c: ({ link }) =>
    sentences(
      'The equipment is not on the list of what D-IKT has approved, so it gets no access or support.',
      link === null ? null : `Approved models are listed here: ${link}.`,
      'Your municipality pays for the equipment.',
    ),
  M16d: 'You are responsible for your own internet at home, so contact your provider. If the internet works but your home office does not, I will register the case here.',
  M16e: ({ contact }) =>
    sentences(
      `The municipality is responsible for projectors and other AV equipment${contact === null ? '' : `: ${phoneDisplay(contact, 'en')}`}.`,
      'If it is the computer or the network that fails, I will register the case here.',
    ),
  M16f: ({ system, manager, phone }) => {
    const who =
      phone === null ? theManager(manager) : `${theManager(manager)}, phone ${phoneDisplay(phone, 'en')}`;
    return `You get your user name and password for ${system ?? 'the business system'} from ${who}. Do not write passwords here.`;
  },
  M16g: ({ number, due, now }) =>
    `The home office system is down, but the other systems normally work at your workplace. Ask your manager whether you should come in. Your case has number ${number}, and you will get an answer by ${byWhen(due, now)}.`,
};
