import { codeNames } from './code-names.js';

it('names countries and languages, with the apostrophes of the house', () => {
  expect(codeNames('region', 'fr')('CI')).toBe("Côte d'Ivoire");
  expect(codeNames('region', 'vi')('FR')).toBe('Pháp');
  expect(codeNames('language', 'en')('vi')).toBe('Vietnamese');
});

it('leaves a code that has no name', () => {
  expect(codeNames('region', 'en')('QX')).toBe('QX');
});
