import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { compose, type Composed } from '../../src/adapters/teams/compose.ts';
import type { CardContent } from '../../src/app/ports.ts';
import { formCard, presentForm } from '../../src/cards/form.ts';
import type { Writing } from '../../src/cards/lines.ts';
import { presentReceipt, receiptCard } from '../../src/cards/receipt.ts';
import { render, type CardDefinition } from '../../src/cards/render.ts';
import type { Form } from '../../src/domain/intake/form.ts';
import type { RaiseForm } from '../../src/domain/intake/raise-form.ts';
import { confirm, take, withdraw } from '../../src/domain/ticket/change.ts';
import type { Reporter, Ticket } from '../../src/domain/ticket/ticket.ts';
import type { Language } from '../../src/domain/vocabulary.ts';
import { textOf } from '../../src/text/index.ts';
import { demoDirectory, personOf } from '../harness/directory.ts';
import { answered, answerOf, restoreFor } from '../harness/restores.ts';
import { acute, attack, DAY, factsAt, NIGHT, NUMBER, ordinary, ticketFor } from '../harness/tickets.ts';

const SOURCES = join(__dirname, '../../src/cards');
const TEMPLATES = join(__dirname, '../../cards');
/** Teams refuses a message with its card above 28 KB; the rest of the activity needs a little of it. */
const LARGEST_CARD = 27 * 1024;
const MOST_ACTIONS = 6;
const LANGUAGES: readonly Language[] = ['nb', 'nn', 'en'];

const definition = z.looseObject({
  name: z.string(),
  template: z.looseObject({}),
  schema: z.instanceof(z.ZodType),
  sample: z.looseObject({}),
});
type AnyCard = CardDefinition<Record<string, unknown>>;

/** Every card of src/cards, found by its shape, with the file that holds it. */
const cards = readdirSync(SOURCES)
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) =>
    Object.values(jest.requireActual<Record<string, unknown>>(join(SOURCES, file)))
      .filter((value) => definition.safeParse(value).success)
      .map((card) => ({ name: (card as AnyCard).name, file, card: card as AnyCard })),
  );

type Element = Record<string, unknown>;
const isObject = (node: unknown): node is Element =>
  typeof node === 'object' && node !== null && !Array.isArray(node);

/** Every object of a template or card, with its place. */
function elementsOf(node: unknown, path = '$'): { path: string; element: Element }[] {
  if (Array.isArray(node)) return node.flatMap((item, index) => elementsOf(item, `${path}[${index}]`));
  if (!isObject(node)) return [];
  const within = Object.entries(node).flatMap(([key, value]) => elementsOf(value, `${path}.${key}`));
  return [{ path, element: node }, ...within];
}
const elementsOfType = (node: unknown, type: RegExp) =>
  elementsOf(node).filter(({ element }) => typeof element.type === 'string' && type.test(element.type));

/** Every string of a card, with its place. */
const stringsOf = (node: unknown): { path: string; text: string }[] =>
  elementsOf(node).flatMap(({ path, element }) =>
    Object.entries(element).flatMap(([key, value]) =>
      (Array.isArray(value) ? (value as unknown[]) : [value]).flatMap((item) =>
        typeof item === 'string' ? [{ path: `${path}.${key}`, text: item }] : [],
      ),
    ),
  );

const WORDS_IN_EXPRESSION = /[A-Za-z_][\w.]*/g;
const NOT_A_BINDING = new Set(['true', 'false', 'null']);
const expressionsIn = (text: string): string[] =>
  [...text.matchAll(/\$\{([^}]*)\}/g)].map(([, inner = '']) => inner);
