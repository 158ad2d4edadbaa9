import type { AnswerableRole } from '../domain/directory/lookup.ts';
import type { AnswerMessages } from './answers.ts';
import { SERVICE_DESK } from './catalogue.ts';
import { answers } from './en-answers.ts';
import {
  capital,
  dateOf,
  dayAndMonth,
  listOf,
  phoneDisplay,
  sentences,
  timeOfDay,
  whenDue,
  whenEnding,
} from './format.ts';

/** English: answers from the agreement, and who holds a role. */

const { phone: desk, internal } = SERVICE_DESK;
const insist = 'Write “report it anyway” if you want the service desk to look at it.';
const from = (source: string): string => ` (agreement, ${source}).`;
const calling = (phone: string | null): string =>
  phone === null ? '' : `, phone ${phoneDisplay(phone, 'en')}`;

const roles: Record<AnswerableRole, string> = {
  systemOwner: 'system owner',
  systemManager: 'system manager',
  coordinator: 'coordinator',
  operationsManager: 'operations manager',
  securityOfficer: 'security officer',
  unitLeader: 'leader of the unit',
};
const roleOf = (role: AnswerableRole, system: string | null, place: string | null): string =>
  `${roles[role]}${system === null ? '' : ` for ${system}`}${place === null ? '' : ` in ${place}`}`;
const person = (role: string, name: string | null, phone: string | null): string =>
  name === null ? `the ${role}` : `${role} ${name}${calling(phone)}`;

