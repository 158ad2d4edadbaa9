import { ON_CALL_PLACEHOLDER } from '../text/index.ts';
import type { AdaptiveCard } from './render.ts';

/** What is typed by people may hold the placeholder; in running text it must not become the number (promise 9). */
const typed = (text: string): string => text.replaceAll(ON_CALL_PLACEHOLDER, '{ vaktnr }');

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (node: Node, key: string): string => (typeof node[key] === 'string' ? node[key] : '');
const nodes = (value: unknown): readonly Node[] => (Array.isArray(value) ? value.filter(isNode) : []);

function linesOf(node: Node): string[] {
  switch (node['type']) {
    case 'TextBlock':
      return [text(node, 'text')];
    case 'RichTextBlock':
      return [
        nodes(node['inlines'])
          .map((run) => typed(text(run, 'text')))
          .join(''),
      ];
    case 'Input.Text':
      return [`${text(node, 'label')}: ${typed(text(node, 'value')) || '–'}`];
    case 'Input.ChoiceSet': {
      const chosen = nodes(node['choices']).find((choice) => choice['value'] === node['value']);
      return chosen === undefined ? [] : [`${text(node, 'label')}: ${text(chosen, 'title')}`];
    }
    case 'Action.OpenUrl':
      return [`${text(node, 'title')}: ${text(node, 'url')}`];
    default:
      return ['items', 'columns', 'body', 'actions'].flatMap((key) => nodes(node[key]).flatMap(linesOf));
  }
}

/**
 * A card as running text, for a chat that shows no cards, or a person who asked for text: everything that it says, the
 * answers filled in, one a line. Its buttons are left out: what they do can be written.
 */
export const plainTextOf = (card: AdaptiveCard): string =>
  linesOf({ ...card, type: 'AdaptiveCard' })
    .filter((line) => line.trim() !== '')
    .join('\n');
