import i18next from 'i18next';
import { tidied } from '#lib/kernel';

/** Refuses an empty text. */
export const required = (value: string): string | null =>
  tidied(value) === '' ? i18next.t('form.required', { ns: 'shared' }) : null;

/** Refuses what cannot be an e-mail address; the API has the last word. */
export const emailAddress = (value: string): string | null =>
  /^\S+@\S+\.\S+$/.test(value.trim()) ? null : i18next.t('form.email', { ns: 'shared' });

/** Refuses texts shorter than `length` characters. */
export const atLeast =
  (length: number) =>
  (value: string): string | null =>
    value.length < length ? i18next.t('form.atLeast', { ns: 'shared', count: length }) : null;
