import type { EpochMs } from '../domain/vocabulary.ts';

/**
 * The sentences about what somebody asks for when nothing is broken (M12b, M15–M16 of domain.md 3.4), and M16g beside
 * them. What is null is left out, and the rest stays whole and true: a person without a name is the role alone.
 */

type Numbered = { readonly number: string };
type Promised = { readonly due: EpochMs; readonly now: EpochMs };
/** When the last copy was taken; said as a date, never as a time of day (G9, domain.md 3.7). */
type LastCopy = { readonly copyAt: EpochMs | null; readonly now: EpochMs };
type System = { readonly system: string | null };
/** The system manager of the system in the person's municipality (T90, T126). */
type Manager = { readonly manager: string | null };
type Link = { readonly link: string | null };

export type RequestMessages = {
  /** Patient safety, HMS, quality (T37); `link` is the municipality's own system for them. */
  readonly M12b: (p: Link) => string;
  /** Restore in a business system, ordered (T19, T83). */
  readonly M15: (p: Numbered & System & LastCopy) => string;
  /** Restore of files, ordered (T76, T83, T84, T103). */
  readonly M15b: (p: Numbered & Promised & LastCopy) => string;
  /** Restore approved by the system owner (T19). */
  readonly M15c: (p: Numbered) => string;
  /** Restore rejected; `reason` is what the system owner wrote, masked. */
  readonly M15d: (p: Numbered & Manager & { readonly reason: string | null }) => string;
  /** Files on the computer itself (T77, T85, T124). */
  readonly M16a: string;
  /** How-to and training (T6, T122, T126). The manager is named only with the system that he or she manages. */
  readonly M16b: (p: System & Manager) => string;
  /** Equipment that is not approved (T10, T12); `link` is the list of approved models. */
  readonly M16c: (p: Link) => string;
  /** Home broadband (T113). */
  readonly M16d: string;
  /** Projector and other AV (T127); `contact` is a phone number, or words that name a person or an address. */
  readonly M16e: (p: { readonly contact: string | null }) => string;
  /** User name and password to a business system (T90). */
  readonly M16f: (p: System & Manager & { readonly phone: string | null }) => string;
  /** The home-office system is down (R14, T103). */
  readonly M16g: (p: Numbered & Promised) => string;
};
