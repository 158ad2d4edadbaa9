import { isCovered } from '../ticket/judge.ts';
import { understand } from '../understanding/understand.ts';
import { answerDraft } from './answers.ts';
import { answerQuestion } from './question.ts';
import {
  acute,
  askAboutPriority,
  cancel,
  confirmOrSubmit,
  confirmWithWords,
  forget,
  rectify,
  reopened,
  resolved,
  sameAsLast,
  status,
  type Heard,
} from './commands.ts';
import { describe, proceed, resume } from './describe.ts';
import type { IntakeDecision, IntakeFacts, MaskedMessage } from './decision.ts';
import { TurnRows } from './decision.ts';
import { closed, type Intake } from './intake.ts';
import { inquire, insist, insistInWords } from './inquire.ts';
import { answersPages } from '../ticket/authority.ts';
import { osloDate } from '../service-hours/oslo.ts';
import { hasQueue, worksTickets } from '../ticket/queue.ts';
import { deskWordIn, queueIn } from '../understanding/desk-words.ts';
import { onCallWordsIn } from '../understanding/on-call-words.ts';
import { rotaSaid } from './rota-said.ts';
import { approvalSaid } from './approval-said.ts';
import { languageFor } from './language.ts';
import { accountOf } from './registration.ts';

const WISHES = { speakNb: 'nb', speakNn: 'nn', speakEn: 'en' } as const;

/** One message of the reporter, decided on what is known. Pure: the same input gives the same rows with the same ids. */
export function decideMessage(before: Intake, message: MaskedMessage, facts: IntakeFacts): IntakeDecision {
  const turn = new TurnRows(before, facts);
  if (message.attachmentOnly) return turn.say({ id: 'M37' }).end(before);
  const said = understand(message.text, facts.directory, accountOf(facts.actor));
  turn.language = languageFor(before, said, facts);
  const intake: Intake = { ...before, displayName: facts.actor.displayName, heardAt: facts.now };
  const heard: Heard = { message, said, turn, facts };
  const decision =
    onPage(intake, heard) ??
    atDesk(intake, heard) ??
    rotaSaid(intake, heard) ??
    answerQuestion(intake, heard) ??
    inquire(unasked(intake), heard) ??
    answerDraft(unasked(intake), heard) ??
    decideAfresh(unasked(intake), heard);
  return turn.warnAbout(message.removed, decision);
}

/**
 * «tatt», «gi videre», «ikke vaktsak D-… fordi …»: what somebody of the rota says of a page; what it comes to is decided
 * when it is carried out. In the middle of a report of their own it needs the number of the ticket.
 */
function onPage(intake: Intake, { message, turn, facts }: Heard): IntakeDecision | undefined {
  const word = onCallWordsIn(message.text);
  const { person } = facts.actor;
  if (word === null || person === null) return undefined;
  if (word.number === null && intake.draft?.state === 'open') return undefined;
  if (!answersPages(person.id, facts.directory, facts.now)) return undefined;
  turn.add({
    kind: 'onCallWord',
    account: intake.account,
    conversationId: intake.conversationId,
    language: turn.language,
    word,
  });
  return turn.end(intake);
}

/** «ta D-…», «svar D-… …», «kø»: what the desk and those beside it do with tickets. With its number it is about nothing else. */
function atDesk(intake: Intake, { message, said, turn, facts }: Heard): IntakeDecision | undefined {
  const { person } = facts.actor;
  if (person === null || !worksTickets(person.id, facts.directory, facts.now)) return undefined;
  const word = deskWordIn(message.text);
  // «spør D-…» of an owner is a question about what is to be approved.
  const isApprovers = said.act === 'approval' && !hasQueue(person.id, facts.directory, osloDate(facts.now));
  if (word !== null && !isApprovers) {
    const { account, conversationId } = intake;
    turn.add({ kind: 'deskWord', account, conversationId, language: turn.language, word });
    return turn.end(intake);
  }
  if (!hasQueue(person.id, facts.directory, osloDate(facts.now))) return undefined;
  const asked = intake.draft?.state === 'open' ? null : queueIn(message.text);
  return asked === null
    ? undefined
    : turn.card({ card: 'queue', ...asked, personId: person.id }, `queue:${asked.which}`).end(intake);
}

