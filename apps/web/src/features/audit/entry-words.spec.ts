import { detailsOf } from './entry-words';

const words = {
  textOf: (text: object) => Object.values(text).join(),
  timeOf: (instant: string) => `at ${instant.slice(11, 16)}`,
  wordOf: (key: string, value: string | number | boolean) => `${key} ${value}`,
};

it('shows what a reader can tell by, and no ids', () => {
  const data = {
    editionId: '0190a000-0000-7000-8000-000000000001',
    name: { vi: 'Sân khấu chính' },
    version: 2,
    numbers: ['A1', 'A2'],
    note: null,
  };
  expect(detailsOf(data, words)).toBe('Sân khấu chính · version 2 · A1, A2');
});

it('shows an instant as a time', () => {
  const data = { fairId: 'f', slotStart: '2026-12-24T02:30:00.000Z', reason: 'Mất điện' };
  expect(detailsOf(data, words)).toBe('at 02:30 · reason Mất điện');
});

it('shows neither an id under another name, nor a nought, nor the address of a page', () => {
  const data = {
    name: 'HTX Tôm',
    enteredBy: '0190a000-0000-7000-8000-000000000001',
    plusOnes: 0,
    slug: 'htx-tom',
  };
  expect(detailsOf(data, words)).toBe('name HTX Tôm');
});

it('words what is recorded as a name of the program, and answers', () => {
  expect(detailsOf({ verdict: 'refuted', findable: true }, words)).toBe('verdict refuted · findable true');
});
