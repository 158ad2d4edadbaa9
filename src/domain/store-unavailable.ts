/** What a store throws that cannot be used now; its message says to the operator why, and what to do. */
export class StoreUnavailable extends Error {}
