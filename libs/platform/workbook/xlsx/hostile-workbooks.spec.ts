import type { WorkbookLimits } from '../limits.js';
import { readSheet } from '../read-sheet.js';
import { readTable } from '../read-table.js';
import { xlsxOf, xlsxRow } from './zip-file.fixture.js';

const plain = xlsxRow('Name') + xlsxRow('Lan');
const styles = (formats: string, cells: string) => ({
  'xl/styles.xml': `<styleSheet><numFmts>${formats}</numFmts><cellXfs>${cells}</cellXfs></styleSheet>`,
});
const strings = (xml: string) => ({ 'xl/sharedStrings.xml': `<sst>${xml}</sst>` });
const noise = (length: number) =>
  Array.from({ length }, (_, at) => ((at * 7_919) % 36).toString(36)).join('');

async function refusal(file: Buffer, limits: Partial<WorkbookLimits> = {}): Promise<unknown> {
  return readSheet(file, limits).then(
    () => 'accepted',
    (error: unknown) => error,
  );
}

describe('an XLSX file is refused before it costs more than its length', () => {
  it('when elements stand in each other without end, each of which costs memory', async () => {
    expect(await refusal(xlsxOf(plain + '<a>'.repeat(60) + '</a>'.repeat(60)))).toMatchObject({
      code: 'broken-file',
    });
  });

  it.each([
    ['a text', `<row><c t="inlineStr"><is><t>${noise(300_000)}</t></is></c></row>`],
    ['a value', `<row><c t="str"><v>${noise(300_000)}</v></c></row>`],
    [
      'a text in many pieces',
      `<row><c t="inlineStr"><is>${`<r><t>${'Cua'.repeat(1_000)}</t></r>`.repeat(80)}</is></c></row>`,
    ],
    ['an attribute', `<row a="${noise(300_000)}"/>`],
    ['a tag', `<row ${Array.from({ length: 30_000 }, (_, at) => `a${at}="${at}"`).join(' ')}/>`],
  ])('when %s is longer than any cell can be', async (_, rows) => {
    expect(await refusal(xlsxOf(xlsxRow('Name') + rows))).toMatchObject({ code: 'broken-file' });
  });

  it('when one text stands in so many cells that together they are too much to read', async () => {
    const cells = '<c t="s"><v>0</v></c>'.repeat(50);
    const file = xlsxOf(
      xlsxRow('Name') + `<row>${cells}</row>`.repeat(20),
      strings(`<si><t>${noise(3_000)}</t></si>`),
    );
    expect(await refusal(file, { text: 2_000_000 })).toMatchObject({
      code: 'too-much-text',
      params: { max: 2_000_000 },
    });
    expect(await refusal(file, { text: 4_000_000 })).toBe('accepted');
  });

  it('when it brings more texts than may be read, even empty ones', async () => {
    expect(await refusal(xlsxOf(plain, strings('<si/>'.repeat(2_000))), { text: 1_000 })).toMatchObject({
      code: 'too-much-text',
    });
  });

  it('when it has more rows than a sheet can have, even empty ones', async () => {
    const file = xlsxOf(`${plain}${'<row/>'.repeat(1_000)}`);
    expect(await refusal(file, { emptyRows: 1_000 })).toMatchObject({ code: 'too-many-rows' });
    expect(await refusal(file)).toBe('accepted');
  });

  it('when it has more formats than a workbook can have', async () => {
    const file = xlsxOf(plain, styles('', '<xf numFmtId="1"/>'.repeat(65_491)));
    expect(await refusal(file, { ratio: 1_000 })).toMatchObject({ code: 'broken-file' });
  });
});

it('looks at no more of a number format than a workbook can have', async () => {
  const format = `${'['.repeat(300)}yyyy`;
  const file = xlsxOf(
    `${xlsxRow('Number')}<row><c s="0"><v>7</v></c></row>`,
    styles(`<numFmt numFmtId="200" formatCode="${format}"/>`, '<xf numFmtId="200"/>'),
  );
  expect((await readSheet(file)).rows[0]?.cells).toEqual([7]);
});

describe('a CSV file is refused before it costs more than its length', () => {
  const csv = (text: string, limits?: Partial<WorkbookLimits>) => refusal(Buffer.from(text), limits);

  it('when a quote is not closed, or closes after more than any cell can hold', async () => {
    expect(await csv(`a\n"${'""'.repeat(20_000)}"`)).toMatchObject({
      code: 'broken-quotes',
      params: { row: 2 },
    });
    expect(await csv(`a\n"${'x,\n'.repeat(20_000)}`)).toMatchObject({ code: 'broken-quotes' });
    expect(await csv(`a\n"b" c`)).toMatchObject({ code: 'broken-quotes' });
  });

  it('when one row has a million columns, even empty ones', async () => {
    expect(await csv(`a\n${'x,'.repeat(1_000_000)}`)).toMatchObject({ code: 'too-many-columns' });
    expect(await csv(`a\n${','.repeat(1_000_000)}`)).toMatchObject({ code: 'too-many-columns' });
    expect(await csv(`a\nx${','.repeat(1_000)}`)).toBe('accepted');
  });

  it('when it has more rows than a sheet can have, even empty ones', async () => {
    expect(await csv(`a\n${'\n'.repeat(1_001)}x`, { emptyRows: 1_000 })).toMatchObject({
      code: 'too-many-rows',
    });
  });
});

it('puts no endless marks in order, in a title, a text or a choice', async () => {
  const normalise = jest.spyOn(String.prototype, 'normalize');
  const flood = `x${'\u0301\u0323'.repeat(1_900)}`;
  const columns = {
    name: { titles: ['Name'], read: 'text' },
    power: { titles: ['Power'], read: 'flag' },
  } as const;
  await readTable(Buffer.from(`Name,Power,${flood}\n${flood},${flood}\n`), columns);
  const lengths = normalise.mock.contexts.map((text) => String(text).length);
  normalise.mockRestore();
  expect(Math.max(...lengths)).toBeLessThan(100);
});

it('counts the items of a list before it compares each with the choices', async () => {
  const columns = { tags: { titles: ['Tags'], read: 'list', max: 20, oneOf: ['a', 'b'] } } as const;
  const { problems } = await readTable(Buffer.from(`Tags\n"${'c;'.repeat(1_900)}"\n`), columns);
  expect(problems).toMatchObject([{ code: 'too-many-items', params: { max: 20 } }]);
});
