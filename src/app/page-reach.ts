import type { Effect } from '../domain/effects.ts';
import { pageOf, pageRowId } from '../domain/ticket/page-rows.ts';
import { VIAS } from '../domain/vocabulary.ts';
import type { Store } from './ports.ts';

/**
 * A row of a page has failed: whether another channel of the same page has reached the person, or still may. Then the chain
 * goes on by its clock. Of several that fail at once the last one sees the others failed, since each outcome is written
 * with the command that asks this. The rows of this page alone are read: in a night in which nothing gets through a ticket
 * has hundreds.
 */
export async function isReachedOtherwise(
  store: Pick<Store, 'row'>,
  partition: string,
  failed: Extract<Effect, { kind: 'page' }>,
): Promise<boolean> {
  const page = pageOf(failed);
  for (const via of [undefined, ...VIAS]) {
    const id = pageRowId(page, via);
    const state = id === failed.id ? undefined : (await store.row(partition, id))?.state;
    if (state === 'sent') return true;
    // One that has asked for the next level itself must wait for long, and is not waited for.
    const isOpen = state === 'pending' || state === 'sending';
    if (isOpen && (await store.row(partition, `failed:${id}`)) === undefined) return true;
  }
  return false;
}
