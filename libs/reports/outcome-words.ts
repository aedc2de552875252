import type { Localised } from '#lib/kernel';
import { words } from './i18n/index.js';

/** What the parts of a count are called, by their keys in the figures. */
export const KEY_WORDS: Record<string, Localised> = words.keys;
