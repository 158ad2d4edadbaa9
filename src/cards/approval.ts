import { z } from 'zod';
import template from '../../cards/approval.json' with { type: 'json' };
import type { DecisionVerb } from '../domain/approval/decide.ts';
import { shownDescription } from '../domain/intake/form.ts';
import type { Ticket } from '../domain/ticket/ticket.ts';
import type { CardPart } from '../text/approvals.ts';
import { copyOf, outcomeOf, restoreSentence } from '../text/restore.ts';
import { aboutLines, lines, linesSchema, municipalityName, systemName, type Writing } from './lines.ts';
import type { CardDefinition } from './render.ts';
import { approvalLines, restorePointText } from './restore-lines.ts';

const schema = z.strictObject({
  heading: z.string(),
  fallbackText: z.string(),
  problem: z.string(),
  sentence: z.string(),
  lines: linesSchema,
  /** What can be written instead of pressing; empty where there are buttons, and where nothing can be answered. */
  words: z.string(),
  decides: z.boolean(),
  endorses: z.boolean(),
  asksReply: z.boolean(),
  replyLabel: z.string(),
  replyPlaceholder: z.string(),
  ticketId: z.string(),
  asked: z.string(),
  t: z.object({
    approve: z.string(),
    reject: z.string(),
    ask: z.string(),
    endorse: z.string(),
    advise: z.string(),
  }),
});
type ApprovalCard = z.infer<typeof schema>;

/** Why a press came to nothing, though it was this person's to make. */
export type ApprovalProblem =
  { readonly problem: 'changed' } | { readonly problem: 'noReason'; readonly verb: DecisionVerb };

/** Whether the card can still be answered. */
export const isAnswerable = ({ state, approval }: Ticket, part: CardPart): boolean =>
  state === 'waitingApproval' && (part === 'decide' || approval?.endorsement.state === 'asked');

/**
 * A restore in a business system, for the one who decides it or the one who endorses it: who asks, what for in their own
 * words, which copy there is, and what others will lose by it (domain.md 3.7, 3.9). No phone (3.10).
 * @param asked the digest of what is shown, which the press gives back
 */
export function presentApproval(
  ticket: Ticket,
  part: CardPart,
  asked: string,
  problem: ApprovalProblem | null,
  writing: Writing,
): ApprovalCard {
  const { t, directory, now, plain = false } = writing;
  const { number, reporter, approval } = ticket;
  const isOpen = isAnswerable(ticket, part);
  const copyAt = copyOf(ticket);
  const about = {
    name: reporter.personId === null ? null : (directory.person(reporter.personId)?.name ?? null),
    system: systemName(ticket, directory),
    municipalityName: municipalityName(ticket, directory),
    copyAt: copyAt ?? now,
    now,
  };
  const sentence = outcomeOf(ticket, t, now) ?? (part === 'decide' ? t.M142(about) : t.M143(about));
  return {
    heading: part === 'decide' ? t.approvalHeading : t.endorsementHeading,
    fallbackText: t.approvalSummary({ number, systemName: about.system, open: isOpen }),
    problem:
      problem === null
        ? ''
        : problem.problem === 'changed'
          ? t.M155
          : restoreSentence({ id: 'M147', verb: problem.verb }, () => ticket, t, directory, now),
    sentence,
    lines: [
      ...lines([t.numberLabel, number], [t.requesterLabel, reporter.name ?? t.notGiven]),
      ...aboutLines(ticket, writing),
      ...lines(
        [t.restorePointLabel, restorePointText(ticket, writing)],
        // One line, whatever line breaks it was written with.
        [t.requestLabel, shownDescription(ticket.text).replace(/\s*\n\s*/gu, ' / ')],
      ),
      ...approvalLines(ticket, 'approver', writing),
      ...lines(
        [t.questionLabel, approval?.question?.text ?? null],
        [t.receivedAtLabel, t.whenDone({ at: ticket.createdAt, now })],
        [t.expiresLabel, isOpen && approval !== null ? t.whenDue({ at: approval.expiresAt, now }) : null],
      ),
    ],
    words: plain && isOpen ? t.M154({ number, part }) : '',
    decides: isOpen && part === 'decide',
    endorses: isOpen && part === 'endorse',
    asksReply: isOpen && !plain,
    replyLabel: part === 'decide' ? t.replyLabel : t.endorseReplyLabel,
    replyPlaceholder: t.replyPlaceholder,
    ticketId: ticket.id,
    asked,
    t: {
      approve: t.approveButton,
      reject: t.rejectButton,
      ask: t.askButton,
      endorse: t.endorseButton,
      advise: t.adviseButton,
    },
  };
}

export const approvalCard: CardDefinition<ApprovalCard> = {
  name: 'approval',
  template,
  schema,
  sample: {
    heading: 'Tilbakeføring som du avgjør',
    fallbackText: 'Tilbakeføring venter på deg: D-2026-00001',
    problem: 'Skriv hvorfor du avslår.',
    sentence: 'Det er bedt om tilbakeføring av data i Socio.',
    lines: [{ label: 'Sak', value: 'D-2026-00001' }],
    words: 'Svar «godkjenn D-2026-00001».',
    decides: true,
    endorses: true,
    asksReply: true,
    replyLabel: 'Begrunnelse',
    replyPlaceholder: 'Skriv kort',
    ticketId: 'ticket',
    asked: 'digest',
    t: { approve: 'Godkjenn', reject: 'Avslå', ask: 'Spør', endorse: 'Tilrår', advise: 'Tilrår ikke' },
  },
};
