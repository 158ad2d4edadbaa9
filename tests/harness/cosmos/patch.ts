import { z } from 'zod';
import { Evaluator } from './evaluate.ts';
import { parse } from './sql.ts';
import { badRequest, isObject, parsed, systemNames, type Item } from './wire.ts';

/** Partial updates. `move` is not known. */

const value = z.unknown().refine((given) => given !== undefined, 'a value is missing');
const path = z.string().regex(/^\/./);
const change = z.discriminatedUnion('op', [
  z.strictObject({ op: z.enum(['add', 'set', 'replace']), path, value }),
  z.strictObject({ op: z.literal('incr'), path, value: z.number() }),
  z.strictObject({ op: z.literal('remove'), path }),
]);
type Change = z.infer<typeof change>;

// The service takes a bare array too. It is refused here: this project sends the form that can hold a condition.
const bodySchema = z.strictObject({
  operations: z.array(change).min(1).max(10),
  condition: z.string().optional(),
});

const stepsOf = (pointer: string): string[] =>
  pointer
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));

function inArray(list: unknown[], step: string, change: Change): void {
  const index = step === '-' ? list.length : Number(step);
  const inside = Number.isInteger(index) && index >= 0 && index < list.length;
  if (change.op === 'add' && (inside || index === list.length)) list.splice(index, 0, change.value);
  else if (!inside) throw badRequest(`The path ${change.path} points outside its array.`);
  else if (change.op === 'remove') list.splice(index, 1);
  else list[index] = nextValue(list[index], change);
}

function nextValue(before: unknown, change: Exclude<Change, { op: 'remove' }>): unknown {
  if (change.op !== 'incr') return change.value;
  if (before !== undefined && typeof before !== 'number') {
    throw badRequest(`The path ${change.path} holds no number to increment.`);
  }
  return (before ?? 0) + change.value;
}

function inObject(parent: Item, step: string, change: Change): void {
  const exists = Object.hasOwn(parent, step);
  if (!exists && (change.op === 'replace' || change.op === 'remove')) {
    throw badRequest(`The path ${change.path} does not exist.`);
  }
  if (change.op === 'remove') Reflect.deleteProperty(parent, step);
  else parent[step] = nextValue(parent[step], change);
}

function apply(item: Item, change: Change): void {
  const steps = stepsOf(change.path);
  const last = steps.pop() ?? '';
  const parent = steps.reduce<unknown>((at, step) => {
    if (Array.isArray(at)) return at[Number(step)];
    return isObject(at) && Object.hasOwn(at, step) ? at[step] : undefined;
  }, item);
  if (Array.isArray(parent)) inArray(parent, last, change);
  else if (isObject(parent)) inObject(parent, last, change);
  else throw badRequest(`The path ${change.path} has no parent.`);
}

function holds(item: Item, condition: string): boolean {
  const { where } = parse(`SELECT * ${condition}`);
  if (where === undefined) throw badRequest('The condition of a patch is "from c where …".');
  return new Evaluator(new Map()).of(where.expr, item) === true;
}

/** The item after the patch; the caller writes it. @throws Refusal 400 */
export function patched(item: Item, body: unknown): Item | 'condition failed' {
  const { operations, condition } = parsed(bodySchema, body, 'The patch');
  if (condition !== undefined && !holds(item, condition)) return 'condition failed';
  const next = structuredClone(item);
  for (const change of operations) {
    const [first = ''] = stepsOf(change.path);
    if (first === 'id' || (systemNames as readonly string[]).includes(first)) {
      throw badRequest(`The path ${change.path} cannot be patched.`);
    }
    apply(next, change);
  }
  return next;
}
