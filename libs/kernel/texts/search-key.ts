import { withoutEndlessMarks } from './mark-runs.js';
import { tidied } from './tidy-text.js';

const COMBINING_MARKS = /\p{M}+/gu;
const NOT_SEARCHABLE = /[^\p{L}\p{N}]+/gu;

/**
 * Folds text so that a search ignores accents, case and punctuation: "Đặng Văn" becomes "dang van".
 * đ, and the Icelandic ð that is typed for it, have no Unicode decomposition and are mapped by hand.
 */
export function searchKey(...parts: ReadonlyArray<string | null | undefined>): string {
  const text = parts.filter((part) => part !== null && part !== undefined).join(' ');
  return withoutEndlessMarks(tidied(text))
    .normalize('NFD')
    .replace(COMBINING_MARKS, '')
    .toLowerCase()
    .replaceAll(/[đð]/g, 'd')
    .replaceAll('ß', 'ss')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(NOT_SEARCHABLE, ' ')
    .trim();
}

const MOST_WORDS = 6;

/** The words searched for, folded as search keys are; each has to be found. Six at most, the others are left out. */
export const searchWords = (q: string | null | undefined): string[] =>
  searchKey(q)
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS);

/** A name for a web address: "Hội chợ OCOP" becomes "hoi-cho-ocop"; at most 60 characters. */
export function slugOf(text: string): string {
  return searchKey(text).replaceAll(' ', '-').slice(0, 60).replace(/-+$/, '');
}