const bindingsIn = (text: string): string[] =>
  expressionsIn(text).flatMap((inner) =>
    [...inner.replace(/'[^']*'/g, '').matchAll(WORDS_IN_EXPRESSION)]
      .map(([word]) => word)
      .filter((word) => !NOT_A_BINDING.has(word)),
  );

/** What a template reads, as paths: `t.name`, `lines[].label`. `$data` opens the scope of a list. */
function bindingsOf(node: unknown, scope = '', found = new Set<string>()): Set<string> {
  if (typeof node === 'string') for (const name of bindingsIn(node)) found.add(scope + name);
  if (Array.isArray(node)) node.forEach((item) => bindingsOf(item, scope, found));
  if (!isObject(node)) return found;
  const { $data: data, ...rest } = node;
  const [list] = typeof data === 'string' ? bindingsIn(data) : [];
  const inner = list === undefined ? scope : `${scope}${list}[].`;
  for (const value of Object.values(rest)) bindingsOf(value, inner, found);
  return found;
}

type JsonSchema = { type?: string; properties?: Record<string, JsonSchema>; items?: JsonSchema };
/** The leaves that a schema declares, as the same paths. */
function keysOf(schema: JsonSchema, path = ''): string[] {
  if (schema.properties !== undefined)
    return Object.entries(schema.properties).flatMap(([key, value]) =>
      keysOf(value, path === '' ? key : `${path}.${key}`),
    );
  return schema.items !== undefined ? keysOf(schema.items, `${path}[]`) : [path];
}

/** Every key of a sample, as the steps that lead to it. */
const stepsIn = (node: unknown, steps: readonly (string | number)[] = []): (string | number)[][] =>
  Array.isArray(node)
    ? node.flatMap((item, index) => stepsIn(item, [...steps, index]))
    : isObject(node)
      ? Object.entries(node).flatMap(([key, value]) => [[...steps, key], ...stepsIn(value, [...steps, key])])
      : [];

/** The sample with one key taken out (`undefined`) or set. */
function without(sample: object, steps: readonly (string | number)[], value: unknown): object {
  const copy = structuredClone(sample) as Record<string | number, unknown>;
  let at = copy;
  for (const step of steps.slice(0, -1)) at = at[step] as Record<string | number, unknown>;
  const last = steps.at(-1) ?? '';
  if (value === undefined) Reflect.deleteProperty(at, last);
  else at[last] = value;
  return copy;
}

const bytesOf = (card: unknown): number => Buffer.byteLength(JSON.stringify(card));

test('every template of cards/ has a card of the same name in src/cards, and the other way round', () => {
  const templates = readdirSync(TEMPLATES).map((file) => basename(file, '.json'));
  expect(cards.map(({ name }) => name).sort()).toEqual(templates.sort());
});

describe.each(cards)('the card $name ($file)', ({ file, card }) => {
  const { template, schema, sample } = card;

  test('its file, its name and its template have the same base name', () => {
    expect(basename(file, '.ts')).toBe(card.name);
    const written = jest.requireActual<object>(join(TEMPLATES, `${card.name}.json`));
    expect(template).toEqual(written);
  });

  test('is an Adaptive Card 1.5 with a text for clients that cannot show it (X4)', () => {
    const rendered = render(card, sample);
    expect(rendered).toMatchObject({ type: 'AdaptiveCard', version: '1.5' });
    expect(rendered.fallbackText).toMatch(/\p{L}/u);
  });

  test('its template holds no words: they come from the catalogues (promise 11)', () => {
    const forPeople = /\.(text|title|label|placeholder|errorMessage|fallbackText|altText|speak|tooltip)$/;
    const literal = stringsOf(template).filter(
      ({ path, text }) => forPeople.test(path) && /\p{L}/u.test(text.replace(/\$\{[^}]*\}/g, '')),
    );
    expect(literal).toEqual([]);
  });

  test('its template reads just what its schema declares', () => {
    const declared = keysOf(z.toJSONSchema(schema, { io: 'input' }) as JsonSchema);
    expect([...bindingsOf(template)].sort()).toEqual(declared.sort());
  });

  test('its sample renders, and nothing of the template is left in it', () => {
    expect(stringsOf(render(card, sample)).filter(({ text }) => text.includes('${'))).toEqual([]);
  });

  test.each(stepsIn(sample).map((steps) => [steps.join('.'), steps]))(
    'throws without %s, and when it is null',
    (_, steps) => {
      expect(() => render(card, without(sample, steps, undefined) as typeof sample)).toThrow();
      expect(() => render(card, without(sample, steps, null) as typeof sample)).toThrow();
    },
  );

  test('throws for a key that it does not know', () => {
    expect(() => render(card, { ...sample, unheardOf: 'x' })).toThrow();
  });

  test('every text wraps', () => {
    const cut = elementsOfType(template, /^TextBlock$/).filter(({ element }) => element.wrap !== true);
    expect(cut).toEqual([]);
  });

  test('every input has a label, and every required one says what to do (X4)', () => {
    for (const { element } of elementsOfType(template, /^Input\./)) {
      expect(element).toMatchObject({ id: expect.any(String), label: expect.stringContaining('${') });
      if (element.isRequired === true) expect(element.errorMessage).toEqual(expect.stringContaining('${'));
    }
  });

  test(`has at most ${MOST_ACTIONS} actions, and each works in clients without Action.Execute`, () => {
    const actions = elementsOfType(template, /^Action\./).filter(
      ({ path }) => !path.endsWith('.fallback') && !path.startsWith('$.refresh'),
    );
    expect(actions.length).toBeLessThanOrEqual(MOST_ACTIONS);
    for (const { element } of actions.filter(({ element }) => element.type === 'Action.Execute')) {
      expect(element.fallback).toMatchObject({
        type: 'Action.Submit',
        title: element.title,
        data: element.data,
        associatedInputs: element.associatedInputs,
      });
      expect(element.data).toMatchObject({ verb: element.verb });
    }
  });
});

