import { acceptedUiLanguage, beginningOf, fill, languageIn, textIn, uiLanguage } from './translated.js';

describe('textIn', () => {
  it('gives the wanted language', () => {
    expect(textIn({ vi: 'Cua', fr: 'Crabe' }, 'fr')).toBe('Crabe');
  });

  it('falls back to the nearest language that has text', () => {
    expect(textIn({ vi: 'Cua', en: '  ' }, 'fr')).toBe('Cua');
  });

  it('gives an empty text when there is none', () => {
    expect(textIn(null, 'vi')).toBe('');
  });
});

it('cuts a text off behind so many letters in each language, and leaves what is shorter', () => {
  expect(beginningOf({ vi: 'Cua Năm Căn', en: 'Crab', zh: '🦀🦀🦀🦀🦀🦀' }, 5)).toEqual({
    ...{ vi: 'Cua N…', en: 'Crab', zh: '🦀🦀🦀🦀🦀…' },
  });
});

describe('languages of a caller', () => {
  it.each([
    ['fr-CA,fr;q=0.9,en;q=0.8', 'fr'],
    ['de, en;q=0.5, vi;q=0.7', 'vi'],
    [undefined, 'vi'],
    ['de', 'vi'],
  ])('reads Accept-Language %j as %s', (header, language) => {
    expect(acceptedUiLanguage(header)).toBe(language);
  });

  it('reads a language tag', () => {
    expect([uiLanguage('en-GB'), uiLanguage('km'), uiLanguage(null)]).toEqual(['en', 'vi', 'vi']);
  });
});

describe('fill', () => {
  it('puts in values, joins lists and leaves unknown placeholders', () => {
    expect(fill('{{number}}: {{free}} {{other}}', { number: 'A12', free: ['A11', 'A13'] })).toBe(
      'A12: A11, A13 {{other}}',
    );
  });
});

it('says in which language a reader gets a text', () => {
  const text = { vi: 'Cua', en: ' ', fr: 'Crabe' };
  expect([languageIn(text, 'fr'), languageIn(text, 'en'), languageIn({}, 'en')]).toEqual([
    'fr',
    'vi',
    undefined,
  ]);
});
