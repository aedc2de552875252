import { detailsOf } from './entry-words';

it('shows what a reader can tell by, and no ids', () => {
  const data = {
    editionId: '0190a000-0000-7000-8000-000000000001',
    name: { vi: 'Sân khấu chính' },
    version: 2,
    numbers: ['A1', 'A2'],
    note: null,
  };
  expect(detailsOf(data, (text) => Object.values(text).join())).toBe('Sân khấu chính · 2 · A1, A2');
});
