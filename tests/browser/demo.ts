import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { CHROMIUM, hasChromium, LAUNCH } from '../cards/drawing.ts';

/**
 * `npm start` with two Playgrounds, in Debian's Chromium. PICTURES=docs/pictures keeps the screenshots that the README shows.
 */

const root = join(__dirname, '../..');
const pictures = process.env.PICTURES;
export type Demo = {
  reporter: Page;
  /** The Playground of the agent, or of whoever is on call; it takes seconds to open. */
  openSecond: () => Promise<Page>;
  /** `POST /demo/clock`: what falls due on the way is done when it comes back. */
  clockTo: (at: string) => Promise<void>;
  stop: () => Promise<void>;
};

export async function startDemo(browser: Browser, at: string, port: number, agent?: string): Promise<Demo> {
  const folder = mkdtempSync(join(tmpdir(), 'demo-'));
  const server: ChildProcess = spawn(
    process.execPath,
    [
      join(root, 'src/cli/start.ts'),
      ...['--at', at, '--playground-port', String(port + 1)],
      ...(agent === undefined ? [] : ['--agent', agent]),
    ],
    {
      cwd: root,
      env: { ...process.env, PORT: String(port), DATA_DIR: folder, ON_CALL_PHONE: '32 99 00 00' },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let said = '';
  await new Promise<void>((resolve, reject) => {
    server.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('Open http://')) resolve();
    });
    server.once('exit', () => reject(new Error(`npm start ended: ${said}`)));
  });
  const open = async (url: string): Promise<Page> => {
    const context = await browser.newContext({ viewport: { width: 1100, height: 1250 }, locale: 'nb-NO' });
    await context.route(/cdn\.office\.net/, (route) => route.abort());
    const page = await context.newPage();
    await page.goto(url);
    await page.getByRole('treeitem', { name: 'Personal Chat' }).waitFor();
    return page;
  };
  const [first = '', second = ''] = said.match(/http:\/\/localhost:\d+/g) ?? [];
  return {
    reporter: await open(first),
    openSecond: () => open(second),
    clockTo: async (set) => {
      // 202: the clock stands there, and what fell due is still on its way: asked again until it has arrived.
      let status = 202;
      for (let tries = 0; status === 202 && tries < 6; tries++)
        ({ status } = await fetch(`http://localhost:${port}/demo/clock`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ set }),
        }));
      if (status !== 200) throw new Error(`/demo/clock ${set}: ${status}`);
    },
    stop: async () => {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export async function write(page: Page, text: string): Promise<void> {
  await page.locator('div[role=textbox]').last().click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

export async function picture(page: Page, name: string): Promise<void> {
  if (pictures === undefined) return;
  mkdirSync(join(root, pictures), { recursive: true });
  await page.waitForTimeout(500);
  // Without the Playground's own log panel.
  await page.screenshot({
    path: join(root, pictures, `${name}.png`),
    clip: { x: 0, y: 46, width: 768, height: 1150 },
  });
}

export const launch = (): Promise<Browser> => chromium.launch(LAUNCH);

export const describeInBrowser = hasChromium ? describe : describe.skip;
if (!hasChromium)
  console.info(`Skipped: no ${CHROMIUM}; install Debian's package chromium to run the browser suite.`);
