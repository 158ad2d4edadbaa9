import type { Store } from '../../app/ports.ts';
import { endedNotice, noticeSchema, type Notice } from '../../domain/notice/notice.ts';
import { remembered } from '../../domain/memo.ts';
import { documentRow } from './rows.ts';
import type { prepareStatements } from './statements.ts';

/** The same few windows are read with every decision, and parsed once. */
const parsed = remembered(200, (doc: string): Notice => noticeSchema.parse(JSON.parse(doc)));
const read = (row: unknown): Notice => parsed(documentRow.parse(row).doc);

/** The register of announced windows: a table of its own, a handful of rows, read with every decision. */
export function noticesIn(
  sql: ReturnType<typeof prepareStatements>,
  transaction: <T>(durability: 'kept' | 'later', work: () => T) => T,
): Pick<Store, 'saveNotice' | 'notices' | 'endNotice'> {
  return {
    async saveNotice(notice) {
      const doc = JSON.stringify(noticeSchema.parse(notice));
      transaction('kept', () => sql.saveNotice.run(notice.tenant, notice.id, doc));
    },

    async notices(tenant, from) {
      return sql.notices.all(tenant, from).map(read);
    },

    async endNotice(tenant, id, at) {
      return transaction('kept', () => {
        const row = sql.notice.get(tenant, id);
        if (row === undefined) return { outcome: 'unknown' };
        const notice = read(row);
        const ended = endedNotice(notice, at);
        if (ended === undefined) return { outcome: 'over', notice };
        sql.changeNotice.run(JSON.stringify(ended), tenant, id);
        return { outcome: 'ended', notice: ended };
      });
    },
  };
}
