import type { Expr, Query } from './ast.ts';
import { Evaluator, hasAggregate, type Parameters } from './evaluate.ts';
import { badRequest, type Item } from './wire.ts';

/** The query plan: what the SDK has to ask each partition, and how it merges what they answer. */

/** The SDK puts `true` here, or a filter that resumes an order. */
const filterPlace = '{documentdb-formattableorderbyquery-filter}';

const sdkNames: Record<string, string> = { COUNT: 'Count', MIN: 'Min', MAX: 'Max', SUM: 'Sum' };

/** A filter and a projection are all that the gateway carries from partition to partition by itself. */
export const needsPlan = (query: Query): boolean =>
  query.top !== undefined || query.orderBy.length > 0 || aggregateOf(query) !== undefined;

function aggregateOf({ select }: Query): Extract<Expr, { kind: 'aggregate' }> | undefined {
  if (select.kind !== 'value') return undefined;
  const { expr } = select.of;
  return expr.kind === 'aggregate' ? expr : undefined;
}

function payloadOf({ select, alias }: Query): string {
  if (select.kind === 'all') return alias;
  if (select.kind === 'value') return select.of.text;
  return `{${select.of.map(([name, { text }]) => `${JSON.stringify(name)}: ${text}`).join(', ')}}`;
}

function ordered(query: Query): string {
  const { alias, top, where, orderBy } = query;
  const items = orderBy.map(({ text }) => `{"item": ${text}}`).join(', ');
  const filter = where === undefined ? '' : `(${where.text}) AND `;
  const orders = orderBy.map(({ text, descending }) => `${text} ${descending ? 'DESC' : 'ASC'}`).join(', ');
  return [
    `SELECT ${top === undefined ? '' : `TOP ${top.text} `}${alias}._rid, [${items}] AS orderByItems, ${payloadOf(query)} AS payload`,
    `FROM ${alias}`,
    `WHERE ${filter}(${filterPlace})`,
    `ORDER BY ${orders}`,
  ].join('\n');
}

function aggregated(query: Query, name: string): string {
  const text = query.select.kind === 'value' ? query.select.of.text : '';
  const argument = text.slice(text.indexOf('(') + 1, text.lastIndexOf(')'));
  const lowest = name.toLowerCase();
  const second =
    name === 'MIN' || name === 'MAX' ? `, "item2": {"${lowest}": ${text}, "count": COUNT(${argument})}` : '';
  const where = query.where === undefined ? '' : `\nWHERE ${query.where.text}`;
  return `SELECT VALUE [{"item": ${text}${second}}]\nFROM ${query.alias}${where}`;
}

/** @throws Refusal 400 for what no plan is known for */
export function planOf(query: Query, parameters: Parameters): Item {
  const aggregate = aggregateOf(query);
  if (aggregate !== undefined && (query.orderBy.length > 0 || query.top !== undefined)) {
    throw badRequest('An aggregate with ORDER BY or TOP is not known');
  }
  const { select } = query;
  if (aggregate === undefined && select.kind === 'value' && hasAggregate(select.of.expr)) {
    throw badRequest("Cross partition query only supports 'VALUE <AggreateFunc>' for aggregates.");
  }
  const rewrittenQuery =
    query.orderBy.length > 0
      ? ordered(query)
      : aggregate === undefined
        ? ''
        : aggregated(query, aggregate.name);
  return {
    partitionedQueryExecutionInfoVersion: 2,
    queryInfo: {
      distinctType: 'None',
      top: topOf(query, parameters) ?? null,
      offset: null,
      limit: null,
      orderBy: query.orderBy.map(({ descending }) => (descending ? 'Descending' : 'Ascending')),
      orderByExpressions: query.orderBy.map(({ text }) => text),
      groupByExpressions: [],
      groupByAliases: [],
      aggregates: aggregate === undefined ? [] : [sdkNames[aggregate.name]],
      groupByAliasToAggregateType: {},
      rewrittenQuery,
      hasSelectValue: select.kind === 'value',
      hasNonStreamingOrderBy: false,
      dCountInfo: null,
    },
    // The service narrows these by a filter on the partition key; here every partition is asked.
    queryRanges: [{ min: '', max: 'FF', isMinInclusive: true, isMaxInclusive: false }],
  };
}

export function topOf(query: Query, parameters: Parameters): number | undefined {
  if (query.top === undefined) return undefined;
  const top = new Evaluator(parameters).of(query.top.expr, undefined);
  if (typeof top !== 'number' || !Number.isInteger(top) || top < 0) {
    throw badRequest('TOP is not a whole number from 0.');
  }
  return top;
}
