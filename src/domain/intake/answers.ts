import { suggestWorkplaces } from '../understanding/suggest-workplaces.ts';
import { matchWorkplace } from '../understanding/workplace.ts';
import { absorb } from './draft.ts';
import { cancel, confirmOrSubmit } from './commands.ts';
import { answerDoubt } from './doubt-answers.ts';
import { describe, proceed, sayWhatChanged, type Heard } from './describe.ts';
import type { IntakeDecision } from './decision.ts';
import type { Ask, Draft, Intake } from './intake.ts';
import { MOST_TIMES } from './questions.ts';
import { systemOf } from './registration.ts';
import { isSeparate } from './restore.ts';

/** A workplace is answered in few words; more of them tell a story. */
const LONGEST_PLACE_WORDS = 6;
const LONGEST_NAME_WORDS = 4;
const MOST_OFFERED = 3;

/**
 * The message as the answer to the question that the draft stands at; null where it is none (a command, another fault).
 * Answers come in any order: what was not asked for is taken in as well.
 */
export function answerDraft(intake: Intake, heard: Heard): IntakeDecision | null {
  const { draft } = intake;
  if (draft?.state !== 'open' || draft.asked === null) return null;
  const { said, turn, facts, message } = heard;
  const { act, dialogue } = said;
  const told = !['tell', 'unknown', 'yes', 'no', 'dontKnow', 'sameAsLast'].includes(act);
  if (told || said.dangerToPerson || said.asksOnCallNumber || dialogue.guardianTopic) return null;
  if (isAnotherFault(draft, heard)) return null;
  const { now, actor, directory } = facts;
  const { what } = draft.asked;
  const done = (changed: Draft): IntakeDecision =>
    proceed(
      intake,
      { ...sayWhatChanged(draft, changed, heard), asked: null, answered: [...draft.answered, what] },
      heard,
    );
  const again = (): IntakeDecision => proceed(intake, draft, heard);
  const words = (): Draft => absorb(draft, message.text, said, now, actor, directory);

  if (act === 'sameAsLast') return same(intake, draft, what, heard, done, again);
  switch (what) {
    case 'problem':
      // What was said first said nothing: the answer is the description.
      if (act === 'tell')
        return done(absorb({ ...draft, text: '' }, message.text, said, now, actor, directory));
      return act === 'dontKnow' ? done(draft) : again();
    case 'lifeHealth':
    case 'scope':
      return answerDoubt(intake, draft, what, heard, { done, words });
    case 'loss': {
      // Asked beside the form: a yes is meant for the form.
      if (act === 'yes' && draft.doubt === 'loss')
        return confirmOrSubmit({ ...intake, draft: { ...draft, asked: null } }, heard);
      if (act === 'dontKnow') return done(draft);
      if (act !== 'tell') return again();
      const enough = said.lossSaid !== null || draft.asked.times >= MOST_TIMES;
      return enough ? done(words()) : proceed(intake, words(), heard);
    }
    case 'workaround': {
      if (act === 'dontKnow') return done({ ...draft, workaround: false });
      if (act === 'yes' || act === 'no') return done({ ...draft, workaround: act === 'yes' });
      if (act !== 'tell') return again();
      const kept = words();
      if (said.workaroundSaid || dialogue.opens === null) return done(kept);
      return done({ ...kept, workaround: dialogue.opens === 'yes' });
    }
    case 'restore':
      // Anything but a no sends it: the owner decides, and has been told of nothing yet (domain.md 3.9).
      if (act === 'no' || (act === 'tell' && dialogue.opens === 'no')) return cancel(intake, heard);
      if (act === 'dontKnow') return again();
      if (act === 'tell' && isSeparate({ kind: 'restoreRequest' }, said)) return describe(intake, heard);
      return done(act === 'tell' ? words() : draft);
    case 'affectedPhone':
      return affectedPhone(draft, heard, done, words);
    case 'phone':
      if (said.slots.phone !== null) return done(words());
      if (dialogue.refusedPhone === null) break;
      turn.say({ id: 'M60', refusal: dialogue.refusedPhone });
      return turn.end({
        ...intake,
        draft: { ...draft, asked: { ...draft.asked, times: draft.asked.times + 1 } },
      });
    case 'workplace':
      return workplace(intake, draft, heard, done, again);
    case 'name': {
      const name = said.slots.name ?? nameIn(message.text, said.act);
      if (name === null) break;
      return done({
        ...words(),
        text: draft.text,
        said: { ...draft.said, ...said.slots, name, workplaceText: draft.said.workplaceText },
      });
    }
  }
  // Not an answer to this: taken in, and asked again. A bare yes, no or «vet ikke» has nothing to take in.
  return ['yes', 'no', 'dontKnow', 'unknown'].includes(act) &&
    Object.values(said.slots).every((slot) => slot === null)
    ? again()
    : describe(intake, heard);
}

