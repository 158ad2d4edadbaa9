import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import type { AdaptiveCard } from '../../src/cards/render.ts';
import { ROUTING_TABLE } from '../../src/domain/routing/route.ts';
import type { ReceiptMessage } from '../../src/domain/ticket/receipt.ts';
import { cardValidator, parseEvents } from './card-schema.ts';
import { GALLERY, LANGUAGES, samplesIn, type Sample } from './gallery.ts';

/** Rules for every card in every state and language: X4, promise 11, what Teams takes. */

const MOST_ACTIONS = 6;
/** Teams refuses a message above 28 KB; what stands around the card is the connector's. */
const LARGEST_MESSAGE = 28 * 1024 - 512;

const samples = LANGUAGES.flatMap((language) => samplesIn(language)).map((sample) => ({
  what: `${sample.kind}, ${sample.state}, ${sample.language}`,
  ...sample,
}));
const validate = cardValidator();

/** Every message that a receipt can bring; the compiler asks for one that is added. */
const RECEIPTS: Readonly<Record<ReceiptMessage, 'routed' | 'overlay'>> = {
  M01: 'routed',
  M02: 'routed',
  M03: 'routed',
  M04: 'routed',
  M05: 'routed',
  M05c: 'overlay',
  M06: 'routed',
  M07: 'routed',
  M07b: 'overlay',
  M08: 'routed',
  M08c: 'overlay',
  M09: 'routed',
  M10: 'routed',
  M11: 'overlay',
  M12: 'overlay',
  M18: 'overlay',
  M22: 'overlay',
  M89: 'overlay',
  M15: 'overlay',
  M15b: 'overlay',
  M15c: 'overlay',
  M141: 'overlay',
};

type Element = Readonly<Record<string, unknown>>;
/** Every object of a card that has a type; what an action sends along is data, a fallback is looked at with its action, and a refresh is no button. */
function elementsOf(node: unknown): Element[] {
  if (Array.isArray(node)) return node.flatMap(elementsOf);
  if (typeof node !== 'object' || node === null) return [];
  const { data: _data, fallback: _fallback, msteams: _msteams, refresh: _refresh, ...rest } = node as Element;
  const within = Object.values(rest).flatMap(elementsOf);
  return 'type' in node ? [node, ...within] : within;
}
const ofType = (card: AdaptiveCard, type: RegExp): Element[] =>
  elementsOf(card).filter((element) => type.test(String(element.type)));
const words = expect.stringMatching(/\p{L}/u);

describe('the gallery', () => {
  test('has every kind of card that the application shows', () => {
    const app = join(__dirname, '../../src/app');
    const kinds = readdirSync(app).flatMap((file) => {
      const source = ts.createSourceFile(file, readFileSync(join(app, file), 'utf8'), ts.ScriptTarget.Latest);
      return source.statements
        .filter((node) => ts.isTypeAliasDeclaration(node))
        .filter((node) => node.name.text === 'CardContent')
        .flatMap((node) =>
          [...node.getText(source).matchAll(/readonly card: '(\w+)'/g)].map(([, kind]) => kind),
        );
    });
    expect(kinds.length).toBeGreaterThan(0);
    expect(Object.keys(GALLERY).sort()).toEqual([...kinds].sort());
    for (const states of Object.values(GALLERY)) expect(Object.keys(states).length).toBeGreaterThan(0);
  });

  test('shows every message of a receipt, those of the routing table and those laid over them, under its own name', () => {
    const receipts = samples.filter(({ kind }) => kind === 'receipt');
    const named = receipts.flatMap(({ state, message }) => {
      const [, name] = /^(M\d\d\w?)\b/.exec(state) ?? [];
      return name === undefined ? [] : [{ name, message }];
    });
    for (const { name, message } of named) expect(message).toBe(name);
    expect([...new Set(named.map(({ name }) => name))].sort()).toEqual(Object.keys(RECEIPTS).sort());
    const routed = Object.entries(RECEIPTS).flatMap(([message, kind]) =>
      kind === 'routed' ? [message] : [],
    );
    expect([...new Set(ROUTING_TABLE.map(({ message }): string => message))].sort()).toEqual(routed);
  });
});

