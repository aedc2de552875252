import type { QueryRunner, TableColumnOptions } from 'typeorm';
import type { OnDelete } from '../columns.js';

/** A column as migrations write it; each word has its twin decorator in columns.ts. */
export interface ColumnWord {
  column: (sqlite: boolean) => TableColumnOptions;
  references?: { table: string; onDelete: OnDelete };
}

interface Nullable {
  nullable?: boolean;
}

const plain = (column: TableColumnOptions): ColumnWord => ({ column: () => column });
const isNullable = (options: Nullable | undefined) => options?.nullable ?? false;

export const isSqlite = (runner: QueryRunner) => runner.dataSource.options.type === 'better-sqlite3';

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

export const longText = (name: string, options?: Nullable): ColumnWord => ({
  column: (sqlite) => ({ name, type: sqlite ? 'text' : 'mediumtext', isNullable: isNullable(options) }),
});

export const json = longText;

export const int = (name: string, options?: Nullable): ColumnWord => ({
  column: (sqlite) => ({ name, type: sqlite ? 'integer' : 'int', isNullable: isNullable(options) }),
});

export const bigInt = (name: string, options?: Nullable): ColumnWord =>
  plain({ name, type: 'bigint', isNullable: isNullable(options) });

export const flag = (name: string, options?: Nullable): ColumnWord => ({
  column: (sqlite) => ({
    name,
    type: sqlite ? 'boolean' : 'tinyint',
    isNullable: isNullable(options),
  }),
});

export const instant = (name: string, options?: Nullable): ColumnWord =>
  plain({ name, type: 'datetime', precision: 3, isNullable: isNullable(options) });

export const day = (name: string, options?: Nullable): ColumnWord =>
  plain({ name, type: 'date', isNullable: isNullable(options) });

/** How often the row was edited; empty before the first time. */
export const version = (): ColumnWord => int('version', { nullable: true });
