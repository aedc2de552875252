import { type QueryRunner, type Table, TableColumn, type TableColumnOptions } from 'typeorm';
import { foreignKeyNameOf, indexNameOf } from '../naming.js';
import { type ColumnWord, isSqlite } from './column-words.js';
import { foreignKeyOf, indexOf } from './table-words.js';

// Words for changing a table that already holds rows. MariaDB commits each of its statements by itself, so that a
// migration can be cut between any two of them: every word looks first and does only what is still to be done.
// SQLite cannot change a column in place; TypeORM copies the table there, inside the migration's transaction.

/** What older rows get in a new column: one value for all. */
export interface AddedColumn {
  fill?: string | number | boolean;
}

/** Adds a column, with its foreign key if it refers to a table. One that may not be empty says what older rows get. */
export async function addColumn(
  runner: QueryRunner,
  table: string,
  word: ColumnWord,
  { fill }: AddedColumn = {},
): Promise<void> {
  const column = word.column(isSqlite(runner));
  const isRequired = !column.isNullable;
  if (isRequired && fill === undefined)
    throw new Error(`${table}.${column.name} may not be empty: say what older rows get ({ fill })`);
  if (!(await runner.hasColumn(table, column.name)))
    await runner.addColumn(await tableOf(runner, table), new TableColumn({ ...column, isNullable: true }));
  if (fill !== undefined) await fillEmpty(runner, table, column.name, fill);
  if (isRequired) await changeColumn(runner, table, word);
  await addForeignKey(runner, table, word);
}

async function fillEmpty(
  runner: QueryRunner,
  table: string,
  column: string,
  fill: string | number | boolean,
) {
  const value = typeof fill === 'boolean' ? Number(fill) : fill;
  await runner.query(`UPDATE \`${table}\` SET \`${column}\` = ? WHERE \`${column}\` IS NULL`, [value]);
}

/** Gives a column another type, length or obligation; its values stay. Empty ones must have been filled before. */
export async function changeColumn(runner: QueryRunner, table: string, word: ColumnWord): Promise<void> {
  const column = word.column(isSqlite(runner));
  if (isSqlite(runner))
    await runner.changeColumn(await tableOf(runner, table), column.name, new TableColumn(column));
  // TypeORM drops and adds the column here, with all that stands in it.
  else await runner.query(`ALTER TABLE \`${table}\` MODIFY COLUMN ${mariadbColumn(column)}`);
}

function mariadbColumn({ name, type, length, precision, isNullable }: TableColumnOptions): string {
  const size = length ?? precision;
  return `\`${name}\` ${type}${size === undefined ? '' : `(${size})`} ${isNullable ? 'NULL' : 'NOT NULL'}`;
}

/** Drops a column and its foreign key; indexes over it are dropped before, by name of their columns. */
export async function dropColumn(runner: QueryRunner, table: string, column: string): Promise<void> {
  await dropForeignKey(runner, table, column);
  if (await runner.hasColumn(table, column)) await runner.dropColumn(await tableOf(runner, table), column);
}

/** The table as it is now: TypeORM remembers tables by name, also those that were changed or made anew since. */
async function tableOf(runner: QueryRunner, table: string): Promise<Table> {
  const found = await runner.getTable(table);
  if (!found) throw new Error(`There is no table ${table}`);
  return found;
}

async function addIndexOf(runner: QueryRunner, name: string, columns: string[], unique: boolean) {
  const table = await tableOf(runner, name);
  if (!hasIndex(table, name, columns)) await runner.createIndex(table, indexOf(name, columns, unique));
}

const hasIndex = (table: Table, name: string, columns: string[]) =>
  table.indices.some((index) => index.name === indexNameOf(name, columns));

const hasForeignKey = (table: Table, name: string, columns: string[]) =>
  table.foreignKeys.some((key) => key.name === foreignKeyNameOf(name, columns));

export const addIndex = (runner: QueryRunner, table: string, columns: string[]): Promise<void> =>
  addIndexOf(runner, table, columns, false);

/** Makes a key unique; fails when older rows share it, which the migration must have settled before. */
export const addUnique = (runner: QueryRunner, table: string, columns: string[]): Promise<void> =>
  addIndexOf(runner, table, columns, true);

/** Drops an index or unique key, named by its columns. */
export async function dropIndex(runner: QueryRunner, name: string, columns: string[]): Promise<void> {
  const table = await tableOf(runner, name);
  if (hasIndex(table, name, columns)) await runner.dropIndex(table, indexNameOf(name, columns));
}

/** Adds the foreign key of a column that is there already. */
export async function addForeignKey(runner: QueryRunner, name: string, word: ColumnWord): Promise<void> {
  const key = foreignKeyOf(name, word);
  if (!key) return;
  const table = await tableOf(runner, name);
  if (!hasForeignKey(table, name, key.columnNames)) await runner.createForeignKey(table, key);
}

export async function dropForeignKey(runner: QueryRunner, name: string, column: string): Promise<void> {
  const table = await tableOf(runner, name);
  if (hasForeignKey(table, name, [column]))
    await runner.dropForeignKey(table, foreignKeyNameOf(name, [column]));
}

/** Gives a table another name; its keys and indexes get the names that the entity arrives at. */
export async function renameTable(runner: QueryRunner, from: string, to: string): Promise<void> {
  if (!(await runner.hasTable(from)) && !(await runner.hasTable(to)))
    throw new Error(`There is no table ${from} to rename to ${to}`);
  if (isSqlite(runner)) {
    if (await runner.hasTable(from)) await runner.renameTable(await tableOf(runner, from), to);
    return;
  }
  if (await runner.hasTable(from)) await runner.query(`RENAME TABLE \`${from}\` TO \`${to}\``);
  await renameKeys(runner, from, to);
}

async function renameKeys(runner: QueryRunner, from: string, to: string): Promise<void> {
  const table = await tableOf(runner, to);
  for (const { name, columnNames } of table.indices)
    if (name === indexNameOf(from, columnNames))
      await runner.query(
        `ALTER TABLE \`${to}\` RENAME INDEX \`${name}\` TO \`${indexNameOf(to, columnNames)}\``,
      );
  for (const key of table.foreignKeys) {
    if (key.name !== foreignKeyNameOf(from, key.columnNames)) continue;
    const renamed = key.clone();
    renamed.name = foreignKeyNameOf(to, key.columnNames);
    if (!hasForeignKey(table, to, key.columnNames)) await runner.createForeignKey(to, renamed);
    await runner.dropForeignKey(to, key.name);
  }
}