describe('render', () => {
  const cardOf = (template: object): CardDefinition<{ name: string }> => ({
    name: 'probe',
    template,
    schema: z.strictObject({ name: z.string() }),
    sample: { name: 'x' },
  });
  const textBlock = (text: string) => ({ type: 'AdaptiveCard', body: [{ type: 'TextBlock', text }] });
  const textOfProbe = (template: object, name: string): unknown =>
    (render(cardOf(template), { name }).body as Element[])[0]?.text;

  test.each(['${naem}', 'Hei ${naem}', '${t.name}', '${toUpper(naem)}'])(
    'throws for the misspelt %s',
    (binding) => {
      expect(() => render(cardOf(textBlock(binding)), { name: 'Kari' })).toThrow(/^Card probe: /);
    },
  );

  test('throws for a null that a template would print', () => {
    const nullable: CardDefinition<{ name: string | null }> = {
      ...cardOf(textBlock('${name}')),
      schema: z.strictObject({ name: z.string().nullable() }),
    };
    expect(() => render(nullable, { name: null })).toThrow(/body\.0\.text is null/);
    expect(() => render(nullable, { name: 'x' })).not.toThrow();
  });

  test('says the place of the fault and no value of the data', () => {
    const faulty = () => render(cardOf(textBlock('${name} ${naem}')), { name: 'Kari' });
    expect(faulty).toThrow(/body\.0\.text/);
    expect(faulty).not.toThrow(/Kari/);
  });

  test.each([
    '${secret}',
    '${name}',
    '${name} ${',
    '$${name}}',
    "${if(true, 'a', 'b')}",
    '[x](http://y) **fet** `kode` \\ " \u{1F600}',
  ])('what a person wrote is data and never read as a template: %s', (written) => {
    expect(textOfProbe(textBlock('${name}'), written)).toBe(written);
    expect(textOfProbe(textBlock('Fra ${name}!'), written)).toBe(`Fra ${written}!`);
  });
});

/* What is really sent: content → words and layout → card. */

