import { randomBytes } from 'node:crypto';
import { xlsxOf, xlsxRow } from '../../../libs/platform/workbook/xlsx/zip-file.fixture.js';
import type { Operation } from './contract.js';
import type { SentFile } from './file-form.js';

/** A file that costs much to read, or far more than it should where it is read without a limit. */
export interface HeavyFile {
  what: string;
  file: SentFile;
}

const MIB = 1024 * 1024;
/** A little below the ten that an upload may have. */
const FULL = 10 * MIB - 100;

/** The heaviest files of the kind that an operation takes, good and bad ones. */
export function heavyFiles({ path }: Operation): HeavyFile[] {
  if (/import/.test(path)) return [...tables(), ...workbooks()];
  return /document/.test(path) ? documents() : pictures();
}

const named = (what: string, name: string, data: Buffer): HeavyFile => ({
  what,
  file: { name, type: 'application/octet-stream', data },
});

function documents(): HeavyFile[] {
  const pdf = (what: string, unit: string) => {
    const data = Buffer.alloc(FULL, unit);
    data.write('%PDF-1.7\n');
    data.write('\n%%EOF\n', FULL - 10);
    return named(what, 'paper.pdf', data);
  };
  return [
    pdf('a long PDF', 'stream of bytes '),
    pdf('a PDF of letters spelt by number', '#41'),
    pdf('a PDF of names', '/#4aava'),
  ];
}

function pictures(): HeavyFile[] {
  return [
    named(
      'bytes that are no picture',
      'logo.png',
      Buffer.concat([Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'), randomBytes(FULL - 8)]),
    ),
  ];
}

const HEADER = 'Tên,Name,Organisation,E-mail,Country,Tags,Notes';

function tables(): HeavyFile[] {
  const csv = (what: string, text: string) =>
    named(what, 'sheet.csv', Buffer.from(`${HEADER}\n${text}`).subarray(0, FULL));
  const row = (at: number) => `HTX Cua ${at},Lan ${at},Công ty ${at},lan-${at}@example.vn,VN,cua;tôm,Ghi chú`;
  return [
    csv('20,000 rows', Array.from({ length: 20_000 }, (_, at) => row(at)).join('\n')),
    csv(
      '20,000 rows of long texts',
      Array.from({ length: 20_000 }, (_, at) => `${row(at)}${' dài'.repeat(80)}`).join('\n'),
    ),
    csv('rows without an end', '\n'.repeat(FULL)),
    csv('one row without an end', 'x'.repeat(FULL)),
    csv('columns without an end', 'x,'.repeat(FULL / 2)),
    csv('empty columns without an end', ','.repeat(FULL)),
    csv('an open quote', `"${'x,\n'.repeat(FULL / 3)}`),
    csv('quotes', '"'.repeat(FULL)),
    csv('endless marks', `a${'\u0301\u0323'.repeat(950)},a${'\u0301\u0323'.repeat(950)}\n`.repeat(1_300)),
    csv('items without an end', `b,b,b,b,b,"${'a;'.repeat(1_900)}",x\n`.repeat(2_600)),
    named(
      'bad bytes at the end',
      'sheet.csv',
      Buffer.concat([Buffer.alloc(FULL, '\n'), Buffer.from([0xff])]),
    ),
  ];
}

const noise = (length: number) => randomBytes(Math.ceil((length * 3) / 4)).toString('base64');

/** The unit again and again, with so much noise that the archive does not pack it too well to be believed. */
function repeated(unit: string, length: number): string {
  const block = `${unit.repeat(Math.ceil(200_000 / unit.length))}<!--${noise(3_000).replaceAll('-', 'x')}-->`;
  return block.repeat(Math.ceil(length / block.length));
}

function workbooks(): HeavyFile[] {
  const header = xlsxRow(...HEADER.split(','));
  const xlsx = (what: string, rows: string, parts = {}) =>
    named(what, 'sheet.xlsx', xlsxOf(header + rows, parts));
  const shared = (xml: string) => ({ 'xl/sharedStrings.xml': `<sst>${xml}</sst>` });
  const row = (at: number) =>
    xlsxRow(`HTX Cua ${at}`, `Lan ${at}`, `Công ty ${at}`, `lan-${at}@example.vn`, 'VN', 'cua', '');
  const cells = `<row>${'<c t="s"><v>0</v></c>'.repeat(50)}</row>`;
  return [
    xlsx('a workbook of 20,000 rows', Array.from({ length: 20_000 }, (_, at) => row(at)).join('')),
    xlsx(
      'one text in a million cells',
      repeated(cells, 40 * MIB),
      shared(`<si><t>${'a\u0301'.repeat(1_999)}</t></si>`),
    ),
    xlsx('empty rows without an end', repeated('<row/>', 90 * MIB)),
    xlsx('empty cells without an end', `<row>${repeated('<c r="A2"/>', 90 * MIB)}</row>`),
    xlsx('shared texts without an end', xlsxRow('x'), shared(repeated('<si/>', 90 * MIB))),
    xlsx(
      'one cell without an end',
      `<row><c t="str"><v>${noise(6 * MIB)}${'_x000D_'.repeat(4 * MIB)}</v></c></row>`,
    ),
    xlsx('elements within elements', repeated('<a>', 80 * MIB)),
    xlsx(
      'attributes without an end',
      `<row ${Array.from({ length: 400_000 }, (_, at) => `a${at}="${at}"`).join(' ')}/>`,
    ),
  ];
}
