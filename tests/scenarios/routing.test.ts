import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cause, Queue } from '../../src/domain/routing/route.ts';
import type { TimeState } from '../../src/domain/service-hours/calendar.ts';
import { reports, says, ticketsOf } from '../harness/routed.ts';
import { ON_CALL_PHONE, startWorld, type World } from '../harness/world.ts';

/**
 * The routing table of domain.md 3.2 from end to end: a person of the demo directory writes, in each of the four states of
 * the clock, and what every other person gets is compared with the 40 rows of the fixtures. Rows 1–25 are in the names.
 */

type Covered = 'yes' | 'no';
type Row = {
  time: TimeState;
  cause: Cause;
  entitled: Covered;
  queue: Queue;
  page: 'nei' | 'ja' | 'ja (antakelse)' | 'ja, merket «enhet ikke på vaktlisten»' | 'bare hvis bekreftet';
  alertDeskChannel: 'ja' | 'nei';
  showOnCallNumber: 'ja' | 'nei';
  notifySecurityOfficer: 'ja' | 'nei';
  message: keyof typeof SAYS;
};

const { routing } = JSON.parse(readFileSync(join(__dirname, '../fixtures/domain-fixtures.json'), 'utf8')) as {
  routing: Row[];
};

/** When it is written, who is on call then, and when the desk opens and answers at the latest. */
const WHEN: Readonly<Record<TimeState, { at: string; onCall: string; opens: string; due: string }>> = {
  open: { at: '2026-11-23T10:05', onCall: '', opens: '', due: 'i morgen kl. 09.35' },
  closed: {
    at: '2026-11-28T21:40',
    onCall: 'henrik-lokas',
    opens: 'mandag 30. november kl. 08.00',
    due: 'mandag 30. november kl. 15.00',
  },
  // Skjærtorsdag, and the afternoon of julaften.
  weekdayHoliday: {
    at: '2027-03-25T10:00',
    onCall: 'nina-grotting',
    opens: 'tirsdag 30. mars kl. 08.00',
    due: 'tirsdag 30. mars kl. 15.00',
  },
  halfDayPm: {
    at: '2026-12-24T13:00',
    onCall: 'vegard-heggelund',
    opens: 'mandag 28. desember kl. 08.00',
    due: 'mandag 28. desember kl. 15.00',
  },
};

const ATTACK = 'Filene på fellesområdet har fått rare navn og det ligger en løsepengebeskjed der';
const CITRIX = 'ingen i Svelvik kommer inn på Citrix';

/** Who writes what, from a unit that is on the on-call list and from one that is not. */
const REPORTS: Readonly<
  Record<
    Cause,
    Readonly<Record<Covered, readonly [who: string, words: string, priority: string, rules: string]>>
  >
> = {
  LH: {
    yes: ['ole-strandvik', 'Gerica er nede på Fjell bosenter', 'critical', 'R3'],
    no: ['hege-lindstad', 'Gerica er nede for oss alle på Slemmestad helsestasjon', 'critical', 'R3'],
  },
  HU: {
    yes: ['wenche-bjerkas', CITRIX, 'critical', 'R4'],
    no: ['torill-mikkelsrud', CITRIX, 'critical', 'R4'],
  },
  SEC: {
    yes: ['anne-bergseth', ATTACK, 'critical', 'R2'],
    no: ['eirik-sandbekk', ATTACK, 'critical', 'R2'],
  },
  HIGH: {
    yes: ['ole-strandvik', 'Gerica er supertreg for hele bosenteret', 'high', 'R9'],
    no: ['pal-tangenes', 'Citrix er nede på biblioteket, ellers virker det', 'high', 'R8'],
  },
  NORMAL: {
    yes: ['ole-strandvik', 'Citrix kaster meg ut hele tiden', 'medium', 'R12'],
    no: ['eirik-sandbekk', 'skriveren i gangen er tom for toner, men vi bruker den nede', 'low', 'R15'],
  },
};

