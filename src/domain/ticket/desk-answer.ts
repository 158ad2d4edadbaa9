import { isOpen } from '../service-hours/calendar.ts';
import { asksForSecret, DESK_VERBS, type DeskInput, type DeskVerb } from '../understanding/desk-words.ts';
import type { EpochMs } from '../vocabulary.ts';
import type { TicketDecision, TicketFacts } from './decision.ts';
import { classify, conflictsOf, editOf, setPriority, wanted, type Conflict } from './desk-edit.ts';
import { joinTo, unjoin, whyNotJoined, type JoinRefusal } from './desk-join.ts';
import { close, deskSolve, preventionOf, reopen, stop, withdrawFor } from './desk-ending.ts';
import {
  answer,
  ask,
  askManager,
  assign,
  assigneeOf,
  giveBack,
  handToOnCall,
  handToVendor,
  takeUp,
  withCard,
  type Agent,
} from './desk-work.ts';
import { compare } from './judge.ts';
import { needsPrevention, type Verb } from './life-cycle.ts';
import { mayDo, rolesOn, type TicketRole } from './permission.ts';
import { redact } from './redact.ts';
import { isHeld, type Ticket } from './ticket.ts';

/** Why a word or a press of an agent comes to nothing. */
export const DESK_REFUSALS = [
  'number',
  'role',
  'state',
  'tooLate',
  'others',
  'secret',
  'empty',
  'reason',
  'same',
  'person',
  'system',
  'kind',
  'prevention',
  'manager',
  'deskOpen',
  'withOnCall',
  'other',
  'sameTicket',
  'merged',
  'isParent',
  'otherOver',
  'notJoined',
  'notFound',
  'changed',
] as const;
export type DeskRefusal = (typeof DESK_REFUSALS)[number];
type Why = Exclude<DeskRefusal, 'number' | 'changed'>;

export type DeskOutcome =
  | {
      readonly outcome: 'decided';
      readonly decision: TicketDecision;
      /** What was not done of several edits, since somebody else has changed the same meanwhile. */
      readonly conflicts?: readonly Conflict[];
    }
  /** Nothing is to be done to the ticket: its history, or its card. */
  | { readonly outcome: 'shown' }
  | { readonly outcome: 'refused'; readonly why: Why }
  | { readonly outcome: 'changed'; readonly conflicts: readonly Conflict[] };

const refused = (why: Why): DeskOutcome => ({ outcome: 'refused', why });

/** What is asked for. `asOf`: the revision of the card that was pressed; null: it was typed. `other`: the ticket that it is joined to. */
export type DeskCommand = {
  readonly verb: DeskVerb;
  readonly input: DeskInput;
  readonly by: Agent;
  readonly asOf: number | null;
  readonly other?: Ticket | undefined;
};

/** What the table of 3.10 calls it. */
export function permissionOf(verb: DeskVerb, { priority }: DeskInput, ticket: Ticket): Verb {
  switch (verb) {
    case 'setPriority':
      return priority !== undefined && compare(priority, ticket.priority) < 0
        ? 'lowerPriority'
        : 'raisePriority';
    case 'stop':
      return 'classify';
    case 'unjoin':
      return 'join';
    case 'history':
    case 'reach':
    case 'show':
      return 'see';
    default:
      return verb;
  }
}

/** Verbs that are nothing without words. */
const NEEDS_TEXT: ReadonlySet<DeskVerb> = new Set<DeskVerb>([
  'answer',
  'ask',
  'note',
  'askManager',
  'redact',
]);
/** Verbs that need a reason. */
const NEEDS_REASON: ReadonlySet<DeskVerb> = new Set<DeskVerb>(['setPriority', 'withdraw']);
/** What the reporter reads. */
const IS_TOLD: ReadonlySet<DeskVerb> = new Set<DeskVerb>([
  'answer',
  'ask',
  'solve',
  'setPriority',
  'withdraw',
]);

/**
 * What an agent does with a ticket, decided on what is true now: by the matrix of domain.md 3.10 first, then by what was
 * written (T166). Of two who take it one has it, and the other hears who. A card that is old does no harm: it is refused
 * only where what it changes has been changed since (promise 10).
 */
