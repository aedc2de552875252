import ExcelJS from 'exceljs';
import { xlsxOf, xlsxRow } from './zip-file.fixture.js';
import { readSheet } from '../read-sheet.js';

async function saved(fill: (sheet: ExcelJS.Worksheet) => void): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  fill(workbook.addWorksheet('Dữ liệu'));
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

describe('reading the cells of an XLSX sheet', () => {
  it('takes values as they are and flattens rich text and links', async () => {
    const file = await saved((sheet) => {
      sheet.addRow(['a', 'b', 'c', 'd', 'e', 'f']);
      sheet.addRow([
        'Trà Thái Nguyên',
        12.5,
        true,
        new Date('2026-11-21T00:00:00Z'),
        { richText: [{ text: 'Gốm ' }, { font: { bold: true }, text: 'Bát Tràng' }] },
        { text: 'Trang web', hyperlink: 'https://example.vn' },
      ]);
    });
    const { sheet, rows } = await readSheet(file);
    expect(sheet).toBe('Dữ liệu');
    expect(rows[0]?.cells).toEqual([
      'Trà Thái Nguyên',
      12.5,
      true,
      new Date('2026-11-21T00:00:00Z'),
      'Gốm Bát Tràng',
      'Trang web',
    ]);
  });

  it('refuses a formula at its cell, with or without a stored result', async () => {
    const file = await saved((sheet) => {
      sheet.addRow(['a', 'b']);
      sheet.addRow(['x', { formula: '1+1', result: 2 }]);
      sheet.addRow([{ formula: 'HYPERLINK("https://evil.example","x")' }, 'y']);
    });
    const { rows } = await readSheet(file);
    expect(rows[0]?.faults).toEqual([{ column: 1, code: 'formula-not-allowed', params: {} }]);
    expect(rows[0]?.cells).toEqual(['x', null]);
    expect(rows[1]?.faults).toEqual([{ column: 0, code: 'formula-not-allowed', params: {} }]);
  });

  it('reads merged, validated and named ranges of a whole sheet at once', async () => {
    const ranges =
      '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells><dataValidations><dataValidation sqref="A1:XFD1048576"/></dataValidations>';
    const xml = `<worksheet><sheetData>${xlsxRow('a')}${xlsxRow('1')}</sheetData>${ranges}</worksheet>`;
    expect((await readSheet(xlsxOf('', { 'xl/worksheets/sheet1.xml': xml }))).rows).toHaveLength(1);
  });

  it('keeps letters whole where pieces of the file meet', async () => {
    const text = 'Đặc sản Đắk Lắk ặễ₫';
    const rows = Array.from({ length: 3_000 }, () => xlsxRow(text)).join('');
    const sheet = await readSheet(xlsxOf(xlsxRow('a') + rows));
    expect(sheet.rows.filter(({ cells }) => cells[0] !== text)).toEqual([]);
    expect(sheet.rows).toHaveLength(3_000);
  });

  it('decodes entities once, escapes and line ends, and leaves reading aids out', async () => {
    const row =
      '<row><c t="inlineStr"><is><r><t>A&amp;lt;</t></r><r><t>_x000D_B</t></r><rPh><t>kana</t></rPh></is></c></row>';
    expect((await readSheet(xlsxOf(xlsxRow('a') + row))).rows[0]?.cells).toEqual(['A&lt;\rB']);
  });

  it('marks Excel errors and too long texts at their cell', async () => {
    const rows = `<row><c t="e"><v>#REF!</v></c><c t="inlineStr"><is><t>${'x'.repeat(11)}</t></is></c></row>`;
    const { rows: read } = await readSheet(xlsxOf(xlsxRow('a', 'b') + rows), { cellText: 10 });
    expect(read[0]?.faults).toEqual([
      { column: 0, code: 'cell-error', params: {} },
      { column: 1, code: 'text-too-long', params: { max: 10, length: 11 } },
    ]);
  });

  it('skips hidden sheets and empty rows, and knows the calendar from 1904', async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.properties.date1904 = true;
    workbook.addWorksheet('Ẩn', { state: 'hidden' }).addRow(['secret']);
    const sheet = workbook.addWorksheet('Hiện');
    sheet.getCell('B3').value = 'Ngày';
    sheet.getCell('B9').value = new Date('2026-05-03T00:00:00Z');
    const read = await readSheet(Buffer.from(await workbook.xlsx.writeBuffer()));
    expect(read).toMatchObject({ sheet: 'Hiện', header: ['', 'Ngày'], headerRow: 3 });
    expect(read.rows).toEqual([{ number: 9, cells: [null, new Date('2026-05-03T00:00:00Z')], faults: [] }]);
  });

  it('asks for a header of plain texts', async () => {
    const header = '<row><c><f>1+1</f><v>2</v></c></row>';
    await expect(readSheet(xlsxOf(header + xlsxRow('1')))).rejects.toMatchObject({
      code: 'bad-header',
      params: { cell: 'A1' },
    });
  });
});
