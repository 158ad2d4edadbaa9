import { fits, searchedText, type SearchTerm } from '../../../src/domain/ticket/search.ts';
import { searchOf } from '../../../src/domain/ticket/search-query.ts';
import { SEARCHED_STATES } from '../../../src/domain/understanding/lexicon/search-words.ts';
import { PRIORITIES } from '../../../src/domain/vocabulary.ts';
import { textOf, type Language } from '../../../src/text/index.ts';
import { demoDirectory } from '../../harness/directory.ts';
import { ticketFor } from '../../harness/tickets.ts';

/** What the words of a search mean, and what a ticket is found by. */

const directory = demoDirectory((file) => {
  file.lexicon.systems['gerica'] = ['besøkslista'];
});
const LANGUAGES: readonly Language[] = ['nb', 'nn', 'en'];
const ticket = ticketFor(directory, { text: 'Étage 2: Får ikke åpnet «pasient-lista»' });
const termsOf = (typed: string): readonly SearchTerm[] => searchOf(typed, directory);
const found = (typed: string): boolean => fits(termsOf(typed), ticket);

describe.each(LANGUAGES)('states and priorities as they are shown (%s)', (language) => {
  const t = textOf(language);

  test.each(SEARCHED_STATES)('%s: every word that tells it from others', (state) => {
    const shown = t.stateName(state);
    expect(termsOf(shown).length).toBeGreaterThan(0);
    for (const term of termsOf(shown)) expect(term.states).toContain(state);
  });

  test.each(PRIORITIES)('%s', (priority) => {
    expect(termsOf(t.priorityName(priority))).toMatchObject([{ priorities: [priority], words: [] }]);
  });
});

test.each([
  ['its number', 'D-2026-00123'],
  ['its number, written otherwise', 'd-2026-123'],
  ['its tail', '123'],
  ['zeros before it', '00123'],
  ['its text, in capitals', 'ÉTAGE'],
  ['a part of a word, and signs', 'pasient-lista'],
  ['a digit as a word', '2'],
  ['the reporter', 'ole Strandvik'],
  ['a synonym of the system', 'mobilomsorg'],
  ['a word that the administrator gave it', 'besøkslista'],
  ['the beginning of the workplace', 'fjel'],
  ['another name of the municipality', 'byen'],
  ['words that say nothing', 'saken i Drammen'],
])('found by %s', (_, typed) => {
  expect(found(typed)).toBe(true);
});

test.each([
  ['another number', 'D-2026-00124'],
  ['another year', 'D-2027-00123'],
  ['the middle of the number', '012'],
  ['a digit within', '26'],
  ['one word that does not fit', 'ole skriver'],
  ['another state', 'løst'],
  ['another priority', 'lav'],
  ['the number to call', '40008916'],
  ['the account', ticket.reporter.account ?? ''],
])('not found by %s', (_, typed) => {
  expect(found(typed)).toBe(false);
});

test('nothing typed, or only fillers: what is open', () => {
  for (const typed of ['', '   ', '«»', 'saker i'])
    expect(termsOf(typed)).toMatchObject([
      { states: ['new', 'taken', 'waitingReporter', 'waitingVendor', 'waitingApproval'], words: [] },
    ]);
});

test('what is too long is cut: so many words, and no more', () => {
  expect(termsOf('gerica '.repeat(5_000))).toHaveLength(8);
});

test('each word once; no phone but one that was written in the text', () => {
  const twice = searchedText({ ...ticket, text: 'gerica GERICA ring 41223344' });
  expect(twice.match(/gerica/g)).toHaveLength(1);
  expect(twice).toContain(' 41223344 ');
  expect(twice).not.toContain('40008916');
});
