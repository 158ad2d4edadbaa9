import { z } from 'zod';
import { badRequest } from './wire.ts';

/** Indexing policies: which are accepted, and whether they serve a filter or an order. */

const path = z.object({ path: z.string() });
const composite = z.object({ path: z.string(), order: z.enum(['ascending', 'descending']).optional() });

export const policySchema = z.object({
  indexingMode: z
    .string()
    .transform((mode) => mode.toLowerCase())
    .pipe(z.enum(['consistent', 'none']))
    .default('consistent'),
  automatic: z.boolean().default(true),
  includedPaths: z.array(path).default([]),
  excludedPaths: z.array(path).default([]),
  compositeIndexes: z.array(z.array(composite)).optional(),
});
export type Policy = z.infer<typeof policySchema>;

export const defaultPolicy = (): Policy => ({
  indexingMode: 'consistent',
  automatic: true,
  includedPaths: [{ path: '/*' }],
  excludedPaths: [{ path: '/"_etag"/?' }],
});

/** `/a/"b c"/[]/?` in its steps. */
function stepsOf(pattern: string): string[] {
  const steps = pattern.match(/\/(?:"[^"]*"|[^/"]+)/g) ?? [];
  if (steps.join('') !== pattern) throw badRequest(`The indexing path '${pattern}' could not be accepted.`);
  return steps.map((step) => step.slice(1).replaceAll('"', ''));
}

/** @throws Refusal 400 as the service refuses a policy */
export function checkedPolicy(policy: Policy): Policy {
  if (policy.indexingMode === 'none') return policy;
  const all = [...policy.includedPaths, ...policy.excludedPaths];
  for (const { path } of all) {
    const last = stepsOf(path).at(-1);
    if (last !== '?' && last !== '*') {
      throw badRequest(`The indexing path '${path}' could not be accepted: it must end in '?' or '*'.`);
    }
  }
  if (!all.some(({ path }) => path === '/*')) {
    throw badRequest("The special mandatory indexing path '/' is not provided in any of the path type sets.");
  }
  for (const index of policy.compositeIndexes ?? []) {
    if (index.length < 2) throw badRequest('A composite index must have at least two paths.');
    for (const { path } of index) {
      if (/[?*]/.test(path)) throw badRequest(`The composite path '${path}' must not end in '?' or '*'.`);
    }
  }
  const etag = { path: '/"_etag"/?' };
  const excluded = policy.excludedPaths.filter(({ path }) => path !== etag.path);
  return { ...policy, excludedPaths: [...excluded, etag] };
}

/** How exactly the patterns name the path: 0 for none, 1 for the root alone. */
function precision(patterns: readonly { path: string }[], steps: readonly string[]): number {
  let best = 0;
  for (const { path } of patterns) {
    const pattern = stepsOf(path);
    const exact = pattern.pop() === '?';
    const matches =
      pattern.every((step, i) => step === steps[i]) && (!exact || pattern.length === steps.length);
    if (matches) best = Math.max(best, 1 + pattern.length * 2 + (exact ? 1 : 0));
  }
  return best;
}

const named = (steps: readonly (string | number)[]): string[] =>
  steps.map((step) => (typeof step === 'number' ? '[]' : step));

/** The service indexes these two without being asked. */
const always = (steps: readonly string[]): boolean =>
  steps.length === 1 && (steps[0] === 'id' || steps[0] === '_ts');

/** `explicit`: named by more than the root's wildcard. */
export function indexOf(
  policy: Policy,
  path: readonly (string | number)[],
): 'none' | 'wildcard' | 'explicit' {
  if (policy.indexingMode === 'none') return 'none';
  const steps = named(path);
  if (always(steps)) return 'explicit';
  const included = precision(policy.includedPaths, steps);
  if (included === 0 || included < precision(policy.excludedPaths, steps)) return 'none';
  return included === 1 ? 'wildcard' : 'explicit';
}

export type Order = { path: readonly (string | number)[]; descending: boolean };

/**
 * An index serves an order of several fields when it has exactly these fields in this sequence, in these
 * directions or in all the opposite ones.
 */
export function hasComposite(policy: Policy, orders: readonly Order[]): boolean {
  if (policy.indexingMode === 'none') return false;
  return (policy.compositeIndexes ?? []).some((index) => {
    if (index.length !== orders.length) return false;
    const same = index.map(({ path, order }, i) => {
      const wanted = orders[i];
      if (wanted === undefined || stepsOf(path).join('/') !== named(wanted.path).join('/')) return undefined;
      return wanted.descending === (order === 'descending');
    });
    return same.every((is) => is === true) || same.every((is) => is === false);
  });
}
