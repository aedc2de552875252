import i18next from 'i18next';
import type { Translated } from '#lib/kernel';

/** The texts that were filled in, or undefined when none was. */
export function filled(value: Translated): Translated | undefined {
  const entries = Object.entries(value).flatMap(([language, text]) => {
    const trimmed = text.trim();
    return trimmed === '' ? [] : [[language, trimmed] as const];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/** Refuses a text that is empty in every language. */
export const someText = (value: Translated): string | null =>
  filled(value) ? null : i18next.t('form.required', { ns: 'shared' });

/** What a text starts out as. */
export const nothing: Translated = {};
