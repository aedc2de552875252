import i18next from 'i18next';

/** Refuses what cannot be an e-mail address; the API has the last word. */
export const emailAddress = (value: string): string | null =>
  /^\S+@\S+\.\S+$/.test(value.trim()) ? null : i18next.t('form.email', { ns: 'shared' });

/** Refuses texts shorter than `length` characters. */
export const atLeast =
  (length: number) =>
  (value: string): string | null =>
    value.length < length ? i18next.t('form.atLeast', { ns: 'shared', count: length }) : null;
