import { xlsxOf, xlsxRow, zipOf } from './zip-file.fixture.js';
import { readSheet } from '../read-sheet.js';
import type { WorkbookLimits } from '../limits.js';

const MIB = 1024 * 1024;
const plain = xlsxRow('Name') + xlsxRow('Lan');

async function refusal(file: Buffer, limits: Partial<WorkbookLimits> = {}): Promise<unknown> {
  return readSheet(file, limits).then(
    () => 'accepted',
    (error: unknown) => error,
  );
}

describe('an XLSX file is refused', () => {
  it('not at all when it is plain', async () => {
    expect(await readSheet(xlsxOf(plain))).toMatchObject({
      sheet: 'Data',
      header: ['Name'],
      rows: [{ number: 2 }],
    });
  });

  it('when it is longer than allowed', async () => {
    expect(await refusal(xlsxOf(plain), { bytes: 100 })).toMatchObject({ code: 'file-too-large' });
    expect(await refusal(Buffer.alloc(0))).toMatchObject({ code: 'empty-file' });
  });

  it('when a part unpacks to more than a hundred times its size', async () => {
    const bomb = xlsxOf(plain, { 'xl/media/image1.png': Buffer.alloc(20 * MIB) });
    expect(bomb.length * 100).toBeLessThan(20 * MIB);
    expect(await refusal(bomb)).toMatchObject({ code: 'unpacks-too-large' });
  });

  it('when its parts together unpack to more than allowed', async () => {
    const parts = Object.fromEntries(
      Array.from({ length: 5 }, (_, i) => [`xl/media/${i}`, Buffer.alloc(MIB)]),
    );
    expect(await refusal(xlsxOf(plain, parts), { unpackedBytes: 4 * MIB })).toMatchObject({
      code: 'unpacks-too-large',
    });
  });

  it('when a part holds more than it declares', async () => {
    const lie = {
      data: Buffer.from(`<worksheet><sheetData>${plain.repeat(50_000)}</sheetData></worksheet>`),
      declaredSize: 900,
    };
    expect(await refusal(xlsxOf('', { 'xl/worksheets/sheet1.xml': lie }))).toMatchObject({
      code: 'broken-file',
    });
  });

  it('when it has very many parts', async () => {
    const parts = Object.fromEntries(Array.from({ length: 600 }, (_, i) => [`xl/media/${i}`, 'x']));
    expect(await refusal(xlsxOf(plain, parts))).toMatchObject({ code: 'too-many-parts' });
  });

  it('when it has macros, embedded objects or links to other workbooks', async () => {
    const macroType =
      '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>';
    expect(await refusal(xlsxOf(plain, { 'xl/vbaProject.bin': 'x' }))).toMatchObject({ code: 'macros' });
    expect(await refusal(xlsxOf(plain, { '[Content_Types].xml': macroType }))).toMatchObject({
      code: 'macros',
    });
    expect(await refusal(xlsxOf(plain, { 'xl/embeddings/oleObject1.bin': 'x' }))).toMatchObject({
      code: 'macros',
    });
    expect(await refusal(xlsxOf(plain, { 'xl/externalLinks/externalLink1.xml': '<x/>' }))).toMatchObject({
      code: 'external-links',
    });
  });

  it.each([
    [
      'an outside entity',
      '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><sst><si><t>&e;</t></si></sst>',
    ],
    ['nested entities', '<!DOCTYPE x [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><sst><si><t>&b;</t></si></sst>'],
    ['a document type late in the part', `<!--${'x'.repeat(70_000)}--><!DOCTYPE x><sst/>`],
  ])('when its XML has %s', async (_, xml) => {
    expect(await refusal(xlsxOf(plain, { 'xl/sharedStrings.xml': xml }))).toMatchObject({
      code: 'document-type',
    });
  });

  it('when its document type lies where two pieces of the part meet', async () => {
    for (let length = 16_360; length < 16_386; length += 1) {
      const xml = `<!--${'x'.repeat(length - 7)}--><!DOCTYPE x><sst/>`;
      expect(await refusal(xlsxOf(plain, { 'xl/sharedStrings.xml': xml }))).toMatchObject({
        code: 'document-type',
      });
    }
  });

  it('when it is an old .xls, an encrypted workbook, another ZIP file or cut off', async () => {
    const whole = xlsxOf(plain);
    const ole = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);
    expect(await refusal(ole)).toMatchObject({ code: 'old-format' });
    expect(
      await refusal(zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' })),
    ).toMatchObject({
      code: 'not-a-workbook',
    });
    expect(await refusal(whole.subarray(0, whole.length - 30))).toMatchObject({ code: 'broken-file' });
    expect(await refusal(xlsxOf(`${plain}<row>`))).toMatchObject({ code: 'broken-file' });
  });

  it('when its XML stops in the middle', async () => {
    const half = '<worksheet><sheetData><row><c><v>1</v></c></row>';
    expect(await refusal(xlsxOf('', { 'xl/worksheets/sheet1.xml': half }))).toMatchObject({
      code: 'broken-file',
    });
  });

  it('without filling memory when it has 100,000 rows', async () => {
    const rows = Array.from(
      { length: 100_000 },
      (_, i) => `<row><c><v>${i}</v></c><c><v>${i * 7}</v></c></row>`,
    );
    const file = xlsxOf(rows.join(''));
    const heap = process.memoryUsage().heapUsed;
    expect(await refusal(file)).toMatchObject({ code: 'too-many-rows', params: { max: 20_000 } });
    expect(process.memoryUsage().heapUsed - heap).toBeLessThan(150 * MIB);
  });

  it('when a cell is filled far to the right, but not when it is only formatted', async () => {
    const far = (cell: string) => xlsxOf(`${xlsxRow('Name')}<row r="2">${cell}</row>`);
    expect(await refusal(far('<c r="XFD2"><v>1</v></c>'))).toMatchObject({ code: 'too-many-columns' });
    expect(await refusal(far('<c r="A2"><v>1</v></c><c r="XFD2" s="1"/>'))).toBe('accepted');
  });
});
