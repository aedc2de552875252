import type { Localised } from '#lib/kernel';
import type { Side } from '#lib/matching';
import { words } from './i18n/index.js';

export const SHEET_WORDS = words.sheets;

export type SheetWord = keyof typeof SHEET_WORDS;

export const SIDE_WORDS: Record<Side, Localised> = SHEET_WORDS;
