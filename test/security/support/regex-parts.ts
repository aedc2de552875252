/** What a regular expression consists of, as far as ours do. */
export type Part =
  | { is: 'letter'; fits: (letter: string) => boolean }
  | { is: 'group'; ways: Part[][]; number: number | null }
  | { is: 'look'; ways: Part[][]; behind: boolean; wanted: boolean }
  | { is: 'edge'; holds: (before: string, after: string) => boolean }
  | { is: 'again'; number: number }
  | { is: 'many'; part: Part; min: number; max: number; lazy: boolean };

const WORD = /\w/;
const isWord = (letter: string) => letter !== '' && WORD.test(letter);
const EDGES: Record<string, (before: string, after: string) => boolean> = {
  '^': (before) => before === '',
  $: (_, after) => after === '',
  '\\b': (before, after) => isWord(before) !== isWord(after),
  '\\B': (before, after) => isWord(before) === isWord(after),
};
const CLASS = /\[(?:[^\]\\]|\\.)*\]/y;
const ESCAPE = /\\(?:[pP]\{\w+(?:=\w+)?\}|u\{[0-9a-f]+\}|u[0-9a-f]{4}|x[0-9a-f]{2}|.)/iy;
const TIMES = /(?:[*+?]|\{(\d+)(,?)(\d*)\})(\??)/y;
const OPENING = /\((\?:|\?=|\?!|\?<=|\?<!|\?<\w+>)?/y;

/** Reads an expression into its parts. Throws at what none of ours has. */
export function partsOf({ source, flags }: RegExp): Part[][] {
  let at = 0;
  let groups = 0;
  const take = (what: RegExp) => {
    what.lastIndex = at;
    const found = what.exec(source);
    if (found) at += found[0].length;
    return found;
  };
  const letter = (text: string): Part => {
    const one = new RegExp(`^(?:${text})$`, flags.replace(/[gy]/g, ''));
    return { is: 'letter', fits: (given) => one.test(given) };
  };
  const ways = (): Part[][] => {
    const all: Part[][] = [[]];
    while (at < source.length && source[at] !== ')') {
      if (source[at] === '|') {
        at += 1;
        all.push([]);
      } else all.at(-1)!.push(repeated(part()));
    }
    return all;
  };
  const group = (kind = ''): Part => {
    const look = /^\?(<?)([=!])$/.exec(kind);
    const number = kind === '?:' || look ? null : (groups += 1);
    const inside = ways();
    at += 1;
    if (look) return { is: 'look', ways: inside, behind: look[1] !== '', wanted: look[2] === '=' };
    return { is: 'group', ways: inside, number };
  };
  const part = (): Part => {
    const opened = take(OPENING);
    if (opened) return group(opened[1]);
    const text = (take(CLASS) ?? take(ESCAPE))?.[0] ?? source[at++]!;
    const edge = EDGES[text];
    if (edge) return { is: 'edge', holds: edge };
    if (/^\\[1-9]$/.test(text)) return { is: 'again', number: Number(text[1]) };
    return letter(text);
  };
  const repeated = (inner: Part): Part => {
    const times = take(TIMES);
    if (!times) return inner;
    const [sign, from, comma, to, lazy] = times;
    const min = from === undefined ? Number(sign.startsWith('+')) : Number(from);
    const open = from === undefined ? !sign.startsWith('?') : comma === ',' && to === '';
    const most = from === undefined ? 1 : Number(to || from);
    return { is: 'many', part: inner, min, max: open ? Infinity : most, lazy: lazy === '?' };
  };
  const read = ways();
  if (at < source.length) throw new Error(`Not understood in /${source}/: ${source.slice(at)}`);
  return read;
}
