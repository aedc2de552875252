import { countryName, hsText, languageName } from './words';

it.each([
  ['03', '03'],
  ['0306', '0306'],
  ['030617', '0306.17'],
  ['03061721', '0306.17.21'],
])('writes the HS code %s as %s', (code, text) => {
  expect(hsText(code)).toBe(text);
});

it('names countries and languages in the language of the reader', () => {
  expect([countryName('FR', 'vi'), countryName('FR', 'en')]).toEqual(['Pháp', 'France']);
  expect([languageName('fr', 'vi'), languageName('km', 'fr')]).toEqual(['Tiếng Pháp', 'khmer']);
});
