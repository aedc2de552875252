import { requestOf, valuesOf } from './edition-values';

const festival = { name: { vi: 'Ngày hội Cua Cà Mau' }, description: { vi: 'Ba ngày', en: ' ' } };
const values = { ...valuesOf(null, festival), startsOn: '2026-11-20', endsOn: '2026-11-22' };

it('calls and describes a new edition as its festival', () => {
  expect(requestOf(values)).toMatchObject({ name: festival.name, description: { vi: 'Ba ngày' }, place: {} });
});

it('makes an address of the name and the year where none is typed', () => {
  expect(requestOf(values).slug).toBe('ngay-hoi-cua-ca-mau-2026');
  expect(requestOf({ ...values, slug: 'cua-2026' }).slug).toBe('cua-2026');
});

it('sends nothing of what the form asks beside the edition', () => {
  expect(requestOf({ ...values, zoneChange: 'keep-clock' })).not.toHaveProperty('zoneChange');
});
