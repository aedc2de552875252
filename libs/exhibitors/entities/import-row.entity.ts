import { Entity } from 'typeorm';
import type { OrganisationProfile } from '#lib/organisations';
import {
  IdColumn,
  IntColumn,
  JsonColumn,
  LooseRefColumn,
  RefColumn,
  TextColumn,
  UniqueKey,
} from '#platform/database';
import type { CellFaultCode } from '#platform/workbook';

/**
 * What would become of a row: a new organisation, one that the organiser typed for an earlier fair, one that exhibits already,
 * or nothing because something is wrong with it.
 */
export const IMPORT_ROW_STATES = ['new', 'matched', 'present', 'faulty'] as const;
export type ImportRowState = (typeof IMPORT_ROW_STATES)[number];

/** All that can be wrong or doubtful in a row of exhibitors. */
export type RowProblemCode =
  | CellFaultCode
  | 'line-break'
  | 'not-a-tax-code'
  | 'lost-zero'
  | 'doubtful-tax-code'
  | 'not-a-province'
  | 'not-a-phone'
  | 'former-phone'
  | 'not-an-email'
  | 'not-a-website'
  | 'other-name'
  | 'other-address'
  | 'unproven-code'
  | 'will-be-asked'
  | 'withdrawn'
  | 'duplicate-row';

/** Something that is wrong, or doubtful, in a cell; worded when it is shown. */
export interface RowProblem {
  /** Key of the column, null for the whole row. */
  column: string | null;
  cell: string | null;
  code: RowProblemCode;
  params: Readonly<Record<string, string | number>>;
  /** A doubt does not keep the row out. */
  doubt: boolean;
}

/** One row of an imported workbook. The exhibitor that it becomes takes its id. */
@Entity('exhibitors_import_row')
@UniqueKey(['importId', 'rowNumber'])
export class ImportRow {
  @IdColumn() id!: string;
  @RefColumn({ to: 'ExhibitorImport', onDelete: 'CASCADE' }) importId!: string;
  /** As the spreadsheet program counts. */
  @IntColumn() rowNumber!: number;
  @TextColumn(10) state!: ImportRowState;
  /** The cells as they were written, by column. */
  @JsonColumn() cells!: Record<string, string>;
  @JsonColumn({ nullable: true }) profile!: OrganisationProfile | null;
  @JsonColumn() problems!: RowProblem[];
  /** The organisation that it stands for: a known one, or the id that the new one gets; null when the row is faulty. */
  @LooseRefColumn({ nullable: true }) organisationId!: string | null;
}
