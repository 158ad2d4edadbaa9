import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { AdaptiveCard } from '../../src/cards/render.ts';
import { hostConfigOf, pageOf, type Theme } from './teams-host.ts';

/** Cards drawn by the official renderer in Chromium, with nothing fetched: what the tests measure and the sheet shows. */

export const CHROMIUM = '/usr/bin/chromium';
export const hasChromium = existsSync(CHROMIUM);
export const LAUNCH = {
  executablePath: CHROMIUM,
  args: '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'.split(
    ' ',
  ),
};
export const WIDTHS = [320, 800] as const;

/* What is used of the page; the project is compiled without the types of the browser. */
type Box = { readonly left: number; readonly right: number; readonly width: number; readonly height: number };
type Node = {
  readonly children: readonly Node[];
  readonly scrollWidth: number;
  readonly clientWidth: number;
  readonly className: string;
  readonly dataset: Readonly<Record<string, string | undefined>>;
  textContent: string;
  innerHTML: string;
  value?: string;
  readonly append: (...nodes: readonly Node[]) => void;
  readonly click: () => void;
  readonly getAttribute: (name: string) => string | null;
  readonly setAttribute: (name: string, value: string) => void;
  readonly querySelectorAll: (selector: string) => Iterable<Node>;
  readonly querySelector: (selector: string) => Node | null;
  readonly closest: (selector: string) => Node | null;
  readonly getBoundingClientRect: () => Box;
};
type Rendered = {
  hostConfig: unknown;
  parse: (card: unknown) => void;
  render: () => Node;
};
type AxeRule = {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly {
    readonly html: string;
    readonly failureSummary: string;
    readonly element: Node;
  }[];
};
type AxeResult = Readonly<Record<'violations' | 'incomplete' | 'passes', readonly AxeRule[]>>;
declare const document: {
  readonly createElement: (name: string) => Node;
  readonly querySelector: (selector: string) => Node;
  readonly documentElement: Node;
};
declare const AdaptiveCards: {
  readonly AdaptiveCard: {
    new (): Rendered;
    onProcessMarkdown: (text: string, result: { outputHtml: string; didProcess: boolean }) => void;
  };
  readonly HostConfig: new (config: unknown) => unknown;
};
declare const axe: { readonly run: (context: Node, options: unknown) => Promise<AxeResult> };

const fromDisk = (file: string): string => join(import.meta.dirname, '../../node_modules', file);

/** Opens a blank page of a theme, at a width in CSS pixels. */
export async function openPage(
  browser: Browser,
  theme: Theme,
  width: number,
  deviceScaleFactor = 1,
): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 800 }, deviceScaleFactor });
  await page.route(/^https?:/, (route) => route.abort());
  await page.setContent(pageOf(theme));
  await page.addScriptTag({ path: fromDisk('adaptivecards/dist/adaptivecards.min.js') });
  await page.addScriptTag({ path: fromDisk('axe-core/axe.min.js') });
  return page;
}

/** What is drawn: a card with the name that faults and captions know it by; cards of one kind stand together. */
export type Drawn = {
  readonly kind: string;
  readonly name: string;
  readonly language: string;
  readonly card: AdaptiveCard;
};

/** Replaces what the page shows. */
export async function draw(page: Page, theme: Theme, cards: readonly Drawn[]): Promise<void> {
  await page.evaluate(
    ({ hostConfig, cards }) => {
      // The host's part: Teams shows a mention as a name. It reads a little Markdown too, which no card here uses.
      AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
        const escaped = text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
        result.outputHtml = escaped.replace(
          /&#60;at&#62;(.*?)&#60;\/at&#62;/g,
          '<span class="mention">$1</span>',
        );
        result.didProcess = true;
      };
      const main = document.querySelector('main');
      main.innerHTML = '';
      let group: Node | undefined;
      for (const { kind, name, language, card } of cards) {
        if (group?.dataset.kind !== kind) {
          group = document.createElement('div');
          group.setAttribute('class', 'group');
          group.setAttribute('data-kind', kind);
          main.append(group);
        }
        const sample = document.createElement('section');
        sample.setAttribute('class', 'sample');
        sample.setAttribute('data-name', name);
        sample.setAttribute('lang', language);
        const caption = document.createElement('p');
        caption.setAttribute('class', 'caption');
        caption.textContent = name;
        const frame = document.createElement('div');
        frame.setAttribute('class', 'frame');
        const rendered = new AdaptiveCards.AdaptiveCard();
        rendered.hostConfig = new AdaptiveCards.HostConfig(hostConfig);
        rendered.parse(card);
        frame.append(rendered.render());
        sample.append(caption, frame);
        group.append(sample);
      }
    },
    { hostConfig: hostConfigOf(theme), cards: [...cards] },
  );
}

