import i18next from 'i18next';
import { formatMoney, type MoneyReading, moneyText, readMoney, type UiLanguage } from '#lib/kernel';

const language = (): UiLanguage => i18next.language as UiLanguage;

const reading = (text: string, currency: string): MoneyReading =>
  readMoney(text, { currency, language: language() });

/** What stands in a money field for an amount; nothing for none. */
export const typedAmount = (minor: number | null | undefined, currency: string): string =>
  typeof minor === 'number' ? moneyText({ minor, currency }, language()) : '';

/** The amount of a money field in minor units; null when it is empty or no amount. */
export function amountOf(text: string, currency: string): number | null {
  const read = reading(text, currency);
  return read.kind === 'amount' ? read.minor : null;
}

/** Refuses what is no amount of the currency, or may be two: then both are shown. An empty text is fine. */
export const money =
  (currency: string) =>
  (text: string): string | null => {
    const read = reading(text, currency);
    if (read.kind === 'amount' || read.kind === 'empty') return null;
    if (read.kind !== 'ambiguous') return words(read.kind, { example: shown(150_000, currency) });
    const [one = '', other = ''] = read.minors.map((minor) => typedAmount(minor, currency));
    return words('ambiguous', { one, other });
  };

/** An amount as people of the screen's language write it. */
export const shown = (minor: number, currency: string): string =>
  formatMoney({ minor, currency }, language());

const words = (fault: Exclude<MoneyReading['kind'], 'amount' | 'empty'>, params: Record<string, string>) =>
  i18next.t(`money.${fault}`, { ns: 'work', ...params });
