import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { setImmediate } from 'node:timers/promises';
import ExcelJS from 'exceljs';

export type OutputValue = string | number | boolean | Date | readonly string[] | null | undefined;

export interface OutputColumn {
  title: string;
  key: string;
  /** In characters; 18 when left out. */
  width?: number;
  /** Text is always typed as text, so that nothing in it can run. Dates show their UTC day. */
  kind: 'text' | 'integer' | 'decimal' | 'date' | 'flag';
}

export type OutputRow = Readonly<Record<string, OutputValue>>;

export interface OutputTable {
  sheet: string;
  columns: readonly OutputColumn[];
  rows: Iterable<OutputRow>;
}

const FORMATS: Record<OutputColumn['kind'], string> = {
  text: '@',
  integer: '#,##0',
  decimal: '#,##0.00',
  date: 'yyyy-mm-dd',
  flag: 'General',
};
/** Excel's own limit. */
const LONGEST_TEXT = 32_767;
/** Then others get their turn. */
const ROWS_AT_ONCE = 200;

/** An XLSX file with a bold, frozen header. Values that do not fit their column's kind are written as text. */
export async function writeTable(table: OutputTable): Promise<Buffer> {
  const file = new PassThrough();
  const [written] = await Promise.all([buffer(file), stream(table, file)]);
  return written;
}

/** Row by row: a whole workbook in memory costs a kilobyte a cell. */
async function stream(table: OutputTable, file: PassThrough): Promise<void> {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({
    stream: file,
    useStyles: true,
    useSharedStrings: true,
  });
  const sheet = workbook.addWorksheet(sheetName(table.sheet), { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = table.columns.map(({ width, kind }) => ({
    width: width ?? 18,
    style: { numFmt: FORMATS[kind] },
  }));
  const header = sheet.addRow(table.columns.map(({ title }) => cleanText(title)));
  header.font = { bold: true };
  header.commit();
  let count = 0;
  for (const row of table.rows) {
    addRow(sheet, table.columns, row);
    count += 1;
    if (count % ROWS_AT_ONCE === 0) await setImmediate();
  }
  sheet.commit();
  await workbook.commit();
}

function addRow(sheet: ExcelJS.Worksheet, columns: OutputTable['columns'], row: OutputRow): void {
  const added = sheet.addRow(columns.map(({ key, kind }) => cellOf(row[key], kind)));
  columns.forEach(({ kind }, index) => {
    const cell = added.getCell(index + 1);
    if (kind !== 'text' && typeof cell.value === 'string') cell.numFmt = FORMATS.text;
  });
  added.commit();
}

function cellOf(value: OutputValue, kind: OutputColumn['kind']): string | number | boolean | Date | null {
  if (value === null || value === undefined) return null;
  if (kind === 'date' && value instanceof Date) return value;
  if ((kind === 'integer' || kind === 'decimal') && Number.isFinite(value)) return Number(value);
  if (kind === 'flag' && typeof value === 'boolean') return value;
  return cleanText(outputText(value));
}

/** A value as people read it in a text cell or a CSV file. */
export function outputText(value: OutputValue): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().replace('T00:00:00.000Z', '');
  return typeof value === 'object' ? value.join('; ') : String(value);
}

/** Without the control characters XML 1.0 cannot hold. */
function cleanText(text: string): string {
  // oxlint-disable-next-line no-control-regex
  return text.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').slice(0, LONGEST_TEXT);
}

function sheetName(name: string): string {
  const allowed = cleanText(name)
    .replaceAll(/[*?:\\/[\]]/g, ' ')
    .slice(0, 31)
    .trim();
  return allowed.replaceAll(/^'+|'+$/g, '') || 'Sheet1';
}
