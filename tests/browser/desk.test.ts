import type { Browser, Page } from 'playwright-core';
import { describeInBrowser, launch, picture, startDemo, write, type Demo } from './demo.ts';

/** A ticket from report to closed as its reporter and its agent see it; `tests/scenarios/desk-work.test.ts` has the other stories. */

const NUMBER = 'D-2026-00001';
const AGENT = 'Hilde Fossum';

const CARD = '.ac-adaptiveCard';
const reads = (page: Page, text: string): Promise<void> => page.getByText(text).last().waitFor();
const fill = (page: Page, text: string): Promise<void> => page.locator(`${CARD} textarea`).last().fill(text);
const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).last().click();

describeInBrowser('a ticket at the desk in two Playgrounds, its clock moved with /demo/clock', () => {
  let browser: Browser;
  let demo: Demo | undefined;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(async () => {
    await demo?.stop();
    await browser.close();
  });

  test('taken, asked, answered by the form, solved, not solved, solved again, closed with cause and measure', async () => {
    demo = await startDemo(browser, '2026-11-24T10:00', 24_350, 'hilde-fossum');
    const { reporter, clockTo } = demo;
    const clock = (time: string): Promise<void> => clockTo(`2026-11-24T${time}:00+01:00`);
    const agent = await demo.openSecond();
    await write(reporter, 'Skriveren på Fjell bosenter skriver ikke ut, vi har prøvd å starte den på nytt');
    await press(reporter, 'Send inn');
    await reads(reporter, 'Svar senest: i morgen kl. 09.30');

    await clock('10:05');
    await write(agent, `ta ${NUMBER}`);
    await reads(agent, 'vi har prøvd å starte den på nytt');
    await reads(reporter, `${AGENT} på driftsstøtte har tatt saken ${NUMBER} kl. 10.05.`);
    await picture(agent, 'desk-card');

    await clock('10:10');
    await write(agent, `spør ${NUMBER}: Hvilken skriver er det?`);
    await reads(reporter, `fra ${AGENT} på driftsstøtte: Hvilken skriver er det?`);
    await clock('11:40');
    await write(reporter, 'Det er den i gangen ved medisinrommet');
    await reads(agent, `Melder skriver om saken ${NUMBER}: Det er den i gangen ved medisinrommet`);

    await clock('11:45');
    await write(agent, `vis ${NUMBER}`);
    await agent.locator(CARD).nth(1).waitFor();
    // The hour and a half that the reporter was waited for is not the desk's.
    await reads(agent, 'Svar senest: i morgen kl. 11.00');
    await press(agent, 'Svar melder');
    await fill(agent, 'Prøv skuff 2 så lenge. Vi kommer kl. 13.');
    await picture(agent, 'desk-form');
    await press(agent, 'Lagre');
    await reads(agent, 'er sendt til melder');
    await reads(reporter, `Svar på saken ${NUMBER} fra ${AGENT} på driftsstøtte: Prøv skuff 2 så lenge.`);

    await clock('13:05');
    await write(agent, `løst ${NUMBER}: Skuffen er byttet`);
    await reads(reporter, `fra ${AGENT} på driftsstøtte: Skuffen er byttet`);
    await reads(reporter, 'Løste dette problemet?');
    await fill(reporter, 'Den skriver bare ut annenhver side');
    await picture(reporter, 'desk-solved');
    await clock('13:20');
    await press(reporter, 'Nei, ikke løst');
    await reads(reporter, `Saken ${NUMBER} er åpnet igjen.`);
    await reads(agent, `Saken ${NUMBER} er åpnet igjen.`);

    await clock('13:25');
    await write(agent, `ta ${NUMBER}`);
    await reads(reporter, `${AGENT} på driftsstøtte har tatt saken ${NUMBER} kl. 13.25.`);
    await reads(agent, 'Den skriver bare ut annenhver side');
    await clock('14:50');
    await write(agent, `løst ${NUMBER}: Hele skriveren er byttet`);
    await reads(reporter, `fra ${AGENT} på driftsstøtte: Hele skriveren er byttet`);
    await clock('14:55');
    await write(agent, `lukk ${NUMBER} årsak: utslitt skuff tiltak: skuffene byttes hvert år`);
    await reads(agent, `Saken ${NUMBER} er avsluttet`);
    await reads(reporter, 'Status: Lukket');
    await write(agent, `historikk ${NUMBER}`);
    await reads(agent, 'Merknad: utslitt skuff · skuffene byttes hvert år');
    await picture(agent, 'desk-history');
    expect(await reporter.getByText('utslitt skuff').count()).toBe(0);
  }, 120_000);
});