export const replies: AnswerMessages = {
  M99: ({ answer }) => `${answers[answer]}${from(answer)} ${insist}`,
  M100: ({ source }) =>
    `This is in the agreement (${source}), but write “report it anyway” if the service desk is to look at it.`,
  M101: ({ days, now }) => {
    const date = days.length > 1 || days[0]?.first !== days[0]?.last ? dayAndMonth : dateOf;
    const dates = ({ first, last }: (typeof days)[number]): string =>
      first === last ? date(first, now, 'en') : `${date(first, now, 'en')} to ${date(last, now, 'en')}`;
    const open = days.flatMap((day) =>
      day.opens === null || day.closes === null
        ? []
        : [`${dates(day)} ${timeOfDay(day.opens, 'en')}–${timeOfDay(day.closes, 'en')}`],
    );
    const shut = days.filter((day) => day.opens === null).map(dates);
    return sentences(
      open.length === 0 ? null : `There is somebody at the service desk ${listOf(open, 'en')}${from('T102')}`,
      shut.length === 0 ? null : `There is nobody at the service desk ${listOf(shut, 'en')}.`,
      open.length === 0
        ? 'On-call takes only critical faults then (agreement, T105).'
        : `Write here or call ${desk}.`,
    );
  },
  M102: ({ hours }) =>
    `What comes by mail or web form is to be answered within ${hours} hours of opening time${from('T103')} That is the answer, and not when the case is solved. ${insist}`,
  M103: `I find no answer to that in the short version of the agreement. Write “report it anyway”, and I will send the question to the service desk. You can also call ${desk}.`,
  M104: ({ email, portal }) =>
    sentences(
      `Write here, or call ${desk} (internal ${internal}) when somebody is at work.`,
      email === null && portal === null
        ? `The mail address and the web form are on the intranet${from('T101')}`
        : `You can also use ${listOf(
            [email, portal].filter((one) => one !== null),
            'en',
          )}${from('T100')}`,
    ),
  M105: ({ link }) =>
    link === null
      ? `I have no link to the whole agreement, so look on the intranet${from('T169')} ${insist}`
      : `Here is the whole agreement: ${link}${from('T169')}`,
  M106: ({ system, from: start, to, now }) =>
    `${capital(system)} is down by agreement from ${whenDue(start, now, 'en')} to ${whenEnding(to, start, now, 'en')}${from('T153')}`,
  M107: ({ system }) =>
    `No downtime is agreed${system === null ? '' : ` for ${system}`} that I know of. Users are to be told in good time${from('T156')} ${insist}`,
  M108: ({ role, system, municipalityName, name, phone }) =>
    sentences(
      `The person who is ${roleOf(role, system, municipalityName)} is ${name}${calling(phone)}.`,
      phone === null ? 'I have no phone number for this person.' : null,
    ),
  M109: ({ role, system, municipalityName, gap, instead }) => {
    const who = roleOf(role, system, municipalityName);
    const why = {
      notRegistered: `No ${who} is registered.`,
      left: `The person who was ${who} has left, and nobody new is registered.`,
      pendingOwner: `A new ${who} is named, but the system owner has not confirmed it yet.`,
      notAppointed: `${capital(system ?? 'the system')} has no ${roles[role]}, because it does not run on the servers of D-IKT.`,
      ofDikt: `D-IKT answers for ${system ?? 'the system'}, so the municipality has no ${roles[role]} for it.`,
    }[gap];
    return sentences(
      why,
      instead === null ? `Call the service desk on ${desk}.` : `Ask ${instead} until then.`,
    );
  },
  M110: ({ role }) =>
    `The ${roles[role]} at D-IKT is the contact of system owners and managers${from('T39')} You reach the service desk here or on ${desk}.`,
  M111: ({ system, manager, phone }) =>
    `The vendor${system === null ? '' : ` of ${system}`} is the contact of ${person('system manager', manager, phone)}${from('T32')}`,
  M112: ({ system }) =>
    `The vendor${system === null ? '' : ` of ${system}`} and the support agreement are not registered here. Ask the coordinator at D-IKT${from('T44')}`,
  M113: ({ system, members }) =>
    members.length === 0
      ? `The expert group for ${system} is not registered, and no system manager either.`
      : `In the expert group for ${system} are the system managers of the municipalities${from('T33')} They are ${listOf(
          members.map(({ name, municipalityName }) => `${name} in ${municipalityName}`),
          'en',
        )}.`,
  M114: ({ name }) => `The person who is on call now is ${name}.`,
  M115: `The service desk is staffed now, so you do not need on-call. Write here or call ${desk} (internal ${internal}).`,
  M116: ({ role }) => `Which system do you ask about? Write for instance “${roles[role]} for Gerica”.`,
  M117: 'Which municipality do you ask about? Write the question again with the name of the municipality.',
  M118: ({ referral, system, name, phone }) => {
    const the = system ?? 'the system';
    switch (referral) {
      case 'T16':
        return `Money and law for ${the} are the matter of ${person('system owner', name, phone)}.`;
      case 'T24':
        return `Take wishes for something new in ${the} to ${person('system manager', name, phone)}.`;
      case 'T35':
        return `Such questions are decided by ${person('security officer', name, phone)}, and not by me. Wait with sharing the data until you have an answer.`;
      case 'T36':
        return `The ${person('security officer', name, phone)} can tell you what to do and where the rules are.`;
      case 'T65':
        return 'Your leader must ask for access to the secure zone, and the manager of the system must approve it. I cannot give it.';
      case 'T74':
        return 'No, private pictures, films and music may not be kept on the server. Save them in another place.';
      case 'T97':
        return 'Ask your leader or the system manager what you are allowed to see in the secure zone.';
      case 'T109':
        return 'A home office can only be set up on a computer that the employer owns. Ask your leader for such a computer.';
      case 'T125':
        return `Old data from systems that are out of use are the matter of ${person('system owner', name, phone)}.`;
      case 'T157':
        return 'The systems normally work at your workplace when the home office is down. Ask your leader whether you should come in.';
      case 'T168':
        return 'You get the list of framework agreements in your own municipality, which is to publish it.';
    }
  },
  M119: ({ refusal }) =>
    ({
      T62: `No, each user must have an account of their own${from('T62')} ${insist}`,
      T161: `I have no figures on sick leave and do not give them out${from('T161')} Ask your leader.`,
      T166: `I do not give out passwords, and nobody may give theirs to others${from('T166')} Call the service desk on ${desk} if you cannot log in.`,
    })[refusal],
};
