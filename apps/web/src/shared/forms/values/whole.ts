import i18next from 'i18next';
import type { Limit } from '#lib/api-client';
import { readWhole, type UiLanguage } from '#lib/kernel';

const reading = (text: string) => readWhole(text, i18next.language as UiLanguage);

/** The number of a field for numbers; else what was typed, nothing for nothing. */
export function typedNumber(text: string, unit: string): number | string {
  const bare = unit !== '' && text.trim().endsWith(unit) ? text.trim().slice(0, -unit.length) : text;
  const read = reading(bare);
  if (read.kind === 'whole') return read.value;
  return read.kind === 'empty' ? '' : text;
}

/** What the API calls a number, be it typed, chosen or counted. */
export const isOfNumber = ({ min, max }: Limit): boolean => min !== undefined || max !== undefined;

/** Why a number would be refused, in words; a text may say one. */
export function faultOfNumber(
  given: number | string,
  { min = -Infinity, max = Infinity }: Limit,
): string | null {
  const read = reading(String(given));
  if (read.kind === 'empty') return null;
  if (read.kind === 'ambiguous') {
    const [one, other] = read.values.map(written);
    return words('ambiguous', { one, other, example: read.values.find((value) => Math.abs(value) >= 1000) });
  }
  if (read.kind !== 'whole') return words(read.kind, { example: Math.max(12, min === -Infinity ? 0 : min) });
  if (read.value < min) return i18next.t('form.least', { ns: 'work', count: min });
  return read.value > max ? i18next.t('form.most', { ns: 'work', count: max }) : null;
}

const written = (value: number): string => value.toLocaleString(i18next.language);

const words = (fault: 'ambiguous' | 'not-whole' | 'not-a-number', params: Record<string, unknown>) =>
  i18next.t(`number.${fault}`, { ns: 'work', ...params });
