/** What one uploaded table may cost us. */
export interface WorkbookLimits {
  /** Bytes of the file as uploaded. */
  bytes: number;
  /** Bytes of all parts of an XLSX together once unpacked. */
  unpackedBytes: number;
  /** Unpacked : packed, checked on parts above 1 MiB (small ones cannot hurt and often pack well). */
  ratio: number;
  /** Parts inside the XLSX archive. */
  parts: number;
  /** Filled rows below the header. */
  rows: number;
  /** Position of the last filled column. */
  columns: number;
  /** Rows with the empty ones: no spreadsheet program has more. */
  emptyRows: number;
  /** Columns with the empty ones: no spreadsheet program has more. */
  emptyColumns: number;
  /** Characters in one cell. */
  cellText: number;
  /** Characters of all cells together: a text that an XLSX holds once may stand in each of a million cells. */
  text: number;
  /** Problems of one row that are listed; further ones of it are only counted. No row with a problem is without one. */
  problems: number;
}

const MIB = 1024 * 1024;

export const WORKBOOK_LIMITS: Readonly<WorkbookLimits> = {
  bytes: 10 * MIB,
  unpackedBytes: 100 * MIB,
  ratio: 100,
  parts: 500,
  rows: 20_000,
  columns: 60,
  emptyRows: 1_048_576,
  emptyColumns: 16_384,
  cellText: 4_000,
  text: 20_000_000,
  problems: 10,
};
