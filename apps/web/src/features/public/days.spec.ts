import { daysText, leafOf, longDay } from './days';

it.each([
  ['vi', '20–22 tháng 11, 2026'],
  ['en', '20–22 November 2026'],
  ['fr', '20–22 novembre 2026'],
])('names the days of an event in %s', (language, text) => {
  expect(daysText('2026-11-20', '2026-11-22', language).replace(/\s*–\s*/, '–')).toBe(text);
});

it('names one day once', () => {
  expect(daysText('2026-11-20', '2026-11-20', 'fr')).toBe('20 novembre 2026');
  expect(longDay('2026-11-20', 'en')).toMatch(/^Friday,? 20 November$/);
  expect(leafOf('2026-11-20', 'fr')).toEqual({ day: '20', month: 'nov.' });
});
