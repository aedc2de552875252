import { Entity } from 'typeorm';
import type { UiLanguage } from '#lib/kernel';
import {
  IdColumn,
  IntColumn,
  JsonColumn,
  LongTextColumn,
  RefColumn,
  TextColumn,
  UniqueKey,
} from '#platform/database';
import type { CellFaultCode } from '#platform/workbook';
import type { ContactRole } from './contact.entity.js';

export type ContactRowState = 'new' | 'known' | 'faulty';

/** All that can be wrong in a cell of a contact. */
export type ContactFaultCode = CellFaultCode | 'not-an-address' | 'not-a-country' | 'several-lines';

/** Something that is wrong in a cell. */
export interface ContactRowProblem {
  column: string;
  /** Such as "C7". */
  cell: string;
  code: ContactFaultCode;
}

/** One row of an imported workbook; the contact that it becomes takes its id. A faulty row keeps its problems only. */
@Entity('invitations_contact_import_row')
@UniqueKey(['importId', 'rowNumber'])
export class ContactImportRow {
  @IdColumn() id!: string;
  @RefColumn({ to: 'ContactImport', onDelete: 'CASCADE' }) importId!: string;
  /** As the spreadsheet program counts. */
  @IntColumn() rowNumber!: number;
  @TextColumn(10) state!: ContactRowState;
  @TextColumn(120) name!: string;
  @TextColumn(200) organisationName!: string;
  @TextColumn(254) email!: string;
  @TextColumn(2) country!: string;
  @TextColumn(2) language!: UiLanguage;
  @TextColumn(20) role!: ContactRole;
  @JsonColumn() tags!: string[];
  @LongTextColumn() notes!: string;
  @TextColumn(600) searchKey!: string;
  @JsonColumn() problems!: ContactRowProblem[];
}
