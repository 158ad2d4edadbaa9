import { globSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import ts from 'typescript';

/**
 * The shape of design.md as a check. Each message names the cure: read it before you change a rule here.
 * `domain ← text ← cards ← adapters`, `domain ← app ← adapters`, and only the files of WHOLE see all.
 */

const ROOT = join(__dirname, '..');
const LONGEST_FILE = 350;
const LONG_FILE = 250;
/** Longer than is readable in one sitting, waiting to be split: the length that each may have until then. */
const TO_BE_SPLIT: Readonly<Record<string, number>> = {};

/** The files that join the parts and so see all of them. */
const WHOLE = /^src\/(main|assemble|directory-file|open-store)\.ts$|^src\/cli\//;
/** What an adapter may know of the application: types alone. */
const PORTS = ['src/app/ports.ts', 'src/app/inbound.ts'];

/** Packages that have one home. A subpath counts as its package. */
const HOME: Readonly<Record<string, RegExp>> = {
  botbuilder: /^src\/adapters\/teams\//,
  'botframework-connector': /^src\/adapters\/teams\//,
  // Its bot goes with the move to its successor, its model with another model: each has its folder.
  '@microsoft/teams-ai': /^src\/adapters\/(?:teams|model)\//,
  '@azure/cosmos': /^src\/adapters\/cosmos\//,
  '@azure/communication-sms': /^src\/adapters\/sms\//,
  nodemailer: /^src\/adapters\/mail\//,
  restify: /^src\/adapters\/http\//,
  'node:sqlite': /^src\/adapters\/sqlite\//,
  pino: /^src\/adapters\/log\//,
  'adaptivecards-templating': /^src\/cards\//,
  'libphonenumber-js': /^src\/domain\//,
};

/** Packages beside its own (HOME) that an adapter may use. A new adapter gets its line here. */
const ADAPTERS: Readonly<Record<string, readonly string[]>> = {
  clock: [],
  cosmos: ['@azure/core-rest-pipeline', '@azure/identity', 'node:crypto', 'node:fs', 'p-retry', 'zod'],
  heartbeat: [],
  http: ['node:net'],
  log: [],
  mail: [],
  model: ['zod'],
  sms: ['@azure/identity', 'node:crypto', 'zod'],
  sqlite: ['node:crypto', 'zod'],
  teams: ['zod'],
};

type Layer = {
  readonly folders: readonly string[];
  readonly packages: readonly string[];
  readonly cure: string;
};
const PORT_CURE =
  'take it through a port: declare what is needed in src/app/ports.ts, let the adapter implement it and src/assemble.ts join them';
const LAYERS: Readonly<Record<'domain' | 'text' | 'cards' | 'app' | 'config', Layer>> = {
  domain: {
    folders: ['src/domain/'],
    packages: ['temporal-polyfill', 'libphonenumber-js', 'zod'],
    cure: 'the domain is pure. Gather the fact before and hand it in as an argument, or move what is shared into src/domain',
  },
  text: {
    folders: ['src/text/', 'src/domain/'],
    packages: [],
    cure: 'texts are written from data alone. Hand the value in as a parameter of the sentence',
  },
  cards: {
    folders: ['src/cards/', 'src/text/', 'src/domain/', 'cards/'],
    packages: ['adaptivecards-templating', 'node:module', 'zod'],
    cure: 'a card presents what it is given. Put what it needs into its content (CardContent in src/app/ports.ts) and into present()',
  },
  app: {
    folders: ['src/app/', 'src/domain/'],
    packages: ['node:crypto'],
    cure: `the application knows no words, no cards, no Teams. Say it as data (src/domain/say.ts, CardContent), or ${PORT_CURE}`,
  },
  config: {
    folders: ['src/domain/', 'src/config'],
    packages: ['node:path', 'zod'],
    cure: 'settings are parsed here and handed on by src/main.ts',
  },
};

type Import = { readonly from: string; readonly to: string; readonly typesOnly: boolean };

const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
const isPackage = (to: string): boolean => !/^(src|cards)\//.test(to);

/** What is wrong with an import, with its cure; undefined when it is allowed. */
function violation({ from, to, typesOnly }: Import): string | undefined {
  const says = (cure: string): string => `${from} imports ${to}: ${cure}.`;
  const home = isPackage(to) ? HOME[packageOf(to)] : undefined;
  if (home !== undefined && !home.test(from))
    return says(
      `${packageOf(to)} lives in ${home.source.replaceAll('\\', '').slice(1)} alone, so that it can be replaced there. Move the code there and ${PORT_CURE}`,
    );
  if (WHOLE.test(from)) return undefined;
  const adapter = /^src\/adapters\/([^/]+)\//.exec(from)?.[1];
  if (adapter !== undefined) return ofAdapter(adapter, { from, to, typesOnly }, says);
  const name =
    /^src\/(domain|text|cards|app)\//.exec(from)?.[1] ??
    (/^src\/config(?:-channels|-values)?\.ts$/.test(from) ? 'config' : undefined);
  if (name === undefined)
    return `${from} stands in no layer: move it into domain, text, cards, app, adapters or cli (design.md, the tree).`;
  const layer = LAYERS[name as keyof typeof LAYERS];
  const allowed = isPackage(to)
    ? layer.packages.includes(packageOf(to))
    : layer.folders.some((folder) => to.startsWith(folder));
  return allowed ? undefined : says(layer.cure);
}

function ofAdapter(
  adapter: string,
  { to, typesOnly }: Import,
  says: (cure: string) => string,
): string | undefined {
  const packages = ADAPTERS[adapter];
  if (packages === undefined)
    return says(`src/adapters/${adapter} is new. Give it its line in ADAPTERS of tests/architecture.test.ts`);
  if (isPackage(to))
    return packages.includes(packageOf(to)) || HOME[packageOf(to)] !== undefined
      ? undefined
      : says(
          `add the package to ADAPTERS.${adapter} in tests/architecture.test.ts if it belongs to this adapter alone`,
        );
  if (to.startsWith(`src/adapters/${adapter}/`) || /^src\/(cards|text|domain)\//.test(to)) return undefined;
  if (to.startsWith('src/adapters/'))
    return says(
      'an adapter never imports another. Move what is shared into src/app or src/domain, or join the two in src/assemble.ts',
    );
  if (!PORTS.includes(to))
    return says(`an adapter knows ${PORTS.join(' and ')} alone. Move the type there, or ${PORT_CURE}`);
  return typesOnly ? undefined : says('ports are types. Write `import type`');
}

/* Reading the sources. */

const sources = globSync('src/**/*.ts', { cwd: ROOT })
  .map((file) => file.replaceAll('\\', '/'))
  .sort();
const textOf = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const parsed = new Map(
  sources.map(
    (file) => [file, ts.createSourceFile(file, textOf(file), ts.ScriptTarget.Latest, true)] as const,
  ),
);

function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  node.forEachChild((child) => walk(child, visit));
}

const resolved = (from: string, specifier: string): string =>
  specifier.startsWith('.') ? posix.normalize(posix.join(dirname(from), specifier)) : specifier;

/** True for `import type …` and for imports of which every name is a type. */
function isTypesOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const clause = node.importClause;
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  return (
    clause.name === undefined &&
    named !== undefined &&
    ts.isNamedImports(named) &&
    named.elements.every((element) => element.isTypeOnly)
  );
}