export function answerDesk(
  ticket: Ticket,
  command: DeskCommand,
  revision: number,
  facts: TicketFacts,
): DeskOutcome {
  const { verb, input, by } = command;
  const { now, directory } = facts;
  const roles = rolesOn(ticket, by.personId, by.account, directory, now);
  const allowed = mayDo(permissionOf(verb, input, ticket), ticket, roles, now);
  if (verb === 'take' && isHeld(ticket) && allowed !== 'role') {
    if (ticket.taken.by.personId !== by.personId) return refused('others');
    if (ticket.state === 'taken') return refused('state');
  }
  if (allowed !== 'yes') return refused(allowed);
  if (verb === 'reach' && mayDo('seePhone', ticket, roles, now) !== 'yes') return refused('role');
  if (NEEDS_TEXT.has(verb) && input.text === '') return refused('empty');
  if (NEEDS_REASON.has(verb) && input.text === '') return refused('reason');
  if (IS_TOLD.has(verb) && asksForSecret(input.text)) return refused('secret');
  return decide(ticket, command, revision, facts);
}

const decided = (decision: TicketDecision | undefined, otherwise: Why = 'state'): DeskOutcome =>
  decision === undefined ? refused(otherwise) : { outcome: 'decided', decision };

function decide(ticket: Ticket, command: DeskCommand, revision: number, facts: TicketFacts): DeskOutcome {
  const { verb, input, by } = command;
  const { text } = input;
  const { now } = facts;
  const work = ticket.state === 'new' || isHeld(ticket) ? ticket : null;
  switch (verb) {
    case 'take':
      return decided(work === null ? undefined : takeUp(work, by, revision, facts));
    case 'giveBack':
      return decided(isHeld(ticket) ? giveBack(ticket, by, text, revision, facts) : undefined);
    case 'assign': {
      const to = assigneeOf(input.person ?? '', ticket, facts);
      if (to === undefined) return refused('person');
      if (isHeld(ticket) && ticket.taken.by.personId === to.personId) return refused('same');
      return decided(work === null ? undefined : assign(work, to, by, text, revision, facts));
    }
    case 'answer':
      return decided(answer(ticket, by, text, revision, facts));
    case 'ask':
      return decided(ask(ticket, by, text, revision, facts));
    case 'note':
      return decided({ ticket, events: [{ at: now, what: 'noted', by, note: text }], effects: [] });
    case 'setPriority':
      return withPriority(ticket, command, revision, facts);
    case 'classify':
      return edit(ticket, command, revision, facts);
    case 'stop':
      return ticket.stopped === null ? decided(stop(ticket, by, text, revision, facts)) : refused('same');
    case 'join':
      return join(ticket, command, revision, facts);
    case 'unjoin':
      return ticket.parent === null
        ? refused('notJoined')
        : decided(unjoin(ticket, ticket.formerNumber ?? ticket.number, by, revision, facts));
    case 'handToOnCall':
      if (isOpen(now, facts.calendar)) return refused('deskOpen');
      if (ticket.paging !== null) return refused('withOnCall');
      return decided(handToOnCall(ticket, by, text, revision, facts));
    case 'handToVendor':
      return decided(work === null ? undefined : handToVendor(work, by, text, revision, facts));
    case 'askManager':
      return decided(askManager(ticket, by, text, revision, facts), 'manager');
    case 'solve':
      return decided(work === null ? undefined : deskSolve(work, by, text, revision, facts));
    case 'close':
      return closed(ticket, command, revision, facts);
    case 'reopen':
      // What was refused, or not answered in time, is asked for anew: it begins with an approval.
      return (ticket.state === 'closed' && ticket.closed.cause === 'dealtWith') || ticket.state === 'solved'
        ? decided(reopen(ticket, by, text, revision, facts))
        : refused('state');
    case 'withdraw':
      return decided(withdrawFor(ticket, by, text, revision, facts));
    case 'redact':
      return decided(redact(ticket, text, by, revision, facts), 'notFound');
    case 'history':
    case 'reach':
      return { outcome: 'shown' };
    case 'show': {
      const shown = withCard(ticket, by.personId, revision, now);
      const events = ticket.cardsOf.includes(by.personId) ? [] : [{ at: now, what: 'shown', by }];
      return decided({ ...shown, events });
    }
  }
}

function withPriority(
  ticket: Ticket,
  { input, by, asOf }: DeskCommand,
  revision: number,
  facts: TicketFacts,
): DeskOutcome {
  const { priority, text } = input;
  if (priority === undefined) return refused('empty');
  if (priority === ticket.priority) return refused('same');
  const conflicts = asOf === null ? [] : conflictsOf(ticket, { ...ticket, priority }, asOf);
  if (conflicts.length > 0) return { outcome: 'changed', conflicts };
  return decided(setPriority(ticket, priority, text, by, revision, facts));
}

