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

/** Reads one expression from its beginning to its end. */
class Reader {
  at = 0;
  private groups = 0;

  constructor(
    private readonly source: string,
    private readonly flags: string,
  ) {}

  ways(): Part[][] {
    const all: Part[][] = [[]];
    while (this.at < this.source.length && this.source[this.at] !== ')') {
      if (this.source[this.at] === '|') {
        this.at += 1;
        all.push([]);
      } else all.at(-1)!.push(this.repeated(this.part()));
    }
    return all;
  }

  private take(what: RegExp): RegExpExecArray | null {
    what.lastIndex = this.at;
    const found = what.exec(this.source);
    if (found) this.at += found[0].length;
    return found;
  }

  private part(): Part {
    const opened = this.take(OPENING);
    if (opened) return this.group(opened[1] ?? '');
    const text = (this.take(CLASS) ?? this.take(ESCAPE))?.[0] ?? this.source[this.at++]!;
    const edge = EDGES[text];
    if (edge) return { is: 'edge', holds: edge };
    return /^\\[1-9]$/.test(text) ? { is: 'again', number: Number(text[1]) } : this.letter(text);
  }

  private letter(text: string): Part {
    const one = new RegExp(`^(?:${text})$`, this.flags.replace(/[gy]/g, ''));
    const fitting = new Map<string, boolean>();
    const fits = (given: string) => {
      const fit = fitting.get(given) ?? one.test(given);
      fitting.set(given, fit);
      return fit;
    };
    return { is: 'letter', fits };
  }

  private group(kind: string): Part {
    const look = /^\?(<?)([=!])$/.exec(kind);
    const number = kind === '?:' || look ? null : (this.groups += 1);
    const ways = this.ways();
    this.at += 1;
    if (!look) return { is: 'group', ways, number };
    return { is: 'look', ways, behind: look[1] !== '', wanted: look[2] === '=' };
  }

  private repeated(part: Part): Part {
    const times = this.take(TIMES);
    if (!times) return part;
    const [sign, from, comma, to, lazy] = times;
    const counted = from !== undefined;
    const open = counted ? comma === ',' && to === '' : !sign.startsWith('?');
    const max = open ? Infinity : counted ? Number(to || from) : 1;
    const min = counted ? Number(from) : Number(sign.startsWith('+'));
    return { is: 'many', part, min, max, lazy: lazy === '?' };
  }
}

const known = new WeakMap<RegExp, Part[][]>();

/** The parts of an expression, read once. Throws at what none of ours has. */
export function partsOf(expression: RegExp): Part[][] {
  const parts = known.get(expression) ?? read(expression);
  known.set(expression, parts);
  return parts;
}

function read({ source, flags }: RegExp): Part[][] {
  const reader = new Reader(source, flags);
  const ways = reader.ways();
  if (reader.at < source.length) throw new Error(`Not understood in /${source}/: ${source.slice(reader.at)}`);
  return ways;
}
