import type { IntakeDecision } from './decision.ts';
import { newDraft } from './draft.ts';
import { proceed, type Heard } from './describe.ts';
import { closed, QUESTION_STANDS_MS, type Intake } from './intake.ts';
import { startTimers } from './timers.ts';

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
