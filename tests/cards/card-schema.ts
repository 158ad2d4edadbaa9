import { createRequire } from 'node:module';
import { Ajv, type AnySchemaObject, type ValidateFunction } from 'ajv';

/**
 * Adaptive Cards 1.5 as a JSON Schema. No package ships the published one (adaptivecards.io/schemas/1.5.0), so it is put
 * together of two halves: PUBLISHED says which properties each type has there and which it requires, and the official
 * renderer, whose classes know the values and since when each exists, says what they may hold. What either does not know
 * is refused, in the body as at the top.
 */

const VERSION = '1.5';

/** What Teams adds to a card: learn.microsoft.com, «Format cards in Microsoft Teams». Nothing else passes. */
const TEAMS: AnySchemaObject = {
  type: 'object',
  additionalProperties: false,
  properties: {
    width: { const: 'Full' },
    entities: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['type', 'text', 'mentioned'],
        properties: {
          type: { const: 'mention' },
          text: { type: 'string', pattern: '^<at>.+</at>$' },
          mentioned: {
            type: 'object',
            additionalProperties: false,
            required: ['id', 'name'],
            properties: { id: { type: 'string', minLength: 1 }, name: { type: 'string', minLength: 1 } },
          },
        },
      },
    },
  },
};

const ELEMENT = 'fallback height separator spacing id isVisible requires';
const INPUT = `${ELEMENT} errorMessage isRequired label`;
const ACTION = 'title iconUrl id style fallback tooltip isEnabled mode requires';
const TEXT = 'text! color fontType isSubtle size weight';
const BOX = 'style verticalContentAlignment bleed backgroundImage minHeight rtl selectAction';

/** Type → its properties in the published schema; `!` marks one that it requires. Types that no card has had are left out. */
const PUBLISHED = {
  AdaptiveCard:
    'version! refresh body actions selectAction fallbackText backgroundImage minHeight rtl speak lang verticalContentAlignment $schema',
  ActionSet: `actions! ${ELEMENT}`,
  Column: `items width ${BOX} ${ELEMENT.replace('height ', '')}`,
  ColumnSet: `columns selectAction style bleed minHeight horizontalAlignment ${ELEMENT}`,
  Container: `items! ${BOX} ${ELEMENT}`,
  FactSet: `facts! ${ELEMENT}`,
  Image: `url! altText backgroundColor horizontalAlignment selectAction size style width ${ELEMENT}`,
  ImageSet: `images! imageSize ${ELEMENT}`,
  RichTextBlock: `inlines! horizontalAlignment ${ELEMENT}`,
  TextBlock: `${TEXT} horizontalAlignment maxLines wrap style ${ELEMENT}`,
  TextRun: `${TEXT} highlight italic selectAction strikethrough underline`,
  'Input.ChoiceSet': `id! choices isMultiSelect style value placeholder wrap ${INPUT}`,
  'Input.Date': `id! max min placeholder value ${INPUT}`,
  'Input.Number': `id! max min placeholder value ${INPUT}`,
  'Input.Text': `id! isMultiline maxLength placeholder regex style inlineAction value ${INPUT}`,
  'Input.Time': `id! max min placeholder value ${INPUT}`,
  'Input.Toggle': `id! title! value valueOff valueOn wrap ${INPUT}`,
  'Action.Execute': `verb data associatedInputs ${ACTION}`,
  'Action.OpenUrl': `url! ${ACTION}`,
  'Action.ShowCard': `card ${ACTION}`,
  'Action.Submit': `data associatedInputs ${ACTION}`,
  'Action.ToggleVisibility': `targetElements! ${ACTION}`,
} as const;
type Type = keyof typeof PUBLISHED;
const TYPES = Object.keys(PUBLISHED) as Type[];

/** What the renderer knows of a property. */
type Property = {
  readonly name: string;
  readonly targetVersion: { readonly label: string };
  readonly constructor: { readonly name: string };
  readonly values?: readonly {
    readonly value: string | number;
    readonly targetVersion?: { label: string };
  }[];
  readonly enumType?: Readonly<Record<number, string>>;
};
type Instance = {
  getSchema: () => { getCount: () => number; getItemAt: (index: number) => Property };
};
type ParseEvent = { readonly message: string };
type Renderer = {
  readonly GlobalRegistry: Readonly<
    Record<
      'defaultElements' | 'defaultActions',
      { findByName: (name: string) => { objectType: new () => Instance } | undefined }
    >
  >;
  readonly AdaptiveCard: new () => Instance & {
    parse: (card: unknown, context: unknown) => void;
    validateProperties: () => { readonly validationEvents: readonly ParseEvent[] };
  };
  readonly Column: new () => Instance;
  readonly SerializationContext: new (version: unknown) => {
    readonly eventCount: number;
    getEventAt: (index: number) => ParseEvent;
  };
  readonly Versions: { readonly v1_5: unknown };
};
// A UMD bundle: `require` reads it alike in Node and in jest. (The package's own entry is for bundlers alone.)
const renderer = createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.js') as Renderer;

const classOf = (type: Type): new () => Instance => {
  if (type === 'AdaptiveCard') return renderer.AdaptiveCard;
  if (type === 'Column') return renderer.Column;
  const { defaultElements, defaultActions } = renderer.GlobalRegistry;
  const found = defaultElements.findByName(type) ?? defaultActions.findByName(type);
  if (found === undefined) throw new Error(`The official renderer has no ${type}`);
  return found.objectType;
};

