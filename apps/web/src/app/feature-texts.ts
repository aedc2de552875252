import type { ResourceKey } from 'i18next';

/** The texts of all areas but the public one, by path. */
export const featureTexts = import.meta.glob<ResourceKey>(
  ['../features/*/i18n/*.json', '!../features/public/i18n/*.json'],
  { import: 'default' },
);
