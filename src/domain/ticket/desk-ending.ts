import type { DeskInput } from '../understanding/desk-words.ts';
import { clockRows, restarted } from './answer-clock.ts';
import { takenBack } from './change.ts';
import type { TicketDecision, TicketFacts } from './decision.ts';
import { judge } from './judge.ts';
import { stateAt } from './desk-work.ts';
import { solve } from './on-call-work.ts';
import { reroute } from './reroute.ts';
import { holder, refresh, responder, say, tellReporters } from './rows.ts';
import { isHeld, withoutState, type By, type Held, type Prevention, type Ticket } from './ticket.ts';

/** T128 at the desk: the fault stopped, the normal state restored, its cause dealt with; and what brings a ticket back. */

/** «Løst», with what was done where it is written: that is an answer too. */
export function deskSolve(
  ticket: Extract<Ticket, { state: 'new' }> | Held,
  by: By,
  text: string,
  revision: number,
  facts: TicketFacts,
): TicketDecision {
  const { now } = facts;
  const decision = solve(ticket, by, revision, facts);
  const answers =
    text === ''
      ? []
      : tellReporters(
          ticket,
          `answered:${revision}`,
          { id: 'M220', number: ticket.number, name: by.name, text },
          now,
        );
  return {
    ...decision,
    events: [...(text === '' ? [] : [{ at: now, what: 'answered', by, note: text }]), ...decision.events],
    effects: [...answers, ...decision.effects],
  };
}

/** T128, first stage. */
export function stop(
  ticket: Ticket,
  by: By,
  text: string,
  revision: number,
  { now }: TicketFacts,
): TicketDecision {
  const stopped: Ticket = { ...ticket, stopped: ticket.stopped ?? { at: now, by } };
  return {
    ticket: stopped,
    events: [{ at: now, what: 'stopped', by, ...(text === '' ? {} : { note: text }) }],
    effects: refresh(stopped, revision, now),
  };
}

/** T128, third stage; «Løste dette problemet?» goes to the reporters with it. */
export function close(
  ticket: Extract<Ticket, { state: 'solved' }>,
  by: By,
  prevention: Prevention | null,
  revision: number,
  { now }: TicketFacts,
): TicketDecision {
  const closed: Ticket = {
    ...withoutState(ticket),
    ...stateAt(ticket, revision),
    state: 'closed',
    closed: { at: now, by, cause: 'dealtWith', prevention },
  };
  return {
    ticket: closed,
    events: [{ at: now, what: 'closed', by, ...(prevention === null ? {} : { note: noteOf(prevention) }) }],
    effects: refresh(closed, revision, now),
  };
}

const noteOf = ({ cause, measure, none }: Prevention): string => [cause, measure ?? none].join(' · ');

/** What a person writes about an ended ticket brings it back: the route is taken again from now, and the clock begins anew. */
export function reopen(
  ticket: Extract<Ticket, { state: 'solved' | 'closed' }>,
  by: By,
  text: string,
  revision: number,
  facts: TicketFacts,
): TicketDecision {
  const { now } = facts;
  const open: Ticket = {
    ...withoutState(ticket),
    ...restarted(ticket, facts),
    ...stateAt(ticket, revision),
    state: 'new',
    paging: null,
    watch: null,
    stopped: null,
    satisfied: null,
  };
  const routed = judge(open, open.facts, facts);
  const decision = reroute(open, { ...open, ...routed }, `reopened:${revision}:`, revision, facts);
  const solver = ticket.state === 'solved' ? ticket.solved.by.personId : ticket.closed.by?.personId;
  return {
    ticket: decision.ticket,
    events: [{ at: now, what: 'reopened', by, ...(text === '' ? {} : { note: text }) }, ...decision.events],
    effects: [
      ...tellReporters(decision.ticket, `reopened:${revision}`, { id: 'M253' }, now),
      ...(solver == null || solver === by.personId
        ? []
        : [
            say(
              `reopened:${revision}:solver`,
              { to: 'person', personId: solver },
              { id: 'M260', text },
              null,
              now,
            ),
          ]),
      ...decision.effects,
      ...clockRows(decision.ticket, facts),
    ],
  };
}

/** The leader of the desk takes it back for the reporter, who is told so; on-call too, where it was paged. */
export function withdrawFor(
  ticket: Ticket,
  by: By,
  text: string,
  revision: number,
  { now }: TicketFacts,
): TicketDecision {
  const withdrawn: Ticket = {
    ...withoutState(ticket),
    ...takenBack(ticket),
    ...stateAt(ticket, revision),
    state: 'withdrawn',
    withdrawn: { at: now },
  };
  const has = isHeld(ticket) ? holder(ticket) : ticket.paging === null ? null : responder(ticket);
  return {
    ticket: withdrawn,
    events: [{ at: now, what: 'withdrawn', by, ...(text === '' ? {} : { note: text }) }],
    effects: [
      ...tellReporters(ticket, `withdrawn:${revision}`, { id: 'M257', name: by.name, text }, now),
      ...(has === null ? [] : [say('withdrawn:responder', has, { id: 'M46' }, null, now)]),
      ...refresh(withdrawn, revision, now),
    ],
  };
}

/** Cause and measure (or why there is none) as they were given; null where something is missing. */
export const preventionOf = ({ cause = '', measure = '', none = '' }: DeskInput): Prevention | null =>
  cause === '' || (measure === '') === (none === '')
    ? null
    : { cause, measure: measure === '' ? null : measure, none: none === '' ? null : none };
