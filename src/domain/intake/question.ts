import type { IntakeDecision } from './decision.ts';
import { acute } from './commands.ts';
import { lifeHealthAnswer } from './doubt-answers.ts';
import { newDraft } from './draft.ts';
import { proceed, type Heard } from './describe.ts';
import { closed, QUESTION_STANDS_MS, type Intake } from './intake.ts';
import { startTimers } from './timers.ts';

/** «nå» in the question about life and health is the hour in which it was put. */
const LIFE_HEALTH_STANDS_MS = 60 * 60_000;

/** The answer to a question about something that exists; null where the message is about something else. */
export function answerQuestion(before: Intake, heard: Heard): IntakeDecision | null {
  const { question } = before;
  const { said, turn, facts, message } = heard;
  if (question === null || facts.now - question.at > QUESTION_STANDS_MS) return null;
  const intake: Intake = { ...before, question: null };
  const { ticketId, registerRow } = question;
  const command = { ticketId, registerRow, account: intake.account };
  const answer = answerOf(heard);
  if (question.ask === 'objection') {
    const { guardianTopic, contactOnly } = said.dialogue;
    const about = intake.tickets.find((ticket) => ticket.ticketId === ticketId)?.systemId ?? null;
    const isAboutIt = said.systemId === null || said.systemId === about;
    const asks = said.topic !== null || said.lookup !== null;
    const isWord =
      said.act === 'tell' && !asks && !guardianTopic && !contactOnly && said.lossSaid !== 3 && isAboutIt;
    if (!isWord) return null;
    turn.add({ kind: 'object', ...command, text: message.text });
    return turn.end(intake);
  }
  if (question.ask === 'lifeHealth') return answerLate(intake, question, heard);
  if (answer === null) return null;
  switch (question.ask) {
    case 'withdraw':
      if (answer === 'no') return turn.say({ id: 'M33', ticketId }).end(intake);
      turn.add({ kind: 'withdraw', ...command });
      return turn.end(closed(intake, ticketId));
    case 'resolve':
      if (answer === 'no') return turn.say({ id: 'M33b', ticketId }).end(intake);
      turn.add({ kind: 'resolve', ...command });
      return turn.end(closed(intake, ticketId));
    case 'forget':
      if (answer === 'no') return turn.say({ id: 'M86b' }).end(intake);
      turn.say({ id: 'M87' });
      turn.add({ kind: 'forget' });
      return turn.end({
        ...intake,
        draft: null,
        swap: null,
        inquiry: null,
        lastContact: null,
        displayName: null,
        expiredAt: null,
      });
    case 'same': {
      if (answer === 'no') return turn.say({ id: 'M56' }).end(intake);
      const known = intake.tickets.find((ticket) => ticket.ticketId === ticketId);
      const draft = {
        ...newDraft(intake.sequence + 1, question.text, said, facts.now, facts.actor, facts.directory),
        systemId: known?.systemId ?? null,
      };
      startTimers(draft, turn, facts);
      return proceed({ ...intake, sequence: draft.sequence, expiredAt: null }, draft, heard);
    }
  }
}

/** A yes or a no, with or without words around it; «ja bare slett det» is a yes to a question about deleting. */
function answerOf({ said, message }: Heard): 'yes' | 'no' | null {
  const { act, dialogue } = said;
  // «ja, hun har hjertestans» answers no question about a ticket.
  if (said.dangerToPerson || said.facts.lifeHealth === 'acute') return null;
  if (act === 'yes' || act === 'no') return act;
  const few = message.text.trim().split(/\s+/u).length <= 6;
  if (dialogue.opens !== null && few && said.lossSaid === null && said.systemId === null)
    return dialogue.opens;
  return act === 'cancel' && dialogue.opens === 'yes' ? 'yes' : null;
}

/**
 * The report was sent in before the question about life and health was answered: a yes raises the ticket and pages, a no
 * changes nothing (a registered priority falls by a human alone, 2.6).
 */
function answerLate(
  intake: Intake,
  { ticketId, at }: NonNullable<Intake['question']>,
  heard: Heard,
): IntakeDecision | null {
  const { turn, facts, said } = heard;
  const last = intake.tickets.at(-1);
  if (facts.now - at > LIFE_HEALTH_STANDS_MS || last?.ticketId !== ticketId || !last.open) return null;
  if (intake.draft !== null && intake.draft.state !== 'setAside') return null;
  const answer = lifeHealthAnswer(heard);
  // What names another system, or says more than yes or no, is added to the ticket or begins another one.
  if (answer === 'yes' && (said.act === 'yes' || said.dialogue.opens === 'yes') && said.systemId === null)
    return acute(intake, heard, said.act === 'yes');
  const alone = answerOf(heard) === 'no' || said.doubt.nobodyHit;
  if (answer !== 'no' || !alone || said.dialogue.onlySelf) return null;
  return turn.say({ id: 'M122', ticketId }).end(intake);
}
