import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { ContactVerbs } from '../../app/ports.ts';
import {
  contactRoutesSchema,
  joinedNotes,
  keptUntil,
  NOTES_KEPT_DAYS,
  noRoutes,
  sentNoteSchema,
} from '../../domain/on-call/contact-routes.ts';
import type { Access } from './cases.ts';
import { idOf } from './items.ts';

const routesItem = z.object({ doc: contactRoutesSchema, _etag: z.string() });
const noteItem = z.object({ doc: sentNoteSchema, _etag: z.string() });

/** Seconds; -1: kept. A code that nobody types, with the address it was for, is not kept beyond its time. */
const ttlOf = (until: number, now: number): number =>
  until === Infinity ? -1 : Math.max(1, Math.ceil((until - now) / 1000));
const NOTE_TTL = NOTES_KEPT_DAYS * 24 * 3_600;

/** The channels outside Microsoft 365 of each person, and what providers report: one item each, in a container of its own. */
export function contactsIn(access: Access): ContactVerbs {
  /** Writes what has been made of the item as it was read; false: somebody else was first. */
  async function write(id: string, ttl: number, doc: object, etag: string | undefined): Promise<boolean> {
    const body = { id, op: randomUUID(), ttl, doc };
    return etag === undefined ? access.create(body, id) : access.replace(body, id, etag);
  }

  return {
    async contactRoutes(personId) {
      const id = idOf('p', personId);
      return (await access.read(id, id, routesItem))?.doc ?? noRoutes(personId);
    },
    async changeContactRoutes(personId, now, change) {
      const id = idOf('p', personId);
      for (;;) {
        const stored = await access.read(id, id, routesItem);
        const { after, answer } = change(stored?.doc ?? noRoutes(personId));
        const until = keptUntil(after);
        if (until <= now && stored === undefined) return answer;
        if (await write(id, ttlOf(until, now), contactRoutesSchema.parse(after), stored?._etag))
          return answer;
      }
    },
    async noteSent(via, providerId, note) {
      const id = idOf('s', `${via}|${providerId}`);
      for (;;) {
        const stored = await access.read(id, id, noteItem);
        const joined = stored === undefined ? note : joinedNotes(stored.doc, note);
        if (await write(id, NOTE_TTL, sentNoteSchema.parse(joined), stored?._etag)) return joined;
      }
    },
  };
}
