import { Column, DeleteDateColumn, ForeignKey, Index, PrimaryColumn } from 'typeorm';

export type OnDelete = 'CASCADE' | 'SET NULL' | 'NO ACTION';

/** Columns of entities. Each has its twin of the same meaning in migration/column-words.ts. */
export interface Nullable {
  nullable?: boolean;
}

const toNumber = {
  to: (value: number | null) => value,
  from: (value: string | number | null) => (value === null ? null : Number(value)),
};

const toBoolean = {
  to: (value: boolean | null) => value,
  from: (value: boolean | number | null) => (value === null ? null : Boolean(value)),
};

/** The primary key: a UUID in 36 characters. */
export const IdColumn = (): PropertyDecorator => PrimaryColumn({ type: 'varchar', length: 36 });

/**
 * The id of another row. `to` names the entity class as text, so that no area imports another's entity;
 * the foreign key stands in the migration too.
 */
export function RefColumn(options: Nullable & { to: string; onDelete?: OnDelete }): PropertyDecorator {
  return (target, property) => {
    Column({ type: 'varchar', length: 36, nullable: options.nullable ?? false })(target, property);
    ForeignKey(options.to, { onDelete: options.onDelete ?? 'NO ACTION' })(target, property);
  };
}

/** The id of a row that may be gone or belong to one of several tables: no foreign key. */
export const LooseRefColumn = (options: Nullable = {}): PropertyDecorator =>
  Column({ type: 'varchar', length: 36, nullable: options.nullable ?? false });

export const TextColumn = (length: number, options: Nullable = {}): PropertyDecorator =>
  Column({ type: 'varchar', length, nullable: options.nullable ?? false });

export const LongTextColumn = (options: Nullable = {}): PropertyDecorator =>
  Column({ type: 'text', nullable: options.nullable ?? false });

export const IntColumn = (options: Nullable = {}): PropertyDecorator =>
  Column({ type: 'int', nullable: options.nullable ?? false });

/** How often the row was edited as a whole (versions.ts); null before the first time. */
export const VersionColumn = (): PropertyDecorator => IntColumn({ nullable: true });

/** A whole number up to 2^53, for money in minor units and sizes in bytes. */
export const BigIntColumn = (options: Nullable = {}): PropertyDecorator =>
  Column({ type: 'bigint', nullable: options.nullable ?? false, transformer: toNumber });

/** Yes or no; nullable where it may stand unanswered. */
export const FlagColumn = (options: Nullable = {}): PropertyDecorator =>
  Column({ type: 'boolean', nullable: options.nullable ?? false, transformer: toBoolean });

/** An instant in UTC, to the millisecond. */
export const InstantColumn = (options: Nullable = {}): PropertyDecorator =>
  Column({ type: 'datetime', precision: 3, nullable: options.nullable ?? false });

/**
 * When the row was withdrawn; null while it stands. Finds, joins and locks of the entity pass over withdrawn rows unless they
 * say `withDeleted`, so that what was withdrawn shows nowhere by oversight. SQL of our own names the column
 * (test/support/withdrawn-rows.spec.ts).
 */
export const WithdrawnColumn = (): PropertyDecorator =>
  DeleteDateColumn({ type: 'datetime', precision: 3, nullable: true });

/** A calendar day, "2025-11-20". */
export const DayColumn = (options: Nullable = {}): PropertyDecorator =>
  Column({ type: 'date', nullable: options.nullable ?? false });

export const JsonColumn = (options: Nullable = {}): PropertyDecorator =>
  Column({ type: 'simple-json', nullable: options.nullable ?? false });

/** A key over several properties that no two rows share. */
export const UniqueKey = (properties: string[]): ClassDecorator => Index(properties, { unique: true });
