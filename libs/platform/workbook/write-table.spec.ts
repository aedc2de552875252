import ExcelJS from 'exceljs';
import * as fc from 'fast-check';
import { readSheet } from './read-sheet.js';
import { writeCsv } from './csv/write-csv.js';
import { type OutputColumn, writeTable } from './write-table.js';

const columns: OutputColumn[] = [
  { title: 'Tên', key: 'name', kind: 'text' },
  { title: 'Số', key: 'count', kind: 'integer' },
];
const ATTACKS = [
  '=HYPERLINK("https://evil.example")',
  '+cmd|calc',
  '-1+1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '＝1+1',
  '＋1',
  '－1',
  '＠x',
  "'=1",
];
const anyText = fc.string({ unit: 'binary', maxLength: 40 });

describe('writing CSV', () => {
  it('marks every text that could run, and no number', () => {
    const lines = ATTACKS.map((name) => writeCsv({ columns, rows: [{ name, count: -5 }] }).toString());
    expect(lines.filter((text) => !text.includes(`\r\n"'`))).toEqual([]);
    expect(lines.filter((text) => !text.includes('"-5"'))).toEqual([]);
  });

  it('quotes delimiters, quotes and line ends', () => {
    const file = writeCsv({ columns, rows: [{ name: 'a,"b"\r\nc', count: null }] });
    expect(file.toString()).toBe('\uFEFF"Tên","Số"\r\n"a,""b""\r\nc",""\r\n');
  });

  it('comes back as it was, whatever the text', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(anyText, anyText), { minLength: 1, maxLength: 8 }),
        async (pairs) => {
          const rows = pairs.map(([name, count]) => ({ id: 'r', name, count }));
          const all: OutputColumn[] = [{ title: 'id', key: 'id', kind: 'text' }, ...columns];
          const sheet = await readSheet(writeCsv({ columns: all, rows }));
          const read = sheet.rows.map(({ cells }) => [cells[1] ?? '', cells[2] ?? '']);
          expect(read).toEqual(pairs.map((pair) => pair.map((text) => text.replaceAll('\0', ''))));
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('writing XLSX', () => {
  it('writes texts that could run as plain texts', async () => {
    const file = await writeTable({
      sheet: 'Xuất',
      columns,
      rows: ATTACKS.map((name) => ({ name, count: '=1+1' })),
    });
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(file.buffer as ArrayBuffer);
    const sheet = workbook.worksheets[0];
    ATTACKS.forEach((_, index) => {
      for (const column of [1, 2]) {
        const cell = sheet?.getCell(index + 2, column);
        expect([cell?.type, cell?.numFmt]).toEqual([ExcelJS.ValueType.String, '@']);
      }
    });
    expect((await readSheet(file)).rows.flatMap(({ faults }) => faults)).toEqual([]);
  });

  it('keeps kinds, and comes back as it was', async () => {
    const kinds = ['text', 'integer', 'decimal', 'date', 'flag'] as const;
    const row = {
      text: ' Trà\n& <cà phê> ',
      integer: 12,
      decimal: 1.5,
      date: new Date('2026-11-21'),
      flag: false,
    };
    const file = await writeTable({
      sheet: 'A/B: [x]*?',
      columns: kinds.map((kind) => ({ title: kind, key: kind, kind })),
      rows: [row, { text: null, integer: undefined, decimal: 'n/a', list: ['x'] }],
    });
    const { sheet, rows } = await readSheet(file);
    expect(sheet).toBe('A B   x');
    expect(rows[0]?.cells).toEqual(Object.values(row));
    expect(rows[1]?.cells).toEqual([null, null, 'n/a']);
  });

  it('drops what XML cannot hold', async () => {
    const file = await writeTable({ sheet: '', columns, rows: [{ name: 'a\u0000\u0008\uffffb' }] });
    expect((await readSheet(file)).rows[0]?.cells).toEqual(['ab']);
  });
});
