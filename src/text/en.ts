import { ON_CALL_PLACEHOLDER, SERVICE_DESK, type Catalogue, type ImmediateAdvice } from './catalogue.ts';
import {
  byWhen,
  listOf,
  phoneDisplay,
  sentenceCase,
  sentences,
  timeOfDay,
  whenDone,
  whenDue,
  whenEnding,
} from './format.ts';
import type { ReportField } from './labels.ts';
import { approvals } from './en-approvals.ts';
import { channels } from './en-channels.ts';
import { dialogue } from './en-dialogue.ts';
import { labels, neededList } from './en-labels.ts';
import { replies } from './en-replies.ts';
import { onCall } from './en-on-call.ts';
import { desk as deskWork } from './en-desk.ts';
import { extension } from './en-extension.ts';
import { rota } from './en-rota.ts';
import { requests } from './en-requests.ts';

/** English. M05, M06, M10 and M19 are those of domain.md 3.4. */

const { phone: desk, internal } = SERVICE_DESK;
const clock = (time: string): string => time.replace('.', ':');
const deskHours = `on working days between ${clock(SERVICE_DESK.opens)} and ${clock(SERVICE_DESK.closes)}`;

const advices: Record<NonNullable<ImmediateAdvice>, string> = {
  disconnect: 'Disconnect the computer from the network now, but do not turn it off.',
  changePassword: 'Change your password now.',
};

const accepted: Record<ReportField, string> = {
  name: 'your name',
  phone: 'a phone number (eight digits, five if internal, or + and country code)',
  workplace: 'your workplace',
  system: 'the system',
  description: 'what is wrong',
};

const emergencyRoutine = (link: string | null): string | null =>
  link === null ? null : `Follow your emergency routine meanwhile: ${link}.`;

const sayUrgent = "Write “urgent” if it affects anyone's treatment or safety.";

