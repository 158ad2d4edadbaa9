import type { Browser } from 'playwright-core';
import { describeInBrowser, launch, picture, startDemo, write, type Demo } from './demo.ts';

/** The main story as its users see it. */

describeInBrowser('the Playground in Chromium', () => {
  let browser: Browser;
  let demo: Demo | undefined;
  beforeAll(async () => {
    browser = await launch();
  });
  afterEach(() => demo?.stop());
  afterAll(() => browser.close());

  test('Sunday 02:14: paged before any button, taken, and the reporter sees who', async () => {
    demo = await startDemo(browser, '2026-11-29T02:14', 24_300);
    const { reporter } = demo;
    const responder = await demo.openSecond();
    await write(reporter, 'Gerica er nede på Fjell bosenter, vi får ikke opp medisinlistene');
    await reporter.getByText('vakten ble varslet kl. 02.14').first().waitFor();
    await responder.getByText('Vakt: kritisk sak').waitFor();
    await picture(reporter, 'night-reporter');
    await picture(responder, 'night-responder');
    await responder.getByRole('button', { name: 'Jeg tar den' }).click();
    await reporter.getByText('på vakt har tatt saken D-2026-00001').last().waitFor();
    await reporter.getByText('Tatt av').first().waitFor();
    await picture(reporter, 'night-taken');
    expect(await responder.getByText('medisinlistene').count()).toBe(0);
  }, 90_000);

  test('Monday 10:05: one message, one button, a number and an honest promise', async () => {
    demo = await startDemo(browser, '2026-11-23T10:05', 24_310);
    const { reporter } = demo;
    await write(reporter, 'Skriveren på vaktrommet er tom for toner, vi får ikke skrevet ut');
    await reporter.getByRole('button', { name: 'Send inn' }).waitFor();
    await picture(reporter, 'day-form');
    await reporter.getByLabel('Telefon').fill('');
    await reporter.getByRole('button', { name: 'Send inn' }).click();
    await reporter.getByText('Skriv et telefonnummer').first().waitFor();
    await reporter.getByLabel('Telefon').fill('41 22 33 44');
    await reporter.getByRole('button', { name: 'Send inn' }).click();
    await reporter.getByText('Du får svar senest').first().waitFor();
    await reporter.getByText('41 22 33 44').first().waitFor();
    await picture(reporter, 'day-receipt');
    expect(await reporter.getByRole('button', { name: 'Send inn' }).count()).toBe(0);
    await write(reporter, 'mine saker');
    await reporter.getByText('Mine saker').first().waitFor();
  }, 90_000);

  test('in words alone, where cards do not show: corrected, sent in, and solved by «alt virker» (no button is pressed)', async () => {
    demo = await startDemo(browser, '2026-11-23T10:05', 24_320);
    const { reporter } = demo;
    await write(reporter, 'bare tekst');
    await reporter.getByText('Da svarer jeg bare med tekst').last().waitFor();
    await write(reporter, 'citrix henger på vaktrommet');
    await reporter.getByText('Stemmer dette?').first().waitFor();
    await write(reporter, 'nei, feil nummer, det er 41 22 33 44');
    await reporter.getByText('Da bruker vi 41 22 33 44.').last().waitFor();
    await write(reporter, 'ja');
    await reporter.getByText('Du får svar senest').first().waitFor();
    await picture(reporter, 'text-only');
    expect(await reporter.locator('.ac-adaptiveCard').count()).toBe(0);
    await write(reporter, 'glem det, alt virker igjen');
    await reporter.getByText('kan jeg lukke saken D-2026-00001').last().waitFor();
    await write(reporter, 'ja');
    await reporter.getByText('merket som løst').first().waitFor();
  }, 90_000);

  test('in English at night: paged, told the truth, and corrected in time', async () => {
    demo = await startDemo(browser, '2026-11-29T02:14', 24_330);
    const { reporter } = demo;
    const responder = await demo.openSecond();
    await write(reporter, 'Hi, Gerica is down at Fjell and we cannot see the medication lists');
    await reporter.getByText('the on-call technician was alerted at 02:14').first().waitFor();
    await responder.getByText('Vakt: kritisk sak').waitFor();
    await picture(reporter, 'english-night');
    const said = await reporter.locator('body').innerText();
    expect(said).toContain('Call the on-call phone');
    expect(said).not.toMatch(/\b(?:Saken|vakten|Kvittering|Prioritet)\b/);
  }, 90_000);
});
