import { searchKey } from '#lib/kernel';
import { isStopWord } from './stop-words.js';

/** Text made ready to be searched for words, without accents and case. */
export interface FoldedText {
  /** The words with a space before, between and behind them, so that two that follow one another can be looked for. */
  readonly phrase: string;
  readonly words: ReadonlySet<string>;
}

/** A word as it was written, and folded. */
export interface FoldedWord {
  shown: string;
  folded: string;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const KEPT = 20_000;
const known = new Map<string, FoldedText>();

/** The words of a text in their order; a word that says nothing, as its accents tell, is null. */
export const wordsIn = (text: string): (FoldedWord | null)[] =>
  (text.normalize('NFC').match(WORD) ?? []).map((shown) =>
    isStopWord(shown.toLowerCase()) ? null : { shown, folded: searchKey(shown) },
  );

/**
 * Folds a text. Folding costs more than all the comparisons that follow, and the texts of a fair are the same in every search,
 * so results are kept by the text itself: they can never be out of date.
 */
export function foldText(text: string): FoldedText {
  const before = known.get(text);
  if (before) return before;
  const words = wordsIn(text).map((word) => word?.folded ?? '|');
  const made = { phrase: ` ${words.join(' ')} `, words: new Set(words) };
  if (known.size >= KEPT) known.clear();
  known.set(text, made);
  return made;
}

/** Whether all words of a term are among these; where they stand is another question. */
export const hasWords = (words: ReadonlySet<string>, term: string): boolean => {
  const space = term.indexOf(' ');
  return space < 0 ? words.has(term) : words.has(term.slice(0, space)) && words.has(term.slice(space + 1));
};

/** Whether a term of one word or two, as `termsOf` makes them, stands in the text. */
export function contains({ phrase, words }: FoldedText, term: string): boolean {
  const space = term.indexOf(' ');
  if (space < 0) return words.has(term);
  return words.has(term.slice(0, space)) && phrase.includes(` ${term} `);
}
