import { understand } from '../../../src/domain/understanding/understand.ts';
import { demoDirectory } from './directory.ts';
import { EXTENTS } from './wordings/extent.ts';

/** The extent of a fault in words that no example holds (2.2, 2.6b). */
const directory = demoDirectory();

test.each(EXTENTS.map(([text, ...rest]) => ({ text, rest })))('$text', ({ text, rest }) => {
  const [loss, scope, extra] = rest;
  const { facts } = understand(text, directory, { municipality: 'drammen', workplaceId: null });
  expect({
    loss: facts.loss,
    scope: facts.scope,
    workaround: facts.workaround,
    timeCritical: facts.timeCritical,
  }).toEqual({ loss, scope, workaround: false, timeCritical: false, ...extra });
});
