import type { Browser, Page } from 'playwright-core';
import { describeInBrowser, launch, picture, startDemo, write, type Demo } from './demo.ts';

/** A ticket from report to closed as its reporter and its agent see it; `tests/scenarios/desk-work.test.ts` has the other stories. */

const NUMBER = 'D-2026-00001';
const AGENT = 'Hilde Fossum';
/** Long enough for the half minute after which a suite that waits in vain says so itself. */
const TIME = 120_000;

describeInBrowser('a ticket at the desk in two Playgrounds', () => {
  let browser: Browser;
  let demo: Demo | undefined;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(async () => {
    await demo?.stop();
    await browser.close();
  });
  const reads = (page: Page, text: string): Promise<void> => page.getByText(text).last().waitFor();
  const presses = (page: Page, name: string): Promise<void> =>
    page.getByRole('button', { name, exact: true }).last().click();

  test('taken, asked, answered by the form, solved, not solved, solved again, closed with cause and measure', async () => {
    demo = await startDemo(browser, '2026-11-24T10:00', 24_350, 'hilde-fossum');
    const { reporter } = demo;
    const agent = await demo.openSecond();
    await write(reporter, 'Skriveren på Fjell bosenter skriver ikke ut, vi har prøvd å starte den på nytt');
    await presses(reporter, 'Send inn');
    await reads(reporter, 'Du får svar senest');

    await write(agent, `ta ${NUMBER}`);
    await reads(agent, 'vi har prøvd å starte den på nytt');
    await reads(reporter, `${AGENT}`);
    await picture(agent, 'desk-card');

    await write(agent, `spør ${NUMBER}: Hvilken skriver er det?`);
    await reads(reporter, `fra ${AGENT} på driftsstøtte: Hvilken skriver er det?`);
    await write(reporter, 'Det er den i gangen ved medisinrommet');
    await reads(agent, `Melder skriver om saken ${NUMBER}: Det er den i gangen ved medisinrommet`);

    await write(agent, `vis ${NUMBER}`);
    await agent.waitForTimeout(1500);
    await presses(agent, 'Svar melder');
    await agent.locator('.ac-adaptiveCard textarea').last().fill('Prøv skuff 2 så lenge. Vi kommer kl. 12.');
    await picture(agent, 'desk-form');
    await presses(agent, 'Lagre');
    await reads(reporter, 'Prøv skuff 2 så lenge.');

    await write(agent, `løst ${NUMBER}: Skuffen er byttet`);
    await reads(reporter, 'Skuffen er byttet');
    await reads(reporter, 'Løste dette problemet?');
    await reporter.locator('.ac-adaptiveCard textarea').last().fill('Samme feil igjen');
    await picture(reporter, 'desk-solved');
    await presses(reporter, 'Nei, ikke løst');
    await reads(reporter, `Saken ${NUMBER} er åpnet igjen.`);
    await reads(agent, `Saken ${NUMBER} er åpnet igjen.`);
    expect(await reporter.getByRole('button', { name: 'Nei, ikke løst' }).count()).toBe(0);

    await write(agent, `ta ${NUMBER}`);
    await agent.getByText(`Du har saken ${NUMBER}`).nth(1).waitFor();
    await write(agent, `løst ${NUMBER}: Hele skriveren er byttet`);
    await reads(reporter, 'Hele skriveren er byttet');
    await write(agent, `lukk ${NUMBER} årsak: utslitt skuff tiltak: skuffene byttes hvert år`);
    await reads(agent, `Saken ${NUMBER} er avsluttet`);
    await write(agent, `historikk ${NUMBER}`);
    await agent.waitForTimeout(2000);
    await picture(agent, 'desk-history');
  }, TIME);
});