describe('the schema that the cards are checked against', () => {
  const cardOf = (...body: object[]): object => ({ type: 'AdaptiveCard', version: '1.5', body });
  const text = { type: 'TextBlock', text: 'x', wrap: true };

  test.each([
    ['a property that is misspelt', cardOf({ ...text, colour: 'Good' }), /additional properties/],
    ['a property of another element', cardOf({ ...text, items: [] }), /additional properties/],
    [
      'a property that came later',
      cardOf({ type: 'Input.Text', id: 'x', labelPosition: 'Inline' }),
      /additional properties/,
    ],
    ['an element that is misspelt', cardOf({ ...text, type: 'TextBlok' }), /allowed values|oneOf/],
    ['a value that is not known', cardOf({ ...text, size: 'Huge' }), /anyCaseOf/],
    ['an input without id', cardOf({ type: 'Input.Text', label: 'x' }), /required property 'id'/],
    ['a number as text', cardOf({ ...text, maxLines: '2' }), /must be number/],
    ['a fault deep inside', cardOf({ type: 'Container', items: [{ ...text, text: 1 }] }), /must be string/],
    [
      'a fault in a fallback',
      { ...cardOf(text), actions: [{ type: 'Action.Execute', fallback: { type: 'Action.Sumbit' } }] },
      /allowed values|oneOf/,
    ],
    ['another version', { ...cardOf(text), version: '1.6' }, /constant/],
    ['an extension that Teams does not have', { ...cardOf(text), msteams: { widht: 'Full' } }, /additional/],
  ])('refuses %s', (_, card, says) => {
    expect(validate(card)).toBe(false);
    expect(JSON.stringify(validate.errors)).toMatch(says);
  });

  test('takes its words in any case, as the published one does', () => {
    expect(validate(cardOf({ ...text, size: 'large', weight: 'BOLDER' }))).toBe(true);
  });

  test.each([
    ['a value that is not known', cardOf({ ...text, size: 'Huge' })],
    ['an element that is misspelt', cardOf({ ...text, type: 'TextBlok' })],
    ['an input without id', cardOf({ type: 'Input.Text' })],
  ])('the official reader reports %s', (_, card) => {
    expect(parseEvents(card)).not.toEqual([]);
  });
});

describe.each(samples)('$what', ({ card, summary }) => {
  test('is valid Adaptive Cards 1.5, and the official reader has nothing to say of it', () => {
    expect(validate(card) ? [] : validate.errors).toEqual([]);
    expect(parseEvents(card)).toEqual([]);
  });

  test('has a text for clients that cannot show it, and a toast without a phone number', () => {
    expect(card).toMatchObject({ version: '1.5', fallbackText: words });
    expect(summary).toMatch(/\p{L}/u);
    expect(summary.replace(/\bD-\d{4}-\d{5}\b/g, '')).not.toMatch(/\d{5}|\d{2} \d{2} \d{2} \d{2}|\+\d/);
  });

  test('every text wraps, and every line says something', () => {
    for (const element of ofType(card, /^TextBlock$/))
      expect(element).toMatchObject({ text: words, wrap: true });
    for (const element of ofType(card, /^Input\.Toggle$/)) expect(element).toMatchObject({ wrap: true });
    for (const { text } of ofType(card, /^TextRun$/)) expect(text).toMatch(/\S/);
  });

  test('every input has a label that is not its placeholder, and every required one says what to do (X4)', () => {
    for (const input of ofType(card, /^Input\./)) {
      expect(input).toMatchObject({ id: words, label: words });
      expect(input.placeholder).not.toBe(input.label);
      if (input.isRequired === true) expect(input).toMatchObject({ errorMessage: words });
    }
  });

  test('ids are unique', () => {
    const ids = elementsOf(card).flatMap(({ id }) => (id === undefined ? [] : [id]));
    expect(ids).toEqual([...new Set(ids)]);
  });

  test(`has at most ${MOST_ACTIONS} actions with names that differ, which work without Action.Execute too`, () => {
    const actions = ofType(card, /^Action\./);
    expect(actions.length).toBeLessThanOrEqual(MOST_ACTIONS);
    expect(new Set(actions.map(({ title }) => title)).size).toBe(actions.length);
    for (const action of actions) {
      expect(action).toMatchObject({ title: words });
      if (action.type !== 'Action.Execute') continue;
      const { title, data, associatedInputs } = action;
      expect(action.fallback).toMatchObject({ type: 'Action.Submit', title, data, associatedInputs });
    }
  });

  test('is small enough for Teams with everything around it', () => {
    const attachment = { contentType: 'application/vnd.microsoft.card.adaptive', content: card };
    const activity = { type: 'message', summary, attachments: [attachment] };
    expect(Buffer.byteLength(JSON.stringify(activity))).toBeLessThan(LARGEST_MESSAGE);
  });
});

describe('colour is never the only sign (X4)', () => {
  const texts = (card: AdaptiveCard): string =>
    JSON.stringify(ofType(card, /^Text(Block|Run)$/).map(({ text }) => text));
  const colours = (card: AdaptiveCard): string =>
    JSON.stringify(ofType(card, /^(Text|Container|Column)/).map(({ color, style }) => [color, style]));

  test('two cards that differ in colour differ in what they say', () => {
    const seen = new Map<string, Sample>();
    for (const sample of samples) {
      const same = seen.get(texts(sample.card));
      if (same !== undefined) expect(colours(sample.card)).toBe(colours(same.card));
      seen.set(texts(sample.card), sample);
    }
    expect(seen.size).toBeGreaterThan(samples.length / 2);
  });
});
