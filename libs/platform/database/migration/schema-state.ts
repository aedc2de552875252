import type { DataSource } from 'typeorm';

/** How the tables of a database stand to the migrations of this version, by the names of migrations. */
export interface SchemaState {
  /** What this version has and the database has not run. */
  pending: string[];
  /** What the database has run and this version does not know: a newer version was here. */
  unknown: string[];
}

const MIGRATIONS = 'migrations';

/** Names of the migrations that the database has run, in no order. */
export async function migrationsRun(dataSource: DataSource): Promise<string[]> {
  const runner = dataSource.createQueryRunner();
  try {
    if (!(await runner.hasTable(MIGRATIONS))) return [];
  } finally {
    await runner.release();
  }
  const rows = await dataSource.query<{ name: string }[]>(`SELECT name FROM ${MIGRATIONS}`);
  return rows.map(({ name }) => name);
}

/** Compares the migrations that the database has run with those of this version; changes nothing. */
export async function schemaState(dataSource: DataSource): Promise<SchemaState> {
  const known = dataSource.migrations.map((migration) => migration.name ?? migration.constructor.name);
  const run = await migrationsRun(dataSource);
  return {
    pending: known.filter((name) => !run.includes(name)),
    unknown: run.filter((name) => !known.includes(name)),
  };
}

/** The statements that would turn the tables into what the entities say: none, in a database that is in order. */
export async function schemaDifferences(dataSource: DataSource): Promise<string[]> {
  const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
  return upQueries.map(({ query }) => query);
}

/** The tables are those of an older version. */
export class TablesOutOfDate extends Error {
  constructor(readonly pending: readonly string[]) {
    super(
      `The tables of the database are ${pending.length} migration${pending.length === 1 ? '' : 's'} behind this version. Bring them up to date first:\n  npm run cli -- migrate`,
    );
    this.name = 'TablesOutOfDate';
  }
}

/** The tables are those of a newer version: what this one would write, that one might not understand. */
export class TablesAreNewer extends Error {
  constructor(readonly unknown: readonly string[]) {
    super(
      `The database has been brought up to date by a newer version (${unknown.join(', ')}). This version reads it and writes nothing; install the newer one.`,
    );
    this.name = 'TablesAreNewer';
  }
}
