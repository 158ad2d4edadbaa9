import { badRequest } from './wire.ts';

export type Token = {
  kind: 'word' | 'string' | 'number' | 'parameter' | 'symbol' | 'end';
  text: string;
  value?: string | number;
  start: number;
  end: number;
};

/** As a property name these need brackets in the service too: c["order"]. */
export const reserved = new Set(
  'and array as asc between by case cast convert cross desc distinct else end escape exists false for from group having in inner insert into is join left like limit not null offset on or order outer over right select set then top true udf undefined update value when where with'.split(
    ' ',
  ),
);

const forms: [Token['kind'] | 'space', RegExp][] = [
  ['space', /\s+/y],
  ['word', /[A-Za-z_][A-Za-z0-9_]*/y],
  ['parameter', /@[A-Za-z_][A-Za-z0-9_]*/y],
  ['number', /-?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y],
  ['string', /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/y],
  ['symbol', /<=|>=|<>|!=|[=<>()[\]{},.:*]/y],
];

/** Both kinds of quotes take the escapes of JSON. */
function unquoted(text: string): string {
  const inner = text.slice(1, -1).replaceAll("\\'", "'");
  const escaped = text.startsWith('"') ? inner : inner.replace(/\\.|"/g, (at) => (at === '"' ? '\\"' : at));
  try {
    return String(JSON.parse(`"${escaped}"`));
  } catch {
    throw badRequest(`Syntax error: the string ${text} is not well formed`);
  }
}

/** @throws Refusal 400 at a character that begins nothing known */
export function tokens(sql: string): Token[] {
  const found: Token[] = [];
  let at = 0;
  while (at < sql.length) {
    const start = at;
    for (const [kind, form] of forms) {
      form.lastIndex = at;
      const text = form.exec(sql)?.[0];
      if (text === undefined) continue;
      at += text.length;
      if (kind === 'space') break;
      const value = kind === 'string' ? unquoted(text) : kind === 'number' ? Number(text) : undefined;
      found.push({ kind, text, start, end: at, ...(value === undefined ? {} : { value }) });
      break;
    }
    if (at === start) throw badRequest(`Syntax error near '${sql[at] ?? ''}' at ${at}. Query: ${sql}`);
  }
  return [...found, { kind: 'end', text: '', start: at, end: at }];
}
