import { defineErrors } from './domain-error.js';

const title = {
  vi: 'Ngoài {{first}} – {{last}}',
  en: 'Outside {{first}} – {{last}}',
  fr: 'Hors du {{first}} – {{last}}',
};
const errors = defineErrors('fairs', { outside: 422 }, { outside: { title } });

it.each([
  ['vi', 'Ngoài 20/11/2026 – 01/12/2026'],
  ['en', 'Outside 20 November 2026 – 1 December 2026'],
  ['fr', 'Hors du 20 novembre 2026 – 1er décembre 2026'],
] as const)('writes the days of a refusal as people do, in %s', (language, text) => {
  const refusal = errors.outside({ first: '2026-11-20', last: '2026-12-01' });
  expect(refusal.words(language).title).toBe(text);
  expect(refusal.params).toEqual({ first: '2026-11-20', last: '2026-12-01' });
});

it('leaves what only looks like a day as it is', () => {
  expect(errors.outside({ first: '2026-13-20', last: 'A12' }).words('en').title).toBe(
    'Outside 2026-13-20 – A12',
  );
});
