import type { TestApp } from '../../support/app.js';

export type Row = Record<string, unknown>;
export type Tables = Map<string, string[]>;

// Counts of tries are written by a refusal itself.
const NOT_COMPARED = new Set(['identity_tries']);
// These a read may leave behind: who took a file away.
const LEFT_BY_READS = /"name":"(list\.exported|document\.downloaded)"/;

/** All rows of all tables as text, so that two moments can be compared. */
export async function allRows(app: TestApp): Promise<Tables> {
  const { manager } = app.database;
  const tables: Tables = new Map();
  for (const { tableName, target } of manager.dataSource.entityMetadatas) {
    if (NOT_COMPARED.has(tableName)) continue;
    const rows = await manager.find(target);
    const texts = rows.map((row) => JSON.stringify(row)).filter((row) => !LEFT_BY_READS.test(row));
    tables.set(tableName, texts.sort());
  }
  return tables;
}

/** The rows that speak of any of the ids. */
export function rowsNaming(tables: Tables, ids: ReadonlySet<string>): Tables {
  return new Map(
    [...tables].map(([name, rows]) => [name, rows.filter((row) => idsIn(row).some((id) => ids.has(id)))]),
  );
}

/** What came, went or changed between two moments, by table. */
export function changesBetween(before: Tables, after: Tables): string[] {
  return [...after].flatMap(([name, rows]) => {
    const earlier = new Set(before.get(name));
    const later = new Set(rows);
    const gone = [...earlier].filter((row) => !later.has(row)).map((row) => `${name}: gone ${row}`);
    return [...gone, ...rows.filter((row) => !earlier.has(row)).map((row) => `${name}: new ${row}`)];
  });
}

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g;

export const idsIn = (text: string): string[] => text.match(ID) ?? [];

/** The ids of every row that a tenant owns: all rows reachable from its ids by reference. */
export function idsReachableFrom(tables: Tables, roots: readonly string[]): Set<string> {
  const reached = new Set(roots);
  const rows = [...tables.values()].flat().map((row) => ({ own: (JSON.parse(row) as Row)['id'], row }));
  for (let grew = true; grew;) {
    grew = false;
    for (const { own, row } of rows) {
      if (typeof own !== 'string' || reached.has(own) || !idsIn(row).some((id) => reached.has(id))) continue;
      reached.add(own);
      grew = true;
    }
  }
  return reached;
}
