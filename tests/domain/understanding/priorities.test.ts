import { classify } from '../../../src/domain/intake/classify.ts';
import { calendarOf } from '../../../src/domain/service-hours/calendar.ts';
import { parseInstant } from '../../../src/domain/service-hours/oslo.ts';
import { demoDirectory } from '../../harness/directory.ts';
import { LOSS_WORDINGS, PRIORITY_WORDINGS } from './wordings/priorities.ts';
import { PRIORITY_WORDINGS_2 } from './wordings/priorities-2.ts';

const directory = demoDirectory();
const calendar = calendarOf(directory.contacts);
const unknownReporter = PRIORITY_WORDINGS_2.trim()
  .split('\n')
  .map((line) => line.split(' | '));

/** The same answer at noon and at night: the hour changes the route, and never the priority (2.3). */
describe.each(['2027-03-31T10:00:00+02:00', '2027-03-31T21:45:00+02:00'])('at %s', (at) => {
  const now = parseInstant(at) ?? NaN;

  test.each(PRIORITY_WORDINGS)('%s: %s writes «%s»', (priority, personId, text) =>
    expect(classify(text, personId, { now, directory, calendar }).priority).toBe(priority),
  );

  test.each(unknownReporter)('%s: «%s»', (priority, text = '') =>
    expect(classify(text, null, { now, directory, calendar }).priority).toBe(priority),
  );

  test.each(LOSS_WORDINGS)('loss %d: %s', (loss, text) =>
    expect(classify(text, null, { now, directory, calendar }).facts.loss).toBe(loss),
  );
});
