import { Table, type QueryRunner, type TableColumnOptions, type TableForeignKeyOptions } from 'typeorm';
import type { OnDelete } from './columns.js';
import { foreignKeyNameOf, indexNameOf } from './naming.js';

/** The words migrations are written in; each has its twin decorator in columns.ts. */
export interface ColumnWord {
  column: (sqlite: boolean) => TableColumnOptions;
  references?: { table: string; onDelete: OnDelete };
}

interface Nullable {
  nullable?: boolean;
}

const plain = (column: TableColumnOptions): ColumnWord => ({ column: () => column });
const isNullable = (options: Nullable | undefined) => options?.nullable ?? false;

export const id = (name = 'id'): ColumnWord =>
  plain({ name, type: 'varchar', length: '36', isPrimary: true });

export const ref = (
  name: string,
  table: string,
  options?: Nullable & { onDelete?: OnDelete },
): ColumnWord => ({
  ...plain({ name, type: 'varchar', length: '36', isNullable: isNullable(options) }),
  references: { table, onDelete: options?.onDelete ?? 'NO ACTION' },
});

export const looseRef = (name: string, options?: Nullable): ColumnWord =>
  plain({ name, type: 'varchar', length: '36', isNullable: isNullable(options) });

export const text = (name: string, length: number, options?: Nullable): ColumnWord =>
  plain({ name, type: 'varchar', length: String(length), isNullable: isNullable(options) });

export const longText = (name: string, options?: Nullable): ColumnWord =>
  plain({ name, type: 'text', isNullable: isNullable(options) });

export const json = longText;

export const int = (name: string, options?: Nullable): ColumnWord => ({
  column: (sqlite) => ({ name, type: sqlite ? 'integer' : 'int', isNullable: isNullable(options) }),
});

export const bigInt = (name: string, options?: Nullable): ColumnWord =>
  plain({ name, type: 'bigint', isNullable: isNullable(options) });

export const flag = (name: string, options?: Nullable): ColumnWord => ({
  column: (sqlite) => ({
    name,
    ...(sqlite ? { type: 'boolean' } : { type: 'tinyint', width: 1 }),
    isNullable: isNullable(options),
  }),
});

export const instant = (name: string, options?: Nullable): ColumnWord =>
  plain({ name, type: 'datetime', precision: 3, isNullable: isNullable(options) });

export const day = (name: string, options?: Nullable): ColumnWord =>
  plain({ name, type: 'date', isNullable: isNullable(options) });

export interface TableWords {
  columns: ColumnWord[];
  /** Column names of each unique key. */
  unique?: string[][];
  /** Column names of each plain index. */
  index?: string[][];
}

const isSqlite = (runner: QueryRunner) => runner.dataSource.options.type === 'better-sqlite3';

function foreignKeyOf(table: string, word: ColumnWord, column: string): TableForeignKeyOptions[] {
  if (!word.references) return [];
  return [
    {
      name: foreignKeyNameOf(table, [column]),
      columnNames: [column],
      referencedTableName: word.references.table,
      referencedColumnNames: ['id'],
      onDelete: word.references.onDelete,
      onUpdate: 'NO ACTION',
    },
  ];
}

/** Makes a table on either database; one that is there already is left alone, so that a cut migration can run again. */
export async function createTable(runner: QueryRunner, name: string, words: TableWords): Promise<void> {
  const columns = words.columns.map((word) => word.column(isSqlite(runner)));
  const indices = [
    ...(words.unique ?? []).map((columnNames) => ({
      name: indexNameOf(name, columnNames),
      columnNames,
      isUnique: true,
    })),
    ...(words.index ?? []).map((columnNames) => ({
      name: indexNameOf(name, columnNames),
      columnNames,
      isUnique: false,
    })),
  ];
  const foreignKeys = words.columns.flatMap((word, at) => foreignKeyOf(name, word, columns[at]!.name));
  await runner.createTable(new Table({ name, columns, indices, foreignKeys }), true);
}

/** Undoes createTable, the last table first. */
export async function dropTables(runner: QueryRunner, ...names: string[]): Promise<void> {
  for (const name of names.toReversed()) await runner.dropTable(name, true);
}
