import { tidied } from '#lib/kernel';

/** Dates are UTC: what the sheet shows as 3 May is midnight UTC of 3 May. */
export type CellValue = string | number | boolean | Date | null;

/** All that can be wrong in a cell, whatever the table is about. */
export type CellFaultCode =
  | 'required'
  | 'formula-not-allowed'
  | 'cell-error'
  | 'text-too-long'
  | 'too-short'
  | 'too-long'
  | 'not-an-integer'
  | 'not-a-number'
  | 'ambiguous-number'
  | 'too-small'
  | 'too-large'
  | 'not-a-date'
  | 'too-early'
  | 'too-late'
  | 'not-a-flag'
  | 'too-few-items'
  | 'too-many-items'
  | 'not-one-of'
  | 'duplicate-column';

/** A cell that cannot be taken as a value; its place in `cells` holds null. */
export interface CellFault {
  /** Zero-based place in the row. */
  column: number;
  code: Extract<CellFaultCode, 'formula-not-allowed' | 'cell-error' | 'text-too-long'>;
  params: Readonly<Record<string, string | number>>;
}

export interface SheetRow {
  /** As the spreadsheet program counts: the first row is 1. */
  number: number;
  cells: CellValue[];
  faults: CellFault[];
}

/** `cellAddress(2, 7)` is `C7`. */
export function cellAddress(column: number, row: number): string {
  return columnLetters(column) + String(row);
}

function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** Zero-based column of an address such as `AB12`, or null when it is none. */
export function columnOf(address: string): number | null {
  const letters = /^([A-Z]{1,3})\d{1,7}$/.exec(address)?.[1];
  if (letters === undefined) return null;
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Puts a value in its place, or a fault when its text is longer than a cell may be. */
export function place(row: SheetRow, column: number, value: CellValue, cellText: number): void {
  while (row.cells.length < column) row.cells.push(null);
  if (typeof value === 'string' && value.length > cellText) {
    row.faults.push({ column, code: 'text-too-long', params: { max: cellText, length: value.length } });
    row.cells[column] = null;
    return;
  }
  row.cells[column] = value === '' ? null : value;
}

/** Characters of the row's texts together. */
export function textIn(row: SheetRow): number {
  return row.cells.reduce<number>((sum, cell) => sum + (typeof cell === 'string' ? cell.length : 0), 0);
}

export function isEmpty(row: SheetRow): boolean {
  return row.faults.length === 0 && row.cells.every((cell) => cell === null || blank(cell));
}

function blank(cell: CellValue): boolean {
  return typeof cell === 'string' && tidied(cell) === '';
}
