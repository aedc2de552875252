import { type Font, FONTS } from './fonts.js';
import type { PrintedBook, PrintedPart, PrintedSheet } from './printed-book.js';
import { qrModules } from './qr-modules.js';
import { fitting } from './text-fitting.js';

/** Lengths in points, 72 to an inch. */
const PAGE = { width: 595.28, height: 841.89, margin: 40 };
const WIDTH = PAGE.width - 2 * PAGE.margin;
const BOTTOM = PAGE.height - PAGE.margin - 20;
const QR = 84;
const CELL = { size: 9.5, line: 12.5, above: 5, between: 8 };
const COLOURS = { text: '#1c2b2d', faint: '#5a6b6d', rule: '#c9d3d4', band: '#e8f1f1' };

interface Cell {
  lines: readonly string[];
  x: number;
}

/** Draws sheets onto pages: each begins a page, and one that is too long goes on with its columns repeated. */
export class PdfPages {
  private y = 0;
  private page = 0;
  private readonly widths: number[];
  private readonly fit = {
    regular: fitting((text) => this.widthOf(text, 'regular')),
    bold: fitting((text) => this.widthOf(text, 'bold')),
  };

  constructor(
    private readonly document: PDFKit.PDFDocument,
    private readonly book: PrintedBook,
  ) {
    const all = book.columns.reduce((sum, { share }) => sum + share, 0);
    this.widths = book.columns.map(({ share }) => (WIDTH * share) / all);
  }

  add(sheet: PrintedSheet): void {
    this.begin();
    this.heading(sheet);
    if (sheet.parts.length === 0) this.line(sheet.empty, { size: 11, colour: COLOURS.faint });
    for (const part of sheet.parts) this.part(part);
  }

  private begin(): void {
    const { document, book } = this;
    document.addPage();
    this.page += 1;
    this.small(book.head, { y: PAGE.margin - 14, align: 'left' });
    this.small(`${book.foot} · ${this.page}`, { y: PAGE.height - PAGE.margin, align: 'right' });
    this.y = PAGE.margin + 12;
  }

  private small(text: string, { y, align }: { y: number; align: 'left' | 'right' }): void {
    this.document.font(FONTS.regular).fontSize(8).fillColor(COLOURS.faint);
    this.document.text(text, PAGE.margin, y, { width: WIDTH, align, height: 10, ellipsis: true });
  }

  private heading({ title, subtitle, code }: PrintedSheet): void {
    const top = this.y;
    const width = code ? WIDTH - QR - 16 : WIDTH;
    this.line(title, { size: 18, font: 'bold', width });
    this.line(subtitle, { size: 10.5, colour: COLOURS.faint, width });
    if (code) this.qr(code, { x: PAGE.margin + WIDTH - QR, y: top });
    this.y = Math.max(this.y, code ? top + QR + 26 : 0) + 10;
  }

  private qr({ address, caption }: { address: string; caption: string }, at: { x: number; y: number }): void {
    const modules = qrModules(address);
    const side = QR / modules.length;
    modules.forEach((row, down) =>
      row.forEach((isDark, right) => {
        // A hair more than its place, so that no white lines show between neighbours.
        if (isDark) this.document.rect(at.x + right * side, at.y + down * side, side + 0.15, side + 0.15);
      }),
    );
    this.document.fill('#000000');
    this.document.font(FONTS.regular).fontSize(8).fillColor(COLOURS.faint);
    this.document.text(caption, at.x - 16, at.y + QR + 5, { width: QR + 16, align: 'right' });
  }

  private line(
    text: string,
    { size, font = 'regular', colour = COLOURS.text, width = WIDTH }: LineLook,
  ): void {
    if (text === '') return;
    this.document.font(FONTS[font]).fontSize(size).fillColor(colour);
    this.document.text(text, PAGE.margin, this.y, { width });
    this.y = this.document.y + 2;
  }

  private part({ title, rows }: PrintedPart): void {
    // A heading stays with its columns and a first row.
    if (this.y + 80 > BOTTOM) this.begin();
    this.y += 6;
    this.line(title, { size: 12, font: 'bold' });
    this.columns();
    for (const row of rows) this.row(row);
    this.y += 8;
  }

  private columns(): void {
    const titles = this.cellsOf(
      this.book.columns.map(({ title }) => title),
      'bold',
    );
    const height = heightOf(titles);
    this.document.rect(PAGE.margin, this.y, WIDTH, height).fill(COLOURS.band);
    this.draw(titles, 'bold');
    this.y += height;
  }

  private row(texts: readonly string[]): void {
    const cells = this.cellsOf(texts, 'regular');
    const height = heightOf(cells);
    if (this.y + height > BOTTOM) {
      this.begin();
      this.columns();
    }
    this.draw(cells, 'regular');
    this.y += height;
    const right = PAGE.margin + WIDTH;
    this.document.moveTo(PAGE.margin, this.y).lineTo(right, this.y);
    this.document.lineWidth(0.5).stroke(COLOURS.rule);
  }

  private cellsOf(texts: readonly string[], font: Font): Cell[] {
    const startOf = (at: number) => this.widths.slice(0, at).reduce((sum, width) => sum + width, 0);
    return texts.map((text, at) => {
      const isLast = at === texts.length - 1;
      const end = isLast ? WIDTH : startOf(at + 1);
      const lines = this.fit[font](text, end - startOf(at) - CELL.between);
      return { lines, x: PAGE.margin + startOf(at) + 4 };
    });
  }

  private draw(cells: readonly Cell[], font: Font): void {
    this.document.font(FONTS[font]).fontSize(CELL.size).fillColor(COLOURS.text);
    for (const { lines, x } of cells)
      lines.forEach((line, at) => {
        const y = this.y + CELL.above + at * CELL.line;
        if (line !== '') this.document.text(line, x, y, { lineBreak: false });
      });
  }

  private widthOf(text: string, font: Font): number {
    return this.document.font(FONTS[font]).fontSize(CELL.size).widthOfString(text);
  }
}

const heightOf = (cells: readonly Cell[]): number =>
  Math.max(...cells.map(({ lines }) => lines.length)) * CELL.line + 2 * CELL.above;

interface LineLook {
  size: number;
  font?: Font;
  colour?: string;
  width?: number;
}
