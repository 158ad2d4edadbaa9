import { randomUUID } from 'node:crypto';
import type { OperationInput } from '@azure/cosmos';
import { z } from 'zod';
import type { DirectoryItem, PublishedRota, Store } from '../../app/ports.ts';
import { rotaItems, VERSIONS_KEPT } from '../../domain/directory/items.ts';
import { MOST_OPERATIONS } from './batch.ts';
import type { Access } from './cases.ts';
import { idOf } from './items.ts';

const HEAD = 'head';
const EVERYTHING = 'SELECT * FROM c';
const version = z.object({
  version: z.number().int(),
  importedAt: z.number(),
  partition: z.string(),
  /** Versions of an older program do not say who brought them in. */
  by: z.string().nullable().default(null),
});
type Named = z.infer<typeof version>;
const headItem = z.object({ versions: z.array(version), _etag: z.string() });
const entry = z.object({
  id: z.string(),
  section: z.string(),
  entry: z.string(),
  index: z.number().int(),
  doc: z.unknown(),
});

/** The home of every rota that ever counted. */
const HISTORY = 'history';
const historyId = (of: number): string => `v${of}`;
const kept = z.object({
  version: z.number().int(),
  since: z.number(),
  by: z.string().nullable(),
  items: z.array(
    z.object({ section: z.string(), id: z.string(), index: z.number().int(), doc: z.unknown() }),
  ),
});
const LAST_BEFORE = 'SELECT TOP 1 * FROM c WHERE c.since <= @from ORDER BY c.since DESC';
const BETWEEN = 'SELECT * FROM c WHERE c.since > @from AND c.since <= @to';

/** Half of what the service takes, since an entry is measured here without its frame. */
const LARGEST_BATCH = 1_000_000;

/**
 * The directory by its entries: those of the rota in a container of their own. A version is written under a partition of
 * its own and counts from the moment at which the head names it; what was written for nothing is taken away.
 */
export function directoriesIn(
  directory: Access,
  rota: Access,
): Pick<Store, 'directoryHead' | 'directoryItems' | 'saveDirectory' | 'rotas'> {
  const homeOf = (section: string): Access => (section.startsWith('onCall') ? rota : directory);
  const readHead = () => directory.read(HEAD, HEAD, headItem);

  async function write(partition: string, items: readonly DirectoryItem[]): Promise<void> {
    for (const home of [directory, rota]) {
      let batch: OperationInput[] = [];
      let size = 0;
      const flush = async (): Promise<void> => {
        if (batch.length === 0) return;
        const written = await home.batch(partition, batch);
        if (written.outcome === 'refused')
          throw new Error(`An entry of the directory was refused with ${written.status}`);
        batch = [];
        size = 0;
      };
      for (const { section, id, index, doc } of items.filter((item) => homeOf(item.section) === home)) {
        const body = { id: idOf(section, id), pk: partition, section, entry: id, index, doc };
        const bytes = Buffer.byteLength(JSON.stringify(body));
        if (batch.length === MOST_OPERATIONS || size + bytes > LARGEST_BATCH) await flush();
        // Written again by a second attempt it is the same.
        batch.push({ operationType: 'Upsert', resourceBody: body as never });
        size += bytes;
      }
      await flush();
    }
  }

  async function entries(partition: string): Promise<DirectoryItem[]> {
    const homes = await Promise.all(
      [directory, rota].map((home) => home.find(EVERYTHING, {}, entry, partition)),
    );
    return homes
      .flat()
      .map(({ section, entry: id, index, doc }) => ({ section, id, index, doc }))
      .toSorted((a, b) => (a.section === b.section ? a.index - b.index : a.section < b.section ? -1 : 1));
  }

  /** The rota of a version that the head names. */
  const rotaOf = async ({
    version: of,
    importedAt,
    by,
    partition,
  }: Named): Promise<PublishedRota & z.infer<typeof kept>> => ({
    version: of,
    since: importedAt,
    by,
    items: [...rotaItems(await entries(partition))],
  });

  /** Before a version can be taken away, its rota stands in the history; written again it is the same. */
  async function keepRotas(named: readonly Named[]): Promise<void> {
    for (const one of named) {
      const id = historyId(one.version);
      if ((await rota.read(id, HISTORY, kept)) !== undefined) continue;
      const body = { id, pk: HISTORY, op: randomUUID(), ...(await rotaOf(one)) };
      await rota.create(body, HISTORY);
    }
  }

  async function clear(partition: string): Promise<void> {
    for (const home of [directory, rota]) {
      const items = await home.find(EVERYTHING, {}, entry, partition);
      await home.removeAll(
        partition,
        items.map(({ id }) => id),
      );
    }
  }

  return {
    async directoryHead() {
      const newest = (await readHead())?.versions.at(-1);
      return newest && { version: newest.version, importedAt: newest.importedAt };
    },

    async directoryItems(wanted) {
      const named = (await readHead())?.versions.find((one) => one.version === wanted);
      return named === undefined ? [] : entries(named.partition);
    },

    async saveDirectory(expected, items, at, by) {
      const head = await readHead();
      const before = head?.versions.at(-1);
      if ((before?.version ?? null) !== expected) return 'conflict';
      await keepRotas(head?.versions ?? []);
      const op = randomUUID();
      const importedAt = before === undefined ? at : Math.max(at, before.importedAt + 1);
      const added: Named = {
        version: (expected ?? 0) + 1,
        importedAt,
        partition: `v${(expected ?? 0) + 1}|${op}`,
        by: by ?? null,
      };
      await write(added.partition, items);
      const versions = [...(head?.versions ?? []), added];
      const body = { id: HEAD, pk: HEAD, op, versions: versions.slice(-VERSIONS_KEPT) };
      const written =
        head === undefined
          ? await directory.create(body, HEAD)
          : await directory.replace(body, HEAD, head._etag);
      if (!written) {
        // Nobody has named it: nobody reads it.
        await clear(added.partition);
        return 'conflict';
      }
      for (const old of versions.slice(0, -VERSIONS_KEPT)) await clear(old.partition);
      return { version: added.version, importedAt };
    },

    async rotas(from, to) {
      const [named, last, between] = await Promise.all([
        readHead().then((head) => head?.versions ?? []),
        rota.find(LAST_BEFORE, { from }, kept, HISTORY),
        rota.find(BETWEEN, { from, to }, kept, HISTORY),
      ]);
      // The newest is not in the history yet: it comes there before the next one counts.
      const known = new Map([...last, ...between].map((one) => [one.version, one]));
      const newer = named.filter((one) => !known.has(one.version) && one.importedAt <= to);
      const all = [...known.values(), ...(await Promise.all(newer.map(rotaOf)))].toSorted(
        (a, b) => a.version - b.version,
      );
      const first = all.findLast(({ since }) => since <= from)?.version ?? 0;
      return all
        .filter(({ version: of }) => of >= first)
        .map(({ version: of, since, by, items }) => ({ version: of, since, by, items }));
    },
  };
}
