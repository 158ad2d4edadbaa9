/** What a query is once it is parsed. */

export type Compare = '=' | '!=' | '<' | '<=' | '>' | '>=';
export type Path = (string | number)[];
export type Expr =
  | { kind: 'literal'; value: unknown }
  | { kind: 'parameter'; name: string }
  | { kind: 'path'; path: Path }
  | { kind: 'not'; of: Expr }
  | { kind: 'and' | 'or'; left: Expr; right: Expr }
  | { kind: 'compare'; op: Compare; left: Expr; right: Expr }
  | { kind: 'in'; of: Expr; options: Expr[] }
  | { kind: 'between'; of: Expr; low: Expr; high: Expr }
  | { kind: 'call'; name: string; args: Expr[] }
  | { kind: 'aggregate'; name: string; of: Expr }
  | { kind: 'array'; items: Expr[] }
  | { kind: 'object'; fields: [string, Expr][] };

/** An expression and the text it stood in: the query plan writes it again. */
export type Part = { expr: Expr; text: string };
export type Select = { kind: 'all' } | { kind: 'value'; of: Part } | { kind: 'fields'; of: [string, Part][] };
export type Query = {
  alias: string;
  top: Part | undefined;
  select: Select;
  where: Part | undefined;
  orderBy: { path: Path; text: string; descending: boolean }[];
};
