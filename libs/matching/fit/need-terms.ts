import type { Translated } from '#lib/kernel';
import { type FoldedWord, wordsIn } from './folded-text.js';

/** A word, or two that follow one another, to look for. */
export type Term = FoldedWord;

/** A text of 500 characters has fewer words; so does anything honest. */
const MOST_TERMS = 200;
const isTelling = (word: FoldedWord | null | undefined): word is FoldedWord =>
  word !== null && word !== undefined && word.folded.length > 1 && !/^\d+$/.test(word.folded);

/** What a need says, in all its languages, as terms: two words that belong together tell more than each alone ("tôm khô"). */
export function termsOf(text: Translated): Term[] {
  const terms = new Map<string, Term>();
  for (const wording of Object.values(text))
    for (const term of termsIn(wording)) if (!terms.has(term.folded)) terms.set(term.folded, term);
  return [...terms.values()].slice(0, MOST_TERMS);
}

function termsIn(wording: string): Term[] {
  const words = wordsIn(wording);
  return words.flatMap((word, at) => {
    if (!isTelling(word)) return [];
    const next = words[at + 1];
    if (!isTelling(next)) return [word];
    return [word, { folded: `${word.folded} ${next.folded}`, shown: `${word.shown} ${next.shown}` }];
  });
}
