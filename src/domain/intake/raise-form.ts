import { hasAccount, type Directory } from '../directory/directory.ts';
import { callersLike } from '../directory/callers.ts';
import type { Person } from '../directory/schema.ts';
import type { Reporter } from '../ticket/ticket.ts';
import { understand } from '../understanding/understand.ts';
import type { EpochMs } from '../vocabulary.ts';
import { describedIn } from './decide-form.ts';
import { checkContact, shownDescription, workplaceName, type Form, type FormInput } from './form.ts';

/** The dialog in which an agent raises a report for somebody else: the author of a message, or a caller (T130). */

/** Where the report comes from: a message in Teams, or a call. */
export const RAISED_FROM = ['message', 'call'] as const;
export type RaisedFrom = (typeof RAISED_FROM)[number];

/** What looking a caller up came to; `many`: more than are shown. */
export const FOUND = ['none', 'one', 'several', 'many'] as const;
export type Found = (typeof FOUND)[number];

/** What the dialog carries from press to press: what names it, and whose account the report is for. */
export type RaiseDialog = {
  readonly id: string;
  readonly from: RaisedFrom;
  /** Of the directory; null: a caller who is not chosen, or somebody whom it does not know. */
  readonly personId: string | null;
  /** Of the author of a message whom the directory does not know: the Entra object id and the name that Teams shows. */
  readonly account: string | null;
  readonly displayName: string | null;
};

/** What was filled in, masked. */
export type RaiseInput = FormInput & {
  /** Name, phone or workplace of a caller. */
  readonly sought?: string | undefined;
  /** The one of several who was chosen: a person's id. */
  readonly caller?: string | undefined;
};

/** The dialog as it is shown. */
export type RaiseForm = {
  readonly dialog: RaiseDialog;
  readonly fields: Pick<Form, 'name' | 'phone' | 'workplace' | 'systemId' | 'description' | 'lifeHealth'>;
  readonly sought: string;
  /** Null: nothing was looked up. */
  readonly found: Found | null;
  /** Of several who fit, those who can be chosen. */
  readonly callers: readonly Person[];
  readonly errors: Form['errors'];
};

/** As many as can be told apart on a small screen. */
const MOST_SHOWN = 8;

const EMPTY: RaiseForm['fields'] = {
  name: null,
  phone: null,
  workplace: null,
  systemId: null,
  description: '',
  lifeHealth: false,
};

/** Empty, to look a caller up in. */
export const callForm = (id: string): RaiseForm => ({
  dialog: { id, from: 'call', personId: null, account: null, displayName: null },
  fields: EMPTY,
  sought: '',
  found: null,
  callers: [],
  errors: {},
});

/** Filled with the words of a message and what is known of its author. @param text masked */
export function messageForm(dialog: RaiseDialog, text: string, directory: Directory): RaiseForm {
  const known = reporterOf(dialog, directory);
  const person = directory.person(dialog.personId ?? '');
  const heard = understand(text, directory, {
    municipality: person?.municipality ?? null,
    workplaceId: person?.workplaceId ?? null,
    name: person?.name ?? null,
  });
  return {
    dialog,
    fields: {
      ...contactFields({ ...known, phone: heard.slots.phone ?? known.phone }, directory),
      systemId: heard.systemId,
      description: shownDescription(text),
      lifeHealth: heard.facts.lifeHealth === 'acute',
    },
    sought: '',
    found: null,
    callers: [],
    errors: {},
  };
}

/** What is known of whom the report is for, before anything is typed. Not everybody in the directory has an account. */
export function reporterOf({ personId, account, displayName }: RaiseDialog, directory: Directory): Reporter {
  const person = directory.person(personId ?? '');
  if (person === undefined)
    return {
      account,
      personId: null,
      name: displayName,
      phone: null,
      workplaceId: null,
      workplaceText: null,
    };
  const { name, phone, workplaceId } = person;
  return {
    account: hasAccount(person) ? person.aadObjectId.toLowerCase() : null,
    personId: person.id,
    name,
    phone,
    workplaceId,
    workplaceText: null,
  };
}

