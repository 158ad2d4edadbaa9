import type { Directory } from '../directory/directory.ts';
import { priorityFactsOf } from '../priority/facts-of.ts';
import type { ServiceCalendar } from '../service-hours/calendar.ts';
import { isCovered, judge } from '../ticket/judge.ts';
import { mask } from '../understanding/masking.ts';
import type { Intent } from '../understanding/intent.ts';
import type { ReporterSlots } from '../understanding/reporter.ts';
import { understand, type Understanding } from '../understanding/understand.ts';
import type { EpochMs, Language, Priority, PriorityFacts } from '../vocabulary.ts';
import { aroundOf, doubtOf } from './doubt.ts';
import { gate } from './gate.ts';
import type { Doubt } from './intake.ts';

/** What a message comes to, by itself: no open ticket, no second reporter, no announced window. */
export type Classification = {
  readonly language: Language;
  readonly intent: Intent;
  readonly system: string | null;
  /** A system that the directory does not know, as written. */
  readonly systemText: string | null;
  readonly municipality: string | null;
  readonly slots: ReporterSlots;
  readonly affectedUser: {
    readonly name: string | null;
    readonly phone: string | null;
    readonly workplaceId: string | null;
  } | null;
  readonly facts: Pick<
    PriorityFacts,
    'lifeHealth' | 'scope' | 'loss' | 'workaround' | 'security' | 'timeCritical' | 'planned'
  >;
  /** Null: no ticket. */
  readonly priority: Priority | null;
  readonly rules: readonly string[];
  readonly route: {
    readonly queue: string | null;
    readonly pageOnCall: boolean;
    readonly showOnCallNumber: boolean;
    readonly alertSecurityOfficer: boolean;
    readonly postServiceDesk: boolean;
  };
  /** The fact that would be asked for, where it decides the priority and the text does not say it. */
  readonly ask: Exclude<Doubt, 'loss'> | null;
  /** An account of a covered unit asks for the on-call number (T106). */
  readonly asksOnCallNumber: boolean;
  /** The statement of the agreement by which somebody else is asked to help. */
  readonly deflect: string | null;
  readonly maskedText: string;
};

export type ClassifyFacts = {
  readonly now: EpochMs;
  readonly directory: Directory;
  readonly calendar: ServiceCalendar;
};

const NO_ROUTE: Classification['route'] = {
  queue: null,
  pageOnCall: false,
  showOnCallNumber: false,
  alertSecurityOfficer: false,
  postServiceDesk: false,
};

/**
 * Judges one message as the bot would on its own: masks it, understands it, and runs the rules and the routing table
 * (2.3, 3.1, 3.2). Pure; never throws on any text.
 * @param personId who writes; null for an account of the tenant that the directory does not know
 */
export function classify(text: string, personId: string | null, known: ClassifyFacts): Classification {
  const { directory, now } = known;
  const person = personId === null ? undefined : directory.person(personId);
  const maskedText = mask(text).text;
  const account = {
    municipality: person?.municipality ?? null,
    workplaceId: person?.workplaceId ?? null,
    name: person?.name ?? null,
  };
  const said = understand(maskedText, directory, account);
  const actor = { account: '', displayName: null, person: person ?? null };
  const refused = gate(actor, directory.tenantId, directory, now) !== null;
  const covered = isCovered({ personId: person?.id ?? null }, directory);
  const facts = { now, directory, calendar: known.calendar, notices: [] };
  const priorityFacts = priorityFactsOf(said.facts, said.systemId, said.municipality, false, facts);
  const { priority, rules, route } = judge(
    {
      reporter: {
        account: '',
        personId: person?.id ?? null,
        name: null,
        phone: null,
        workplaceId: account.workplaceId,
        workplaceText: null,
      },
      systemId: said.systemId,
      systemNamed: said.systemNamed,
      municipality: said.municipality,
    },
    priorityFacts,
    facts,
  );
  const intent = intentFor(said, refused, covered);
  const deflect = deflectionOf(said, intent, refused, rules);
  const ticket = MAKES_TICKET.has(intent) && deflect === null;
  const { lifeHealth, scope, loss, workaround, security, timeCritical, planned } = priorityFacts;
  return {
    language: said.language,
    intent,
    system: said.systemId,
    systemText: said.systemText,
    municipality: said.municipality,
    slots: said.slots,
    affectedUser: said.dialogue.affectedUser,
    facts: { lifeHealth, scope, loss, workaround, security, timeCritical, planned },
    priority: ticket ? priority : null,
    rules: ticket ? rules : deflect !== null && !refused && intent !== 'notAllowed' ? ['R0'] : [],
    route: ticket
      ? {
          queue: route.queue,
          pageOnCall: route.page,
          showOnCallNumber: route.showOnCallNumber,
          alertSecurityOfficer: route.alertSecurityOfficer,
          postServiceDesk: route.alertServiceDesk,
        }
      : NO_ROUTE,
    ask: refused ? null : askOf(doubtOf(said, priorityFacts, aroundOf(said, actor.person, facts)), ticket),
    asksOnCallNumber: said.asksOnCallNumber && covered,
    deflect,
    maskedText,
  };
}

/** How bad it is, is asked as part of describing; people in trouble are asked about whatever the message looked like. */
const askOf = (doubt: Doubt | null, ticket: boolean): Classification['ask'] =>
  doubt === 'loss' || (!ticket && doubt !== 'lifeHealth') ? null : doubt;

const MAKES_TICKET: ReadonlySet<Intent> = new Set<Intent>([
  'incident',
  'restoreRequest',
  'upgradeRequest',
  'order',
]);

/** T106, T129: who writes decides as well. */
function intentFor(said: Understanding, refused: boolean, covered: boolean): Intent {
  if (refused) return 'notAllowed';
  return said.intent === 'question' && said.asksOnCallNumber && !covered ? 'notAllowed' : said.intent;
}

function deflectionOf(
  { topic, asksOnCallNumber }: Understanding,
  intent: Intent,
  refused: boolean,
  rules: readonly string[],
): string | null {
  if (refused) return 'T129';
  if (intent === 'notAllowed') return topic?.source ?? (asksOnCallNumber ? 'T106' : 'T129');
  if (topic?.kind !== 'deflect') return null;
  return intent === 'question' || intent === 'restoreRequest' || rules.includes('R0') ? topic.source : null;
}
