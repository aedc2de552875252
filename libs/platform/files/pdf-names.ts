import { turnIfDue } from '#platform/turns';

/** Names in a PDF that make a reader run or unpack something. */
const ACTIVE = ['JavaScript', 'Launch', 'EmbeddedFiles?', 'RichMedia'];

/** Any letter of a PDF name may be spelt by its number: J as #4A. */
const spelt = (letter: string) => {
  const number = letter.charCodeAt(0).toString(16);
  return `(?:${letter}|#${number.replace(/[a-f]/, (digit) => `[${digit}${digit.toUpperCase()}]`)})`;
};
const spelling = (name: string) => name.replace(/[A-Za-z]/g, spelt);
const ANY_LETTER = '[A-Za-z]|#[46][1-9A-Fa-f]|#[57][0-9Aa]';
const ACTIVE_NAME = new RegExp(`/(${ACTIVE.map(spelling).join('|')})(?!${ANY_LETTER})`, 'g');

/** Longer than any of the names with every letter spelt by its number, and one letter more. */
const OVERLAP = 64;
const PIECE = 512 * 1024;

/**
 * The first name of something active in a PDF, or null. Reads the file piece by piece, once, with turns for others
 * between. Coarse on purpose: names inside compressed object streams are not seen, so readers must stay sandboxed.
 */
export async function activeNameIn(file: Buffer): Promise<string | null> {
  for (let start = 0; start < file.length; start += PIECE) {
    const found = activeNameFrom(file.toString('latin1', start, start + PIECE + OVERLAP));
    if (found !== null) return found;
    await turnIfDue();
  }
  return null;
}

/** Names that begin in the overlap are left to the next piece, where it can be seen how they go on. */
function activeNameFrom(piece: string): string | null {
  for (const { 1: name, index } of piece.matchAll(ACTIVE_NAME)) if (index < PIECE) return plain(name!);
  return null;
}

const plain = (name: string) =>
  name.replace(/#(..)/g, (_, number: string) => String.fromCharCode(parseInt(number, 16)));
