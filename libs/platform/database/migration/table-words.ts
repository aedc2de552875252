import { type QueryRunner, Table, TableForeignKey, TableIndex } from 'typeorm';
import { foreignKeyNameOf, indexNameOf } from '../naming.js';
import { type ColumnWord, isSqlite } from './column-words.js';

export interface TableWords {
  columns: ColumnWord[];
  /** Column names of each unique key. */
  unique?: string[][];
  /** Column names of each plain index. */
  index?: string[][];
}

/** The foreign key that a column word asks for, if it refers to a table. */
export function foreignKeyOf(table: string, word: ColumnWord): TableForeignKey | undefined {
  if (!word.references) return undefined;
  const { name } = word.column(true);
  return new TableForeignKey({
    name: foreignKeyNameOf(table, [name]),
    columnNames: [name],
    referencedTableName: word.references.table,
    referencedColumnNames: ['id'],
    onDelete: word.references.onDelete,
    onUpdate: 'NO ACTION',
  });
}

export const indexOf = (table: string, columnNames: string[], isUnique: boolean): TableIndex =>
  new TableIndex({ name: indexNameOf(table, columnNames), columnNames, isUnique });

/** Makes a table on either database; one that is there already is left alone, so that a cut migration can run again. */
export async function createTable(runner: QueryRunner, name: string, words: TableWords): Promise<void> {
  const columns = words.columns.map((word) => word.column(isSqlite(runner)));
  const indices = [
    ...(words.unique ?? []).map((columnNames) => indexOf(name, columnNames, true)),
    ...(words.index ?? []).map((columnNames) => indexOf(name, columnNames, false)),
  ];
  const foreignKeys = words.columns.flatMap((word) => foreignKeyOf(name, word) ?? []);
  await runner.createTable(new Table({ name, columns, indices, foreignKeys }), true);
}

/** Undoes createTable, the last table first. */
export async function dropTables(runner: QueryRunner, ...names: string[]): Promise<void> {
  for (const name of names.toReversed()) {
    const table = await runner.getTable(name);
    if (table) await runner.dropTable(table);
  }
}
