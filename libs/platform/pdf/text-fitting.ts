/** A text broken into lines that fit. */
type Fit = (text: string, width: number) => string[];

/**
 * Breaks texts at spaces so that every line fits its width, and within a word only where the word alone does not. Remembers
 * what it has broken: the same times, tables and names return on hundreds of pages, and measuring is what takes the time.
 */
export function fitting(widthOf: (text: string) => number): Fit {
  const known = new Map<string, string[]>();
  return (text, width) => {
    const key = `${width} ${text}`;
    const lines = known.get(key) ?? text.split('\n').flatMap((line) => broken(line, width, widthOf));
    known.set(key, lines);
    return lines;
  };
}

function broken(text: string, width: number, widthOf: (text: string) => number): string[] {
  if (widthOf(text) <= width) return [text];
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((one) => pieces(one, width, widthOf))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

/** A word in as few pieces as fit. */
function pieces(word: string, width: number, widthOf: (text: string) => number): string[] {
  if (widthOf(word) <= width) return [word];
  const found: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && widthOf(piece + letter) > width) {
      found.push(piece);
      piece = letter;
    } else piece += letter;
  }
  return [...found, piece];
}
