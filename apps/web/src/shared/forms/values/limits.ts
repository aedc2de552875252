import i18next from 'i18next';
import type { Limit, Limits } from '#lib/api-client';
import { tidied } from '#lib/kernel';
import { atLeast, emailAddress } from './rules';
import { faultOfNumber, isOfNumber } from './whole';

/** Whether a field says nothing: no text, no choice, no text in any language. */
export function isEmpty(value: unknown): boolean {
  if (typeof value === 'string') return tidied(value) === '';
  if (Array.isArray(value)) return value.length === 0;
  if (typeof value === 'object' && value !== null) return Object.values(value).every(isEmpty);
  return value === null || value === undefined;
}

/** Why the API would refuse what stands in a field, in words; null when it would take it. */
export function faultIn(value: unknown, limit: Limit): string | null {
  if (isEmpty(value)) return limit.needed ? i18next.t('form.required', { ns: 'shared' }) : null;
  if (typeof value === 'number' || (typeof value === 'string' && isOfNumber(limit)))
    return faultOfNumber(value, limit);
  if (Array.isArray(value)) return faultOfList(value, limit);
  const texts = typeof value === 'object' && limit.kind === 'translated' ? Object.values(value!) : [value];
  return firstOf(texts, limit);
}

const firstOf = (texts: readonly unknown[], limit: Limit): string | null =>
  texts.map((text) => (typeof text === 'string' ? faultOfText(text, limit) : null)).find(Boolean) ?? null;

function faultOfText(text: string, { kind, minLength, maxLength, pattern, needed }: Limit): string | null {
  const tidy = tidied(text);
  if (maxLength !== undefined && tidy.length > maxLength) return words('atMost', maxLength);
  if (kind === 'email') return emailAddress(tidy);
  // What may stay empty is typed more freely than it is sent.
  if (needed && pattern !== undefined && !new RegExp(pattern).test(tidy)) return words('pattern');
  return minLength === undefined ? null : atLeast(minLength)(tidy);
}

function faultOfList(list: readonly unknown[], limit: Limit): string | null {
  const { minItems = 0, maxItems = Infinity } = limit;
  if (list.length < minItems) return words('atLeastItems', minItems);
  return list.length > maxItems ? words('atMostItems', maxItems) : firstOf(list, limit);
}

const words = (fault: 'atMost' | 'atLeastItems' | 'atMostItems' | 'pattern', count = 0) =>
  i18next.t(`form.${fault}`, { ns: 'work', count });

/**
 * What an input shows of its limit: the star, and the bounds of a number. Not where a text ends: a browser cuts what is pasted
 * there without a word, and counts letters with their accents apart.
 */
export interface Marks {
  required?: true;
  min?: number;
  max?: number;
}

/** The marks of an input that holds `value`. A number that stands there as text is chosen or an amount, and has none. */
export function marksOf(limit: Limit, value?: unknown): Marks {
  const { needed, kind, min, max } = limit;
  if (kind === 'choice' || (isOfNumber(limit) && typeof value === 'string' && value !== '')) return {};
  return {
    ...(needed === true && { required: true }),
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
  };
}

/** The limits of a form that cannot do without fields which the API can. */
export const needing = <L extends Limits>(limits: L, ...fields: (keyof L & string)[]): Limits =>
  withNeed(limits, fields, true);

/** The limits of a form that fills these fields itself when they stay empty. */
export const sparing = <L extends Limits>(limits: L, ...fields: (keyof L & string)[]): Limits =>
  withNeed(limits, fields, false);

const withNeed = (limits: Limits, fields: readonly string[], needed: boolean): Limits => ({
  ...limits,
  ...Object.fromEntries(fields.map((field) => [field, { ...limits[field], needed }])),
});
