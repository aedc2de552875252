// UAX #15 calls a text stream-safe when no more than 30 marks follow one letter; no script writes ten.
const MOST_MARKS = 30;
const MARKS = /\p{M}{2,}/gu;

/** Whether so many marks follow one letter that putting them in order, as normalising does, costs the square of their number. */
export function hasEndlessMarks(text: string): boolean {
  for (const [run] of text.matchAll(MARKS)) if (run.length > MOST_MARKS) return true;
  return false;
}

/** The text without the marks beyond the thirtieth on one letter: it can be normalised at the cost of its length. */
export const withoutEndlessMarks = (text: string): string =>
  hasEndlessMarks(text) ? text.replace(MARKS, (run) => run.slice(0, MOST_MARKS)) : text;
