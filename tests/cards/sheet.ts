import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from 'playwright-core';
import { CHROMIUM, draw, hasChromium, LAUNCH, openPage, WIDTHS, type Drawn } from './drawing.ts';
import { LANGUAGES, samplesIn } from './gallery.ts';
import { THEMES, type Theme } from './teams-host.ts';

/**
 * `npm run cards:sheet`: the cards as pictures for a person to look at, in light and dark, 320 and 800 px wide, with a page
 * that shows them. Without arguments it takes those of docs/cards anew, where only the most important states stand, so that
 * the repository stays small; `-- FOLDER [--language nn]` writes the whole gallery to a folder.
 */

const COMMITTED = 'docs/cards';
const IMPORTANT = new Set([
  'form, with errors',
  'form, sent',
  'receipt, M03 ordinary, desk open',
  'receipt, M05 paged',
  'receipt, missing fields',
  'receipt, taken',
  'page, repeated',
  'page, taken',
  'deskTicket, with many mentions',
  'security, attack',
  'myTickets, one',
  'approval, to decide',
  'approval, approved',
  'shiftTest, asked',
  'shiftTest, answered',
  'queue, those I have',
  'agentTicket, taken',
  'agentTicket, an answer',
  'agentTicket, cause and measure',
  'agentTicket, priority set by a person, overdue',
  'history, short',
  'reach, some not reached',
  'receipt, solved by the one on call',
  'foundTicket, taken',
  'foundTicket, a caller, by phone alone',
  'raise, from a message',
  'raise, a call, several found',
]);

const ROOT = join(import.meta.dirname, '../..');
/** How many cards stand beside each other on a sheet. */
const COLUMNS: Readonly<Record<(typeof WIDTHS)[number], number>> = { 320: 6, 800: 3 };

const sheetStyle = (width: number, columns: number): string => `
  .group { columns: ${columns}; column-gap: 0; }
  .group::before { content: attr(data-kind); display: block; column-span: all; padding: 16px 16px 0; font-size: 20px; }
  .sample { break-inside: avoid; width: ${width}px; }
`;

async function takeSheet(
  browser: Browser,
  theme: Theme,
  width: (typeof WIDTHS)[number],
  cards: readonly Drawn[],
  path: string,
): Promise<void> {
  const columns = COLUMNS[width];
  const page = await openPage(browser, theme, width * columns);
  await page.addStyleTag({ content: sheetStyle(width, columns) });
  await draw(page, theme, cards);
  await page.screenshot({ path, fullPage: true });
  await page.close();
}

const indexOf = (language: string, sheets: readonly string[]): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>The cards</title>
    <style>
      body { margin: 1rem; font-family: sans-serif; background: #777; }
      h1, h2 { color: #fff; }
      img { max-width: 100%; }
    </style>
  </head>
  <body>
    <h1>The cards, language ${language}</h1>
${sheets.map((sheet) => `    <h2>${sheet}</h2>\n    <a href="${sheet}"><img src="${sheet}" alt="${sheet}" loading="lazy" /></a>`).join('\n')}
  </body>
</html>
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { language: { type: 'string', default: 'nb' } },
});
const language = LANGUAGES.find((candidate) => candidate === values.language);
if (language === undefined) throw new Error(`--language is one of ${LANGUAGES.join(', ')}`);
if (!hasChromium) throw new Error(`No ${CHROMIUM}: install Debian's package chromium`);
const [given] = positionals;
const folder = resolve(ROOT, given ?? COMMITTED);
mkdirSync(folder, { recursive: true });

const all = samplesIn(language).map(({ kind, state, card }): Drawn => ({
  kind,
  name: `${kind}, ${state}`,
  language,
  card,
}));
const cards = given === undefined ? all.filter(({ name }) => IMPORTANT.has(name)) : all;
if (cards.length < IMPORTANT.size) throw new Error('IMPORTANT names a state that the gallery does not have');
const browser = await chromium.launch(LAUNCH);
const sheets: string[] = [];
for (const width of WIDTHS)
  for (const theme of THEMES) {
    const sheet = `cards-${width}-${theme}.png`;
    await takeSheet(browser, theme, width, cards, join(folder, sheet));
    console.info(`${join(folder, sheet)}: ${Math.round(statSync(join(folder, sheet)).size / 1024)} KB`);
    sheets.push(sheet);
  }
await browser.close();
writeFileSync(join(folder, 'index.html'), indexOf(language, sheets));
