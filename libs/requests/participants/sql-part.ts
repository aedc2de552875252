/** A piece of SQL with what goes into its placeholders. */
export interface SqlPart {
  sql: string;
  values: unknown[];
}

const TRUE: SqlPart = { sql: '1 = 1', values: [] };

/** All of the conditions; true when there are none. */
export const all = (parts: SqlPart[]): SqlPart =>
  parts.length === 0
    ? TRUE
    : {
        sql: parts.map(({ sql }) => `(${sql})`).join(' AND '),
        values: parts.flatMap(({ values }) => values),
      };
