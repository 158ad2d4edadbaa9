import { understand } from '../../../src/domain/understanding/understand.ts';
import { demoDirectory } from './directory.ts';
import { MORE_WORDINGS } from './wordings/intents-2.ts';
import { LATER_WORDINGS } from './wordings/intents-3.ts';
import { LAST_WORDINGS } from './wordings/intents-4.ts';
import { FIFTH_WORDINGS } from './wordings/intents-5.ts';

const directory = demoDirectory();

describe('intent: fresh wordings', () => {
  test.each([...MORE_WORDINGS, ...LATER_WORDINGS, ...LAST_WORDINGS, ...FIFTH_WORDINGS])(
    '%s: %s',
    (intent, text) =>
      expect(understand(text, directory, { municipality: 'drammen', workplaceId: null }).intent).toBe(intent),
  );
});
