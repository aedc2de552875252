export type { CellFault, CellFaultCode, CellValue, SheetRow } from './cells.js';
export { type WorkbookLimits, WORKBOOK_LIMITS } from './limits.js';
export { readSheet, type Sheet } from './read-sheet.js';
export {
  type CellProblem,
  type Column,
  type Columns,
  readTable,
  type Table,
  tableOf,
  type TableRow,
  type Values,
} from './read-table.js';
export { REFUSAL_WORDS, refusalWords } from './refusal-words.js';
export { WorkbookRefused, type WorkbookRefusal } from './workbook-refused.js';
export { writeCsv } from './csv/write-csv.js';
export {
  type OutputColumn,
  type OutputRow,
  type OutputTable,
  type OutputValue,
  writeTable,
} from './write-table.js';
