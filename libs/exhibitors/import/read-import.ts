import { groupBy, searchKey, type UiLanguage } from '#lib/kernel';
import type { OrganisationProfile } from '#lib/organisations';
import { turnIfDue } from '#platform/turns';
import { type CellProblem, readSheet, type SheetRow, tableOf } from '#platform/workbook';
import type { RowProblem } from '../entities/import-row.entity.js';
import { identityOf, problemsOf, profileOf, type RowValues } from './check-row.js';
import { COLUMN_TITLES, IMPORT_COLUMNS, type ImportColumn, importColumns } from './import-columns.js';
import { importsErrors, refuseWorkbook } from './imports.errors.js';

/** A row as it was read; `profile` is null when something is wrong with it. */
export interface ReadRow {
  rowNumber: number;
  cells: Record<string, string>;
  profile: OrganisationProfile | null;
  problems: RowProblem[];
}

/** Reads a workbook of exhibitors. Throws `imports.…` when the file cannot be taken as a whole. */
export async function readImport(file: Buffer, language: UiLanguage): Promise<ReadRow[]> {
  const columns = importColumns(language);
  const sheet = await readSheet(file).catch(refuseWorkbook);
  const table = await tableOf(sheet, columns);
  if (table.missingColumns.length > 0)
    throw importsErrors.missingColumns({ field: 'file', columns: table.missingColumns });
  if (table.total === 0) throw importsErrors.noRows({ field: 'file' });
  const places = placesIn(sheet.header, language);
  const sound = new Map(table.rows.map(({ rowNumber, values }) => [rowNumber, values]));
  const faults = groupBy(table.problems, ({ row }) => row);
  const ofHeader = (faults.get(sheet.headerRow) ?? []).map((problem) => rowProblem(problem, places));
  const rows: ReadRow[] = [];
  for (const row of sheet.rows) {
    await turnIfDue();
    const found = (faults.get(row.number) ?? []).map((problem) => rowProblem(problem, places));
    const read = readRow(row, sound.get(row.number), { language, places });
    const problems = [...ofHeader, ...found, ...read.problems];
    rows.push({ ...read, problems, profile: problems.every(({ doubt }) => doubt) ? read.profile : null });
  }
  return withoutDoubles(rows);
}

type Places = Map<ImportColumn, number>;

function placesIn(header: readonly string[], language: UiLanguage): Places {
  const columns = importColumns(language);
  const places: Places = new Map();
  for (const key of IMPORT_COLUMNS) {
    const titles = columns[key].titles.map((title) => searchKey(title));
    const place = header.findIndex((title) => titles.includes(searchKey(title)));
    if (place >= 0) places.set(key, place);
  }
  return places;
}

function readRow(
  row: SheetRow,
  values: RowValues | undefined,
  { language, places }: { language: UiLanguage; places: Places },
): ReadRow {
  const cells = Object.fromEntries(
    [...places].map(([column, place]) => [column, cellText(row.cells[place] ?? null)]),
  );
  if (!values) return { rowNumber: row.number, cells, profile: null, problems: [] };
  const cellOf = (column: ImportColumn) => addressOf(places.get(column), row.number);
  const problems = problemsOf(values, { language, cellOf });
  return { rowNumber: row.number, cells, profile: profileIfSound(values, problems), problems };
}

const profileIfSound = (values: RowValues, problems: RowProblem[]) =>
  problems.every(({ doubt }) => doubt) ? profileOf(values) : null;

const rowProblem = ({ cell, code, params }: CellProblem, places: Places): RowProblem => {
  const letters = cell.replace(/\d+$/, '');
  const column = [...places].find(([, place]) => letters === columnLetters(place))?.[0] ?? null;
  return { column, cell, code, params, doubt: false };
};

function cellText(value: SheetRow['cells'][number]): string {
  if (value === null) return '';
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
}

const columnLetters = (place: number): string =>
  place < 26
    ? String.fromCharCode(65 + place)
    : columnLetters(Math.floor(place / 26) - 1) + columnLetters(place % 26);

const addressOf = (place: number | undefined, row: number) =>
  place === undefined ? null : `${columnLetters(place)}${row}`;

/** Marks every row that says the same as an earlier one. */
async function withoutDoubles(rows: ReadRow[]): Promise<ReadRow[]> {
  const first = new Map<string, number>();
  const marked: ReadRow[] = [];
  for (const row of rows) {
    await turnIfDue();
    const identity = row.profile && identityOf(row.profile);
    const earlier = identity ? first.get(identity) : undefined;
    if (identity && earlier === undefined) first.set(identity, row.rowNumber);
    marked.push(earlier === undefined ? row : doubleOf(row, earlier));
  }
  return marked;
}

function doubleOf(row: ReadRow, earlier: number): ReadRow {
  const column = row.profile?.taxCode ? 'taxCode' : 'name';
  const params = { row: earlier };
  const double: RowProblem = { column, cell: null, code: 'duplicate-row', params, doubt: false };
  return { ...row, profile: null, problems: [...row.problems, double] };
}

/** Titles of the columns in a language, for templates and exports. */
export const titlesIn = (language: UiLanguage) =>
  IMPORT_COLUMNS.map((key) => ({ key, title: COLUMN_TITLES[key][language] }));
