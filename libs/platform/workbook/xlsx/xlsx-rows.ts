import type { Archive } from './archive.js';
import { type CellValue, columnOf, place, type SheetRow } from '../cells.js';
import type { WorkbookLimits } from '../limits.js';
import { WorkbookRefused } from '../workbook-refused.js';
import type { Book } from './xlsx-book.js';
import { dateOfSerial } from './xlsx-dates.js';
import { joined, TextRuns, unescapeText, walk, type XmlHandler } from './xml.js';

interface OpenCell {
  column: number;
  type: string;
  style: number;
  formula: boolean;
  value: string;
}

/**
 * Rows of one sheet as they come, values only. exceljs' own readers are not used here: they unfold merged and
 * validated ranges cell by cell, cut letters at piece borders and keep only the last run of rich inline text.
 */
export async function* xlsxRows(
  archive: Archive,
  book: Book,
  limits: WorkbookLimits,
): AsyncGenerator<SheetRow> {
  const reader = new RowReader(book, limits);
  for await (const _ of walk(archive, book.sheetPart, reader)) yield* reader.take();
}

class RowReader implements XmlHandler {
  private ready: SheetRow[] = [];
  private row: SheetRow | null = null;
  private cell: OpenCell | null = null;
  private inValue = false;
  private seenRows = 0;
  private lastRow = 0;
  private lastColumn = -1;
  private readonly runs = new TextRuns();

  constructor(
    private readonly book: Book,
    private readonly limits: WorkbookLimits,
  ) {}

  take(): SheetRow[] {
    const rows = this.ready;
    this.ready = [];
    return rows;
  }

  open(name: string, given: Readonly<Record<string, string>>): void {
    if (name === 'row') this.openRow(given.r);
    else if (name === 'c' && this.row) this.openCell(given);
    else if (this.cell) {
      if (name === 'f') this.cell.formula = true;
      if (name === 'v') this.inValue = true;
      this.runs.open(name);
    }
  }

  text(text: string): void {
    if (!this.cell) return;
    if (this.inValue) this.cell.value = joined(this.cell.value, text);
    else this.runs.add(text);
  }

  close(name: string): void {
    if (name === 'v') this.inValue = false;
    this.runs.close(name);
    if (name === 'c' && this.row && this.cell) {
      this.closeCell(this.row, this.cell);
      this.cell = null;
    }
    if (name === 'row' && this.row) {
      this.ready.push(this.row);
      this.row = null;
    }
  }

  private openRow(r: string | undefined): void {
    this.lastRow = r === undefined ? this.lastRow + 1 : Number(r);
    if (!Number.isInteger(this.lastRow)) throw new WorkbookRefused('broken-file');
    this.seenRows += 1;
    if (this.seenRows > this.limits.emptyRows) {
      throw new WorkbookRefused('too-many-rows', { max: this.limits.rows });
    }
    this.lastColumn = -1;
    this.row = { number: this.lastRow, cells: [], faults: [] };
  }

  private openCell(given: Readonly<Record<string, string>>): void {
    const column = given.r === undefined ? this.lastColumn + 1 : columnOf(given.r);
    if (column === null) throw new WorkbookRefused('broken-file');
    this.lastColumn = column;
    const style = Number(given.s ?? 0);
    this.cell = { column, type: given.t ?? 'n', style, formula: false, value: '' };
  }

  private closeCell(row: SheetRow, cell: OpenCell): void {
    const runs = this.runs.take();
    const filled = cell.formula || cell.value !== '' || runs !== '';
    if (!filled) return;
    if (cell.column >= this.limits.columns) {
      throw new WorkbookRefused('too-many-columns', { max: this.limits.columns });
    }
    if (cell.formula) this.fault(row, cell, 'formula-not-allowed');
    else if (cell.type === 'e') this.fault(row, cell, 'cell-error');
    else {
      const value = this.value(cell, runs);
      if (value === undefined) this.fault(row, cell, 'cell-error');
      else place(row, cell.column, value, this.limits.cellText);
    }
  }

  private fault(row: SheetRow, cell: OpenCell, code: 'formula-not-allowed' | 'cell-error'): void {
    place(row, cell.column, null, this.limits.cellText);
    row.faults.push({ column: cell.column, code, params: {} });
  }

  private value(cell: OpenCell, runs: string): CellValue | undefined {
    if (cell.type === 's') return this.book.strings[Number(cell.value)];
    if (cell.type === 'inlineStr') return runs;
    if (cell.type === 'str') return unescapeText(cell.value);
    if (cell.type === 'b') return cell.value === '1' || cell.value === 'true';
    if (cell.type === 'd') return dateOrUndefined(new Date(`${cell.value.replace(/Z$/, '')}Z`), cell.value);
    return this.number(Number(cell.value), cell.style);
  }

  private number(value: number, style: number): CellValue | undefined {
    if (!Number.isFinite(value)) return undefined;
    if (this.book.dateStyles[style] !== true) return value;
    return dateOfSerial(value, this.book.since1904) ?? undefined;
  }
}

function dateOrUndefined(withTime: Date, given: string): Date | undefined {
  const date = Number.isNaN(withTime.getTime()) ? new Date(given) : withTime;
  return Number.isNaN(date.getTime()) ? undefined : date;
}
