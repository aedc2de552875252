import type { Trilingual } from './types.js';

/** The same text in Vietnamese, English and French. */
export const t = (vi: string, en: string, fr: string): Trilingual => ({ vi, en, fr });