/** A question that was not answered is dropped: what came instead is what counts. */
const unasked = (intake: Intake): Intake => ({ ...intake, question: null });

/** What the message wants, where it answers nothing that was asked. */
function decideAfresh(intake: Intake, heard: Heard): IntakeDecision {
  const { said, turn, facts } = heard;
  const { dialogue } = said;
  if (said.asksOnCallNumber)
    turn.say(
      isCovered({ personId: facts.actor.person?.id ?? null }, facts.directory)
        ? { id: 'onCallNumber' }
        : { id: 'M14b' },
    );
  // The child of an employee, by topic; nothing of it is kept, and what the employee reports stands.
  if (dialogue.guardianTopic && said.facts.lifeHealth !== 'acute' && !said.dangerToPerson)
    return turn.say({ id: 'M13' }).end(intake);
  switch (said.act) {
    case 'greeting':
      return turn.say({ id: 'M00' }).end(intake);
    case 'help':
      return turn.say({ id: 'M34' }).end(intake);
    case 'thanks':
      return turn.say({ id: 'M35' }).end(intake);
    case 'myTickets':
      return turn.card({ card: 'myTickets' }, 'myTickets').end(intake);
    case 'status':
      return status(intake, heard);
    case 'newTicket':
      return turn.say({ id: 'M56' }).end(closed(intake));
    case 'speakNb':
    case 'speakNn':
    case 'speakEn':
      turn.language = WISHES[said.act];
      return turn.say({ id: 'M91' }).end({ ...intake, wishedLanguage: turn.language });
    case 'plainText':
    case 'showCards': {
      const plain = said.act === 'plainText';
      turn.add({ kind: 'plainText', conversationId: intake.conversationId, plain });
      return turn.say({ id: plain ? 'M92' : 'M92b' }).end(intake);
    }
    case 'deleteConversation':
      return forget(intake, heard);
    case 'rectify':
      return rectify(intake, heard);
    case 'sameAsLast':
      return sameAsLast(intake, heard);
    case 'cancel':
      return cancel(intake, heard);
    case 'resolved':
      return resolved(intake, heard);
    case 'notSolved':
      return reopened(intake, heard);
    case 'insist':
      return insist(intake, heard) ?? resume(intake, heard) ?? confirmOrSubmit(intake, heard);
    case 'submit':
    case 'yes':
      return confirmOrSubmit(intake, heard);
    case 'no':
      // Not right: what is to be put right comes next.
      return turn.say({ id: intake.draft?.state === 'open' ? 'M88' : 'M36' }).end(intake);
    case 'dontKnow':
      return intake.draft?.state === 'open'
        ? proceed(intake, intake.draft, heard)
        : turn.say({ id: 'M36' }).end(intake);
    case 'approval':
    case 'myApprovals':
      return approvalSaid(intake, heard);
    case 'acute':
      return acute(intake, heard);
    case 'unknown':
      // A bare number or place answers what was asked for (M24, M54).
      if (dialogue.opens === 'yes') return confirmOrSubmit(intake, heard);
      if (Object.values(said.slots).some((slot) => slot !== null)) return describe(intake, heard);
      return dialogue.refusedPhone === null
        ? turn.say({ id: 'M36' }).end(intake)
        : turn.say({ id: 'M60', refusal: dialogue.refusedPhone }).end(intake);
    case 'tell':
      if (said.asksOnCallNumber && said.systemId === null && said.lossSaid === null) return turn.end(intake);
      return (
        insistInWords(intake, heard) ??
        resume(intake, heard) ??
        askAboutPriority(intake, heard) ??
        confirmWithWords(intake, heard) ??
        describe(intake, heard)
      );
  }
}
