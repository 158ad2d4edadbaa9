import type { Compare, Expr } from './ast.ts';
import { badRequest, fieldAt, isObject, type Item } from './wire.ts';

/**
 * Values as the service has them: undefined is a value of its own, a comparison with it or between different
 * types is undefined again, and only `true` lets an item through.
 */

export type Parameters = ReadonlyMap<string, unknown>;

export const aggregateNames = new Set(['COUNT', 'MIN', 'MAX', 'SUM']);

/** The functions and how many arguments each may have. */
export const functionNames: ReadonlyMap<string, readonly number[]> = new Map([
  ['IS_DEFINED', [1]],
  ['IS_NULL', [1]],
  ['ARRAY_CONTAINS', [2, 3]],
  ['STARTSWITH', [2, 3]],
  ['CONTAINS', [2, 3]],
]);

/** The order of types in an index. */
const types = ['undefined', 'null', 'boolean', 'number', 'string', 'array', 'object'];
const typeOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;

/** The order of an index, over all types. Strings go by code unit, as the SDK merges them. */
export function compareAll(a: unknown, b: unknown): number {
  const byType = types.indexOf(typeOf(a)) - types.indexOf(typeOf(b));
  if (byType !== 0) return byType;
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'string' && typeof b === 'string') return a < b ? -1 : a > b ? 1 : 0;
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b);
  return 0;
}

function same(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((value, i) => same(value, b[i]));
  }
  if (isObject(a) && isObject(b)) {
    const names = Object.keys(a);
    return names.length === Object.keys(b).length && names.every((name) => same(a[name], b[name]));
  }
  return a === b;
}

function compare(op: Compare, a: unknown, b: unknown): boolean | undefined {
  if (a === undefined || b === undefined || typeOf(a) !== typeOf(b)) return undefined;
  if (op === '=') return same(a, b);
  if (typeof a === 'object' && a !== null) return undefined;
  const by = compareAll(a, b);
  return { '!=': by !== 0, '<': by < 0, '<=': by <= 0, '>': by > 0, '>=': by >= 0 }[op];
}

const or = (values: readonly unknown[]): boolean | undefined =>
  values.includes(true) ? true : values.every((value) => value === false) ? false : undefined;
const and = (values: readonly unknown[]): boolean | undefined =>
  values.includes(false) ? false : values.every((value) => value === true) ? true : undefined;

/** `partial`: an object counts as found when it has all the fields asked for. */
function arrayContains(list: unknown, value: unknown, partial: unknown): boolean | undefined {
  if (!Array.isArray(list)) return undefined;
  return list.some((entry) => {
    if (partial !== true || !isObject(entry) || !isObject(value)) return same(entry, value);
    return Object.entries(value).every(([name, field]) => same(entry[name], field));
  });
}

function call(name: string, [a, b, c]: unknown[]): boolean | undefined {
  if (name === 'IS_DEFINED') return a !== undefined;
  if (name === 'IS_NULL') return a === undefined ? undefined : a === null;
  if (name === 'ARRAY_CONTAINS') return arrayContains(a, b, c);
  if (typeof a !== 'string' || typeof b !== 'string') return undefined;
  const [text, part] = c === true ? [a.toLowerCase(), b.toLowerCase()] : [a, b];
  return name === 'STARTSWITH' ? text.startsWith(part) : text.includes(part);
}

export class Evaluator {
  readonly parameters: Parameters;

  constructor(parameters: Parameters) {
    this.parameters = parameters;
  }

  of(expr: Expr, item: unknown): unknown {
    switch (expr.kind) {
      case 'literal':
        return expr.value;
      case 'parameter':
        return this.parameter(expr.name);
      case 'path':
        return fieldAt(item, expr.path);
      case 'not': {
        const value = this.of(expr.of, item);
        return typeof value === 'boolean' ? !value : undefined;
      }
      case 'and':
        return and([this.of(expr.left, item), this.of(expr.right, item)]);
      case 'or':
        return or([this.of(expr.left, item), this.of(expr.right, item)]);
      case 'compare':
        return compare(expr.op, this.of(expr.left, item), this.of(expr.right, item));
      case 'in': {
        const value = this.of(expr.of, item);
        return or(expr.options.map((option) => compare('=', value, this.of(option, item))));
      }
      case 'between': {
        const value = this.of(expr.of, item);
        const from = compare('>=', value, this.of(expr.low, item));
        return and([from, compare('<=', value, this.of(expr.high, item))]);
      }
      case 'call':
        return call(
          expr.name,
          expr.args.map((arg) => this.of(arg, item)),
        );
      case 'array':
        return expr.items.map((entry) => this.of(entry, item)).filter((value) => value !== undefined);
      case 'object':
        return this.object(expr.fields, (field) => this.of(field, item));
      case 'aggregate':
        throw badRequest(`${expr.name} is only known in SELECT VALUE`);
    }
  }

  parameter(name: string): unknown {
    if (!this.parameters.has(name)) throw badRequest(`The parameter ${name} was not given.`);
    return this.parameters.get(name);
  }

  /** Fields without a value are left out. */
  object(fields: readonly [string, Expr][], of: (expr: Expr) => unknown): Item {
    const all = fields.map(([name, expr]): [string, unknown] => [name, of(expr)]);
    return Object.fromEntries(all.filter(([, value]) => value !== undefined));
  }

  /** The value of a SELECT VALUE that aggregates, over all the items. */
  over(expr: Expr, items: readonly unknown[]): unknown {
    switch (expr.kind) {
      case 'aggregate':
        return this.aggregate(
          expr.name,
          items.map((item) => this.of(expr.of, item)).filter((value) => value !== undefined),
        );
      case 'array':
        return expr.items.map((entry) => this.over(entry, items));
      case 'object':
        return this.object(expr.fields, (field) => this.over(field, items));
      default:
        throw badRequest('An aggregate mixed with other values is not known');
    }
  }

  aggregate(name: string, values: unknown[]): unknown {
    if (name === 'COUNT') return values.length;
    if (name === 'SUM') {
      // One value that is no number makes the sum undefined; of nothing it is 0.
      if (!values.every((value) => typeof value === 'number')) return undefined;
      return values.reduce((sum, value) => sum + value, 0);
    }
    const sorted = values.toSorted(compareAll);
    return name === 'MIN' ? sorted[0] : sorted.at(-1);
  }
}

export function hasAggregate(expr: Expr): boolean {
  if (expr.kind === 'aggregate') return true;
  if (expr.kind === 'array') return expr.items.some(hasAggregate);
  return expr.kind === 'object' && expr.fields.some(([, field]) => hasAggregate(field));
}