/** What only this text says. */
const SAYS = {
  M01: /registrert som kritisk .* driftsstøtte er varslet nå/,
  M02: /registrert med høy prioritet .* Skriv her hvis det blir verre/,
  M03: /registrert med nummer \S+ og (?:middels|lav) prioritet\. Du får svar senest .* Skriv her hvis noe endrer seg/,
  M04: /driftsstøtte og sikkerhetsansvarlig i Drammen er varslet/,
  M05: /vakten ble varslet kl\. .* Ring vakttelefonen/,
  M06: /vakten ble varslet kl\. .* Hold telefonen .* ledig/,
  M07: /Enheten din er ikke med i vaktordningen, så saken tas når driftsstøtte åpner/,
  M08: /vakten og sikkerhetsansvarlig i Drammen er varslet\. Koble maskinen fra nettet nå, men ikke slå den av/,
  M09: /registrert med høy prioritet .* Vakten tar bare kritiske feil/,
  M10: /registrert med nummer \S+\. Driftsstøtte åpner .*, og du får svar senest/,
} as const;

const FIRST_ROW = { closed: 5, weekdayHoliday: 12, halfDayPm: 19 } as const;
function numberOf({ time, cause, entitled }: Row): number {
  const no = entitled === 'no' ? 1 : 0;
  if (time === 'open') return { LH: 1, HU: 1, SEC: 2, HIGH: 3, NORMAL: 4 }[cause];
  return FIRST_ROW[time] + { LH: no, HU: 2 + no, SEC: 4, HIGH: 5, NORMAL: 6 }[cause];
}

test('the fixtures reach every row of the table', () => {
  const all = new Set(routing.map(numberOf));
  expect([...all].toSorted((one, other) => one - other)).toEqual(
    Array.from({ length: 25 }, (_, at) => at + 1),
  );
  expect(routing).toHaveLength(40);
});

describe.each(routing.map((row) => ({ ...row, number: numberOf(row) })))(
  'row $number: $time, $cause, covered $entitled',
  (row) => {
    const { at, onCall, opens, due } = WHEN[row.time];
    const [who, words, priority, rules] = REPORTS[row.cause][row.entitled];

    let world: World;
    beforeEach(async () => {
      world = await startWorld(at);
    });
    afterEach(() => world.end());

    test(`${row.message}, page: ${row.page}`, async () => {
      const seen = await reports(world, who, words);
      const paged = row.page.startsWith('ja');
      expect(seen.told).toMatch(SAYS[row.message]);
      for (const [other, text] of Object.entries(SAYS))
        if (other !== row.message) expect(seen.told).not.toMatch(text);
      expect(seen.told.includes(ON_CALL_PHONE)).toBe(row.showOnCallNumber === 'ja');
      expect(seen.told).toContain(due);
      if (row.time !== 'open') expect(seen.told).toContain(opens);
      expect(seen.pages).toEqual(paged ? [{ to: onCall, flagged: row.page.includes('merket') }] : []);
      expect(seen.desk).toEqual([row.alertDeskChannel === 'ja' ? 'alert' : 'silent']);
      expect(seen.officers).toEqual(row.notifySecurityOfficer === 'ja' ? ['lars-wollheim'] : []);
      expect(seen.others).toEqual([]);
      const all = await ticketsOf(world);
      expect(all).toHaveLength(1);
      expect(all[0]).toMatchObject({ priority, rules: [rules], state: 'new', route: { queue: row.queue } });
      expect(all[0]?.paging === null).toBe(!paged);

      if (row.page === 'bare hvis bekreftet') {
        await world.advance('PT20M');
        const confirmed = await says(world, 'carl-fredrik-nes', words);
        expect(confirmed.told).toMatch(/Vi kjenner til feilen i Citrix .* i sak D-\S+-00001/);
        expect(confirmed.told).not.toContain(ON_CALL_PHONE);
        expect(confirmed.pages).toEqual([{ to: onCall, flagged: false }]);
        expect(confirmed.others).toEqual([{ to: who, told: expect.stringMatching(SAYS.M06) as string }]);
        expect(await ticketsOf(world)).toMatchObject([
          { number: all[0]?.number, reports: { reporters: 2, units: 2 } },
        ]);
      }
    });
  },
);
