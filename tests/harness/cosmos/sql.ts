import type { Compare, Expr, Part, Path, Query, Select } from './ast.ts';
import { aggregateNames, functionNames } from './evaluate.ts';
import { reserved, tokens, type Token } from './tokens.ts';
import { badRequest, type Refusal } from './wire.ts';

/** A small strict parser of the queries that the store may ask. What it does not know is a 400 that names it. */

const compares = new Set(['=', '!=', '<>', '<', '<=', '>', '>=']);

class Parser {
  readonly sql: string;
  readonly all: Token[];
  at = 0;
  alias = '';

  constructor(sql: string) {
    this.sql = sql;
    this.all = tokens(sql);
    // The alias is named after the SELECT list that uses it.
    const from = this.all.findIndex((token) => token.kind === 'word' && token.text.toLowerCase() === 'from');
    const alias = this.all[from + 1];
    if (from < 0 || alias?.kind !== 'word') throw badRequest(`Syntax error: no FROM with a name in: ${sql}`);
    this.alias = alias.text;
  }

  get token(): Token {
    return this.all[Math.min(this.at, this.all.length - 1)] ?? { kind: 'end', text: '', start: 0, end: 0 };
  }

  unknown(what = 'this'): Refusal {
    const { text, start } = this.token;
    return badRequest(
      `Syntax error near '${text}' at ${start}: ${what} is not known here. Query: ${this.sql}`,
    );
  }

  is(text: string): boolean {
    const { kind } = this.token;
    return (kind === 'word' || kind === 'symbol') && this.token.text.toLowerCase() === text;
  }

  took(text: string): boolean {
    const is = this.is(text);
    if (is) this.at += 1;
    return is;
  }

  need(text: string): void {
    if (!this.took(text)) throw this.unknown(`'${text.toUpperCase()}' was expected; this`);
  }

  part<T>(parse: () => T): { of: T; text: string } {
    const { start } = this.token;
    const of = parse();
    return { of, text: this.sql.slice(start, this.all[this.at - 1]?.end) };
  }

  expressionPart(): Part {
    const { of: expr, text } = this.part(() => this.or());
    return { expr, text };
  }

  list(close: string): Expr[] {
    const items: Expr[] = [];
    if (this.took(close)) return items;
    do items.push(this.or());
    while (this.took(','));
    this.need(close);
    return items;
  }

  query(): Query {
    this.need('select');
    const top = this.took('top') ? this.topPart() : undefined;
    const select = this.select();
    this.need('from');
    this.at += 1;
    const where = this.took('where') ? this.expressionPart() : undefined;
    const orderBy = this.took('order') ? this.orders() : [];
    if (this.token.kind !== 'end') throw this.unknown();
    return { alias: this.alias, top, select, where, orderBy };
  }

  topPart(): Part {
    if (this.token.kind !== 'number' && this.token.kind !== 'parameter') throw this.unknown('TOP of this');
    const { of: expr, text } = this.part(() => this.primary());
    return { expr, text };
  }

  select(): Select {
    if (this.took('*')) return { kind: 'all' };
    if (this.is('distinct')) throw this.unknown('DISTINCT');
    if (this.took('value')) return { kind: 'value', of: this.expressionPart() };
    const fields: [string, Part][] = [];
    do {
      const part = this.expressionPart();
      fields.push([this.took('as') ? this.name() : this.nameOf(part.expr, fields.length + 1), part]);
    } while (this.took(','));
    return { kind: 'fields', of: fields };
  }

  nameOf(expr: Expr, place: number): string {
    if (expr.kind !== 'path') return `$${place}`;
    const last = expr.path.at(-1);
    return last === undefined ? this.alias : typeof last === 'number' ? `$${place}` : last;
  }

  name(): string {
    const { kind, text } = this.token;
    if (kind !== 'word' || reserved.has(text.toLowerCase())) throw this.unknown('a reserved or missing name');
    this.at += 1;
    return text;
  }

