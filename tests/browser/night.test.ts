import type { Browser } from 'playwright-core';
import { describeInBrowser, launch, picture, startDemo, write, type Demo } from './demo.ts';

/** A night from 21:40 to 08:05 as the reporter and the one on call see it; `tests/process/night.test.ts` asserts the whole of it. */

describeInBrowser('a night in two Playgrounds, its clock moved with /demo/clock', () => {
  let browser: Browser;
  let demo: Demo | undefined;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(async () => {
    await demo?.stop();
    await browser.close();
  });

  test('nobody answers, everyone is paged, taken, reminded, solved; and handed over to the desk in the morning', async () => {
    demo = await startDemo(browser, '2026-11-29T21:40', 24_340);
    const { reporter, clockTo } = demo;
    const responder = await demo.openSecond();
    await write(reporter, 'Gerica er nede på Fjell bosenter, vi får ikke opp medisinlistene');
    await reporter.getByText('vakten ble varslet kl. 21.40').first().waitFor();
    await responder.getByText('Vakt: kritisk sak').last().waitFor();
    await picture(reporter, 'demo-night-2140');

    await clockTo('2026-11-29T22:20:30+01:00');
    await reporter.getByText('vi varslet på nytt kl. 21.50').last().waitFor();
    await reporter.getByText('Vi har varslet alle på vaktlisten').last().waitFor();
    await picture(reporter, 'demo-night-2220');

    await clockTo('2026-11-29T22:22:00+01:00');
    await responder.getByRole('button', { name: 'Jeg tar den' }).last().click();
    await reporter.getByText('Henrik Løkås på vakt har tatt saken D-2026-00001 kl. 22.22').last().waitFor();
    await clockTo('2026-11-29T22:32:30+01:00');
    await responder.getByText('innen kl. 22.37. Ellers varsler vi deg').last().waitFor();
    await picture(responder, 'demo-night-lease');

    await write(responder, 'løst');
    await reporter.getByText('melder at feilen i saken D-2026-00001 er rettet').last().waitFor();

    await clockTo('2026-11-30T07:50:00+01:00');
    await write(reporter, 'Pasientvarslingen på Fjell bosenter virker ikke, alarmene kommer ikke fram');
    await reporter.getByText('vakten ble varslet kl. 07.50').first().waitFor();
    await clockTo('2026-11-30T08:05:00+01:00');
    await reporter.getByText('Sak D-2026-00002 er overført fra vakten til driftsstøtte').last().waitFor();
    await responder.getByText('Saken D-2026-00002 er overført til driftsstøtte').last().waitFor();
    await picture(reporter, 'demo-night-0805');
    expect(await responder.getByText('medisinlistene').count()).toBe(0);
  }, 90_000);
});
