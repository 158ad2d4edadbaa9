import type { ContactRoutes, SentNote } from '../domain/on-call/contact-routes.ts';
import type { EpochMs, Via } from '../domain/vocabulary.ts';

/** What a store keeps of the channels outside Microsoft 365, as a part of the ports. Taken from `ports.ts`. */
export type ContactVerbs = {
  /** The person's channels; without any where nothing is kept. */
  readonly contactRoutes: (personId: string) => Promise<ContactRoutes>;
  /**
   * Changes them on what they are, all or nothing: of two who change them at once the second does it on what the first
   * left. What holds no channel and no code any more is deleted.
   * @param change pure: it may be asked more than once
   */
  readonly changeContactRoutes: <T>(
    personId: string,
    now: EpochMs,
    change: (before: ContactRoutes) => { readonly after: ContactRoutes; readonly answer: T },
  ) => Promise<T>;
  /** Adds to what is known of a message by the id that its provider gave it, and gives back all of it. Kept for 30 days. */
  readonly noteSent: (via: Via, providerId: string, note: SentNote, now: EpochMs) => Promise<SentNote>;
};
