import type { ResourceKey } from 'i18next';

/** The texts of the frames, of what is shared at work and of all areas but the public one, by path. */
export const featureTexts = import.meta.glob<ResourceKey>(
  [
    './frames/i18n/*.json',
    '../shared/goods/i18n/*.json',
    '../shared/joining/i18n/*.json',
    '../shared/moving/i18n/*.json',
    '../shared/profile/i18n/*.json',
    '../shared/ui/i18n/*.json',
    '../features/*/i18n/*.json',
    '!../features/public/i18n/*.json',
  ],
  { import: 'default' },
);
