import type { Extension } from './inbound.ts';
import { createRaising, type RaisingDeps } from './raising.ts';
import { createTicketSearch, type TicketSearchDeps } from './ticket-search.ts';

/** What Teams' message extension can be asked: tickets that fit some words, and the dialog that raises one. */
export const createExtension = (deps: RaisingDeps & TicketSearchDeps): Extension => ({
  search: createTicketSearch(deps),
  raising: createRaising(deps),
});
