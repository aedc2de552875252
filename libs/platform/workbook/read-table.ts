import { turnIfDue } from '#platform/turns';
import { cellAddress, type CellFault, type CellFaultCode, type SheetRow } from './cells.js';
import { readCell } from './check-value.js';
import { type Columns, matchColumns, type MatchedColumns, type Values } from './columns.js';
import { WORKBOOK_LIMITS, type WorkbookLimits } from './limits.js';
import { readSheet, type Sheet } from './read-sheet.js';

export type { Column, Columns, Values } from './columns.js';

export interface CellProblem {
  row: number;
  /** Title as it stands in the file. */
  column: string;
  /** Such as `C7`. */
  cell: string;
  code: CellFaultCode;
  params: Readonly<Record<string, string | number>>;
}

export interface TableRow<C extends Columns> {
  rowNumber: number;
  values: Values<C>;
}

export interface Table<C extends Columns> {
  sheet: string;
  /** Rows without any problem; none when a required column is missing. */
  rows: TableRow<C>[];
  problems: CellProblem[];
  /** Problems found beyond those listed. */
  moreProblems: number;
  missingColumns: string[];
  unknownColumns: string[];
  /** Filled rows below the header, with and without problems. */
  total: number;
}

/**
 * Reads an uploaded table for an import. Problems of content come back cell by cell.
 * @throws WorkbookRefused when the file is not acceptable as a whole
 */
export async function readTable<const C extends Columns>(
  file: Buffer,
  columns: C,
  given: Partial<WorkbookLimits> = {},
): Promise<Table<C>> {
  return tableOf(await readSheet(file, given), columns, given);
}

/** The table that a sheet holds; a long one is gone through with a turn for everybody else in between. */
export async function tableOf<const C extends Columns>(
  sheet: Sheet,
  columns: C,
  given: Partial<WorkbookLimits> = {},
): Promise<Table<C>> {
  const limits = { ...WORKBOOK_LIMITS, ...given };
  const matched = matchColumns(sheet.header, columns);
  const problems = new Problems(limits.problems);
  for (const { place, title } of matched.duplicates) {
    problems.add({ row: sheet.headerRow, column: title, place, code: 'duplicate-column' });
  }
  const rows = matched.missing.length > 0 ? [] : await readRows(sheet, columns, matched, problems);
  return {
    sheet: sheet.sheet,
    rows,
    problems: problems.listed,
    moreProblems: problems.unlisted,
    missingColumns: matched.missing,
    unknownColumns: matched.unknown,
    total: sheet.rows.length,
  };
}

async function readRows<C extends Columns>(
  sheet: Sheet,
  columns: C,
  { places }: MatchedColumns,
  problems: Problems,
): Promise<TableRow<C>[]> {
  const rows: TableRow<C>[] = [];
  for (const row of sheet.rows) {
    await turnIfDue();
    const before = problems.count;
    const values: Record<string, unknown> = {};
    for (const [key, column] of Object.entries(columns)) {
      const place = places.get(key);
      if (place === undefined) {
        values[key] = null;
        continue;
      }
      const reading = faultAt(row, place) ?? readCell(row.cells[place] ?? null, column);
      if ('value' in reading) values[key] = reading.value;
      else problems.add({ ...reading, row: row.number, column: sheet.header[place] ?? '', place });
    }
    if (problems.count === before) rows.push({ rowNumber: row.number, values: values as Values<C> });
  }
  return rows;
}

function faultAt(row: SheetRow, place: number): CellFault | undefined {
  return row.faults.find((fault) => fault.column === place);
}

interface Found {
  row: number;
  column: string;
  place: number;
  code: CellFaultCode;
  params?: CellProblem['params'];
}

class Problems {
  readonly listed: CellProblem[] = [];
  count = 0;
  private row = 0;
  private ofRow = 0;

  constructor(private readonly mostOfRow: number) {}

  get unlisted(): number {
    return this.count - this.listed.length;
  }

  add({ row, column, place, code, params = {} }: Found): void {
    this.count += 1;
    this.ofRow = row === this.row ? this.ofRow + 1 : 1;
    this.row = row;
    if (this.ofRow > this.mostOfRow) return;
    this.listed.push({ row, column, cell: cellAddress(place, row), code, params });
  }
}