const directory = demoDirectory();
const { aadObjectId, id: responderId, name: responderName } = personOf(directory, 'henrik-lokas');
const night = factsAt(directory, NIGHT);

/** Everything that a person can have typed, each with a mark of its own. */
const TYPED = {
  name: 'NAVNET [x](http://y) ${secret}',
  workplaceText: 'STEDET [x](http://y) ${secret}',
  text: 'TEKSTEN [x](http://y) ${secret} {vaktnr}',
};
const MARKS = /NAVNET|STEDET|TEKSTEN/;
const known: Partial<Reporter> = {};
const typed: Partial<Reporter> = {
  personId: null,
  name: TYPED.name,
  workplaceId: null,
  workplaceText: TYPED.workplaceText,
};

const openForm: Form = {
  sequence: 1,
  revision: 2,
  state: 'open',
  number: null,
  name: TYPED.name,
  phone: '+4740008916',
  workplace: TYPED.workplaceText,
  systemId: 'gerica',
  description: TYPED.text,
  lifeHealth: true,
  also: null,
  errors: {},
};

const raising: RaiseForm = {
  dialog: { id: 'dialog', from: 'message', personId: null, account: 'account', displayName: TYPED.name },
  fields: { ...openForm, workplace: TYPED.workplaceText },
  sought: '',
  found: null,
  callers: [],
  errors: {},
};

const about = (
  reporter: Partial<Reporter>,
  change: Parameters<typeof ticketFor>[1] = {},
  at = NIGHT,
): Ticket =>
  ticketFor(
    directory,
    {
      text: TYPED.text,
      ...change,
      reporter: { ...ticketFor(directory).reporter, ...reporter },
    },
    at,
  );
const newTicket = (ticket: Ticket): Extract<Ticket, { state: 'new' }> => {
  if (ticket.state !== 'new') throw new Error(`The ticket is ${ticket.state}`);
  return ticket;
};
const takenOf = (ticket: Ticket): Ticket =>
  take(
    newTicket(ticket),
    { account: aadObjectId, personId: responderId, name: responderName },
    'responder',
    2,
    night,
  ).ticket;
const withdrawnOf = (ticket: Ticket): Ticket => withdraw(newTicket(ticket), 2, night).ticket;
const confirmedOf = (ticket: Ticket): Ticket => {
  const { name, phone, workplaceId, workplaceText } = ticket.reporter;
  return confirm(ticket, { name, phone, workplaceId, workplaceText }, 2, night).ticket;
};

