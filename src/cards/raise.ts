import { z } from 'zod';
import template from '../../cards/raise.json' with { type: 'json' };
import type { RaiseForm } from '../domain/intake/raise-form.ts';
import { contactLabels, contactPlaceholders, contactWords, editablePhone, problemOf } from './inputs.ts';
import { offeredSystems } from './form.ts';
import type { Writing } from './lines.ts';
import type { CardDefinition } from './render.ts';

const choices = z.array(z.object({ id: z.string(), title: z.string() }));
const schema = z.strictObject({
  fallbackText: z.string(),
  intro: z.string(),
  problem: z.string(),
  /** Looks a caller up; then no field is required, or a client would not send the look-up in. */
  looksUp: z.boolean(),
  required: z.boolean(),
  choosing: z.boolean(),
  callers: choices,
  sought: z.string(),
  dialog: z.string(),
  from: z.string(),
  personId: z.string(),
  account: z.string(),
  displayName: z.string(),
  name: z.string(),
  phone: z.string(),
  workplace: z.string(),
  system: z.string(),
  systems: choices,
  description: z.string(),
  lifeHealth: z.enum(['true', 'false']),
  t: contactWords.extend({
    system: z.string(),
    description: z.string(),
    lifeHealthQuestion: z.string(),
    yes: z.string(),
    submit: z.string(),
    sought: z.string(),
    find: z.string(),
    caller: z.string(),
    choose: z.string(),
  }),
  placeholder: contactWords.extend({ system: z.string(), description: z.string(), sought: z.string() }),
  error: contactWords.extend({ description: z.string() }),
});
type RaiseCard = z.infer<typeof schema>;

/**
 * The dialog in which an agent raises a report for the author of a message or for a caller (T130).
 * @param said what is said above the fields: what to do, or what a look-up has found
 */
export function presentRaise(form: RaiseForm, said: string, { t, directory }: Writing): RaiseCard {
  const { dialog, fields } = form;
  const problem = problemOf(form.errors, t);
  const looksUp = dialog.from === 'call';
  return {
    fallbackText: `${t.raiseHeading({ from: dialog.from })}. ${problem === '' ? said : problem}`,
    // What is wrong says what to do too: both would be one text too many before the first input.
    intro: problem === '' ? said : '',
    problem,
    looksUp,
    required: !looksUp,
    choosing: form.callers.length > 0,
    callers: form.callers.map(({ id, name, workplaceId }) => ({
      id,
      title: [name, directory.workplace(workplaceId ?? '')?.name].filter(Boolean).join(', '),
    })),
    sought: form.sought,
    dialog: dialog.id,
    from: dialog.from,
    personId: dialog.personId ?? '',
    account: dialog.account ?? '',
    displayName: dialog.displayName ?? '',
    name: fields.name ?? '',
    phone: editablePhone(fields.phone),
    workplace: fields.workplace ?? '',
    system: fields.systemId ?? '',
    systems: offeredSystems(directory, fields.systemId),
    description: fields.description,
    lifeHealth: fields.lifeHealth ? 'true' : 'false',
    t: {
      ...contactLabels(t),
      system: t.systemLabel,
      description: t.descriptionLabel,
      lifeHealthQuestion: t.lifeHealthQuestion,
      yes: t.yes,
      submit: t.submitButton,
      sought: t.soughtLabel,
      find: t.findButton,
      caller: t.callerLabel,
      choose: t.chooseButton,
    },
    placeholder: {
      ...contactPlaceholders(t),
      name: t.reporterNamePlaceholder,
      system: t.systemPlaceholder,
      description: t.descriptionPlaceholder,
      sought: t.soughtPlaceholder,
    },
    error: {
      name: t.reporterNameError,
      phone: t.phoneError,
      workplace: t.reporterWorkplaceError,
      description: t.descriptionError,
    },
  };
}

const contact = { name: 'Navn', phone: 'Telefon', workplace: 'Arbeidssted' };
export const raiseCard: CardDefinition<RaiseCard> = {
  name: 'raise',
  template,
  schema,
  sample: {
    fallbackText: 'Sak på telefon',
    intro: 'Finn melderen.',
    problem: 'Telefon må fylles ut.',
    looksUp: true,
    required: false,
    choosing: true,
    callers: [{ id: 'kari', title: 'Kari Eksempel, Biblioteket' }],
    sought: 'Kari',
    dialog: 'dialog',
    from: 'call',
    personId: 'kari',
    account: '',
    displayName: '',
    name: 'Kari Eksempel',
    phone: '41 00 00 00',
    workplace: 'Biblioteket',
    system: 'skriver',
    systems: [{ id: 'skriver', title: 'Skriver' }],
    description: 'Skriveren er tom.',
    lifeHealth: 'false',
    t: {
      ...contact,
      system: 'System',
      description: 'Hva er galt?',
      lifeHealthQuestion: 'Går dette ut over behandling eller sikkerhet for noen nå?',
      yes: 'Ja',
      submit: 'Send inn',
      sought: 'Finn melderen',
      find: 'Søk',
      caller: 'Hvem er melderen?',
      choose: 'Bruk denne',
    },
    placeholder: { ...contact, system: 'Velg', description: 'Beskriv', sought: 'Navn' },
    error: { ...contact, description: 'Beskriv feilen.' },
  },
};
