import { createRequire } from 'node:module';
import type { z } from 'zod';

// The package is a UMD bundle: named imports of it differ between Node and the tests' CommonJS, `require` does not.
const { Template } = createRequire(import.meta.url)('adaptivecards-templating') as {
  Template: new (payload: object) => { expand: (context: { $root: unknown }) => unknown };
};

/** A card: its template (without words), what it must be given, and an example that tests and pictures use. */
export type CardDefinition<T> = {
  readonly name: string;
  readonly template: object;
  readonly schema: z.ZodType<T>;
  readonly sample: T;
};

export type AdaptiveCard = { readonly type: 'AdaptiveCard' } & Readonly<Record<string, unknown>>;

/** Templates fail silently: a missing key prints `${name}`, a null gives `"text": null`. Here both are faults. */
function faultsIn(node: unknown, path: string, faults: string[]): string[] {
  if (node === null) faults.push(`${path} is null`);
  // The place alone: what stands there can hold words of a person beside what is left of the template.
  else if (typeof node === 'string' && node.includes(OPENING))
    faults.push(`${path} was left without a value`);
  else if (typeof node === 'object')
    for (const [key, value] of Object.entries(node)) faultsIn(value, `${path}.${key}`, faults);
  return faults;
}

/** Opens an expression of a template. In data it is set aside while the card is filled in, so that only the template's can be left. */
const OPENING = '${';
const SET_ASIDE = '$\u{E000}{';
const replaced = (content: unknown, from: string, to: string): unknown => {
  const json = JSON.stringify(content);
  return json.includes(from) ? JSON.parse(json.replaceAll(from, to)) : content;
};

const expanders = new WeakMap<object, InstanceType<typeof Template>>();

/**
 * Fills a card in.
 * @throws when the data is not what the card declares, or when something in the template was left without a value
 */
export function render<T>(card: CardDefinition<T>, data: T): AdaptiveCard {
  const expander = expanders.get(card.template) ?? new Template(card.template);
  expanders.set(card.template, expander);
  const expanded = expander.expand({ $root: replaced(card.schema.parse(data), OPENING, SET_ASIDE) });
  const faults = faultsIn(expanded, card.name, []);
  if (faults.length > 0) throw new Error(`Card ${card.name}: ${faults.join('; ')}`);
  return replaced(expanded, SET_ASIDE, OPENING) as AdaptiveCard;
}
