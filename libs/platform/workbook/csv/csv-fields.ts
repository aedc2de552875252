import { WorkbookRefused } from '../workbook-refused.js';

/** No cell of a spreadsheet program is longer: where a quoted text is, its closing quote has been forgotten. */
const LONGEST = 32_767;

/**
 * The fields of a CSV text (RFC 4180) one after the other, each looked at once. Rows end with CR, LF or both; a quote is one
 * only where a field begins; spaces may stand after a closing quote.
 */
export class CsvFields {
  private at = 0;
  /** Up to the end of a field that is not quoted, or of the spaces after a closing quote. */
  private readonly plain: RegExp;

  constructor(
    private readonly text: string,
    private readonly delimiter: string,
  ) {
    this.plain = new RegExp(`[^${delimiter}\r\n]*`, 'y');
  }

  get atEnd(): boolean {
    return this.at >= this.text.length;
  }

  /** The row's fields with their places. Throws `broken-quotes` with the row's number. */
  *ofRow(number: number): Generator<[column: number, text: string]> {
    for (let column = 0; ; column += 1) {
      yield [column, this.text[this.at] === '"' ? this.quoted(number) : this.unquoted()];
      if (this.text[this.at] !== this.delimiter) break;
      this.at += 1;
    }
    this.at += this.text.startsWith('\r\n', this.at) ? 2 : 1;
  }

  private unquoted(): string {
    const start = this.at;
    this.plain.lastIndex = start;
    this.plain.test(this.text);
    this.at = this.plain.lastIndex;
    return this.text.slice(start, this.at);
  }

  private quoted(row: number): string {
    const start = this.at + 1;
    let end = this.text.indexOf('"', start);
    while (end >= 0 && end - start <= LONGEST && this.text[end + 1] === '"')
      end = this.text.indexOf('"', end + 2);
    if (end < 0 || end - start > LONGEST) throw new WorkbookRefused('broken-quotes', { row });
    this.at = end + 1;
    if (this.unquoted().trim() !== '') throw new WorkbookRefused('broken-quotes', { row });
    return this.text.slice(start, end).replaceAll('""', '"');
  }
}
