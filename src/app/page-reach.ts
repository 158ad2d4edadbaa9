import type { Effect } from '../domain/effects.ts';
import { pageOf } from '../domain/ticket/page-rows.ts';
import type { Store } from './ports.ts';

/**
 * A row of a page has failed: whether another channel of the same page has reached the person, or still may. Then the chain
 * goes on by its clock. Of several that fail at once the last one sees the others failed, since each outcome is written
 * with the command that asks this.
 */
export async function isReachedOtherwise(
  store: Pick<Store, 'pages' | 'row'>,
  partition: string,
  failed: Extract<Effect, { kind: 'page' }>,
): Promise<boolean> {
  const page = pageOf(failed);
  for (const { effect, state } of await store.pages(partition)) {
    if (effect.kind !== 'page' || effect.id === failed.id || pageOf(effect) !== page) continue;
    if (state === 'sent') return true;
    // One that has asked for the next level itself must wait for long, and is not waited for.
    const isOpen = state === 'pending' || state === 'sending';
    if (isOpen && (await store.row(partition, `failed:${effect.id}`)) === undefined) return true;
  }
  return false;
}
