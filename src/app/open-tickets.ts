import type { Ticket } from '../domain/ticket/ticket.ts';
import type { Clock, Store } from './ports.ts';

const AT_ONCE = 100;

/** Every unresolved ticket, joined reports too, a page at a time: however many there are, others have their turn between. */
export async function* openTickets(
  { store, clock }: { readonly store: Pick<Store, 'openTickets'>; readonly clock: Pick<Clock, 'sleep'> },
  tenant: string,
): AsyncGenerator<readonly Ticket[]> {
  let after: string | null = null;
  do {
    const page = await store.openTickets(tenant, after, AT_ONCE);
    yield page.tickets;
    // A store in the same process answers at once: whoever else is waiting has a turn in between.
    await clock.sleep(0);
    ({ after } = page);
  } while (after !== null);
}
