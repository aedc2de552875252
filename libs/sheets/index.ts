export { SHEET_KINDS, type SheetKind } from './sheet-book.js';
export { SheetsModule } from './sheets.module.js';
export { SHEET_FORMATS, type SheetFormat, Sheets, type SheetsFile } from './sheets.service.js';
