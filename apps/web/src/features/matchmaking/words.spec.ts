import { countryName, languageName } from './words';

it('names countries and languages in the language of the reader', () => {
  expect([countryName('FR', 'vi'), countryName('FR', 'en')]).toEqual(['Pháp', 'France']);
  expect([languageName('fr', 'vi'), languageName('km', 'fr')]).toEqual(['Tiếng Pháp', 'khmer']);
});
