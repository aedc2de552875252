import { searchKey } from '#lib/kernel';

/** What a search among exhibitors is narrowed by. */
export interface MatchFilter {
  q?: string | undefined;
  category?: string | undefined;
  /** At least so many stars. */
  stars?: number | undefined;
  /** First digits of a Harmonised System code. */
  hsPrefix?: string | undefined;
  /** A language spoken, as a tag. */
  language?: string | undefined;
}

const MOST_WORDS = 6;

/** The words searched for, folded as search keys are; each has to be found. */
export const wordsOf = (q: string | undefined): string[] =>
  searchKey(q)
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS);

/** Whether a product is what was searched for by its own features (words may also be found in the exhibitor's name). */
export function isWanted(
  product: { category: string; hsCode: string | null; stars: number | null; searchKey: string },
  { category, stars, hsPrefix, q }: MatchFilter,
): boolean {
  return (
    (category === undefined || product.category === category) &&
    (stars === undefined || (product.stars ?? 0) >= stars) &&
    (hsPrefix === undefined || (product.hsCode ?? '').startsWith(hsPrefix)) &&
    wordsOf(q).every((word) => product.searchKey.includes(word))
  );
}

/** The codes that contain this one: 030617 lies in 03 and 0306. */
export const chaptersAbove = (hsCode: string): string[] =>
  [2, 4, 6, 8].filter((length) => length <= hsCode.length).map((length) => hsCode.slice(0, length));
