import { understand } from '../../../src/domain/understanding/understand.ts';
import { demoDirectory } from './directory.ts';
import { REPORTER_WORDINGS } from './wordings/reporters.ts';

const directory = demoDirectory();

/** The number as people say it, the name of the affected user as written. */
const heard = (text: string): object => {
  const { slots, dialogue } = understand(text, directory, { municipality: 'drammen', workplaceId: null });
  const { affectedUser } = dialogue;
  return {
    name: slots.name ?? '-',
    phone: slots.phone?.replace('+47', '') ?? '-',
    workplaceId: slots.workplaceId ?? '-',
    affected: affectedUser === null ? '-' : (affectedUser.name ?? '?'),
  };
};

describe('the reporter and whom it is about, in messages of many hands', () => {
  test.each(REPORTER_WORDINGS.map(({ text, ...said }) => [text, said] as const))('%s', (text, said) => {
    expect(heard(text)).toEqual({
      ...said,
      workplaceId: expect.stringMatching(new RegExp(`^${said.workplaceId}`, 'u')) as string,
    });
  });
});
