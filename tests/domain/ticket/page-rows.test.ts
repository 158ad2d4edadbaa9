import { pageOf, pageRows } from '../../../src/domain/ticket/page-rows.ts';
import { escalate, pageFailed, startPaging } from '../../../src/domain/ticket/paging.ts';
import type { Effect } from '../../../src/domain/effects.ts';
import { demoDirectory } from '../../harness/directory.ts';
import { factsAt, NIGHT, ticketFor } from '../../harness/tickets.ts';

/** A page is a row for Teams and one for each channel outside it that is set up (domain.md 3.3). */

const directory = demoDirectory();
const facts = { ...factsAt(directory, NIGHT), channels: ['sms', 'mail'] as const };
const ticket = ticketFor(directory);
const idsOf = (effects: readonly Effect[] = []): string[] =>
  effects.filter(({ kind }) => kind === 'page').map(({ id }) => id);
const isPage = (effect: Effect) => effect.kind === 'page';

test('none set up: one row, as it always was', () => {
  const rows = pageRows('page:1:0', { to: 'onCall', level: 'primary' }, { round: 1, step: 0 }, NIGHT);
  expect(rows.map(({ id }) => id)).toEqual(['page:1:0']);
  expect(rows[0]).not.toHaveProperty('via');
});

test('the first page, each step of the chain, and everyone: over every channel', () => {
  expect(idsOf(startPaging(ticket, facts).effects)).toEqual(['page:2:0', 'page:2:0:sms', 'page:2:0:mail']);
  expect(idsOf(escalate(ticket, { round: 1, step: 2 }, facts)?.effects)).toEqual([
    'page:1:2',
    'page:1:2:sms',
    'page:1:2:mail',
  ]);
  expect(idsOf(escalate(ticket, { round: 1, step: 4 }, facts)?.effects)).toHaveLength(3 * 7);
});

test('whichever channel fails last, the same rows are asked for, so that they are made once', () => {
  const rows = startPaging({ ...ticket, rounds: 0 }, facts).effects.filter(isPage);
  const asked = rows.map((row) => idsOf(pageFailed(ticket, row as never, facts)?.effects));
  expect(rows.map((row) => pageOf(row as never))).toEqual(Array(3).fill('page:1:0'));
  expect(asked).toEqual(
    Array(3).fill(['page:1:0:secondary', 'page:1:0:secondary:sms', 'page:1:0:secondary:mail']),
  );
});
