import type { DatabaseSync } from 'node:sqlite';
import type { ContactVerbs } from '../../app/ports.ts';
import {
  contactRoutesSchema,
  keptUntil,
  joinedNotes,
  NOTES_KEPT_DAYS,
  noRoutes,
  sentNoteSchema,
  type ContactRoutes,
} from '../../domain/on-call/contact-routes.ts';
import { documentRow } from './rows.ts';

const NOTES_KEPT_MS = NOTES_KEPT_DAYS * 24 * 3_600_000;

/** The channels outside Microsoft 365 of each person, and what providers report about what was sent. */
export function contactsIn(
  db: DatabaseSync,
  transaction: <T>(durability: 'kept' | 'later', work: () => T) => T,
): ContactVerbs {
  const sql = {
    routes: db.prepare('select doc from contact_routes where person=?'),
    keep: db.prepare(
      'insert into contact_routes(person, doc) values(?, ?) on conflict do update set doc=excluded.doc',
    ),
    drop: db.prepare('delete from contact_routes where person=?'),
    note: db.prepare('select doc from sent_notes where via=? and provider=?'),
    keepNote: db.prepare(
      `insert into sent_notes(via, provider, doc, at) values(?, ?, ?, ?)
       on conflict do update set doc=excluded.doc`,
    ),
    dropNotes: db.prepare('delete from sent_notes where at<?'),
  };
  const docOf = (row: unknown): unknown => JSON.parse(documentRow.parse(row).doc);
  const read = (personId: string): ContactRoutes => {
    const row = sql.routes.get(personId);
    return row === undefined ? noRoutes(personId) : contactRoutesSchema.parse(docOf(row));
  };

  return {
    async contactRoutes(personId) {
      return read(personId);
    },
    async changeContactRoutes(personId, now, change) {
      return transaction('kept', () => {
        const { after, answer } = change(read(personId));
        if (keptUntil(after) <= now) sql.drop.run(personId);
        else sql.keep.run(personId, JSON.stringify(contactRoutesSchema.parse(after)));
        return answer;
      });
    },
    async noteSent(via, providerId, note, now) {
      return transaction('kept', () => {
        const row = sql.note.get(via, providerId);
        const joined = row === undefined ? note : joinedNotes(sentNoteSchema.parse(docOf(row)), note);
        sql.keepNote.run(via, providerId, JSON.stringify(sentNoteSchema.parse(joined)), now);
        sql.dropNotes.run(now - NOTES_KEPT_MS);
        return joined;
      });
    },
  };
}
