import { deskDaysIn } from '../../../src/domain/answers/desk-days.ts';
import { calendarOf } from '../../../src/domain/service-hours/calendar.ts';
import { atOslo, osloDate } from '../../../src/domain/service-hours/oslo.ts';
import { demoDirectory } from '../../harness/directory.ts';

/** T102, 8.1: which days a question names, and the desk's hours on them. */
const calendar = calendarOf(demoDirectory().contacts);
const on = (date: string, text: string): string[] =>
  deskDaysIn(text, atOslo(date, '10:00'), calendar).map(
    ({ first, last, opens }) =>
      `${osloDate(first)}${first === last ? '' : ` – ${osloDate(last)}`} ${opens === null ? 'closed' : 'open'}`,
  );

test.each([
  ['er dere åpne i dag?', ['2026-12-01 open']],
  ['opnar de i morgon?', ['2026-12-02 open']],
  ['er det noen der i helga', ['2026-12-05 – 2026-12-06 closed']],
  ['åpent på torsdag?', ['2026-12-03 open']],
  ['julaften', ['2026-12-24 open']],
  ['åpningstider i jula', ['2026-12-24 open', '2026-12-25 – 2026-12-26 closed']],
  ['romjula', ['2026-12-27 closed', '2026-12-28 – 2026-12-30 open', '2026-12-31 open']],
  ['skjærtorsdag', ['2027-03-25 closed']],
  ['påsken', ['2027-03-24 open', '2027-03-25 – 2027-03-29 closed']],
  ['17. mai', ['2027-05-17 closed']],
  ['on 24 December', ['2026-12-24 open']],
  ['May 18', ['2027-05-18 open']],
  ['24.12', ['2026-12-24 open']],
  ['kl 15.30', []],
  ['31. februar', []],
  ['når åpner dere?', []],
])('«%s» on 1 December 2026', (text, days) => expect(on('2026-12-01', text)).toEqual(days));

test('on a Sunday «i helga» is the one that is, and in January «i nyttår» what is left of it', () => {
  expect(on('2026-12-06', 'i helga')).toEqual(['2026-12-05 – 2026-12-06 closed']);
  expect(on('2027-01-01', 'nyttår')).toEqual(['2027-01-01 closed']);
});
