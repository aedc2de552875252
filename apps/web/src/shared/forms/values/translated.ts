import type { Translated } from '#lib/kernel';

/** What a text says in each language that it was written in; the others are left out. */
export const filled = (text: Translated): Translated =>
  Object.fromEntries(
    Object.entries(text).flatMap(([language, wording]) => {
      const trimmed = wording.trim();
      return trimmed === '' ? [] : [[language, trimmed] as const];
    }),
  );

/** What a text starts out as. */
export const nothing: Translated = {};
