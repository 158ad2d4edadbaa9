import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { DirectoryHead, Store } from '../../app/ports.ts';
import { VERSIONS_KEPT } from '../../domain/directory/items.ts';

const headRow = z.object({ version: z.number(), importedAt: z.number() });
const itemRows = z.array(
  z.object({
    section: z.string(),
    id: z.string(),
    index: z.number(),
    doc: z.string().transform((text): unknown => JSON.parse(text)),
  }),
);

/** The register of roles and contacts: whole versions, of which the newest counts. */
export function directoriesIn(
  db: DatabaseSync,
  transaction: <T>(durability: 'kept' | 'later', work: () => T) => T,
): Pick<Store, 'directoryHead' | 'directoryItems' | 'saveDirectory'> {
  const newest = db.prepare(
    'select version, imported importedAt from directories order by version desc limit 1',
  );
  const items = db.prepare(
    'select section, id, place "index", doc from directory_items where version=? order by section, place',
  );
  const addVersion = db.prepare('insert into directories(version, imported) values(?, ?)');
  const addItem = db.prepare(
    'insert into directory_items(version, section, place, id, doc) values(?, ?, ?, ?, ?)',
  );
  const dropOld = db.prepare('delete from directories where version<=?');

  const head = (): DirectoryHead | undefined => {
    const row = newest.get();
    return row === undefined ? undefined : headRow.parse(row);
  };

  return {
    async directoryHead() {
      return head();
    },

    async directoryItems(version) {
      return itemRows.parse(items.all(version));
    },

    async saveDirectory(expected, added, at) {
      return transaction('kept', () => {
        const version = head()?.version ?? null;
        if (version !== expected) return 'conflict';
        const next = { version: (version ?? 0) + 1, importedAt: at };
        addVersion.run(next.version, at);
        for (const { section, id, index, doc } of added)
          addItem.run(next.version, section, index, id, JSON.stringify(doc));
        dropOld.run(next.version - VERSIONS_KEPT);
        return next;
      });
    },
  };
}