/** Static and dynamic imports, re-exports, `import('…')` types, and `require` however it was made. */
function importsOf(file: string, source: ts.SourceFile): Import[] {
  const found: Import[] = [];
  const add = (specifier: string, typesOnly: boolean): void => {
    found.push({ from: file, to: resolved(file, specifier), typesOnly });
  };
  walk(source, (node) => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier !== undefined)
      add((node.moduleSpecifier as ts.StringLiteral).text, isTypesOnly(node));
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add((node.argument.literal as ts.StringLiteral).text, true);
    if (ts.isCallExpression(node)) {
      const loads =
        node.expression.kind === ts.SyntaxKind.ImportKeyword ||
        /^(createRequire\(.*\)|require)$/s.test(node.expression.getText());
      const [argument] = node.arguments;
      if (loads && argument !== undefined)
        add(ts.isStringLiteralLike(argument) ? argument.text : '(computed)', false);
    }
  });
  return found;
}

/** Where a member of this name is used: `a.name`, `a['name']`, and `{ name } = a`. */
function usesOf(name: string, source: ts.SourceFile): ts.Node[] {
  const found: ts.Node[] = [];
  walk(source, (node) => {
    if (ts.isPropertyAccessExpression(node) && node.name.text === name) found.push(node);
    if (
      ts.isElementAccessExpression(node) &&
      ts.isStringLiteralLike(node.argumentExpression) &&
      node.argumentExpression.text === name
    )
      found.push(node);
    if (ts.isBindingElement(node) && (node.propertyName ?? node.name).getText() === name) found.push(node);
  });
  return found;
}
const lineOf = (node: ts.Node): number =>
  node.getSourceFile().getLineAndCharacterOfPosition(node.getStart()).line + 1;

