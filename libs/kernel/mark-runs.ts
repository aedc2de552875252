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

// Nobody sees them, and with them one name looks like another, or turns the rest of a line round: soft hyphens, joiners of words,
// signs that change the direction of writing, tags. Of spaces without width those of scripts that write words with them stay.
const UNSEEN =
  /[\u00AD\u2060\uFEFF\u202A-\u202E\u2066-\u2069\u{E0000}-\u{E007F}]|(?<![\p{sc=Khmer}\p{sc=Thai}\p{sc=Lao}\p{sc=Myanmar}])\u200B/gu;

/** Trimmed, without characters that nobody sees, and composed (NFC) unless it has endless marks: whoever takes the text refuses those. */
export function tidied(text: string): string {
  const trimmed = text.replace(UNSEEN, '').trim();
  return hasEndlessMarks(trimmed) ? trimmed : trimmed.normalize('NFC');
}