const contactFields = (
  reporter: Reporter,
  directory: Directory,
): Pick<RaiseForm['fields'], 'name' | 'phone' | 'workplace'> => ({
  name: reporter.name,
  phone: reporter.phone,
  workplace: workplaceName(reporter, directory),
});

/** What was typed stands as it was typed. */
const typedFields = (input: RaiseInput, directory: Directory): RaiseForm['fields'] => ({
  name: input.name ?? null,
  phone: input.phone ?? null,
  workplace: input.workplace ?? null,
  systemId: directory.system(input.system ?? '')?.id ?? null,
  description: shownDescription(input.description ?? ''),
  lifeHealth: input.lifeHealth === true,
});

/** The dialog again, with what is wrong. */
export const refusedForm = (
  dialog: RaiseDialog,
  input: RaiseInput,
  errors: Form['errors'],
  directory: Directory,
): RaiseForm => ({
  dialog,
  fields: typedFields(input, directory),
  sought: input.sought ?? '',
  found: null,
  callers: [],
  errors,
});

/**
 * A caller is looked up, or one of several chosen: name, phone and workplace are filled in from the directory, and what was
 * typed of the matter stands.
 */
export function lookedUp(
  dialog: RaiseDialog,
  input: RaiseInput,
  directory: Directory,
  now: EpochMs,
): RaiseForm {
  const sought = input.sought ?? '';
  const found = callersLike(sought, directory, now);
  const chosen = found.length === 1 ? found[0] : found.find(({ id }) => id === input.caller);
  const fields = typedFields(input, directory);
  if (chosen === undefined)
    return {
      dialog,
      fields,
      sought,
      found: found.length === 0 ? 'none' : found.length > MOST_SHOWN ? 'many' : 'several',
      callers: found.slice(0, MOST_SHOWN),
      errors: {},
    };
  const about: RaiseDialog = { ...dialog, personId: chosen.id, account: null, displayName: null };
  return {
    dialog: about,
    fields: { ...fields, ...contactFields(reporterOf(about, directory), directory) },
    sought,
    found: 'one',
    callers: [],
    errors: {},
  };
}

/** What is registered: checked again on the server, or what is wrong with it. */
export type CheckedRaise =
  | {
      readonly errors: null;
      readonly reporter: Reporter;
      readonly text: string;
      readonly systemId: string | null;
      readonly acute: boolean;
    }
  | { readonly errors: Form['errors'] };

/**
 * Checks the fields (T136, 8.2). Another name than that of the person whom the dialog was about is another reporter, whose
 * account is not known: nobody is told of somebody else's case.
 * @param whole the words of the message, of which a long one is shown cut; null: a call
 */
export function checkRaise(
  dialog: RaiseDialog,
  input: RaiseInput,
  whole: string | null,
  directory: Directory,
): CheckedRaise {
  const known = reporterOf(dialog, directory);
  const { contact, errors } = checkContact(input, known, directory, directory.contacts);
  const text = describedIn(input.description ?? '', whole ?? '').trim();
  if (text === '') errors.description = 'missing';
  if (Object.keys(errors).length > 0) return { errors };
  const isKnown = known.name === null || sharesWord(known.name, contact.name ?? '');
  return {
    errors: null,
    reporter: { ...(isKnown ? known : { account: null, personId: null }), ...contact },
    text,
    systemId: directory.system(input.system ?? '')?.id ?? null,
    acute: input.lifeHealth === true,
  };
}

/** One name or surname is the same: a name is often written shorter, or put right. */
function sharesWord(one: string, other: string): boolean {
  const words = (name: string): string[] => name.toLowerCase().match(/[\p{L}\p{M}]{2,}/gu) ?? [];
  const known = new Set(words(one));
  return words(other).some((word) => known.has(word));
}