test('there is something to check', () => {
  expect(sources.length).toBeGreaterThan(50);
  expect([...parsed].flatMap(([file, source]) => importsOf(file, source)).length).toBeGreaterThan(200);
});

describe('imports follow domain ← text ← cards ← adapters, domain ← app ← adapters', () => {
  test('in every file of src', () => {
    const wrong = [...parsed].flatMap(([file, source]) => importsOf(file, source)).map(violation);
    expect(wrong.filter((message) => message !== undefined)).toEqual([]);
  });

  test.each([
    ['src/domain/ticket/register.ts', 'src/app/ports.ts', /pure/],
    ['src/domain/ticket/register.ts', 'src/text/index.ts', /pure/],
    ['src/domain/ticket/register.ts', 'node:crypto', /pure/],
    ['src/text/nb.ts', 'src/cards/lines.ts', /parameter of the sentence/],
    ['src/text/nb.ts', 'zod', /parameter of the sentence/],
    ['src/cards/form.ts', 'src/app/ports.ts', /present\(\)/],
    ['src/app/turn.ts', 'src/text/index.ts', /no words/],
    ['src/app/turn.ts', 'src/cards/form.ts', /no cards/],
    ['src/app/turn.ts', 'src/adapters/clock/clock.ts', /app\/ports\.ts/],
    ['src/app/turn.ts', 'botbuilder', /lives in src\/adapters\/teams\/ alone/],
    ['src/main.ts', 'botbuilder', /lives in src\/adapters\/teams\/ alone/],
    ['src/cli/start.ts', 'node:sqlite', /lives in src\/adapters\/sqlite\/ alone/],
    [
      'src/adapters/http/server.ts',
      '@microsoft/teams-ai/lib/Application.js',
      /lives in src\/adapters\/\(\?:teams\|model\)\/ alone/,
    ],
    ['src/adapters/http/server.ts', 'src/adapters/teams/bot.ts', /never imports another/],
    ['src/adapters/http/server.ts', 'src/app/turn.ts', /app\/ports\.ts/],
    ['src/adapters/http/server.ts', 'src/app/ports.ts', /import type/],
    ['src/adapters/http/server.ts', 'src/config.ts', /app\/ports\.ts/],
    ['src/adapters/http/server.ts', 'zod', /ADAPTERS\.http/],
    ['src/adapters/pigeon/pigeon.ts', 'src/domain/say.ts', /pigeon is new/],
    ['src/helpers.ts', 'src/domain/say.ts', /no layer/],
  ])('%s may not import %s, and the message names the cure', (from, to, cure) => {
    expect(violation({ from, to, typesOnly: false })).toMatch(cure);
  });

  test.each([
    ['src/domain/contact/phone.ts', 'libphonenumber-js/max'],
    ['src/cards/form.ts', 'cards/form.json'],
    ['src/adapters/teams/bot.ts', '@microsoft/teams-ai/lib/Application.js'],
    ['src/adapters/model/advisor.ts', '@microsoft/teams-ai/lib/models/OpenAIModel.js'],
    ['src/adapters/teams/compose.ts', 'src/cards/form.ts'],
    ['src/assemble.ts', 'src/adapters/http/server.ts'],
  ])('%s may import %s', (from, to) => {
    expect(violation({ from, to, typesOnly: false })).toBeUndefined();
  });

  test('no import escapes the reading', () => {
    const source = ts.createSourceFile(
      'src/app/x.ts',
      `import a from './a.ts'; import type { B } from '../b.ts'; import { type C } from './c.ts'; import './d.ts';
       export { e } from './e.ts'; export type * from './f.ts'; const g = await import('./g.ts'); const h = require('h');
       const i = createRequire(import.meta.url)('i'); type J = import('./j.ts').J; const k = import(name);`,
      ts.ScriptTarget.Latest,
      true,
    );
    const read = importsOf('src/app/x.ts', source).map(
      ({ to, typesOnly }) => `${to}${typesOnly ? ' (types)' : ''}`,
    );
    expect(read).toEqual([
      'src/app/a.ts',
      'src/b.ts (types)',
      'src/app/c.ts (types)',
      'src/app/d.ts',
      'src/app/e.ts',
      'src/app/f.ts (types)',
      'src/app/g.ts',
      'h',
      'i',
      'src/app/j.ts (types)',
      '(computed)',
    ]);
  });
});

