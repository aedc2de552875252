import type { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import Pdf from 'pdfkit';
import { FONTS } from './fonts.js';
import { PdfPages } from './pdf-pages.js';
import type { PrintedBook } from './printed-book.js';

/** A PDF of A4 pages as a stream. Pages leave it as they are finished, and other requests get their turn between two sheets. */
export function writePdf(book: PrintedBook): Readable {
  const document = new Pdf({
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    font: FONTS.regular,
    lang: book.language,
    info: { Title: book.title, Creator: 'Fairground', Producer: 'Fairground', CreationDate: book.printedAt },
  });
  const stream = document as unknown as Readable;
  void draw(document, book).catch((error: Error) => stream.destroy(error));
  return stream;
}

async function draw(document: PDFKit.PDFDocument, book: PrintedBook): Promise<void> {
  const pages = new PdfPages(document, book);
  let isEmpty = true;
  for (const sheet of book.sheets) {
    // Whoever asked may have gone.
    if ((document as unknown as Readable).destroyed) return;
    pages.add(sheet);
    isEmpty = false;
    await setImmediate();
  }
  if (isEmpty) document.addPage();
  document.end();
}
