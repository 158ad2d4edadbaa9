import type { Directory } from '../../src/domain/directory/directory.ts';
import { labelled } from './labelled.ts';
import { exampleOf, type Example } from './linear.ts';

/** What the model that raises doubt is trained on: the messages of `given` and `tuned`, and who wrote each. */
export const examplesOf = (directory: Directory): (Example & { readonly group: string })[] =>
  (['given', 'tuned'] as const).flatMap((part) =>
    labelled(part, directory).map((row) => ({
      ...exampleOf(row.text, row.lifeHealth === 'acute'),
      // The letters before the number of a message are its author; the given ones are told apart by tens.
      group: part === 'given' ? `given ${row.id.slice(0, -1)}` : row.id.replace(/-\d+$/u, ''),
    })),
  );
