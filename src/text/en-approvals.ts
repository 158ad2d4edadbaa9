import type { ApprovalLabels, ApprovalMessages } from './approvals.ts';
import { dateOf, ended, sentences, whenDone, whenDue } from './format.ts';

/** English: restores that the system owner decides. */

const inSystem = (system: string | null, municipality: string | null): string =>
  `${system ?? 'the business system'}${municipality === null ? '' : ` in ${municipality}`}`;
const refusals = {
  manager: 'You are the system manager, and only the system owner can decide request',
  deputyNotNow: 'You are not a deputy of the system owner today, so you cannot decide request',
  requester: 'You asked for this yourself, so somebody else must answer request',
  nobody: 'You are not registered as the system owner, so you cannot answer request',
} as const;
const outcomes = {
  approved: 'approved',
  rejected: 'rejected',
  expired: 'closed because nobody answered',
  withdrawn: 'withdrawn',
} as const;
const by = (name: string | null, at: number | null, now: number): string =>
  `${name === null ? '' : ` by ${name}`}${at === null ? '' : ` ${whenDone(at, now, 'en')}`}`;

export const approvals: ApprovalMessages = {
  M140: ({ system, copyAt, now }) =>
    sentences(
      `The last backup of ${inSystem(system, null)} is from ${dateOf(copyAt, now, 'en')}.`,
      'Everything that you and others have entered since then is lost, and with an older backup more is lost.',
      'Do you want me to send the request to the system owner?',
    ),
  M141: ({ number, system }) =>
    `Your request ${number} is registered, but the municipality has no system owner for ${inSystem(system, null)} on record. So nobody can approve it yet. The service desk sees that this is missing.`,
  M142: ({ name, system, municipalityName, copyAt, now }) =>
    `A restore of data in ${inSystem(system, municipalityName)} has been requested${name === null ? '' : ` by ${name}`}. The last backup is from ${dateOf(copyAt, now, 'en')}, and all that anyone has entered since then is lost. Nothing is done until the system owner has answered.`,
  M143: ({ name, system, municipalityName, copyAt, now }) =>
    `A restore of data in ${inSystem(system, municipalityName)} has been requested${name === null ? '' : ` by ${name}`}. The last backup is from ${dateOf(copyAt, now, 'en')}, and all that anyone has entered since then is lost. The system owner decides, and you are asked for advice.`,
  M144: ({ number, why }) => `${refusals[why]} ${number}. Nothing has changed, and the attempt is logged.`,
  M145: ({ number, expires, now }) =>
    `Request ${number} is still waiting for your answer. It lapses ${whenDue(expires, now, 'en')} if nobody answers, and then nothing is done.`,
  M146: ({ number }) =>
    `Your request ${number} lapsed because the system owner did not answer in time, and no data was restored. Send it again if you still need it.`,
  M147: ({ verb }) =>
    verb === 'ask'
      ? 'Write what you want to ask, and send it again.'
      : `Write why you ${verb === 'reject' ? 'reject it' : 'advise against it'}, and send it again.`,
  M148: ({ number }) =>
    `The word alone decides nothing. You decide request ${number} on the card here, or you write your answer together with the number.`,
  M149: 'No requests are waiting for your answer.',
  M150: ({ number, name, typed }) =>
    `A question about request ${number} from ${name}: ${ended(typed)} Write the answer here, and it becomes part of the request.`,
  M151: ({ number, outcome, name, at, now }) =>
    `Request ${number} has been ${outcomes[outcome]}${by(name, at, now)}. That cannot be changed now.`,
  M152: ({ number }) =>
    `Request ${number} was approved, but you have changed it. So the system owner must approve it again.`,
  M153: ({ number }) => `Request ${number} is closed. Write “new case” if you need anything more.`,
  M154: ({ number, part }) =>
    part === 'decide'
      ? `Answer “approve ${number}”, or “reject ${number}” and why. You can also answer “ask ${number}” and your question.`
      : `Answer “recommend ${number}”, or “do not recommend ${number}” and why.`,
  M155: 'The request has changed since you got the card. Read it again before you answer.',
};

export const approvalLabels: ApprovalLabels = {
  approveButton: 'Approve',
  rejectButton: 'Reject',
  askButton: 'Ask',
  endorseButton: 'In favour',
  adviseButton: 'Against',
  approvalHeading: 'A restore for you to decide',
  endorsementHeading: 'A restore for you to advise on',
  approvalLabel: 'Approval',
  endorsementLabel: 'Advice',
  restorePointLabel: 'Last backup',
  requesterLabel: 'Requested by',
  requestLabel: 'What was written',
  questionLabel: 'Asked about',
  expiresLabel: 'Lapses',
  replyLabel: 'Why you reject it, or what you ask',
  endorseReplyLabel: 'Why you do not recommend it',
  replyPlaceholder: 'Keep it short, without names of users or patients',
  approvalText: ({ outcome, name, at, now }) =>
    outcome === 'pending'
      ? `waiting for the system owner${name === null ? '' : ` ${name}`}`
      : outcome === 'blocked'
        ? 'no system owner on record can decide it'
        : `${outcomes[outcome]}${by(name, at, now)}`,
  endorsementText: ({ said, name }) => {
    const who = name === null ? '' : ` by ${name}`;
    return {
      asked: 'the system manager has been asked',
      skipped: 'nobody was asked',
      endorsed: `recommended${who}`,
      advisedAgainst: `advised against${who}`,
    }[said];
  },
  approvalSummary: ({ number, systemName, open }) =>
    `${open ? 'A restore is waiting for you' : 'Restore'}: ${number}${systemName === null ? '' : `, ${systemName}`}`,
};
