import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { DirectoryHead, DirectoryItem, Store } from '../../app/ports.ts';
import { rotaItems, VERSIONS_KEPT } from '../../domain/directory/items.ts';

const headRow = z.object({ version: z.number(), importedAt: z.number() });
const itemRows = z.array(
  z.object({
    section: z.string(),
    id: z.string(),
    index: z.number(),
    doc: z.string().transform((text): unknown => JSON.parse(text)),
  }),
);

const rotaRows = z.array(z.object({ version: z.number(), since: z.number(), by: z.string().nullable() }));

/** The register of roles and contacts: whole versions, of which the newest counts, and every rota that ever counted. */
export function directoriesIn(
  db: DatabaseSync,
  transaction: <T>(durability: 'kept' | 'later', work: () => T) => T,
): Pick<Store, 'directoryHead' | 'directoryItems' | 'saveDirectory' | 'rotas'> {
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

  const addRota = db.prepare('insert into rotas(version, since, published_by) values(?, ?, ?)');
  const addRotaItem = db.prepare(
    'insert into rota_items(version, section, place, id, doc) values(?, ?, ?, ?, ?)',
  );
  const rotas = db.prepare(
    `select version, since, published_by by from rotas
     where since<=$to and since>=coalesce((select max(since) from rotas where since<=$from), $from)
     order by version`,
  );
  const rotaItemsOf = db.prepare(
    'select section, id, place "index", doc from rota_items where version=? order by section, place',
  );

  function keepRota(version: number, at: number, by: string | null, kept: readonly DirectoryItem[]): void {
    addRota.run(version, at, by);
    for (const { section, id, index, doc } of kept)
      addRotaItem.run(version, section, index, id, JSON.stringify(doc));
  }

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

    async saveDirectory(expected, added, at, by) {
      return transaction('kept', () => {
        const before = head();
        const version = before?.version ?? null;
        if (version !== expected) return 'conflict';
        const since = before === undefined ? at : Math.max(at, before.importedAt + 1);
        const next = { version: (version ?? 0) + 1, importedAt: since };
        addVersion.run(next.version, since);
        keepRota(next.version, since, by ?? null, rotaItems(added));
        for (const { section, id, index, doc } of added)
          addItem.run(next.version, section, index, id, JSON.stringify(doc));
        dropOld.run(next.version - VERSIONS_KEPT);
        return next;
      });
    },

    async rotas(from, to) {
      return rotaRows
        .parse(rotas.all({ from, to }))
        .map((row) => ({ ...row, items: itemRows.parse(rotaItemsOf.all(row.version)) }));
    },
  };
}
