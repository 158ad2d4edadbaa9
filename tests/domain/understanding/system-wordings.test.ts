import { understand } from '../../../src/domain/understanding/understand.ts';
import { demoDirectory } from './directory.ts';
import { SYSTEM_WORDINGS } from './wordings/systems.ts';
import { SYSTEM_WORDINGS_2 } from './wordings/systems-2.ts';
import { SYSTEM_WORDINGS_3 } from './wordings/systems-3.ts';

const directory = demoDirectory();

describe('the system, in the words of people who do not name it', () => {
  const rows = Object.entries(SYSTEM_WORDINGS).flatMap(([id, list]) =>
    list.map(([place, text]) => [text, place, id === 'none' ? null : id] as const),
  );
  for (const line of (SYSTEM_WORDINGS_2 + SYSTEM_WORDINGS_3).split('\n')) {
    const [id, place, text] = line.split(' | ');
    if (text !== undefined)
      rows.push([text, place === '-' ? null : (place ?? null), id === 'none' ? null : (id ?? null)]);
  }
  test.each(rows)('%s (%s) → %s', (text, workplaceId, systemId) => {
    const municipality = directory.workplace(workplaceId ?? '')?.municipality ?? 'drammen';
    expect(understand(text, directory, { municipality, workplaceId }).systemId).toBe(systemId);
  });
});
