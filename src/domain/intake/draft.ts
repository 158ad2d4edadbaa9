import { withoutPhone } from '../contact/phone.ts';
import type { Directory } from '../directory/directory.ts';
import type { AffectedUser } from '../ticket/ticket.ts';
import type { Understanding } from '../understanding/understand.ts';
import type { EpochMs } from '../vocabulary.ts';
import type { Actor } from './form.ts';
import type { Draft } from './intake.ts';

/** What becomes of the words of a report that is not sent in yet. */

export const newDraft = (
  sequence: number,
  text: string,
  heard: Understanding,
  now: EpochMs,
  actor: Actor,
  directory: Directory,
): Draft => ({
  sequence,
  revision: 1,
  startedAt: now,
  lastWordAt: now,
  state: 'open',
  text: heard.dialogue.contactOnly ? '' : text,
  said: { ...heard.slots, workplaceText: null },
  affectedUser: affectedBy(heard, null, actor, directory),
  systemId: null,
  workaround: null,
  asked: null,
  answered: [],
  doubt: null,
  advice: null,
  settled: { lifeHealth: null, scope: null },
  formShown: false,
  reminded: { soon: false, opening: false },
});

/**
 * The draft after one more message. The latest explicit name, phone and place win, and a number that was corrected is
 * kept nowhere. What only says how to reach somebody is no part of the description.
 */
export function absorb(
  draft: Draft,
  text: string,
  heard: Understanding,
  now: EpochMs,
  actor: Actor,
  directory: Directory,
): Draft {
  const { slots, dialogue } = heard;
  const old = draft.said.phone;
  const corrected = slots.phone !== null && old !== null && slots.phone !== old;
  const before = corrected ? withoutPhone(draft.text, old, directory.contacts) : draft.text;
  const added = corrected ? withoutPhone(text, old, directory.contacts) : text;
  return {
    ...touched(draft, now),
    text: dialogue.contactOnly || added.trim() === '' ? before : `${before}\n${added}`.trim(),
    said: {
      name: slots.name ?? draft.said.name,
      phone: slots.phone ?? draft.said.phone,
      workplaceId: slots.workplaceId ?? draft.said.workplaceId,
      workplaceText: slots.workplaceId === null ? draft.said.workplaceText : null,
    },
    affectedUser: affectedBy(heard, draft.affectedUser, actor, directory),
  };
}

/** A word was said about it: forms shown before are out of date, and the reminders count from now. */
export const touched = (draft: Draft, now: EpochMs): Draft => ({
  ...draft,
  revision: draft.revision + 1,
  lastWordAt: now,
  reminded: { soon: false, opening: false },
});

/** Somebody else whom the words say is affected; a colleague where the directory knows one of that name. */
export function affectedBy(
  { dialogue }: Understanding,
  known: AffectedUser | null,
  actor: Pick<Actor, 'person'>,
  directory: Directory,
): AffectedUser | null {
  const said = dialogue.affectedUser;
  if (said === null) return known;
  const name = said.name ?? known?.name ?? null;
  const person = name === null ? undefined : colleague(name, actor, directory);
  return {
    name,
    personId: person?.id ?? null,
    phone: said.phone ?? known?.phone ?? person?.phone ?? null,
  };
}

/** The one colleague of that name: at the same workplace, else (full names only) in the same municipality. */
function colleague(name: string, actor: Pick<Actor, 'person'>, directory: Directory) {
  const wanted = name.toLowerCase();
  const { person: self } = actor;
  const one = <T>(found: readonly T[]): T | undefined => (found.length === 1 ? found[0] : undefined);
  const others = directory.people.filter(
    (person) =>
      person.id !== self?.id && person.leftOn === null && self?.municipality === person.municipality,
  );
  const near = others.filter(
    (person) =>
      self !== null &&
      person.workplaceId === self.workplaceId &&
      [person.name.toLowerCase(), person.name.toLowerCase().split(' ')[0]].includes(wanted),
  );
  return one(near) ?? one(others.filter((person) => person.name.toLowerCase() === wanted));
}
