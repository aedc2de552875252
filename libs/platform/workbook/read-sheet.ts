import { tidied } from '#lib/kernel';
import { turnIfDue } from '#platform/turns';
import { Archive } from './xlsx/archive.js';
import { cellAddress, isEmpty, type SheetRow, textIn } from './cells.js';
import { csvRows } from './csv/csv-rows.js';
import { decodeText } from './csv/csv-text.js';
import { WORKBOOK_LIMITS, type WorkbookLimits } from './limits.js';
import { WorkbookRefused } from './workbook-refused.js';
import { readBook, refuseActiveContent } from './xlsx/xlsx-book.js';
import { xlsxRows } from './xlsx/xlsx-rows.js';

/** The first visible sheet of a workbook, or the whole of a CSV file. */
export interface Sheet {
  /** Empty for CSV. */
  sheet: string;
  header: string[];
  headerRow: number;
  /** Filled rows below the header. */
  rows: SheetRow[];
}

const ZIP = Buffer.from('PK\u0003\u0004', 'latin1');
const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');

/**
 * Reads XLSX or CSV, told apart by content, never by file name. The first filled row is the header.
 * @throws WorkbookRefused when the file is not acceptable as a whole
 */
export async function readSheet(file: Buffer, given: Partial<WorkbookLimits> = {}): Promise<Sheet> {
  const limits = { ...WORKBOOK_LIMITS, ...given };
  if (file.length === 0) throw new WorkbookRefused('empty-file');
  if (file.length > limits.bytes) throw new WorkbookRefused('file-too-large', { max: limits.bytes });
  if (startsWith(file, OLE)) throw new WorkbookRefused('old-format');
  if (!startsWith(file, ZIP)) return gather('', csvRows(decodeText(file), limits), limits);
  const archive = await Archive.open(file, limits);
  await refuseActiveContent(archive);
  const book = await readBook(archive, limits);
  return gather(book.sheetName, xlsxRows(archive, book, limits), limits);
}

async function gather(
  sheet: string,
  source: AsyncIterable<SheetRow> | Iterable<SheetRow>,
  limits: WorkbookLimits,
): Promise<Sheet> {
  let header: SheetRow | null = null;
  const rows: SheetRow[] = [];
  let text = 0;
  for await (const row of source) {
    await turnIfDue();
    if (isEmpty(row)) continue;
    text += textIn(row);
    if (text > limits.text) throw new WorkbookRefused('too-much-text', { max: limits.text });
    if (header === null) header = row;
    else rows.push(row);
    if (rows.length > limits.rows) throw new WorkbookRefused('too-many-rows', { max: limits.rows });
  }
  if (header === null) throw new WorkbookRefused('empty-file');
  return { sheet, header: titles(header), headerRow: header.number, rows };
}

function titles(row: SheetRow): string[] {
  const fault = row.faults[0];
  if (fault !== undefined) {
    throw new WorkbookRefused('bad-header', { cell: cellAddress(fault.column, row.number) });
  }
  return row.cells.map((cell) =>
    cell instanceof Date ? cell.toISOString().slice(0, 10) : tidied(String(cell ?? '')),
  );
}

function startsWith(file: Buffer, magic: Buffer): boolean {
  return file.subarray(0, magic.length).equals(magic);
}
