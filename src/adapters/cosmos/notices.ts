import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Store } from '../../app/ports.ts';
import { endedNotice, endOf, noticeSchema, type Notice } from '../../domain/notice/notice.ts';
import type { Access } from './cases.ts';

const item = z.object({ doc: noticeSchema, _etag: z.string() });

const bodyOf = (notice: Notice) => ({
  id: notice.id,
  op: randomUUID(),
  tenant: notice.tenant,
  begins: notice.from,
  ends: endOf(notice),
  doc: noticeSchema.parse(notice),
});

/** The register of announced windows: a container of its own, a handful of items, read with every decision. */
export function noticesIn(access: Access): Pick<Store, 'saveNotice' | 'notices' | 'endNotice'> {
  return {
    async saveNotice(notice) {
      if (!(await access.create(bodyOf(notice), notice.tenant)))
        throw new Error(`The id ${notice.id} is taken`);
    },

    async notices(tenant, from) {
      const found = await access.find(
        'SELECT c.doc, c._etag FROM c WHERE c.tenant = @tenant AND c.ends > @from ORDER BY c.begins, c.id',
        { tenant, from },
        item,
        tenant,
      );
      return found.map(({ doc }) => doc);
    },

    async endNotice(tenant, id, at) {
      for (;;) {
        const stored = await access.read(id, tenant, item);
        if (stored === undefined) return { outcome: 'unknown' };
        const ended = endedNotice(stored.doc, at);
        if (ended === undefined) return { outcome: 'over', notice: stored.doc };
        if (await access.replace(bodyOf(ended), tenant, stored._etag))
          return { outcome: 'ended', notice: ended };
      }
    },
  };
}
