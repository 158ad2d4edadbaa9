import { chromium, type Browser, type Page } from 'playwright-core';
import {
  axeFaults,
  CHROMIUM,
  draw,
  hasChromium,
  LAUNCH,
  openPage,
  overflows,
  submitAll,
  textRuns,
  WIDTHS,
  type Drawn,
} from '../cards/drawing.ts';
import { LANGUAGES, samplesIn } from '../cards/gallery.ts';
import { THEMES } from '../cards/teams-host.ts';
import { textOf, type Language } from '../../src/text/index.ts';

/** Every card in every state, drawn by the official renderer in Debian's Chromium: nothing cut, nothing out of reach (X4). */

const [NARROW] = WIDTHS;
const drawnIn = (language: Language): Drawn[] =>
  samplesIn(language).map(({ kind, state, card }) => ({ kind, name: `${kind}, ${state}`, language, card }));

/** Without these among what axe-core found to be right, it looked at nothing. */
const LOOKED_AT = ['button-name', 'color-contrast', 'html-has-lang', 'label', 'select-name', 'valid-lang'];

const describeInBrowser = hasChromium ? describe : describe.skip;
if (!hasChromium)
  console.info(`Skipped: no ${CHROMIUM}; install Debian's package chromium to run the browser suite.`);

describeInBrowser('the cards in Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch(LAUNCH);
  });
  afterAll(() => browser.close());

  describe.each(THEMES)('%s', (theme) => {
    let page: Page;
    beforeAll(async () => {
      page = await openPage(browser, theme, NARROW);
    });
    afterAll(() => page.close());

    test.each(LANGUAGES)(
      '%s: nothing is cut at any width, and WCAG 2.1 AA holds (axe-core)',
      async (language) => {
        await draw(page, theme, drawnIn(language));
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 800 });
          expect({ width, cut: await overflows(page) }).toEqual({ width, cut: [] });
        }
        await page.setViewportSize({ width: NARROW, height: 800 });
        const { faults, passed } = await axeFaults(page);
        expect(faults).toEqual([]);
        expect(passed).toEqual(expect.arrayContaining(LOOKED_AT));
      },
      60_000,
    );

    test('what is required and empty says what to do, as readable as the rest', async () => {
      const forms = drawnIn('nb').filter(({ name }) => /empty profile|missing fields/.test(name));
      await draw(page, theme, forms);
      const t = textOf('nb');
      const missing = [
        [`${t.nameLabel} *`, t.nameError],
        [`${t.phoneLabel} *`, t.phoneError],
        [`${t.workplaceLabel} *`, t.workplaceError],
      ];
      expect(await submitAll(page)).toEqual([...missing, ...missing]);
      expect(await overflows(page)).toEqual([]);
      expect((await axeFaults(page)).faults).toEqual([]);
    }, 60_000);
  });

  test('every text run is shown', async () => {
    const page = await openPage(browser, 'light', NARROW);
    const drawn = drawnIn('nb');
    await draw(page, 'light', drawn);
    const shown = await textRuns(page);
    const runsOf = (node: unknown): string[] =>
      Array.isArray(node)
        ? node.flatMap(runsOf)
        : typeof node === 'object' && node !== null
          ? 'type' in node && node.type === 'TextRun' && 'text' in node
            ? [String(node.text)]
            : Object.values(node).flatMap(runsOf)
          : [];
    for (const { name, card } of drawn)
      expect({ name, runs: shown[name] }).toEqual({ name, runs: runsOf(card) });
    expect(Object.values(shown).flat().length).toBeGreaterThan(100);
    await page.close();
  }, 60_000);

  test('what is cut, unnamed or too pale would be found', async () => {
    const page = await openPage(browser, 'light', NARROW);
    const probe = (name: string, ...body: object[]): Drawn => ({
      kind: 'probe',
      name,
      language: 'nb',
      card: { type: 'AdaptiveCard', version: '1.5', body },
    });
    const run = { type: 'TextRun', text: 'å'.repeat(60) };
    await draw(page, 'light', [
      probe('cut', { type: 'RichTextBlock', inlines: [run] }),
      probe('unnamed', { type: 'Input.Text', id: 'x' }),
      probe('pale', { type: 'TextBlock', text: 'x', color: 'Good' }),
      probe('right', { type: 'TextBlock', text: 'x', wrap: true }),
    ]);
    await page.addStyleTag({ content: '[data-name=pale] .ac-textBlock { color: #bbbbbb !important; }' });
    const namesIn = (faults: readonly string[]) => new Set(faults.map((fault) => fault.split(':')[0]));
    expect(namesIn(await overflows(page))).toEqual(new Set(['cut']));
    const { faults } = await axeFaults(page);
    expect([...namesIn(faults)].filter((name) => name !== 'cut').sort()).toEqual(['pale', 'unnamed']);
    await page.close();
  }, 60_000);
});
