import i18next from 'i18next';
import type { UiLanguage } from '#lib/kernel';
import en from '../../ui/i18n/en.json';
import fr from '../../ui/i18n/fr.json';
import vi from '../../ui/i18n/vi.json';
import { amountOf, money, typedAmount } from './money';

beforeAll(() =>
  i18next.init({ resources: { vi: { work: vi }, en: { work: en }, fr: { work: fr } }, lng: 'vi' }),
);

const LANGUAGES: UiLanguage[] = ['vi', 'en', 'fr'];

it.each(LANGUAGES)('takes in %s what it shows', async (language) => {
  await i18next.changeLanguage(language);
  for (const [minor, currency] of [
    [1_500_000, 'VND'],
    [150_050, 'EUR'],
    [0, 'VND'],
    [999, 'KHR'],
  ] as const) {
    const text = typedAmount(minor, currency);
    expect([money(currency)(text), amountOf(text, currency)]).toEqual([null, minor]);
  }
});

it.each(LANGUAGES)('says in %s why it refuses a text', async (language) => {
  await i18next.changeLanguage(language);
  const told = ['−3', '2,5', 'mười', '9'.repeat(40)].map((text) => money('VND')(text));
  expect(new Set(told).size).toBe(4);
  for (const text of told) expect(text).not.toMatch(/money\.|\{\{/);
});

it('shows both amounts that a text may mean', async () => {
  await i18next.changeLanguage('en');
  expect(money('EUR')('1,500')).toBeNull();
  await i18next.changeLanguage('fr');
  expect(money('EUR')('1.500')).toMatch(/1\s500\D+1,50/);
});

it('leaves an empty field alone', () => {
  expect([money('VND')(' '), amountOf('', 'VND'), typedAmount(null, 'VND')]).toEqual([null, null, '']);
});