const oneOf = (types: readonly string[]): AnySchemaObject => ({
  type: 'object',
  required: ['type'],
  properties: { type: { enum: types } },
  discriminator: { propertyName: 'type' },
  oneOf: types.map((type) => ({ $ref: `#/$defs/${type}` })),
});
const actions = TYPES.filter((type) => type.startsWith('Action.'));
const elements = TYPES.filter(
  (type) => !type.startsWith('Action.') && !['AdaptiveCard', 'Column', 'TextRun'].includes(type),
);
const listOf = (items: AnySchemaObject): AnySchemaObject => ({ type: 'array', items });
const text: AnySchemaObject = { type: 'string' };
const pair: AnySchemaObject = {
  type: 'object',
  additionalProperties: false,
  required: ['title', 'value'],
  properties: { title: { type: 'string', minLength: 1 }, value: text },
};
const orDrop = (types: readonly string[]): AnySchemaObject => ({
  if: { type: 'string' },
  then: { const: 'drop' },
  else: oneOf(types),
});

/** Properties that hold other parts, or whose values the renderer's classes do not name. */
const PARTS: Readonly<Record<string, AnySchemaObject>> = {
  version: { const: VERSION },
  $schema: { const: 'http://adaptivecards.io/schemas/adaptive-card.json' },
  body: listOf(oneOf(elements)),
  items: listOf(oneOf(elements)),
  actions: listOf(oneOf(actions)),
  columns: listOf({ $ref: '#/$defs/Column' }),
  inlines: listOf({ $ref: '#/$defs/TextRun' }),
  images: listOf({ $ref: '#/$defs/Image' }),
  facts: listOf(pair),
  choices: listOf(pair),
  card: { $ref: '#/$defs/AdaptiveCard' },
  selectAction: oneOf(actions.filter((type) => type !== 'Action.ShowCard')),
  inlineAction: oneOf(actions.filter((type) => type !== 'Action.ShowCard')),
  targetElements: listOf(text),
  data: { type: ['object', 'string'] },
  associatedInputs: { anyCaseOf: ['auto', 'none'] },
  refresh: {
    type: 'object',
    additionalProperties: false,
    properties: {
      action: { $ref: '#/$defs/Action.Execute' },
      userIds: { type: 'array', items: text, maxItems: 60 },
    },
  },
  requires: { type: 'object', additionalProperties: text },
  width: { type: ['string', 'number'] },
  minHeight: { type: 'string', pattern: '^\\d+px$' },
  url: { type: 'string', pattern: '^https://\\S+$' },
  iconUrl: { type: 'string', pattern: '^https://\\S+$' },
  backgroundImage: { type: 'string', pattern: '^https://\\S+$' },
};

const isKnownIn = (version: { readonly label: string } | undefined): boolean =>
  version === undefined || Number(version.label) <= Number(VERSION);

function valueOf(type: Type, name: string, known: readonly Property[]): AnySchemaObject {
  const part = name === 'fallback' ? orDrop(type.startsWith('Action.') ? actions : elements) : PARTS[name];
  if (part !== undefined) return part;
  const property = known.find((candidate) => candidate.name === name);
  if (property === undefined || !isKnownIn(property.targetVersion))
    throw new Error(`The official renderer knows no ${type}.${name} in ${VERSION}`);
  if (property.values !== undefined)
    return {
      anyCaseOf: property.values
        .filter(({ targetVersion }) => isKnownIn(targetVersion))
        .map(({ value }) => (typeof value === 'number' ? property.enumType?.[value] : value)),
    };
  if (property.constructor.name === 'BoolProperty') return { type: 'boolean' };
  if (property.constructor.name === 'NumProperty') return { type: 'number' };
  return text;
}

function schemaOf(type: Type): AnySchemaObject {
  const described = new (classOf(type))().getSchema();
  const known = Array.from({ length: described.getCount() }, (_, index) => described.getItemAt(index));
  const names = PUBLISHED[type].split(' ');
  return {
    type: 'object',
    additionalProperties: false,
    required: ['type', ...names.filter((name) => name.endsWith('!')).map((name) => name.slice(0, -1))],
    properties: {
      type: { const: type },
      ...Object.fromEntries(
        names.map((name) => name.replace('!', '')).map((name) => [name, valueOf(type, name, known)]),
      ),
      ...(type === 'AdaptiveCard' ? { msteams: TEAMS } : {}),
    },
  };
}

/** Checks a whole card: everything that is wrong is in `errors`. */
export function cardValidator(): ValidateFunction {
  const ajv = new Ajv({ strict: true, allErrors: true, discriminator: true, allowUnionTypes: true });
  // The published schema takes its words in any case.
  ajv.addKeyword({
    keyword: 'anyCaseOf',
    schemaType: 'array',
    validate: (allowed: readonly string[], value: unknown) =>
      typeof value === 'string' && allowed.some((word) => word.toLowerCase() === value.toLowerCase()),
  });
  return ajv.compile({
    $defs: Object.fromEntries(TYPES.map((type) => [type, schemaOf(type)])),
    $ref: '#/$defs/AdaptiveCard',
  });
}

/** What the official renderer says of a card when it reads it as version 1.5, and of its properties afterwards. */
export function parseEvents(card: unknown): string[] {
  const context = new renderer.SerializationContext(renderer.Versions.v1_5);
  const read = new renderer.AdaptiveCard();
  read.parse(card, context);
  return [
    ...Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message),
    ...read.validateProperties().validationEvents.map(({ message }) => message),
  ];
}
