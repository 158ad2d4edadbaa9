import { withoutPhone } from '../contact/phone.ts';
import { requestChanged } from '../approval/change.ts';
import type { Effect } from '../effects.ts';
import { priorityFactsOf } from '../priority/facts-of.ts';
import { correctFacts, raiseFacts } from '../priority/raise.ts';
import type { PriorityFacts } from '../vocabulary.ts';
import { understand, type Understanding } from '../understanding/understand.ts';
import { reporterOf, type TicketDecision, type TicketFacts } from './decision.ts';
import { compare, judge } from './judge.ts';
import { lower, propose } from './lower.ts';
import { isRaised, reroute } from './reroute.ts';
import { isDealtWith, notSolved, withReply } from './reply.ts';
import { countAgain, refresh, refreshReceipt, responder, say, sayReporter } from './rows.ts';
import { isUnresolved, type Reporter, type Ticket } from './ticket.ts';

/** 2.6: a correction by the reporter lowers by itself within this time, while nobody has taken it. */
const CORRECTS_WITHIN_MS = 5 * 60_000;

type Said = Pick<Extract<Effect, { kind: 'amend' }>, 'text' | 'acute'> & { readonly rowId: string };

/**
 * More was said about a registered ticket. Facts are raised, never lowered (domain.md 2.6); where the priority rises, the
 * route is taken again from now. The exception is the reporter's own correction: within five minutes and before anybody
 * has taken it the priority falls, later a person is asked. What only says how to reach somebody changes the contact.
 */
export function amend(ticket: Ticket, said: Said, revision: number, facts: TicketFacts): TicketDecision {
  const alone = hear(said.text, ticket, facts);
  // M166 promised that a word is enough.
  if (isDealtWith(ticket) && ticket.parent === null && alone.intent === 'incident')
    return notSolved(ticket, said.text, revision, facts);
  return withReply(ticket, amended(ticket, said, alone, revision, facts), said.text, revision, facts);
}

function amended(
  ticket: Ticket,
  said: Said,
  alone: Understanding,
  revision: number,
  facts: TicketFacts,
): TicketDecision {
  const { now } = facts;
  if (ticket.kind === 'restoreRequest') return amendRestore(ticket, said, alone, revision, facts);
  const whole = hear(
    alone.dialogue.contactOnly ? ticket.text : `${ticket.text}\n${said.text}`,
    ticket,
    facts,
  );
  const about = aboutWhat(ticket, whole);
  const heard = priorityFactsOf(whole.facts, about.systemId, ticket.municipality, said.acute, facts);
  const reporter = reached(ticket.reporter, alone);
  const moved = JSON.stringify(reporter) !== JSON.stringify(ticket.reporter);
  const told: Ticket = {
    ...ticket,
    ...about,
    reporter,
    changedAt: moved ? { ...ticket.changedAt, contact: revision } : ticket.changedAt,
    text: textWith(ticket, said.text, alone, reporter, facts),
  };
  const added = { at: now, what: moved ? 'contactChanged' : 'added', by: reporterOf(ticket) };
  const base = `${said.rowId}:`;
  const raised: Ticket = { ...told, facts: raisedWith(ticket, heard) };
  if (ticket.parent !== null && isUnresolved(ticket)) {
    const effects = [
      ...inJoined(ticket.parent.ticketId, raised, said, base, facts),
      ...(said.acute ? [] : answers(ticket, raised, alone, base, facts)),
      ...refreshReceipt(raised, revision, now),
    ];
    const { priority, rules } = judge(raised, raised.facts, facts);
    const higher = compare(priority, ticket.priority) > 0 ? { priority, rules } : {};
    return { ticket: { ...raised, ...higher }, events: [added], effects };
  }
  const routed = judge(raised, raised.facts, facts);
  if (isRaised(ticket, routed) && isUnresolved(ticket)) {
    const decision = reroute(ticket, { ...raised, ...routed }, base, revision, facts);
    return { ...decision, events: [added, ...decision.events] };
  }
  // What others report too is not taken back by one of them.
  const isOnly = ticket.reports.reporters < 2 && ticket.left === null;
  const corrected = takesBack(alone) && isOnly ? correctFacts(raised.facts, heard) : null;
  if (corrected !== null && isUnresolved(ticket)) {
    const instead = judge(told, corrected, facts);
    if (compare(instead.priority, ticket.priority) < 0) {
      // What a person has set is never lowered by the bot.
      const soon =
        now - ticket.createdAt <= CORRECTS_WITHIN_MS && ticket.state === 'new' && ticket.override === null;
      const decision = soon
        ? lower({ ...told, facts: corrected, ...instead }, ticket, revision, facts)
        : propose({ ...told, proposedPriority: instead.priority }, revision, facts);
      return { ...decision, events: [added, ...decision.events] };
    }
  }
  const changed: Ticket = routed.priority === ticket.priority ? { ...raised, rules: routed.rules } : raised;
  return {
    ticket: changed,
    events: [added],
    effects: [...answers(ticket, changed, alone, base, facts), ...refresh(changed, revision, now)],
  };
}

