import { z } from 'zod';
import template from '../../cards/form.json' with { type: 'json' };
import type { Directory } from '../domain/directory/directory.ts';
import { shownDescription, type Form } from '../domain/intake/form.ts';
import {
  editablePhone,
  contactErrors,
  contactLabels,
  contactPlaceholders,
  contactWords,
  problemOf,
} from './inputs.ts';
import type { CardDefinition } from './render.ts';
import type { Writing } from './lines.ts';

const schema = z.strictObject({
  heading: z.string(),
  fallbackText: z.string(),
  intro: z.string(),
  problem: z.string(),
  also: z.string(),
  alsoId: z.string(),
  open: z.boolean(),
  sequence: z.number(),
  revision: z.number(),
  name: z.string(),
  phone: z.string(),
  workplace: z.string(),
  system: z.string(),
  systems: z.array(z.object({ id: z.string(), title: z.string() })),
  description: z.string(),
  lifeHealth: z.enum(['true', 'false']),
  t: contactWords.extend({
    system: z.string(),
    description: z.string(),
    lifeHealthQuestion: z.string(),
    yes: z.string(),
    submit: z.string(),
    meToo: z.string(),
    cancel: z.string(),
  }),
  placeholder: contactWords.extend({ system: z.string(), description: z.string() }),
  error: contactWords.extend({ description: z.string() }),
});
type FormCard = z.infer<typeof schema>;

/** One card with everything that is known filled in and editable; locked once it is sent in or cancelled (T53, T136). */
export function presentForm(form: Form, { t, directory, plain = false }: Writing): FormCard {
  const intro =
    form.state === 'open'
      ? plain
        ? t.M52b
        : t.M52
      : form.state === 'sent'
        ? t.M58({ number: form.number })
        : t.M29;
  const problem = problemOf(form.errors, t);
  // Written out as text there is no button, and «ja» sends the form in.
  const also = plain ? null : form.also;
  return {
    heading: t.formHeading,
    fallbackText: `${t.formHeading}. ${problem === '' ? intro : problem}`,
    // What is wrong says what to do too: both would be one text too many before the first input.
    intro: problem === '' ? intro : '',
    problem,
    also:
      also === null
        ? ''
        : t.M271({ number: also.number, system: directory.system(also.systemId)?.name ?? also.systemId }),
    alsoId: also?.ticketId ?? '',
    open: form.state === 'open',
    sequence: form.sequence,
    revision: form.revision,
    name: form.name ?? '',
    phone: editablePhone(form.phone),
    workplace: form.workplace ?? '',
    system: form.systemId ?? '',
    systems: offeredSystems(directory, form.systemId),
    description: shownDescription(form.description),
    lifeHealth: form.lifeHealth ? 'true' : 'false',
    t: {
      ...contactLabels(t),
      system: t.systemLabel,
      description: t.descriptionLabel,
      lifeHealthQuestion: t.lifeHealthQuestion,
      yes: t.yes,
      submit: t.submitButton,
      meToo: t.meTooButton,
      cancel: t.cancelButton,
    },
    placeholder: {
      ...contactPlaceholders(t),
      system: t.systemPlaceholder,
      description: t.descriptionPlaceholder,
    },
    error: { ...contactErrors(t), description: t.descriptionError },
  };
}

const NOT_OFFERED: ReadonlySet<string> = new Set(['vmware', 'unix-oracle']);

/** T57: the platform's inner parts are not offered as a choice, but where one is chosen already. */
export const offeredSystems = (
  { systems }: Directory,
  chosen: string | null,
): { readonly id: string; readonly title: string }[] =>
  systems
    .filter(({ id }) => !NOT_OFFERED.has(id) || id === chosen)
    .map(({ id, name }) => ({ id, title: name }));

export const formCard: CardDefinition<FormCard> = {
  name: 'form',
  template,
  schema,
  sample: {
    heading: 'Meld feil',
    fallbackText: 'Meld feil',
    intro: 'Kontroller opplysningene.',
    problem: '',
    also: '',
    alsoId: '',
    open: true,
    sequence: 1,
    revision: 1,
    name: 'Kari Eksempel',
    phone: '41 00 00 00',
    workplace: 'Biblioteket',
    system: 'skriver',
    systems: [{ id: 'skriver', title: 'Skriver' }],
    description: 'Skriveren er tom.',
    lifeHealth: 'false',
    t: {
      name: 'Navn',
      phone: 'Telefon',
      workplace: 'Arbeidssted',
      system: 'System',
      description: 'Hva er galt?',
      lifeHealthQuestion: 'Går dette ut over behandling eller sikkerhet for noen nå?',
      yes: 'Ja',
      submit: 'Send inn',
      meToo: 'Ja, det gjelder meg også',
      cancel: 'Avbryt',
    },
    placeholder: {
      name: 'Navn',
      phone: 'Telefon',
      workplace: 'Sted',
      system: 'Velg',
      description: 'Beskriv',
    },
    error: {
      name: 'Skriv navn.',
      phone: 'Skriv telefon.',
      workplace: 'Skriv sted.',
      description: 'Beskriv feilen.',
    },
  },
};
