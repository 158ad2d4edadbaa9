import { isOpen, nextClosing, nextOpening } from '../service-hours/calendar.ts';
import type { EpochMs } from '../vocabulary.ts';
import { TurnRows, type IntakeDecision, type IntakeFacts } from './decision.ts';
import { checkContact, knownReporter, type FormField } from './form.ts';
import type { Draft, Intake } from './intake.ts';
import { factsOfDraft, registerDraft } from './registration.ts';
import { judge } from '../ticket/judge.ts';

/** Promise 1, what becomes of a draft that nobody sends in. Counted from the last word. */

const MINUTE = 60_000;
const REMIND_AFTER_MS = 15 * MINUTE;
const REGISTERS_AFTER_MS = 30 * MINUTE;
const LIVES_MS = 24 * 60 * MINUTE;

const timer = (draft: Draft, at: EpochMs, turn: TurnRows): TurnRows =>
  turn.add(
    { kind: 'draftTimer', sequence: draft.sequence },
    { id: `draft:${draft.sequence}:${at}`, notBefore: at },
  );

/** The first timer of a draft; each of them sets the next. */
export const startTimers = (draft: Draft, turn: TurnRows, facts: IntakeFacts): void => {
  timer(draft, Math.min(...moments(draft, facts)), turn);
};

/** What is still to come for the draft as it stands. */
function moments(draft: Draft, { calendar, now }: IntakeFacts): EpochMs[] {
  const expires = draft.lastWordAt + LIVES_MS;
  if (draft.state !== 'open') return [expires];
  const all = [expires, draft.lastWordAt + REGISTERS_AFTER_MS];
  if (!draft.reminded.soon) all.push(draft.lastWordAt + REMIND_AFTER_MS);
  if (!draft.reminded.opening) all.push(openingAfter(draft, calendar));
  const later = all.filter((at) => at > now);
  return later.length === 0 ? [now + REMIND_AFTER_MS] : later;
}

/** The first opening after the last word. */
const openingAfter = ({ lastWordAt }: Draft, calendar: IntakeFacts['calendar']): EpochMs =>
  nextOpening(isOpen(lastWordAt, calendar) ? nextClosing(lastWordAt, calendar) : lastWordAt, calendar);

/**
 * Where the question about life and health stands, it is said again instead of «Svar «ja», så sender jeg den inn»: a «ja»
 * never comes to mean something else than when it was asked for.
 */
function remind(
  draft: Draft,
  systemId: string | null,
  missing: readonly FormField[],
  registersAt: EpochMs | null,
  turn: TurnRows,
): void {
  if (draft.asked?.what === 'lifeHealth' && missing.length === 0)
    turn.say({ id: 'M123', systemId, registersAt });
  else turn.say({ id: 'M65', systemId, missing, registersAt });
}

/**
 * A timer of a draft, decided on what the draft is by then; undefined when there is nothing to do any more.
 * High priority and a complete profile: it registers itself. After a day: deleted, and the person is told.
 */
export function decideTimer(
  intake: Intake,
  row: { readonly sequence: number },
  facts: IntakeFacts,
): IntakeDecision | undefined {
  const { draft } = intake;
  const { now } = facts;
  if (draft?.sequence !== row.sequence) return undefined;
  const turn = new TurnRows(intake, facts);
  const passed = (ms: number): boolean => now >= draft.lastWordAt + ms;
  if (passed(LIVES_MS)) {
    if (draft.formShown) turn.refreshForm(draft.sequence);
    if (draft.state === 'open') turn.say({ id: 'M67' });
    return turn.end({ ...intake, draft: null, expiredAt: draft.state === 'open' ? now : null });
  }
  const known = knownReporter(facts.actor, draft.said);
  const { contact, errors } = checkContact({}, known, facts.directory, facts.directory.contacts);
  const missing = Object.keys(errors) as FormField[];
  const about = factsOfDraft(intake, draft, facts);
  const registers = missing.length === 0 && judge(about, about.facts, facts).priority === 'high';
  if (draft.state === 'open' && registers && passed(REGISTERS_AFTER_MS)) {
    turn.say({ id: 'M66' });
    return registerDraft(
      intake,
      draft,
      { ...known, ...contact },
      { confirmed: false, acute: false },
      turn,
      facts,
    ).decision;
  }
  let reminded = draft.reminded;
  if (draft.state === 'open') {
    const soon = !reminded.soon && passed(REMIND_AFTER_MS);
    const opening = !reminded.opening && now >= openingAfter(draft, facts.calendar);
    if (soon || opening) {
      const at = registers ? draft.lastWordAt + REGISTERS_AFTER_MS : null;
      remind(draft, about.systemId, missing, at, turn);
      reminded = { soon: true, opening: reminded.opening || opening };
    }
  }
  const kept: Draft = { ...draft, reminded };
  timer(kept, Math.min(...moments(kept, facts)), turn);
  return turn.end({ ...intake, draft: kept });
}
