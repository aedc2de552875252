import { buffer } from 'node:stream/consumers';
import { inflateSync } from 'node:zlib';
import type { PrintedBook } from './printed-book.js';
import { qrModules } from './qr-modules.js';
import { writePdf } from './write-pdf.js';

const book = (rows: string[][], sheets = 1): PrintedBook => ({
  title: 'Lịch gặp',
  head: 'Hội chợ',
  foot: 'In lúc 08:00',
  language: 'vi',
  printedAt: new Date('2026-11-20T01:00:00Z'),
  columns: [
    { title: 'Giờ', share: 1 },
    { title: 'Đối tác', share: 3 },
  ],
  sheets: Array.from({ length: sheets }, (_, at) => ({
    title: `Tờ ${at}`,
    subtitle: '',
    parts: [{ title: 'Thứ Sáu', rows }],
    empty: 'Chưa có',
  })),
});

const pagesIn = (file: Buffer) => file.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;

/** The characters that the fonts of a file stand for: their ToUnicode maps (ISO 32000-1 §9.10.3). */
function charactersIn(file: Buffer): Set<string> {
  const streams = file.toString('latin1').matchAll(/stream\n([\s\S]*?)\nendstream/g);
  const found = new Set<string>();
  for (const [, data] of streams) {
    let text = '';
    try {
      text = inflateSync(Buffer.from(data!, 'latin1')).toString('latin1');
    } catch {
      continue;
    }
    if (!text.includes('beginbfrange')) continue;
    for (const [, hex] of text.matchAll(/<([0-9a-f]{4})>/gi))
      found.add(String.fromCharCode(Number.parseInt(hex!, 16)));
  }
  return found;
}

it('draws all letters of Vietnamese and the sign of the dong', async () => {
  const file = await buffer(
    writePdf(book([['08:00', 'Nguyễn Thị Đặng Ngọc Ỷ – 1.200.000 ₫ – Cà Mau ưỡng']])),
  );
  const characters = charactersIn(file);
  expect([...'ễĐặọỶ₫ưỡà'].filter((letter) => !characters.has(letter))).toEqual([]);
});

it('gives the same bytes for the same book', async () => {
  const [first, second] = await Promise.all([1, 2].map(() => buffer(writePdf(book([['08:00', 'Lan']])))));
  expect(first!.equals(second!)).toBe(true);
});

it('begins a page for every sheet and goes on where one is too long', async () => {
  expect(pagesIn(await buffer(writePdf(book([['08:00', 'Lan']], 3))))).toBe(3);
  const long = Array.from({ length: 40 }, (_, at) => [`${at}`, 'Hợp tác xã']);
  expect(pagesIn(await buffer(writePdf(book(long))))).toBe(2);
});

it('is a readable file without any sheet', async () => {
  expect(pagesIn(await buffer(writePdf(book([], 0))))).toBe(1);
});

it('ends with the fault of a book that cannot be read', async () => {
  const gone = Object.defineProperty({ ...book([]).sheets }, Symbol.iterator, {
    value: () => {
      throw new Error('gone');
    },
  }) as unknown as PrintedBook['sheets'];
  await expect(buffer(writePdf({ ...book([]), sheets: gone }))).rejects.toThrow('gone');
});

it('makes square codes with the finder in three corners', () => {
  const modules = qrModules('https://fair.example.vn/arrive/019a0000-0000-7000-8000-000000000001.abcdefgh');
  expect(new Set(modules.map((row) => row.length))).toEqual(new Set([modules.length]));
  const corner = (row: number, column: number) => modules[row]!.slice(column, column + 7).every(Boolean);
  expect([corner(0, 0), corner(0, modules.length - 7), corner(modules.length - 7, 0)]).toEqual([
    true,
    true,
    true,
  ]);
});
