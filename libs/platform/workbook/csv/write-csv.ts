import { escapeFormula } from '../formula-escape.js';
import { type OutputTable, outputText, type OutputValue } from '../write-table.js';

/**
 * A CSV file (UTF-8 with mark so that Excel reads Vietnamese, CRLF, every field quoted). Texts that could run as a
 * formula get a leading apostrophe; numbers stay as they are.
 */
export function writeCsv(
  { columns, rows }: Pick<OutputTable, 'columns' | 'rows'>,
  delimiter: ',' | ';' = ',',
): Buffer {
  const lines = [columns.map(({ title }) => field(title)).join(delimiter)];
  for (const row of rows) lines.push(columns.map(({ key }) => field(row[key])).join(delimiter));
  return Buffer.from(`\uFEFF${lines.join('\r\n')}\r\n`, 'utf8');
}

function field(value: OutputValue): string {
  const text = outputText(value).replaceAll('\0', '');
  const safe = typeof value === 'number' ? text : escapeFormula(text);
  return `"${safe.replaceAll('"', '""')}"`;
}