  orders(): Query['orderBy'] {
    this.need('by');
    const orders: Query['orderBy'] = [];
    do {
      const { of, text } = this.part(() => this.primary());
      if (of.kind !== 'path' || of.path.length === 0) throw this.unknown('ORDER BY what is no property path');
      const descending = this.took('desc');
      if (!descending) this.took('asc');
      orders.push({ path: of.path, text, descending });
    } while (this.took(','));
    if (orders.length > 3) throw this.unknown('ORDER BY more than three fields');
    return orders;
  }

  or(): Expr {
    let left = this.and();
    while (this.took('or')) left = { kind: 'or', left, right: this.and() };
    return left;
  }

  and(): Expr {
    let left = this.not();
    while (this.took('and')) left = { kind: 'and', left, right: this.not() };
    return left;
  }

  not(): Expr {
    if (!this.took('not')) return this.comparison();
    const of = this.primary();
    // The service binds NOT tighter than a comparison, which nobody means.
    if (compares.has(this.token.text) || this.is('in') || this.is('between')) {
      throw this.unknown('NOT without parentheses before a comparison');
    }
    return { kind: 'not', of };
  }

  comparison(): Expr {
    const left = this.primary();
    if (this.token.kind === 'symbol' && compares.has(this.token.text)) {
      const op = (this.token.text === '<>' ? '!=' : this.token.text) as Compare;
      this.at += 1;
      return { kind: 'compare', op, left, right: this.primary() };
    }
    const negated = this.took('not');
    if (negated && !this.is('in')) throw this.unknown("after NOT anything but 'IN'");
    if (this.took('in')) {
      this.need('(');
      const isIn: Expr = { kind: 'in', of: left, options: this.list(')') };
      return negated ? { kind: 'not', of: isIn } : isIn;
    }
    if (this.took('between')) {
      const low = this.primary();
      this.need('and');
      return { kind: 'between', of: left, low, high: this.primary() };
    }
    return left;
  }

  primary(): Expr {
    const { kind, text, value } = this.token;
    if (kind === 'string' || kind === 'number') {
      this.at += 1;
      return { kind: 'literal', value };
    }
    if (kind === 'parameter') {
      this.at += 1;
      return { kind: 'parameter', name: text };
    }
    if (this.took('(')) {
      const inner = this.or();
      this.need(')');
      return inner;
    }
    if (this.took('[')) return { kind: 'array', items: this.list(']') };
    if (this.took('{')) return this.object();
    if (kind !== 'word') throw this.unknown();
    const constants: Record<string, unknown> = { true: true, false: false, null: null };
    const word = text.toLowerCase();
    if (word in constants) {
      this.at += 1;
      return { kind: 'literal', value: constants[word] };
    }
    if (this.all[this.at + 1]?.text === '(') return this.call(text.toUpperCase());
    if (text !== this.alias) throw this.unknown('a name that is not the alias');
    this.at += 1;
    return { kind: 'path', path: this.path() };
  }

  path(): Path {
    const path: Path = [];
    for (;;) {
      if (this.took('.')) path.push(this.name());
      else if (this.took('[')) {
        const { kind, value } = this.token;
        if ((kind !== 'string' && kind !== 'number') || value === undefined) throw this.unknown();
        this.at += 1;
        path.push(value);
        this.need(']');
      } else return path;
    }
  }

  call(name: string): Expr {
    const aggregate = aggregateNames.has(name);
    const arity = functionNames.get(name);
    if (!aggregate && arity === undefined) throw this.unknown(`the function ${name}`);
    this.at += 2;
    const args = this.list(')');
    const [first] = args;
    if (aggregate && first !== undefined && args.length === 1) return { kind: 'aggregate', name, of: first };
    if (arity?.includes(args.length) !== true) throw this.unknown(`${name} with ${args.length} arguments`);
    return { kind: 'call', name, args };
  }

  object(): Expr {
    const fields: [string, Expr][] = [];
    do {
      const { kind, value } = this.token;
      if (kind !== 'string') throw this.unknown('a name without quotes in an object');
      this.at += 1;
      this.need(':');
      fields.push([String(value), this.or()]);
    } while (this.took(','));
    this.need('}');
    return { kind: 'object', fields };
  }
}

/** @throws Refusal 400 */
export const parse = (sql: string): Query => new Parser(sql).query();
