import { withoutEndlessMarks } from './mark-runs.js';

const COMBINING_MARKS = /\p{M}+/gu;
const NOT_SEARCHABLE = /[^\p{L}\p{N}]+/gu;

/**
 * Folds text so that a search ignores accents, case and punctuation: "Đặng Văn" becomes "dang van".
 * đ has no Unicode decomposition and is mapped by hand.
 */
export function searchKey(...parts: ReadonlyArray<string | null | undefined>): string {
  const text = parts.filter((part) => part !== null && part !== undefined).join(' ');
  return withoutEndlessMarks(text)
    .normalize('NFD')
    .replace(COMBINING_MARKS, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replaceAll('ß', 'ss')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(NOT_SEARCHABLE, ' ')
    .trim();
}

/** A name for a web address: "Hội chợ OCOP" becomes "hoi-cho-ocop"; at most 60 characters. */
export function slugOf(text: string): string {
  return searchKey(text).replaceAll(' ', '-').slice(0, 60).replace(/-+$/, '');
}