export const en: Catalogue = {
  ...labels,
  ...dialogue,
  ...requests,
  ...replies,
  ...approvals,
  ...onCall,
  ...rota,
  ...deskWork,
  ...extension,
  ...channels,

  M00: `Hi, I am a robot that takes fault reports for D-IKT. Write what is wrong, or call ${desk} ${deskHours}. Do not write any passwords, national ID numbers or details of patients.`,
  M01: ({ number, link }) =>
    sentences(
      `Your case is registered as critical, number ${number}, and the service desk has been alerted now.`,
      `Also call ${desk} (internal ${internal}) to talk to us directly.`,
      link === null ? null : `Follow your emergency routine while the fault lasts: ${link}.`,
    ),
  M02: ({ number, due, now }) =>
    `Your case is registered with high priority, number ${number}. You will get an answer by ${byWhen(due, now)}. Write here if it gets worse.`,
  M03: ({ number, priority, due, now }) =>
    `Your case is registered with ${labels.priorityName(priority)} priority, number ${number}. You will get an answer by ${byWhen(due, now)}. Write here if anything changes.`,
  M04: ({ number, municipalityName, securityOfficerAlerted, advice }) =>
    sentences(
      'Thank you for telling us.',
      securityOfficerAlerted && municipalityName !== null
        ? `Your case has number ${number}, and the service desk and the security officer in ${municipalityName} have been alerted.`
        : `Your case has number ${number}, and the service desk has been alerted.`,
      advice === null ? null : advices[advice],
    ),
  M05: ({ number, at, minutes, link }) =>
    sentences(
      `Your case is registered as critical, number ${number}, and the on-call technician was alerted at ${timeOfDay(at, 'en')}.`,
      `Call the on-call phone ${ON_CALL_PLACEHOLDER} if nobody has contacted you within ${minutes} minutes.`,
      emergencyRoutine(link),
    ),
  M05c: ({ number, link }) =>
    sentences(
      `Your case is registered as critical, number ${number}, and the on-call technician is being alerted now.`,
      'I will tell you here when we have reached them.',
      emergencyRoutine(link),
    ),
  M06: ({ number, at, phone }) =>
    sentences(
      `Your case is registered as critical, number ${number}, and the on-call technician was alerted at ${timeOfDay(at, 'en')}.`,
      phone === null
        ? null
        : `Keep ${phoneDisplay(phone, 'en')} free, because that is the number they will use.`,
      'Follow your emergency routine, and call 113 if anyone is in danger.',
    ),
  M07: ({ number, opens, now }) =>
    `Your case is registered as critical, number ${number}. Your unit is not in the on-call scheme, so the case will be handled when the service desk opens ${whenDue(opens, now, 'en')}. If more people report the same fault, we will alert the on-call technician.`,
  M07b: ({ number, system, opens, now }) =>
    `Your case is registered as critical, number ${number}. The on-call scheme does not cover ${system ?? 'this system'}, so the case will be handled when the service desk opens ${whenDue(opens, now, 'en')}. ${sayUrgent}`,
  M08: ({ number, municipalityName, securityOfficerAlerted, onCallAlerted }) => {
    const both = securityOfficerAlerted && municipalityName !== null;
    const who = both
      ? `the on-call technician and the security officer in ${municipalityName}`
      : 'the on-call technician';
    const done = both ? 'have been alerted' : 'has been alerted';
    const doing = both ? 'are being alerted now' : 'is being alerted now';
    return `Your case is registered as critical, number ${number}, and ${who} ${onCallAlerted ? done : doing}. ${advices.disconnect} Do not delete anything.`;
  },
  M09: ({ number, opens, due, now }) =>
    `Your case is registered with high priority, number ${number}, but the on-call technician only takes critical faults. The service desk opens ${whenDue(opens, now, 'en')}, and you will get an answer by ${byWhen(due, now)}. ${sayUrgent}`,
  M10: ({ number, opens, due, now }) =>
    `Your case is registered, number ${number}. The service desk opens ${whenDue(opens, now, 'en')}, and you will get an answer by ${byWhen(due, now)}.`,
  M11: ({ number, municipalityName, securityOfficerAlerted }) =>
    sentences(
      'Change your password now, and everywhere else you use the same one.',
      securityOfficerAlerted && municipalityName !== null
        ? `Case ${number} is registered with high priority, and the security officer in ${municipalityName} has been alerted.`
        : `Case ${number} is registered with high priority.`,
      'Do not write the password here.',
    ),
  M12: ({ municipalityName, at }) =>
    sentences(
      'Thank you for telling us.',
      municipalityName === null || at === null
        ? null
        : `The security officer in ${municipalityName} was alerted at ${timeOfDay(at, 'en')} and decides what happens next.`,
      'Do not write names, national ID numbers or health information here.',
    ),
  M13: 'Pupils, parents and guardians do not report faults here. Tell your teacher or the school, and they will report the fault for you.',
  M14: ({ switchboard }) =>
    sentences(
      'This service is for people who work for the municipality.',
      switchboard === null
        ? 'Contact your municipality.'
        : `Contact the municipality on ${phoneDisplay(switchboard, 'en')}.`,
    ),
  M14b: 'The on-call phone is only for units with services that concern life and health, or that need high uptime. Your unit is not on the list, so I cannot give you the number. Describe the fault here, and the on-call technician is alerted if it is critical for life and health.',
  M17: ({ system, from, to, now }) =>
    `${sentenceCase(system ?? 'the system')} is down as planned from ${whenDue(from, now, 'en')} to ${whenEnding(to, from, now, 'en')}, so you do not need to report it. ${sayUrgent}`,
  M18: ({ system, number }) =>
    `We know about the fault in ${system ?? 'the system'} and are working on it in case ${number}. You have been added to the case and will be told when there is news. ${sayUrgent}`,
  M19: ({ faultFollows }) =>
    sentences(
      'Call 113 now if anyone needs urgent help, 110 for fire, 112 for police.',
      'Get people to safety first.',
      faultFollows ? null : 'Write to me afterwards if something in a computer system is also wrong.',
    ),
  M20: ({ number }) =>
    `Case ${number} has been handed over from the on-call technician to the service desk. Call ${desk} if you want to talk to someone.`,
  M21: ({ at }) =>
    `The on-call technician has not answered yet, and we alerted them again at ${timeOfDay(at, 'en')}. Call the on-call phone ${ON_CALL_PLACEHOLDER} now.`,
  M21b: ({ at }) =>
    `The on-call technician has not answered yet, and we alerted them again at ${timeOfDay(at, 'en')}. Follow your emergency routine, and contact your manager.`,
  M22: ({ number, due, now, reserveChannel }) =>
    sentences(
      `The fault in Politikerportalen is registered with high priority, number ${number}.`,
      `You will get an answer by ${byWhen(due, now)}.`,
      reserveChannel === null ? null : `Use the reserve channel meanwhile: ${reserveChannel}.`,
    ),
  M23: ({ priority, reason }) =>
    `Your case has ${labels.priorityName(priority)} priority because ${reason}. If you disagree, answer here, and a person will look at it.`,
  M24: ({ missing }) =>
    `I need ${neededList(missing)} to register the case. Answer here, and I will send your report.`,
  M25: ({ phone }) => `We will use ${phoneDisplay(phone, 'en')} to reach you.`,
  M26: ({ name, number, at }) => `${name}, who is on call, took case ${number} at ${timeOfDay(at, 'en')}.`,
  M26b: ({ name, number, at }) =>
    `${name} at the service desk took case ${number} at ${timeOfDay(at, 'en')}.`,
  M27: ({ reference }) =>
    `Call ${desk} if it is urgent, because something went wrong on our side. Your message has been kept with the reference ${reference}. Follow your emergency routine, and call 113 if anyone is in danger.`,
  M156: ({ reference }) =>
    `I cannot show you a ticket that may be critical, and on-call may not have been alerted. The ticket has the reference ${reference}. Give it to those responsible for the bot.`,
  M28: ({ number }) =>
    `Your message has been added to case ${number}. Write “new case” if it is about something else.`,
  M29: 'Nothing was sent, and the draft will be deleted. Write “anyway” if you change your mind.',
  M30: 'You have nothing to cancel. Write what is wrong if you want to report a fault.',
  M31: ({ number, paged }) =>
    sentences(
      `Do you want to withdraw case ${number}?`,
      paged ? 'The on-call technician has been alerted and will be told if you withdraw it.' : null,
      'Answer “yes” or “no”.',
    ),
  M32: ({ number, paged }) =>
    sentences(`Case ${number} has been withdrawn.`, paged ? 'The on-call technician will be told.' : null),
  M33: ({ number }) => `Case ${number} has not been withdrawn and stays as it was.`,
  M34: `Describe the fault, and I will take the report. Write “my cases” to see your cases, or “cancel” to delete what you are working on. I am a robot, so call ${desk} ${deskHours} if you want to talk to a person.`,
  M35: 'You are welcome. Write here if there is anything else.',
  M36: `I am a robot and did not understand the message. Write what is wrong, and which system it is about. You can also call ${desk} ${deskHours}.`,
  M37: 'Write what is wrong, because I cannot read pictures or attachments.',
  M38: 'You have no cases. Write what is wrong if you want to report a fault.',
  M39: 'I will answer you in our own chat.',
  M39b: `I cannot open a chat with you. Search for “${labels.appName}” in Teams, and write to me there.`,
  M40: ({ fields: wrong }) =>
    `The form cannot be sent yet, because something is missing or wrong. Fill in ${listOf(
      wrong.map((field) => accepted[field]),
      'en',
    )}. Then press “Send”.`,
  M41: `Only those who are on call or work at the service desk can take the case. Call ${desk} if you know more about it.`,
  M42: ({ number, name, at, now }) => `${name} took case ${number} ${whenDone(at, now, 'en')}.`,
  M43: 'You have edited a message, but that does not change the case. Write what is different in a new message.',
  M44: `I cannot find that case among your cases. Write “my cases” to see them, or call ${desk}.`,
  M45: 'Call 113 now if anyone needs urgent help, 110 for fire, 112 for police. We have alerted everyone on the on-call list, but nobody has answered yet. Follow your emergency routine, and contact your manager.',
  M46: ({ number }) =>
    `The reporter has withdrawn case ${number}. You do not need to do anything more about it.`,
  M47: ({ number }) =>
    `The reporter has changed the phone number or workplace in case ${number}. Open the case to see what applies now.`,
  M49: ({ number, state, name }) =>
    sentences(
      `That is no longer possible, because case ${number} has changed.`,
      `Status now: ${labels.stateName(state)}.`,
      name === null ? null : `${name} made the last change.`,
    ),
  M50: ({ number }) =>
    number === null
      ? 'The form has already been sent.'
      : `The form has already been sent, and the case has number ${number}.`,
  M51: ({ number, workplaceName, municipalityName, systemName, priority }) => {
    const place = [workplaceName, municipalityName].filter((name) => name !== null).join(' in ');
    return sentences(
      `Security case ${number} was reported${place === '' ? '' : ` from ${place}`}.`,
      `It ${systemName === null ? '' : `concerns ${systemName} and `}has ${labels.priorityName(priority)} priority.`,
      'D-IKT handles the technical side, and you decide on security and privacy.',
    );
  },
  M52: 'Is this right? Press “Send” or answer “yes”, or write what should be changed.',
  M53: ({ number }) =>
    `The case is already registered, number ${number}. Check that we can reach you on the phone number in the form, and press “Send”.`,
  M54: ({ number, missing }) =>
    `The on-call technician has been alerted about case ${number}. I still need ${neededList(missing)}, so please answer here.`,
  M55: ({ number }) => `Alerted again: nobody has taken case ${number}`,
  M56: 'Write what is wrong, and I will open a new case.',
  M57: `Someone else changed the case at the same time. Try again, or call ${desk}.`,
  M58: ({ number }) =>
    number === null
      ? 'The form has been sent.'
      : `The form has been sent, and the case has number ${number}.`,
  M70: ({ number }) =>
    `The service desk has opened and has case ${number} now. Call ${desk} if you know something that they need.`,
  M71: ({ number, to }) =>
    `Case ${number} has been handed over to ${to === 'serviceDesk' ? 'the service desk' : 'the on-call technician'}.`,
  M72: ({ name, number, at }) => `${name} at D-IKT took case ${number} at ${timeOfDay(at, 'en')}.`,
  M73: ({ number, at, now }) =>
    `The service desk was alerted about case ${number} ${whenDone(at, now, 'en')}, and nobody has taken it yet.`,
  M74: ({ number }) =>
    `The service desk has closed, so the on-call technician is being alerted about case ${number}. You no longer have it.`,
  MPII: 'I removed a number that looked like a national ID number before the case was saved. Delete your message as well, because I cannot do that. Describe the fault, but write nothing about patients or clients.',
  MPW: 'I removed the password before the case was saved, but it is still in your message. Delete the message, and change your password now. We never need your password.',
  MDOWN: `Call ${desk} ${deskHours}. Units in the on-call scheme call the on-call phone outside these hours. Use your emergency routine meanwhile.`,
  onCallNumber: `The on-call phone is ${ON_CALL_PLACEHOLDER}. Call it only for critical faults when the service desk is closed.`,
};