/** A fault of another system is no answer, whatever number stands in it: it may have to be registered at once (D5). */
function isAnotherFault(draft: Draft, { said, facts }: Heard): boolean {
  const about = systemOf(draft, facts);
  return said.lossSaid !== null && said.systemId !== null && about !== null && said.systemId !== about;
}

/** «samme som sist»: as the person was reached the last time. */
function same(
  { lastContact }: Intake,
  draft: Draft,
  what: Ask,
  { turn }: Heard,
  done: (changed: Draft) => IntakeDecision,
  again: () => IntakeDecision,
): IntakeDecision {
  const known =
    lastContact === null
      ? null
      : what === 'phone'
        ? lastContact.phone
        : what === 'name'
          ? lastContact.name
          : (lastContact.workplaceId ?? lastContact.workplaceText);
  if (lastContact === null || known === null || !['phone', 'name', 'workplace'].includes(what)) {
    turn.say({ id: 'M80' });
    return again();
  }
  return done({ ...draft, said: { ...lastContact, ...filled(draft.said) } });
}

const filled = (said: Draft['said']): Partial<Draft['said']> =>
  Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null));

/** «hun har ikke telefon, ring meg på …»: a number for the other, one for the reporter, or none at all. */
function affectedPhone(
  draft: Draft,
  { said, message }: Heard,
  done: (changed: Draft) => IntakeDecision,
  words: () => Draft,
): IntakeDecision {
  const { phone } = said.slots;
  if (said.act === 'dontKnow' || said.act === 'no') return done(draft);
  const callMe = /\b(?:meg|me|mitt|my)\b/iu.test(message.text);
  if (phone === null || callMe) return done(words());
  const kept = words();
  return done({
    ...kept,
    said: { ...kept.said, phone: draft.said.phone },
    affectedUser: draft.affectedUser && { ...draft.affectedUser, phone },
  });
}

/** A place of the directory, one of the few best offered (M93), or kept as it was written. */
function workplace(
  intake: Intake,
  draft: Draft,
  heard: Heard,
  done: (changed: Draft) => IntakeDecision,
  again: () => IntakeDecision,
): IntakeDecision {
  const { said, facts, message, turn } = heard;
  const { directory, actor, now } = facts;
  const offered = draft.asked?.offered ?? [];
  const chosen = choice(message.text, said.dialogue.opens, offered);
  const put = (workplaceId: string | null, workplaceText: string | null): IntakeDecision =>
    done({
      ...absorb(draft, '', said, now, actor, directory),
      said: { ...draft.said, ...withPhone(said, draft), workplaceId, workplaceText },
    });
  if (chosen !== undefined) return put(chosen, null);
  if (said.slots.workplaceId !== null) return put(said.slots.workplaceId, null);
  const typed = message.text.trim();
  const short =
    typed.split(/\s+/u).length <= LONGEST_PLACE_WORDS && said.lossSaid === null && /\p{L}{2}/u.test(typed);
  if (!short || ['yes', 'no', 'dontKnow'].includes(said.act))
    return offered.length > 0 && said.act === 'no' && draft.said.workplaceText !== null
      ? put(null, draft.said.workplaceText)
      : said.act === 'tell'
        ? describe(intake, heard)
        : again();
  const municipality = actor.person?.municipality ?? null;
  const match = matchWorkplace(typed, directory, municipality);
  if (match !== null) return put(match, null);
  const best = offered.length > 0 ? [] : suggestWorkplaces(typed, directory, municipality, MOST_OFFERED);
  if (best.length === 0) return put(null, typed.slice(0, 120));
  turn.say({ id: 'M93', offered: best, typed: typed.slice(0, 120) });
  return turn.end({
    ...intake,
    draft: {
      ...draft,
      said: { ...draft.said, workplaceText: typed.slice(0, 120) },
      asked: { what: 'workplace', times: draft.asked?.times ?? 1, offered: best },
    },
  });
}

const withPhone = (said: Heard['said'], draft: Draft) => ({ phone: said.slots.phone ?? draft.said.phone });

/** «2», or «ja» where one place was offered. */
function choice(text: string, opens: 'yes' | 'no' | null, offered: readonly string[]): string | undefined {
  const nth = /^\s*([1-9])[.)]?\s*$/u.exec(text)?.[1];
  if (nth !== undefined) return offered[Number(nth) - 1];
  return opens === 'yes' && offered.length === 1 ? offered[0] : undefined;
}

const nameIn = (text: string, act: Heard['said']['act']): string | null => {
  const name = text.trim();
  const few = name.split(/\s+/u).length <= LONGEST_NAME_WORDS;
  return few && /^\p{L}[\p{L}'’. -]{1,119}$/u.test(name) && ['tell', 'unknown'].includes(act) ? name : null;
};