/** Every card in every state, with what a reporter is known by or has typed. */
function contents(reporter: Partial<Reporter>): Record<string, CardContent> {
  const ticket = about(reporter);
  const bySecurity = about(reporter, { facts: attack });
  const silent = about(reporter, { facts: ordinary, systemId: 'skriver' }, DAY);
  const alerting = about(reporter, { facts: acute }, DAY);
  const watched: Ticket = { ...alerting, watch: { startedAt: DAY, step: 1, reached: ['hilde-fossum'] } };
  const restore = restoreFor(directory, { text: TYPED.text, reporter: ticket.reporter });
  const rejected = answered(
    directory,
    restore,
    answerOf(directory, 'knut-odegardstuen', 'reject', TYPED.text),
  );
  const receipt = (
    of: Ticket,
    more: { pagedAt?: number; stale?: boolean; errors?: Form['errors'] } = {},
  ): CardContent => ({
    card: 'receipt',
    ticket: of,
    asOf: 3,
    pagedAt: null,
    ...more,
  });
  const page = (of: Ticket, more: { repeated?: boolean; perhapsRepeated?: boolean } = {}): CardContent => ({
    card: 'page',
    ticket: of,
    asOf: 3,
    repeated: false,
    perhapsRepeated: false,
    ...more,
  });
  return {
    'form open': { card: 'form', form: openForm },
    'form with errors': {
      card: 'form',
      form: { ...openForm, phone: null, errors: { phone: 'missing', workplace: 'tooLong' } },
    },
    'form, reported by others too': {
      card: 'form',
      form: { ...openForm, also: { ticketId: 'first', number: NUMBER, systemId: 'gerica' } },
    },
    'form sent': { card: 'form', form: { ...openForm, state: 'sent', number: NUMBER } },
    'form cancelled': { card: 'form', form: { ...openForm, state: 'cancelled' } },
    'receipt unconfirmed': receipt(ticket),
    'receipt paged': receipt(ticket, { pagedAt: NIGHT }),
    'receipt with errors': receipt(ticket, { errors: { phone: 'missing' } }),
    'receipt stale': receipt(ticket, { stale: true }),
    'receipt confirmed': receipt(confirmedOf(ticket), { pagedAt: NIGHT }),
    'receipt taken': receipt(takenOf(ticket), { pagedAt: NIGHT }),
    'receipt withdrawn': receipt(withdrawnOf(ticket), { pagedAt: NIGHT }),
    'receipt of an ordinary ticket': receipt(silent),
    'receipt without name, phone and workplace': receipt(
      about({ personId: null, name: null, phone: null, workplaceId: null }),
    ),
    'page new': page(ticket),
    'page repeated': page(ticket, { repeated: true, perhapsRepeated: true }),
    'page taken': page(takenOf(ticket)),
    'page withdrawn': page(withdrawnOf(ticket)),
    'page without phone': page(about({ ...reporter, phone: null })),
    'page handed to the desk': page({ ...ticket, paging: null }),
    'watch untaken': { card: 'watch', ticket: watched, asOf: 3 },
    'watch taken': { card: 'watch', ticket: takenOf(watched), asOf: 3 },
    'watch handed to on-call': {
      card: 'watch',
      ticket: { ...watched, rounds: 1, paging: ticket.paging },
      asOf: 3,
    },
    'desk card of a watch': { card: 'deskTicket', ticket: watched, asOf: 3 },
    'desk card silent': { card: 'deskTicket', ticket: silent, asOf: 1 },
    'desk card with alert': { card: 'deskTicket', ticket: alerting, asOf: 1 },
    'desk card taken': { card: 'deskTicket', ticket: takenOf(ticket), asOf: 2 },
    'security at night': { card: 'security', ticket: bySecurity },
    'security by day': { card: 'security', ticket: about(reporter, { facts: attack, systemId: null }, DAY) },
    'approval to decide': { card: 'approval', ticket: restore, part: 'decide', asked: 'digest' },
    'approval to endorse': { card: 'approval', ticket: restore, part: 'endorse', asked: 'digest' },
    'approval without a reason': {
      card: 'approval',
      ticket: restore,
      part: 'decide',
      asked: 'digest',
      problem: { problem: 'noReason', verb: 'reject' },
    },
    'approval rejected': { card: 'approval', ticket: rejected, part: 'decide', asked: 'digest' },
    'receipt of a rejected restore': receipt(rejected),
    'desk card of a restore': { card: 'deskTicket', ticket: rejected, asOf: 1 },
    queue: { card: 'queue', which: 'queue', page: 1, tickets: [ticket, takenOf(ticket), silent], total: 12 },
    'test page': {
      card: 'shiftTest',
      said: { id: 'M212', role: 'secondary', from: NIGHT, to: DAY, repeated: true },
      open: true,
    },
    'test page answered': { card: 'shiftTest', said: { id: 'M216', backUntil: null }, open: false },
    'found ticket': { card: 'foundTicket', ticket: takenOf(ticket) },
    'dialog of a message': { card: 'raise', form: raising, said: { id: 'M241', from: 'message' } },
    'my tickets': { card: 'myTickets', tickets: [ticket, takenOf(ticket), withdrawnOf(ticket), silent] },
  };
}

