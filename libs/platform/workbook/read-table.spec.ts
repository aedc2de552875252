import ExcelJS from 'exceljs';
import { readTable } from './read-table.js';

const columns = {
  name: {
    titles: ['Tên công ty', 'Company name', 'Nom de l’entreprise'],
    read: 'text',
    required: true,
    max: 20,
  },
  staff: { titles: ['Số nhân viên', 'Staff', 'Effectif'], read: 'integer', min: 0, max: 5_000_000 },
  area: { titles: ['Diện tích', 'Area', 'Surface'], read: 'decimal' },
  since: { titles: ['Ngày', 'Date', 'Date de début'], read: 'date', max: new Date('2030-01-01') },
  power: { titles: ['Điện', 'Power', 'Électricité'], read: 'flag' },
  goods: {
    titles: ['Hàng hóa', 'Goods', 'Marchandises'],
    read: 'list',
    max: 2,
    oneOf: ['Trà', 'Cà phê', 'Gốm'],
  },
} as const;

const table = (text: string) => readTable(Buffer.from(text), columns);

describe('reading a table for an import', () => {
  it('finds columns by their titles in three languages, without accents and case', async () => {
    for (const header of [
      'TEN CONG TY *;so nhan vien;dien',
      'company NAME;Staff;Power',
      'Nom de l’entreprise;effectif;electricite',
    ]) {
      const { rows } = await table(`${header}\nLan;1.200;có`);
      expect(rows[0]?.values).toEqual({
        name: 'Lan',
        staff: 1200,
        area: null,
        since: null,
        power: true,
        goods: null,
      });
    }
  });

  it('reports missing, unknown and repeated columns', async () => {
    expect(await table('Staff;Fax\n1;2')).toMatchObject({
      missingColumns: ['Tên công ty'],
      unknownColumns: ['Fax'],
      rows: [],
      total: 1,
    });
    const repeated = await table('Company name;Staff;Tên công ty\nA;1;B');
    expect(repeated.problems).toEqual([
      { row: 1, column: 'Tên công ty', cell: 'C1', code: 'duplicate-column', params: {} },
    ]);
    expect(repeated.rows[0]?.values.name).toBe('A');
  });

  it.each([
    ['Staff', 'nhiều', 'not-an-integer', {}],
    ['Staff', '1.5', 'not-an-integer', {}],
    ['Staff', '9007199254740993', 'not-an-integer', {}],
    ['Staff', '-1', 'too-small', { min: 0 }],
    ['Area', '1,234', 'ambiguous-number', {}],
    ['Area', '1e9', 'not-a-number', {}],
    ['Area', '1,2,3', 'not-a-number', {}],
    ['Date', '31/02/2026', 'not-a-date', {}],
    ['Date', '12/25/2026', 'not-a-date', {}],
    ['Date', '2031-01-01', 'too-late', { max: '2030-01-01' }],
    ['Power', 'maybe', 'not-a-flag', {}],
    ['Goods', 'tra, fish', 'not-one-of', { given: 'fish', allowed: 'Trà, Cà phê, Gốm' }],
    ['Goods', 'tra, gom, ca phe', 'too-many-items', { max: 2 }],
  ])('says at the cell what is wrong: %s %s', async (title, text, code, params) => {
    const { rows, problems, total } = await table(`Company name;${title}\nA;${text}\nB;`);
    expect(problems).toEqual([{ row: 2, column: title, cell: 'B2', code, params }]);
    expect(rows.map(({ rowNumber }) => rowNumber)).toEqual([3]);
    expect(total).toBe(2);
  });

  it.each([
    ['Staff', '1 234 567', 'staff', 1_234_567],
    ['Staff', '1,234,567', 'staff', 1_234_567],
    ['Area', '12,5', 'area', 12.5],
    ['Area', '1.234,5', 'area', 1234.5],
    ['Area', '1,234.5', 'area', 1234.5],
    ['Area', '1.234.567', 'area', 1_234_567],
    ['Area', '0,125', 'area', 0.125],
    ['Date', '3/5/2026', 'since', new Date('2026-05-03T00:00:00Z')],
    ['Date', '2026-05-03', 'since', new Date('2026-05-03T00:00:00Z')],
    ['Power', 'KHÔNG', 'power', false],
    ['Power', 'oui', 'power', true],
    ['Goods', 'ca phe; TRÀ', 'goods', ['Cà phê', 'Trà']],
  ] as const)('understands %s %s', async (title, text, key, value) => {
    const { rows, problems } = await table(`Company name;${title}\nA;"${text}"`);
    expect(problems).toEqual([]);
    expect(rows[0]?.values[key]).toEqual(value);
  });

  it('asks for required cells and counts characters', async () => {
    const { problems } = await table(`Company name;Staff\n;1\n${'ặ'.repeat(21)};1\n${'ặ'.repeat(20)};1`);
    expect(problems.map(({ cell, code }) => `${cell} ${code}`)).toEqual(['A2 required', 'A3 too-long']);
  });

  it('gives formulas and their address, also beyond column Z', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('x');
    sheet.getCell('A1').value = 'Company name';
    sheet.getCell('AB1').value = 'Staff';
    sheet.getCell('A7').value = 'A';
    sheet.getCell('AB7').value = { formula: 'SUM(1,2)', result: 3 };
    const { problems, rows } = await readTable(Buffer.from(await workbook.xlsx.writeBuffer()), columns);
    expect(problems).toMatchObject([{ row: 7, column: 'Staff', cell: 'AB7', code: 'formula-not-allowed' }]);
    expect(rows).toEqual([]);
  });

  it('lists only so many problems of a row and counts the rest, but some of every row', async () => {
    const file = Buffer.from(`Company name;Staff\n${';x\n'.repeat(3_000)}`);
    const { problems, moreProblems } = await readTable(file, columns, { problems: 1 });
    expect([problems.length, moreProblems]).toEqual([3_000, 3_000]);
    expect(new Set(problems.map(({ row }) => row)).size).toBe(3_000);
  });
});
