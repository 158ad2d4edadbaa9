import type { Registration } from '../effects.ts';
import { priorityFactsOf } from '../priority/facts-of.ts';
import type { TicketFacts } from '../ticket/decision.ts';
import type { By, Reporter } from '../ticket/ticket.ts';
import { understand } from '../understanding/understand.ts';
import { affectedBy } from './draft.ts';
import type { CheckedRaise, RaisedFrom } from './raise-form.ts';
import { kindOf } from './registration.ts';

/** Who registers for whom, as which ticket. */
export type Raising = {
  readonly ticketId: string;
  readonly from: RaisedFrom;
  readonly raisedBy: By;
};

/**
 * The registration that an agent sends in for somebody else: understood, judged and routed as if the reporter had typed it,
 * so that danger pages like in any other report (promise 3).
 */
export function raisedRegistration(
  { reporter, text, systemId, acute }: Extract<CheckedRaise, { errors: null }>,
  { ticketId, from, raisedBy }: Raising,
  facts: TicketFacts,
): Registration {
  const { directory } = facts;
  const person = directory.person(reporter.personId ?? '');
  const workplaceId = reporter.workplaceId ?? person?.workplaceId ?? null;
  const home = person?.municipality ?? directory.workplace(workplaceId ?? '')?.municipality ?? null;
  const heard = understand(text, directory, { municipality: home, workplaceId, name: reporter.name });
  const municipality = heard.municipality ?? home;
  const own = directory.languageOf(person);
  const registration = {
    ticketId,
    conversationId: null,
    // The words of a message are the reporter's; those of a call are the agent's.
    language: from === 'message' && heard.languageSure ? heard.language : own,
    reporter,
    raisedBy,
    affectedUser: isReporter(heard.dialogue.affectedUser?.name ?? null, reporter)
      ? null
      : affectedBy(heard, null, { person: person ?? null }, directory),
    systemId,
    systemNamed: systemId !== null,
    ...(systemId !== null || heard.systemText === null ? {} : { systemText: heard.systemText }),
    municipality,
    text,
    facts: priorityFactsOf(heard.facts, systemId, municipality, acute, facts),
    breach: heard.breach,
    // A caller has said name, number and workplace; the author of a message has not been asked.
    confirmed: from === 'call',
  };
  return { ...registration, kind: kindOf(heard.intent, registration, facts) };
}

/** «Kari ringer om …»: the one who is named is the one who reports. */
const isReporter = (named: string | null, { name }: Reporter): boolean =>
  named !== null &&
  name !== null &&
  name
    .toLowerCase()
    .split(' ')
    .includes(named.toLowerCase().split(' ')[0] ?? '');
