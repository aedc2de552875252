import type { PrintedBook, PrintedSheet } from '#platform/pdf';
import { sheetBook, type SheetKind, type SheetView } from './sheet-book.js';
import { sheetFacts } from './sheet-facts.fixture.js';
import { sheetTable } from './sheet-table.js';

const view: SheetView = {
  language: 'vi',
  printedAt: new Date('2026-11-19T10:00:00Z'),
  codeOf: () => undefined,
};
const bookOf = (kind: SheetKind, change: Partial<SheetView> = {}): PrintedBook =>
  sheetBook(kind, sheetFacts, { ...view, ...change });
const sheetsOf = (kind: SheetKind, change?: Partial<SheetView>): PrintedSheet[] => [
  ...bookOf(kind, change).sheets,
];
const rowsOf = ({ parts }: PrintedSheet) => parts.map(({ rows }) => rows);

describe('personal sheets', () => {
  it('give each side its partner, place and interpreter, and what else the day holds, in order', () => {
    const [, buyer] = sheetsOf('personal');
    expect(buyer).toMatchObject({ title: 'Saveurs du Mékong', subtitle: 'Nhà mua hàng · Pháp' });
    expect(rowsOf(buyer!)).toEqual([
      [
        ['08:30–08:50', 'HTX Cua Năm Căn', 'Bàn 1, Nhà A', 'Trần Thị Mai'],
        ['14:00–17:00', 'Thăm vùng nuôi cua'],
      ],
      [['09:00–09:20', 'HTX Cua Năm Căn', 'Phòng trực tuyến 2', 'Trần Thị Mai']],
    ]);
    expect(buyer!.parts[0]!.title).toContain('20 tháng 11');
  });

  it('name who sits there for a firm, and only when it is not the firm itself', () => {
    const [exhibitor] = sheetsOf('personal');
    expect(rowsOf(exhibitor!)[0]![0]![1]).toBe('Saveurs du Mékong\nJean Dupont');
  });

  it('are left out for those who have nothing to go to', () => {
    expect(sheetsOf('personal').map(({ title }) => title)).toEqual(['HTX Cua Năm Căn', 'Saveurs du Mékong']);
  });
});

it('gives each table a sheet a day, free slots left empty, with its code', () => {
  const codeOf = ({ id }: { id: string }) => ({ address: `https://x/${id}`, caption: 'Quét' });
  const sheets = sheetsOf('tables', { codeOf });
  expect(sheets.map(({ title, code }) => [title, code?.address])).toEqual([
    ['Bàn 1', 'https://x/one'],
    ['Bàn 1', 'https://x/one'],
    ['Phòng trực tuyến 2', 'https://x/two'],
    ['Phòng trực tuyến 2', 'https://x/two'],
  ]);
  expect(rowsOf(sheets[0]!)).toEqual([
    [
      ['08:30–08:50', 'Saveurs du Mékong\nJean Dupont', 'HTX Cua Năm Căn', 'Trần Thị Mai'],
      ['09:00–09:20', '', '', ''],
    ],
  ]);
});

it('gives each slot with meetings a sheet', () => {
  expect(sheetsOf('slots').map(({ title, parts }) => [title, parts[0]!.rows.length])).toEqual([
    ['08:30–08:50', 1],
    ['09:00–09:20', 1],
  ]);
});

it('gives each interpreter a sheet, also without any meeting', () => {
  const [mai, duy] = sheetsOf('interpreters');
  expect([mai!.subtitle, rowsOf(mai!).length]).toEqual(['Tiếng Việt – Tiếng Pháp', 2]);
  expect([duy!.parts, duy!.empty]).toEqual([[], 'Chưa có cuộc gặp nào.']);
});

it('speaks the language of the reader', () => {
  const book = bookOf('personal', { language: 'fr' });
  expect([book.title, ...book.columns.map(({ title }) => title)]).toEqual([
    'Planning – Foire OCOP',
    'Heure',
    'Avec',
    'Lieu',
    'Interprète',
  ]);
  expect(rowsOf([...book.sheets][1]!)[0]![1]).toEqual(['14:00–17:00', 'Visite des élevages de crabes']);
});

it('lays the same sheets out as rows of a table', () => {
  const { columns, rows } = sheetTable(bookOf('personal'), 'vi');
  expect(columns.map(({ title }) => title)).toEqual([
    'Tờ',
    'Ngày',
    'Giờ',
    'Đối tác',
    'Nơi gặp',
    'Phiên dịch',
  ]);
  expect([...rows]).toHaveLength(5);
});
