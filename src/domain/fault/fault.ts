import { z } from 'zod';
import type { Directory } from '../directory/directory.ts';
import type { Registration } from '../effects.ts';
import type { EpochMs } from '../vocabulary.ts';

/** Which reports are about one and the same fault (domain.md 2.6). */

export const FAULT_SCHEMA = 1;

/** [A] 2.6: two reporters of the same system instance within this time report one fault. */
export const SAME_FAULT_MS = 30 * 60_000;
/** A fault that is known to be common or critical is joined for as long as its last report is no older than this. */
export const KNOWN_FAULT_MS = 24 * 3_600_000;

/**
 * The holder of a fault: which ticket the next reporter of this system instance joins. Its own document, so that two first
 * reporters at two instances collide here, and one of them becomes the parent.
 */
export const faultSchema = z.object({
  schema: z.literal(FAULT_SCHEMA),
  tenant: z.string(),
  key: z.string(),
  ticketId: z.string(),
  /** When the ticket took the place. */
  createdAt: z.number().int(),
});
export type Fault = z.infer<typeof faultSchema>;

/** An unresolved ticket that holds a fault, as far as a later report needs to know it. */
export type OpenFault = {
  readonly key: string;
  readonly ticketId: string;
  /** Its first reporter, whose own second report is no «me too»; null where that one has left it. */
  readonly account: string | null;
  readonly lastReportAt: EpochMs;
  /** It is critical, or has several reporters: no longer one person's matter. */
  readonly known: boolean;
};

export const faultPartition = (tenant: string, key: string): string => `${tenant}|fault|${key}`;

/**
 * The system instance that a report says is failing, or null where it says nothing of others: equipment, one person's
 * account, a security matter, a question, or somebody whose colleagues get in.
 */
export function faultKeyOf(
  { systemId, municipality, facts }: Pick<Registration, 'systemId' | 'municipality' | 'facts'>,
  directory: Directory,
): string | null {
  const system = systemId === null ? undefined : directory.system(systemId);
  if (system === undefined || facts.systemClass === 'EQ') return null;
  if (facts.loss < 2 || facts.security > 0 || facts.outOfScope) return null;
  if (facts.scope === 1 && (facts.workaround || system.id === 'ad')) return null;
  if (system.shared) return system.id;
  return municipality === null ? null : `${system.id}@${municipality}`;
}

/** Whether what is reported at `now` is still this fault, whoever reports it; later it is taken for a new one. */
export const isCurrent = ({ known, lastReportAt }: OpenFault, now: EpochMs): boolean =>
  now - lastReportAt <= (known ? KNOWN_FAULT_MS : SAME_FAULT_MS);

/** Whether a report of another person at `now` belongs to the fault. */
export const isOf = (fault: OpenFault, account: string | null, now: EpochMs): boolean =>
  (account === null || fault.account !== account) && isCurrent(fault, now);

/** The open fault that a report belongs to (M18); undefined where it is the first. */
export function knownFault(
  about: Pick<Registration, 'systemId' | 'municipality' | 'facts' | 'reporter'>,
  {
    openFaults,
    directory,
    now,
  }: { readonly openFaults: readonly OpenFault[]; readonly directory: Directory; readonly now: EpochMs },
): OpenFault | undefined {
  const key = faultKeyOf(about, directory);
  return key === null
    ? undefined
    : openFaults.find((fault) => fault.key === key && isOf(fault, about.reporter.account, now));
}
