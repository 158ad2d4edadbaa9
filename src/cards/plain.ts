import { ON_CALL_PLACEHOLDER } from '../text/index.ts';
import type { AdaptiveCard } from './render.ts';

/** What is typed by people may hold the placeholder; in running text it must not become the number (promise 9). */
const typed = (text: string): string => text.replaceAll(ON_CALL_PLACEHOLDER, '{ vaktnr }');

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (node: Node, key: string): string => (typeof node[key] === 'string' ? node[key] : '');
const nodes = (value: unknown): readonly Node[] => (Array.isArray(value) ? value.filter(isNode) : []);

/** «Telefon: 41 22 33 44», «Hva er galt? …» */
const labelled = (label: string, value: string): string =>
  `${label}${/[?!:]$/u.test(label) ? '' : ':'} ${value}`;

/** Where a client swallows line breaks too, the lines still read as sentences. */
const stopped = (line: string): string => (/[.!?:]$|https?:\S+$/u.test(line) ? line : `${line}.`);

function linesOf(node: Node): string[] {
  switch (node['type']) {
    case 'TextBlock':
      // A heading names the card that nobody sees; what follows it says everything.
      return node['style'] === 'heading' ? [] : [text(node, 'text')];
    case 'RichTextBlock':
      return [
        nodes(node['inlines'])
          .map((run) => typed(text(run, 'text')))
          .join(''),
      ];
    case 'Input.Text':
      return [labelled(text(node, 'label'), typed(text(node, 'value')) || '–')];
    case 'Input.ChoiceSet': {
      const chosen = nodes(node['choices']).find((choice) => choice['value'] === node['value']);
      return chosen === undefined ? [] : [labelled(text(node, 'label'), text(chosen, 'title'))];
    }
    case 'Action.OpenUrl':
      return [`${text(node, 'title')}: ${text(node, 'url')}`];
    default:
      return ['items', 'columns', 'body', 'actions'].flatMap((key) => nodes(node[key]).flatMap(linesOf));
  }
}

/** A single line break is swallowed by Teams and some other clients; two are one line break in Teams, a paragraph elsewhere. */
const LINE_BREAK = '\n\n';

/**
 * A card as running text, for a chat that shows no cards, or a person who asked for text: everything that it says, the
 * answers filled in, one a line. Its buttons are left out: what they do can be written.
 */
export const plainTextOf = (card: AdaptiveCard): string =>
  linesOf({ ...card, type: 'AdaptiveCard' })
    .filter((line) => line.trim() !== '')
    .map(stopped)
    .join(LINE_BREAK);
