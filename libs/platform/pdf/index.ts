export type { PrintedBook, PrintedColumn, PrintedPart, PrintedSheet } from './printed-book.js';
export { qrModules } from './qr-modules.js';
export { writePdf } from './write-pdf.js';
