import type { PhoneRefusal } from '../domain/contact/phone.ts';
import { SERVICE_DESK } from './catalogue.ts';
import type { DialogueMessages } from './dialogue.ts';
import { labels, neededList } from './en-labels.ts';
import { phoneDisplay, sentences, timeOfDay } from './format.ts';

/** English: the dialogue around a report. */

const { phone: desk } = SERVICE_DESK;
const howToWrite = 'Write eight digits, five if it is internal, or + and the country code.';

const refusals: Record<PhoneRefusal, string> = {
  ownNumber: 'That is the number of D-IKT. Write a number where we can reach you.',
  emergency: 'That is an emergency number. Write a number where we can reach you.',
  machine: 'That number belongs to a machine. Write a number where we can reach you.',
  special: 'We cannot call back on that number. Write your direct number.',
  organisation: 'That is the number of a switchboard. Write your direct number.',
  tooLong: `The number has too many digits. ${howToWrite}`,
  tooShort: `The number has too few digits. ${howToWrite}`,
  notANumber: `That number does not exist. ${howToWrite}`,
};

export const dialogue: DialogueMessages = {
  M29b: 'I have deleted the draft, and nothing was sent.',
  M33b: ({ number }) => `Case ${number} stays open as before.`,
  M271: ({ number, system }) =>
    `Others have reported a fault in ${system} since yesterday (case ${number}). Does it affect you too?`,
  M52b: 'Is this right? Answer “yes” and I will send it, or write what should be changed.',
  M53b: ({ number }) =>
    `The case is already registered, number ${number}. Answer “yes” if we can reach you on this phone number, or write another.`,
  M59: 'What is wrong, and which system is it? Use your own words.',
  M60: ({ refusal }) => refusals[refusal],
  M61: ({ missing }) =>
    `I cannot send the report without ${missing.length === 0 ? 'an answer to the question' : neededList(missing)}. The draft stays here until you write it. You can also call ${desk}.`,
  M62: 'What happens when you try? Does nothing work, or does it work badly?',
  M63: 'Can you do it another way for now? Answer “yes”, “no” or “don’t know”.',
  M64: ({ name }) =>
    `What number can we reach ${name ?? 'the person'} on? Answer “don’t know” if we should call you.`,
  M65: ({ system, missing, registersAt }) =>
    sentences(
      `You have not sent the report${system === null ? '' : ` about ${system}`} yet.`,
      missing.length > 0
        ? `I still need ${neededList(missing)}, so write it here, or write “cancel”.`
        : 'Answer “yes” and I will send it, or write “cancel”.',
      registersAt === null
        ? null
        : `If I hear nothing, I will register it at ${timeOfDay(registersAt, 'en')}.`,
    ),
  M66: 'You have not sent the report, so I have registered it for you. It has high priority.',
  M67: 'Your draft is deleted because it was not sent. Write what is wrong if you still need help.',
  M69: ({ number, paged }) =>
    sentences(
      `Does everything work again, so that I can close case ${number}?`,
      paged ? 'The on-call technician will be told.' : null,
      'Answer “yes” or “no”.',
    ),
  M75: ({ number, paged }) =>
    sentences(
      `Case ${number} is marked as solved.`,
      paged ? 'The on-call technician will be told.' : null,
      'Write here if the fault comes back.',
    ),
  M76: ({ number }) =>
    `The reporter says that everything works again, and case ${number} is marked as solved.`,
  M77: 'What is urgent, and where are you? Keep it short, without names of patients or clients.',
  M78: 'I do not know when the fault will be fixed, because no time has been set. This is what the case says.',
  M79: ({ number, system }) =>
    `Is it the same as case ${number}${system === null ? '' : ` about ${system}`}? Answer “yes” or “no”.`,
  M80: 'I have nothing earlier to go by. Write it here.',
  M81: ({ number, priority, reason, paged }) =>
    sentences(
      'Thank you for telling us.',
      `Case ${number} now has ${labels.priorityName(priority)} priority because ${reason}.`,
      paged ? 'The on-call technician will be told that it is not urgent.' : null,
    ),
  M82: ({ number, priority }) =>
    `The reporter has corrected case ${number}, which now has ${labels.priorityName(priority)} priority. You do not need to do anything now.`,
  M83: ({ number, paged }) =>
    sentences(
      'Thank you for telling us.',
      paged ? 'The on-call technician will be told.' : null,
      `A person decides whether case ${number} gets a lower priority.`,
    ),
  M84: ({ number, priority }) =>
    `The reporter now says that the fault in case ${number} is smaller than first reported. The rules would give ${labels.priorityName(priority)} priority. You decide.`,
  M85: ({ number }) =>
    `The service desk will be told that you disagree with the priority of case ${number}, and a person will look at it. Write “urgent” if anyone’s treatment or safety is affected.`,
  M86: 'Do you want to delete the conversation? Your cases are not deleted, because D-IKT must document what was reported and done. Answer “yes” or “no”.',
  M86b: 'I have not deleted anything.',
  M86c: 'Do you want to delete what I remember from the conversation? Answer “yes” or “no”.',
  M87: 'I have deleted what I remembered from the conversation. You must delete the messages in Teams yourself.',
  M88: 'Write what should be changed, for example a new phone number. You can also change it in the form.',
  M89: ({ number, system }) =>
    `Your case is registered as critical, number ${number}, but D-IKT does not run ${system}. Contact the supplier or the response centre now. Follow your emergency routine, and call 113 if anyone is in danger.`,
  M90: ({ number }) =>
    `Thank you, the information in case ${number} is confirmed. Write here if anything changes.`,
  M91: 'I will answer in English.',
  M92: 'I will answer with text only. Write “show cards” if you want the cards back.',
  M92b: 'I will show cards again.',
  M93: ({ offered, typed }) =>
    offered.length === 1
      ? `Did you mean ${offered[0] ?? ''}? Answer “yes”, or “no” to keep “${typed}”.`
      : `Did you mean ${offered.map((name, at) => `${at + 1}) ${name}`).join(', ')}? Answer with the number, or “no” to keep “${typed}”.`,
  M95: ({ number, missing }) => `I still need ${neededList(missing)} for case ${number}. Write it here.`,
  M96: ({ number }) =>
    `Others have reported the same, so case ${number} stays open. You have been taken out of it.`,
  M97: ({ number }) => `You have been taken out of case ${number}.`,
  M98: ({ number, workplace, phone }) =>
    sentences(
      `Somebody else reports that it is urgent in case ${number}${workplace === null ? '' : `: ${workplace}`}.`,
      phone === null ? null : `Call back on ${phoneDisplay(phone, 'en')}.`,
    ),
  M120: `${labels.lifeHealthQuestion} Answer “yes” or “no”.`,
  M121: 'Is it only you, the whole department or everyone in the municipality? Answer “don’t know” if you are not sure.',
  M122: ({ number }) =>
    `Thank you, case ${number} stays as it is. Write “urgent” if anyone’s treatment or safety is affected after all.`,
  M123: ({ system, registersAt }) =>
    sentences(
      `You have not sent the report${system === null ? '' : ` about ${system}`} yet.`,
      labels.lifeHealthQuestion,
      registersAt === null
        ? 'Answer “yes” or “no” and I will send it.'
        : `Answer “yes” or “no”, or I will register it at ${timeOfDay(registersAt, 'en')}.`,
    ),
};
