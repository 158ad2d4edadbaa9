/** How long a claim holds in tests (elapsed time), as by default. */
export const LEASE_MS = 30_000;
