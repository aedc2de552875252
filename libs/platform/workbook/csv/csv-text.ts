import { WorkbookRefused } from '../workbook-refused.js';

const LINE_END = 10;

/** UTF-8 with or without mark, or UTF-16LE with its mark (Excel's "Unicode text"). Nothing is guessed. */
export function decodeText(file: Buffer): string {
  const utf16 = file[0] === 0xff && file[1] === 0xfe;
  const encoding = utf16 ? 'utf-16le' : 'utf-8';
  const text = decode(file, encoding);
  if (text.includes('\0')) throw new WorkbookRefused('not-a-workbook');
  return text;
}

function decode(file: Buffer, encoding: 'utf-8' | 'utf-16le'): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(file);
  } catch {
    throw new WorkbookRefused('bad-encoding', {
      encoding: encoding.toUpperCase(),
      line: badLine(file, encoding),
    });
  }
}

/** The line (from 1) where decoding first fails, so that people can look there. */
function badLine(file: Buffer, encoding: 'utf-8' | 'utf-16le'): number {
  const lossy = new TextDecoder(encoding).decode(file);
  const at = lossy.indexOf('\uFFFD');
  let line = 1;
  for (let before = 0; before < at; before += 1) if (lossy.charCodeAt(before) === LINE_END) line += 1;
  return line;
}
