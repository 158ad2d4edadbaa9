import type { Contacts, Person } from '../directory/schema.ts';
import type { Directory } from '../directory/directory.ts';
import { parsePhone, type PhoneRefusal } from '../contact/phone.ts';
import { matchWorkplace } from '../understanding/workplace.ts';
import type { Reporter } from '../ticket/ticket.ts';
import type { Draft } from './intake.ts';

/** The account that writes: the only identity; the person is who the directory says it is. */
export type Actor = {
  readonly account: string;
  /** The name that the chat shows; used where the directory has none. */
  readonly displayName: string | null;
  readonly person: Person | null;
};

export type FormField = 'name' | 'phone' | 'workplace' | 'description';
export type FieldError = 'missing' | 'tooLong' | PhoneRefusal;

/** One card for what is missing: everything that is known filled in and editable (T53, T136). */
export type Form = {
  readonly sequence: number;
  readonly revision: number;
  readonly state: 'open' | 'sent' | 'cancelled';
  /** The ticket's number once it is sent. */
  readonly number: string | null;
  readonly name: string | null;
  readonly phone: string | null;
  readonly workplace: string | null;
  readonly systemId: string | null;
  readonly description: string;
  readonly lifeHealth: boolean;
  /** An open ticket about the same system that it may be part of («Gjelder det deg også?»); null: none. */
  readonly also: { readonly ticketId: string; readonly number: string; readonly systemId: string } | null;
  readonly errors: Readonly<Partial<Record<FormField, FieldError>>>;
};

/** What came back from a form, already masked. A field that the client left out is undefined. */
export type FormInput = {
  readonly name?: string | undefined;
  readonly phone?: string | undefined;
  readonly workplace?: string | undefined;
  readonly system?: string | undefined;
  readonly description?: string | undefined;
  readonly lifeHealth?: boolean | undefined;
};

/** A description longer than this is shown cut; the whole text stays in the draft. Keeps the card under 28 KB. */
export const SHOWN_DESCRIPTION = 4000;
const LONGEST_NAME = 120;

/** The reporter as known before anything is confirmed: what was said beats the profile, the profile beats nothing. */
export function knownReporter(actor: Actor, said: Draft['said']): Reporter {
  return {
    account: actor.account,
    personId: actor.person?.id ?? null,
    name: said.name ?? actor.person?.name ?? actor.displayName,
    phone: said.phone ?? actor.person?.phone ?? null,
    workplaceId: said.workplaceText === null ? (said.workplaceId ?? actor.person?.workplaceId ?? null) : null,
    workplaceText: said.workplaceText,
  };
}

/** The description as a form shows it: cut where it is long, never in the middle of a character. */
export const shownDescription = (text: string): string =>
  text.length <= SHOWN_DESCRIPTION
    ? text
    : `${text.slice(0, SHOWN_DESCRIPTION).replace(/[\uD800-\uDBFF]$/u, '')}…`;

export const workplaceName = (reporter: Reporter, directory: Directory): string | null =>
  reporter.workplaceText ??
  (reporter.workplaceId === null ? null : (directory.workplace(reporter.workplaceId)?.name ?? null));

export type Contact = Pick<Reporter, 'name' | 'phone' | 'workplaceId' | 'workplaceText'>;

/**
 * Checks the three required fields again on the server (T136, 8.2).
 * A field that the client left out keeps what was known; an emptied one is missing.
 */
export function checkContact(
  input: FormInput,
  known: Reporter,
  directory: Directory,
  contacts: Contacts,
): { contact: Contact; errors: Partial<Record<FormField, FieldError>> } {
  const errors: Partial<Record<FormField, FieldError>> = {};
  const name = (input.name ?? known.name ?? '').trim();
  if (name === '') errors.name = 'missing';
  else if (name.length > LONGEST_NAME) errors.name = 'tooLong';

  let phone = known.phone;
  const typed = input.phone?.trim();
  if (typed !== undefined) {
    phone = null;
    if (typed === '') errors.phone = 'missing';
    else {
      const parsed = parsePhone(typed, contacts);
      if (parsed.ok) phone = parsed.phone;
      else errors.phone = parsed.reason;
    }
  } else if (phone === null) errors.phone = 'missing';

  let { workplaceId, workplaceText } = known;
  const place = input.workplace?.trim();
  if (place !== undefined && place !== workplaceName(known, directory)) {
    if (place === '') errors.workplace = 'missing';
    else if (place.length > LONGEST_NAME) errors.workplace = 'tooLong';
    const municipality =
      known.personId === null ? null : (directory.person(known.personId)?.municipality ?? null);
    const match = place === '' ? null : matchWorkplace(place, directory, municipality);
    workplaceId = match;
    workplaceText = match === null && place !== '' ? place : null;
  } else if (workplaceId === null && workplaceText === null) errors.workplace = 'missing';
  return { contact: { name: name === '' ? null : name, phone, workplaceId, workplaceText }, errors };
}