/** What others have changed meanwhile stays as they left it; the rest is done (fault 44). */
function edit(
  ticket: Ticket,
  { input, by, asOf }: DeskCommand,
  revision: number,
  facts: TicketFacts,
): DeskOutcome {
  const understood = editOf(input, facts.directory);
  if (typeof understood === 'string') return refused(understood);
  const conflicts = asOf === null ? [] : conflictsOf(ticket, wanted(ticket, understood, facts), asOf);
  const lost = new Set(conflicts.map(({ what }) => what));
  const { systemId, scope, kind } = understood;
  const kept = {
    ...(systemId === undefined || lost.has('system') ? {} : { systemId }),
    ...(scope === undefined || lost.has('scope') ? {} : { scope }),
    ...(kind === undefined || lost.has('kind') ? {} : { kind }),
  };
  const edited = wanted(ticket, kept, facts);
  const isSame =
    (['systemId', 'kind'] as const).every((one) => edited[one] === ticket[one]) &&
    edited.facts.scope === ticket.facts.scope;
  if (isSame) return conflicts.length > 0 ? { outcome: 'changed', conflicts } : refused('same');
  return { outcome: 'decided', decision: classify(ticket, edited, by, revision, facts), conflicts };
}

function join(ticket: Ticket, { by, other }: DeskCommand, revision: number, facts: TicketFacts): DeskOutcome {
  if (other === undefined) return refused('other');
  const theirs = mayDo(
    'join',
    other,
    rolesOn(other, by.personId, by.account, facts.directory, facts.now),
    facts.now,
  );
  if (theirs === 'role') return refused('role');
  const why: JoinRefusal | null = whyNotJoined(ticket, other, facts);
  return why === null ? decided(joinTo(ticket, other, by, revision, facts)) : refused(why);
}

function closed(
  ticket: Ticket,
  { input, by }: DeskCommand,
  revision: number,
  facts: TicketFacts,
): DeskOutcome {
  if (ticket.state !== 'solved') return refused('state');
  const prevention = preventionOf(input);
  if (prevention === null && needsPrevention(ticket)) return refused('prevention');
  return decided(close(ticket, by, prevention, revision, facts));
}

/** Done with one press; everything else is filled in first. */
export const needsForm = (verb: DeskVerb): boolean =>
  verb !== 'take' && verb !== 'history' && verb !== 'reach' && verb !== 'show' && verb !== 'unjoin';

/** What somebody may do to the ticket as it is now, for the card that offers it; every press is checked again. */
export function verbsFor(
  ticket: Ticket,
  personId: string,
  roles: ReadonlySet<TicketRole>,
  { now, calendar }: Pick<TicketFacts, 'now' | 'calendar'>,
): DeskVerb[] {
  // It names everyone who reports the same, with the phones of those who were not reached.
  const seesReach = mayDo('seePhone', ticket, roles, now) === 'yes';
  const isOffered = (verb: DeskVerb): boolean => {
    switch (verb) {
      case 'take':
        return !isHeld(ticket) || (ticket.taken.by.personId === personId && ticket.state !== 'taken');
      case 'stop':
        return ticket.stopped === null;
      case 'join':
        return ticket.parent === null;
      case 'unjoin':
        return ticket.parent !== null && ticket.formerNumber !== null;
      case 'handToOnCall':
        return ticket.paging === null && !isOpen(now, calendar);
      case 'reopen':
        return (
          ticket.state === 'solved' || (ticket.state === 'closed' && ticket.closed.cause === 'dealtWith')
        );
      case 'solve':
        return ticket.state !== 'waitingApproval';
      case 'reach':
        return seesReach && ticket.lastNews !== null;
      case 'show':
        return false;
      default:
        return true;
    }
  };
  return DESK_VERBS.filter(
    (verb) =>
      mayDo(permissionOf(verb, { text: '' }, ticket), ticket, roles, now) === 'yes' && isOffered(verb),
  );
}

/** Since when whoever has it has it; for the one who came second. */
export const holderOf = (ticket: Ticket): { readonly name: string; readonly at: EpochMs } | null =>
  isHeld(ticket) ? { name: ticket.taken.by.name, at: ticket.taken.at } : null;
