import { canInterpret, languageNeed } from './language-need.js';

describe('languageNeed', () => {
  it('is null when both sides share a language', () => {
    expect(languageNeed(['vi', 'en'], ['en', 'fr'])).toBeNull();
  });

  it('names the languages of both sides when they share none, in one order whatever order they came in', () => {
    expect(languageNeed(['vi'], ['zh', 'km'])).toEqual([['vi'], ['km', 'zh']]);
    expect(languageNeed(['vi'], ['km', 'zh'])).toEqual(languageNeed(['vi'], ['zh', 'km']));
  });

  it('is null when nothing is known about one side', () => {
    expect([languageNeed([], ['fr']), languageNeed(['vi'], [])]).toEqual([null, null]);
  });
});

describe('canInterpret', () => {
  const need = languageNeed(['vi'], ['km', 'fr'])!;

  it.each([
    [['vi', 'fr'], true],
    [['vi', 'km', 'en'], true],
    [['vi', 'en'], false],
    [['km', 'fr'], false],
    [[], false],
  ])('says of somebody who speaks %j: %s', (languages, can) => {
    expect(canInterpret(languages, need)).toBe(can);
  });
});