/**
 * More about a restore: its words and how to reach the requester, nothing else; no word makes a fault of it, or a page.
 * What changes the request voids an approval of it (F48). One that is over takes nothing in.
 */
function amendRestore(
  ticket: Ticket,
  said: Said,
  alone: Understanding,
  revision: number,
  facts: TicketFacts,
): TicketDecision {
  const { now } = facts;
  const base = `${said.rowId}:`;
  if (!isUnresolved(ticket))
    return {
      ticket,
      events: [],
      effects: sayReporter(ticket, `${base}over`, { id: 'M153' }, now),
    };
  const reporter = reached(ticket.reporter, alone);
  const moved = JSON.stringify(reporter) !== JSON.stringify(ticket.reporter);
  const changed: Ticket = {
    ...ticket,
    reporter,
    changedAt: moved ? { ...ticket.changedAt, contact: revision } : ticket.changedAt,
    text: textWith(ticket, said.text, alone, reporter, facts),
  };
  const { events, effects, ...rest } = requestChanged(ticket, changed, revision, facts);
  const added = { at: now, what: moved ? 'contactChanged' : 'added', by: reporterOf(ticket) };
  return {
    ...rest,
    events: [added, ...events],
    effects: [...answers(ticket, changed, alone, base, facts), ...effects],
  };
}

/** A ticket that was made before it was known what it is about takes the system that is named later. */
const aboutWhat = (
  ticket: Ticket,
  { systemId, systemNamed }: Understanding,
): Pick<Ticket, 'systemId' | 'systemNamed'> =>
  ticket.systemId === null
    ? { systemId, systemNamed }
    : { systemId: ticket.systemId, systemNamed: ticket.systemNamed };

/** Facts only ever get worse; what the system is becomes known with it. */
const raisedWith = (ticket: Ticket, heard: PriorityFacts): PriorityFacts => {
  const { systemClass, fullOutagePriority } = ticket.systemId === null ? heard : ticket.facts;
  return { ...raiseFacts(ticket.facts, heard), systemClass, fullOutagePriority };
};

/** «det var visst bare meg, de andre er inne»: what was said of the extent is taken back. */
const takesBack = ({ dialogue, lossSaid }: Understanding): boolean => dialogue.onlySelf && lossSaid !== 3;

function hear(text: string, { reporter }: Ticket, { directory }: TicketFacts): Understanding {
  const person = reporter.personId === null ? undefined : directory.person(reporter.personId);
  return understand(text, directory, {
    municipality: person?.municipality ?? null,
    workplaceId: person?.workplaceId ?? null,
  });
}

/** Name, phone or workplace that the words give; the latest explicit one wins (T136). */
const reached = (known: Reporter, { slots }: Understanding): Reporter => ({
  ...known,
  name: slots.name ?? known.name,
  phone: slots.phone ?? known.phone,
  ...(slots.workplaceId === null ? {} : { workplaceId: slots.workplaceId, workplaceText: null }),
});

/** The description with the new words; a number that was corrected is kept nowhere. */
function textWith(
  ticket: Ticket,
  text: string,
  { dialogue }: Understanding,
  reporter: Reporter,
  { directory }: TicketFacts,
): string {
  const old = ticket.reporter.phone;
  const before =
    old !== null && old !== reporter.phone ? withoutPhone(ticket.text, old, directory.contacts) : ticket.text;
  return dialogue.contactOnly ? before : `${before}\n${text}`;
}

/** What the reporter is told, and the responder where the way to reach the reporter has changed. */
function answers(
  before: Ticket,
  changed: Ticket,
  { dialogue }: Understanding,
  base: string,
  { now }: TicketFacts,
): Effect[] {
  const { phone } = changed.reporter;
  const moved = changed.changedAt.contact !== before.changedAt.contact;
  const answer =
    phone !== null && phone !== before.reporter.phone && dialogue.contactOnly
      ? ({ id: 'M25', phone } as const)
      : ({ id: 'M28' } as const);
  return [
    ...sayReporter(changed, `${base}added`, answer, now),
    ...(changed.paging !== null && moved
      ? [say(`${base}responder`, responder(changed), { id: 'M47' }, null, now)]
      : []),
  ];
}

/**
 * More about a joined report. It has no page of its own: «akutt» makes it a ticket of its own, and so does a matter of
 * security, which is another than the fault. Anything else the parent counts.
 */
const inJoined = (
  parentId: string,
  changed: Ticket,
  { acute }: Said,
  base: string,
  { now }: TicketFacts,
): Effect[] =>
  acute || changed.facts.security > 0
    ? [{ kind: 'promote', id: `${base}promote`, ticketId: changed.id, notBefore: now, waitsFor: null }]
    : [countAgain(parentId, `${base}join`, now)];