/** Every text or control that is wider than its place, or stands outside its card: «name: what». */
export const overflows = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const faults: string[] = [];
    for (const sample of document.documentElement.querySelectorAll('.sample')) {
      const frame = sample.querySelector('.frame');
      if (frame === null) continue;
      const { left, right } = frame.getBoundingClientRect();
      for (const element of [frame, ...frame.querySelectorAll('*')]) {
        const box = element.getBoundingClientRect();
        const isField = /ac-textInput|ac-multichoiceInput/.test(element.className);
        const cut = !isField && element.clientWidth > 0 && element.scrollWidth > element.clientWidth;
        const outside = box.width > 0 && (box.right > right + 0.5 || box.left < left - 0.5);
        // A placeholder does not count in the width of its field, but a value in its place does.
        const placeholder = element.className.includes('ac-multiline')
          ? null
          : element.getAttribute('placeholder');
        if (placeholder !== null && element.value === '') {
          element.value = placeholder;
          if (element.scrollWidth > element.clientWidth)
            faults.push(`${sample.dataset.name ?? ''}: placeholder ${placeholder}`);
          element.value = '';
        }
        if (cut || outside)
          faults.push(
            `${sample.dataset.name ?? ''}: ${element.className} ${element.textContent.slice(0, 60)}`,
          );
      }
    }
    return faults;
  });

/** What each card shows of its text runs, in order: name → the texts. (A label of an input is drawn as text runs too.) */
export const textRuns = (page: Page): Promise<Record<string, string[]>> =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.documentElement.querySelectorAll('.sample')].map((sample) => [
        sample.dataset.name ?? '',
        [...sample.querySelectorAll('div.ac-richTextBlock')].flatMap((block) =>
          block.getBoundingClientRect().height > 0
            ? [...block.querySelectorAll('.ac-textRun')].map(({ textContent }) => textContent)
            : [],
        ),
      ]),
    ),
  );

/** Presses the main button of every card; gives what each input that is not accepted is then called, label and error. */
export const submitAll = (page: Page): Promise<string[][]> =>
  page.evaluate(() => {
    for (const button of document.documentElement.querySelectorAll('.ac-pushButton.style-positive'))
      button.click();
    return [...document.documentElement.querySelectorAll('.ac-input-validation-failed')].map((input) =>
      (input.getAttribute('aria-labelledby') ?? '')
        .split(' ')
        .map((id) => document.querySelector(`[id="${id}"]`).textContent),
    );
  });

/**
 * What axe-core finds of WCAG 2.0 and 2.1, levels A and AA: «name: rule, help, element». What it cannot decide counts as
 * found: no card has a picture or an overlap that would excuse it.
 */
export const axeFaults = (page: Page): Promise<{ faults: string[]; passed: string[] }> =>
  page.evaluate(async () => {
    const { violations, incomplete, passes } = await axe.run(document.documentElement, {
      runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] },
      elementRef: true,
    });
    return {
      faults: [...violations, ...incomplete].flatMap(({ id, help, nodes }) =>
        nodes.map(
          ({ element, html, failureSummary }) =>
            `${element.closest('.sample')?.dataset.name ?? ''}: ${id}, ${help}: ${html} ${failureSummary}`,
        ),
      ),
      passed: passes.map(({ id }) => id),
    };
  });
