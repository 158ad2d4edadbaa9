import { understand } from '../../../src/domain/understanding/understand.ts';
import { demoDirectory } from './directory.ts';
import { SYSTEM_WORDINGS } from './wordings/systems.ts';

const directory = demoDirectory();

describe('the system, in the words of people who do not name it', () => {
  const rows = Object.entries(SYSTEM_WORDINGS).flatMap(([id, list]) =>
    list.map(([place, text]) => [text, place, id === 'none' ? null : id] as const),
  );
  test.each(rows)('%s (%s) → %s', (text, workplaceId, systemId) => {
    const municipality = directory.workplace(workplaceId ?? '')?.municipality ?? 'drammen';
    expect(understand(text, directory, { municipality, workplaceId }).systemId).toBe(systemId);
  });
});