const shown = LANGUAGES.flatMap((language) =>
  Object.entries({ known, typed }).flatMap(([who, reporter]) =>
    Object.entries(contents(reporter)).map(([what, card]) => ({
      what: `${what}, ${who} reporter, ${language}`,
      language,
      card,
    })),
  ),
);
const composed = (card: CardContent, language: Language = 'nb'): Composed =>
  compose({ card, language }, directory, NIGHT);

describe.each(shown)('$what', ({ card: content, language }) => {
  test('is whole, small enough, and says in the toast what it is about', () => {
    const { card, summary, message } = composed(content, language);
    // What was typed may hold ${…}; of the template nothing may be left.
    const left = stringsOf(card).filter(({ text }) => text.replaceAll('${secret}', '').includes('${'));
    expect(left).toEqual([]);
    expect(summary).toMatch(/\p{L}/u);
    expect(card.fallbackText).toMatch(/\p{L}/u);
    expect(message).not.toBe('');
    expect((card.actions as unknown[] | undefined)?.length ?? 0).toBeLessThanOrEqual(MOST_ACTIONS);
    expect(bytesOf(card)).toBeLessThan(LARGEST_CARD);
  });

  test('shows typed text only where Markdown is not read, and never in the toast', () => {
    const { card, summary } = composed(content, language);
    const rendersMarkdown = elementsOfType(card, /^TextBlock$/).map(({ element }) => String(element.text));
    const titles = stringsOf(card).filter(({ path }) =>
      /\.(title|label|placeholder|errorMessage)$/.test(path),
    );
    const read = [...rendersMarkdown, ...titles.map(({ text }) => text), String(card.fallbackText), summary];
    expect(read.filter((text) => MARKS.test(text))).toEqual([]);
  });
});

describe('what a person typed', () => {
  test('comes back literally in the inputs of the form', () => {
    const inputs = elementsOfType(composed({ card: 'form', form: openForm }).card, /^Input\./);
    const values = Object.fromEntries(inputs.map(({ element }) => [element.id, element.value]));
    expect(values).toMatchObject({
      name: TYPED.name,
      workplace: TYPED.workplaceText,
      description: TYPED.text,
    });
  });

  test('comes back literally in the inputs of the receipt, and in its lines once it is confirmed', () => {
    const partsOf = (ticket: Ticket, type: RegExp) =>
      elementsOfType(composed({ card: 'receipt', ticket, asOf: 1, pagedAt: null }).card, type);
    const inputs = partsOf(about(typed), /^Input\./).map(({ element }) => element.value);
    expect(inputs).toEqual(expect.arrayContaining([TYPED.name, TYPED.workplaceText]));
    const runs = partsOf(confirmedOf(about(typed)), /^TextRun$/).map(({ element }) => element.text);
    expect(runs).toContain(TYPED.workplaceText);
  });

  test.each([
    ['letters', 'a'],
    ['characters of three bytes', '漢'],
    ['emoji', '😀'],
    ['quotes', '"'],
    ['new lines', '\n'],
  ])('of 100 KB leaves the form below 28 KB: %s', (_, character) => {
    const description = character.repeat(Math.ceil(102_400 / Buffer.byteLength(character)));
    for (const language of LANGUAGES) {
      const writing: Writing = { t: textOf(language), directory, now: NIGHT };
      expect(bytesOf(render(formCard, presentForm({ ...openForm, description }, writing)))).toBeLessThan(
        LARGEST_CARD,
      );
    }
  });
});

