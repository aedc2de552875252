import { createHash } from 'node:crypto';
import { DefaultNamingStrategy, type NamingStrategyInterface, type Table } from 'typeorm';

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const tableName = (table: Table | string) =>
  (typeof table === 'string' ? table : table.name).split('.').pop()!;

/** MySQL and MariaDB cut names at 64 characters; a longer one ends in a digest instead. */
export function boundedName(name: string): string {
  if (name.length <= 60) return name;
  return `${name.slice(0, 49)}_${createHash('sha256').update(name).digest('hex').slice(0, 10)}`;
}

export const indexNameOf = (table: string, columns: readonly string[]) =>
  boundedName(`ix_${table}_${columns.join('_')}`);
export const foreignKeyNameOf = (table: string, columns: readonly string[]) =>
  boundedName(`fk_${table}_${columns.join('_')}`);

/** Columns in snake_case; names of keys and indexes that entities and migrations arrive at alike. */
export class Naming extends DefaultNamingStrategy implements NamingStrategyInterface {
  override columnName(propertyName: string, customName: string | undefined): string {
    return customName || snake(propertyName);
  }

  override indexName(table: Table | string, columns: string[]): string {
    return indexNameOf(tableName(table), columns);
  }

  override foreignKeyName(table: Table | string, columns: string[]): string {
    return foreignKeyNameOf(tableName(table), columns);
  }
}
