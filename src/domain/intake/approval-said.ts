import { registered, type Heard } from './describe.ts';
import { REGISTERS_WITHIN_MS, type IntakeDecision } from './decision.ts';
import type { Intake } from './intake.ts';
import { isOwners } from './restore.ts';

/**
 * «godkjent», «jeg er systemansvarlig, så jeg godkjenner det selv», «godkjenn D-2026-00012», «mine godkjenninger»: what it
 * comes to is decided when it is carried out. To the question of M140 it is a further word, and sends the order.
 */
export function approvalSaid(intake: Intake, heard: Heard): IntakeDecision {
  const { said, turn, facts } = heard;
  const { approval: word } = said;
  if (word === null) return turn.say({ id: 'M36' }).end(intake);
  const { draft } = intake;
  const sends =
    draft?.state === 'open' &&
    word.verb === 'claim' &&
    word.number === null &&
    isOwners(intake, draft, facts);
  const after = sends ? registered(intake, draft, { confirmed: true, acute: false }, heard).intake : intake;
  const own = after.tickets.at(-1);
  turn.add(
    {
      kind: 'approvalWord',
      account: intake.account,
      conversationId: intake.conversationId,
      language: turn.language,
      word,
      own: own?.kind === 'restoreRequest' ? { ticketId: own.ticketId, registerRow: own.registerRow } : null,
    },
    // What was just sent is there before it is answered for.
    sends && own !== undefined ? { waitsFor: { id: own.registerRow, atMostMs: REGISTERS_WITHIN_MS } } : {},
  );
  return turn.end(after);
}
