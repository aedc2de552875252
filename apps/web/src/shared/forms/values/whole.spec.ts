import i18next from 'i18next';
import type { UiLanguage } from '#lib/kernel';
import en from '../../ui/i18n/en.json';
import fr from '../../ui/i18n/fr.json';
import vi from '../../ui/i18n/vi.json';
import { faultsIn } from '../use-limited-form';
import { faultOfNumber, typedNumber } from './whole';

beforeAll(() =>
  i18next.init({ resources: { vi: { work: vi }, en: { work: en }, fr: { work: fr } }, lng: 'vi' }),
);

const LANGUAGES: UiLanguage[] = ['vi', 'en', 'fr'];

it.each(LANGUAGES)(
  'keeps in %s what is typed, or refuses it with a sentence of its own',
  async (language) => {
    await i18next.changeLanguage(language);
    const typed = ['\u22123', '2,5', '１２', '999999', 'abc', '10 %', ''].map((text) =>
      typedNumber(text, '%'),
    );
    expect(typed).toEqual([-3, '2,5', 12, 999_999, 'abc', 10, '']);
    const told = typed.map((value) => faultOfNumber(value, { min: 0, max: 50 }));
    expect(told.map((fault) => fault === null)).toEqual([false, false, true, false, false, true, true]);
    const sentences = told.filter((fault) => fault !== null);
    expect(new Set(sentences).size).toBe(4);
    for (const sentence of sentences) expect(sentence).not.toMatch(/^(?:number|form)\.|\{\{/);
  },
);

it('shows both numbers that a text may mean', async () => {
  await i18next.changeLanguage('fr');
  expect(typedNumber('1.500', '')).toBe('1.500');
  expect(faultOfNumber('1.500', { min: 0 })).toMatch(/1\s500 ou 1,5\..* 1500/);
});

it('leaves an amount to the rule that reads it', () => {
  const limits = { costMinor: { min: 0, max: 9 }, count: { min: 0, max: 9 } };
  const values = { costMinor: '1.500,00', count: '1.500,00' };
  expect(faultsIn(values, limits, { costMinor: () => null })).toEqual({
    costMinor: null,
    count: expect.any(String),
  });
});