describe('the card in the service-desk channel, which the whole team reads', () => {
  const desks = Object.entries({ known, typed }).flatMap(([who, reporter]) =>
    Object.entries(contents(reporter))
      .filter(([what]) => what.startsWith('desk card'))
      .map(([what, card]) => ({ what: `${what}, ${who} reporter`, card })),
  );

  test.each(desks)(
    '$what: no phone, no free text, no name that is not in the directory',
    ({ card: content }) => {
      const { card, summary } = composed(content);
      const all = JSON.stringify({ card, summary });
      expect(all).not.toMatch(MARKS);
      expect(all).not.toMatch(/40\s?00\s?89\s?16|Input\./);
      expect(all).toContain(NUMBER);
    },
  );

  test('mentions the agents of the municipality where the route alerts the desk, and nobody elsewhere', () => {
    const mentionsOf = (content: CardContent | undefined) => {
      if (content === undefined) throw new Error('No such card');
      const { card } = composed(content);
      const { entities } = card.msteams as { entities: { text: string; mentioned: { id: string } }[] };
      const texts = elementsOfType(card, /^TextBlock$/).map(({ element }) => String(element.text));
      return { entities, texts };
    };
    const alert = mentionsOf(contents(known)['desk card with alert']);
    const agents = directory.agentsOf('drammen').map((agent) => agent.aadObjectId);
    expect(agents.length).toBeGreaterThan(0);
    expect(alert.entities.map(({ mentioned }) => mentioned.id)).toEqual(agents);
    // Teams shows a mention only where its text stands in the card.
    for (const { text } of alert.entities) expect(alert.texts.join(' ')).toContain(text);
    expect(mentionsOf(contents(known)['desk card silent']).entities).toEqual([]);
  });
});

describe('security officers are told without free text (T35, T164)', () => {
  test.each(['security at night', 'security by day'])('%s', (what) => {
    const content = contents(typed)[what];
    expect(JSON.stringify(content && composed(content))).not.toMatch(MARKS);
  });
});

describe('colour is never the only sign (X4)', () => {
  /** A card without colours and styles: what is left must still tell two states apart. */
  const colourless = (card: CardContent): string =>
    JSON.stringify(composed(card).card, (key, value: unknown) =>
      key === 'color' || key === 'style' ? undefined : value,
    );
  const one = contents(known);
  const wordsIn = (card: CardContent | undefined): string[] => {
    if (card === undefined) throw new Error('No such card');
    return elementsOfType(JSON.parse(colourless(card)), /^Text(Block|Run)$/).map(({ element }) =>
      String(element.text),
    );
  };

  test.each(cards)('$name: what is coloured is text', ({ card }) => {
    for (const { element } of elementsOf(card.template).filter(({ element }) => 'color' in element))
      expect(element).toMatchObject({
        type: expect.stringMatching(/^Text/),
        text: expect.stringContaining('${'),
      });
  });

  test.each([
    ['page new', 'page taken'],
    ['page new', 'page withdrawn'],
    ['form open', 'form with errors'],
    ['receipt unconfirmed', 'receipt with errors'],
    ['receipt unconfirmed', 'receipt stale'],
    ['approval to decide', 'approval rejected'],
    ['approval to decide', 'approval without a reason'],
  ])('%s and %s differ in their words', (before, after) => {
    expect(wordsIn(one[after])).not.toEqual(wordsIn(one[before]));
  });

  test('priority is named in words', () => {
    for (const language of LANGUAGES) {
      const t = textOf(language);
      const { card } = composed(
        { card: 'page', ticket: about(known), asOf: 1, repeated: false, perhapsRepeated: false },
        language,
      );
      expect(JSON.stringify(card).toLowerCase()).toContain(t.priorityName('critical'));
    }
  });
});

test('a receipt keeps its inputs only until it is confirmed or withdrawn (T136)', () => {
  const writing: Writing = { t: textOf('nb'), directory, now: NIGHT };
  const inputsOf = (ticket: Ticket): number =>
    elementsOfType(render(receiptCard, presentReceipt(ticket, 1, null, {}, writing)), /^Input\./).length;
  expect(inputsOf(about(known))).toBe(3);
  expect(inputsOf(confirmedOf(about(known)))).toBe(0);
  expect(inputsOf(withdrawnOf(about(known)))).toBe(0);
});