describe('what may happen in one place only', () => {
  const OUTBOUND = 'src/adapters/teams/outbound.ts';
  const BOT = 'src/adapters/teams/bot.ts';
  const SENDS = [
    'sendActivity',
    'sendActivities',
    'sendToConversation',
    'replyToActivity',
    'updateActivity',
    'deleteActivity',
    'createConversation',
    'createConversationAsync',
    'continueConversation',
    'continueConversationAsync',
  ];
  /** The answer to an invoke is the answer to its HTTP request: it leaves nothing behind. */
  const isInvokeAnswer = (node: ts.Node): boolean =>
    ts.isCallExpression(node.parent) &&
    /^\{\s*type: ActivityTypes\.InvokeResponse\b/.test(node.parent.arguments[0]?.getText() ?? '');

  test(`nothing is sent to Teams but by ${OUTBOUND} (promise 2)`, () => {
    const wrong = [...parsed].flatMap(([file, source]) =>
      file === OUTBOUND
        ? []
        : SENDS.flatMap((name) =>
            usesOf(name, source)
              .filter((node) => !(file === BOT && name === 'sendActivity' && isInvokeAnswer(node)))
              .map(
                (node) =>
                  `${file}:${lineOf(node)} calls ${name}: what is said is an outbox row (an effect of the decision), and ${OUTBOUND} sends it.`,
              ),
          ),
    );
    expect(wrong).toEqual([]);
    const outbound = parsed.get(OUTBOUND);
    expect(outbound && usesOf('sendToConversation', outbound)).toHaveLength(1);
  });

  test('the environment is read by src/config.ts alone', () => {
    const wrong = [...parsed].flatMap(([file, source]) =>
      file === 'src/config.ts'
        ? []
        : usesOf('env', source)
            .filter((node) =>
              /\bprocess\b/.test((ts.isBindingElement(node) ? node.parent.parent : node).getText()),
            )
            .map(
              (node) =>
                `${file}:${lineOf(node)} reads process.env: give the setting its line in src/config.ts and take it as an argument.`,
            ),
    );
    const imported = [...parsed].flatMap(([file, source]) =>
      importsOf(file, source)
        .filter(({ to }) => to === 'node:process' || to === 'process')
        .map(
          ({ to }) =>
            `${file} imports ${to}: settings come from src/config.ts; the rest of process is global.`,
        ),
    );
    expect([...wrong, ...imported]).toEqual([]);
  });
});

describe('files are found by their name and readable in one sitting', () => {
  test('names are kebab-case', () => {
    const wrong = globSync('{src,cards,tests}/**/*.{ts,json}', { cwd: ROOT })
      .filter(
        (file) =>
          !/^([a-z0-9]+(-[a-z0-9]+)*\/)*[a-z0-9]+(-[a-z0-9]+)*(\.test)?\.(ts|json)$/.test(
            file.replaceAll('\\', '/'),
          ),
      )
      .map((file) => `${file}: name the file after what it holds, in kebab-case.`);
    expect(wrong).toEqual([]);
  });

  const lengths = sources.map((file) => ({ file, lines: textOf(file).trimEnd().split('\n').length }));

  test(`no file is longer than ${LONGEST_FILE} lines`, () => {
    const long = lengths.filter(({ lines }) => lines > LONG_FILE);
    if (long.length > 0)
      console.info(
        `Over ${LONG_FILE} lines:\n${long.map(({ file, lines }) => `${lines} ${file}`).join('\n')}`,
      );
    const wrong = lengths
      .filter(({ file, lines }) => lines > (TO_BE_SPLIT[file] ?? LONGEST_FILE))
      .map(
        ({ file, lines }) =>
          `${file} has ${lines} lines: move what stands on its own into a file named after it.`,
      );
    expect(wrong).toEqual([]);
  });

  test('the list of files that wait to be split is no longer than it must be', () => {
    const done = Object.keys(TO_BE_SPLIT)
      .filter((file) => (lengths.find((source) => source.file === file)?.lines ?? 0) <= LONGEST_FILE)
      .map((file) => `${file} is short enough: take it off TO_BE_SPLIT in tests/architecture.test.ts.`);
    expect(done).toEqual([]);
  });
});
