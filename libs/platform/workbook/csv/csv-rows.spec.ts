import { readSheet } from '../read-sheet.js';

const csv = (text: string) => readSheet(Buffer.from(text));

describe('reading CSV', () => {
  it.each([
    ['comma', 'Tên,Mã\nTrà,1'],
    ['semicolon', 'Tên;Mã\nTrà;1'],
    ['tab', 'Tên\tMã\nTrà\t1'],
    ['semicolon beside quoted commas', '"Tên";"Mã"\r\nTrà;1'],
  ])('finds the delimiter: %s', async (_, text) => {
    expect(await csv(text)).toMatchObject({
      header: ['Tên', 'Mã'],
      rows: [{ number: 2, cells: ['Trà', '1'] }],
    });
  });

  it('does not count delimiters inside quotes', async () => {
    expect((await csv('"a,b,c,d";x\n1;2')).header).toEqual(['a,b,c,d', 'x']);
  });

  it.each([
    ['UTF-8 with mark', Buffer.from('\uFEFFTên\nTrà')],
    ['UTF-16LE with mark', Buffer.from('\uFEFFTên\nTrà', 'utf16le')],
  ])('reads %s', async (_, file) => {
    expect(await readSheet(file)).toMatchObject({ header: ['Tên'], rows: [{ cells: ['Trà'] }] });
  });

  it('names bad UTF-8 and its line', async () => {
    const file = Buffer.concat([Buffer.from('a\nb\n'), Buffer.from([0x54, 0xe0, 0x20])]);
    await expect(readSheet(file)).rejects.toMatchObject({
      code: 'bad-encoding',
      params: { encoding: 'UTF-8', line: 3 },
    });
  });

  it('keeps line ends inside quotes and counts such a row once', async () => {
    const { rows } = await csv('a,b\r\n"x\r\ny",1\r\nz,2\r\n');
    expect(rows).toEqual([
      { number: 2, cells: ['x\r\ny', '1'], faults: [] },
      { number: 3, cells: ['z', '2'], faults: [] },
    ]);
  });

  it('refuses an unclosed quote, binary data and too many columns', async () => {
    await expect(csv('a,b\n"x,1\ny,2')).rejects.toMatchObject({ code: 'broken-quotes', params: { row: 2 } });
    await expect(csv('a\0b')).rejects.toMatchObject({ code: 'not-a-workbook' });
    await expect(csv('\n \n')).rejects.toMatchObject({ code: 'empty-file' });
    await expect(csv(`a\n${'1,'.repeat(60)}1`)).rejects.toMatchObject({ code: 'too-many-columns' });
  });

  it('stops at the row limit of a file with 100,000 rows', async () => {
    const file = Buffer.from(
      `a,b\n${Array.from({ length: 100_000 }, (_, i) => `${i},${'x'.repeat(50)}`).join('\n')}`,
    );
    await expect(readSheet(file)).rejects.toMatchObject({ code: 'too-many-rows', params: { max: 20_000 } });
  });

  it('accepts exactly as many rows as allowed', async () => {
    expect((await readSheet(Buffer.from('a\n1\n2\n'), { rows: 2 })).rows).toHaveLength(2);
    await expect(readSheet(Buffer.from('a\n1\n2\n3'), { rows: 2 })).rejects.toMatchObject({
      code: 'too-many-rows',
    });
  });

  it('loses no row of a long file over the turns that others have in between', async () => {
    const lines = Array.from({ length: 3_000 }, (_, at) => `"line\n${at}",${at}`);
    const { rows } = await csv(['a,b', ...lines].join('\r\n'));
    expect(rows.map(({ cells }) => cells)).toEqual(
      Array.from({ length: 3_000 }, (_, at) => [`line\n${at}`, String(at)]),
    );
    await expect(csv(['a,b', ...lines, '"open'].join('\n'))).rejects.toMatchObject({
      code: 'broken-quotes',
      params: { row: 3_002 },
    });
  });
});
