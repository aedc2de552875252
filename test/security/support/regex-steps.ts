import { type Part, partsOf } from './regex-parts.js';

export const MOST_STEPS = 100_000;

type Go = (at: number) => boolean;

/**
 * How many letters an engine that goes back looks at until it knows whether the expression is anywhere in the text, or everywhere that it is. Ends at
 * `limit`, which exponential ones reach with a few dozen letters.
 */
export function stepsOf(expression: RegExp, text: string, limit = MOST_STEPS): number {
  const parts = partsOf(expression);
  let steps = 0;
  const found: [number, number][] = [];
  const looksAt = () => {
    steps += 1;
    if (steps > limit) throw new TooManySteps();
  };
  const anyWay = (ways: Part[][], at: number, go: Go): boolean => ways.some((way) => inOrder(way, 0, at, go));
  const inOrder = (way: Part[], index: number, at: number, go: Go): boolean =>
    index === way.length ? go(at) : one(way[index]!, at, (next) => inOrder(way, index + 1, next, go));
  const one = (part: Part, at: number, go: Go): boolean => {
    switch (part.is) {
      case 'letter':
        looksAt();
        return at < text.length && part.fits(text[at]!) && go(at + 1);
      case 'edge':
        return part.holds(text[at - 1] ?? '', text[at] ?? '') && go(at);
      case 'look':
        return sees(part, at) === part.wanted && go(at);
      case 'again': {
        const [from, to] = found[part.number] ?? [0, 0];
        const same = [...text.slice(from, to)].every((letter, index) => {
          looksAt();
          return text[at + index] === letter;
        });
        return same && go(at + to - from);
      }
      case 'group':
        return anyWay(part.ways, at, (next) => {
          if (part.number !== null) found[part.number] = [at, next];
          return go(next);
        });
      case 'many':
        return many(part, 0, at, go);
    }
  };
  const sees = ({ ways, behind }: Part & { is: 'look' }, at: number) =>
    behind
      ? Array.from({ length: at + 1 }, (_, back) => at - back).some((from) =>
          anyWay(ways, from, (next) => next === at),
        )
      : anyWay(ways, at, () => true);
  const many = (part: Part & { is: 'many' }, times: number, at: number, go: Go): boolean => {
    const more = () =>
      times < part.max &&
      one(part.part, at, (next) => (next > at || times < part.min) && many(part, times + 1, next, go));
    if (times < part.min) return more();
    return part.lazy ? go(at) || more() : more() || go(at);
  };
  try {
    for (let start = 0; start <= text.length;) {
      let end = start;
      if (!anyWay(parts, start, (next) => ((end = next), true))) start += 1;
      else if (!expression.global) break;
      else start = Math.max(end, start + 1);
    }
  } catch (error) {
    if (!(error instanceof TooManySteps)) throw error;
  }
  return steps;
}

class TooManySteps extends Error {}

const SAMPLES = 'a0A .-@/:#,;=+_!\'"\\\n\r\té\u0301ạ%{}[]()<>|x';

/** Texts that begin as the expression wants, go on with as many of the same as wanted, and then disappoint it. */
export function* attacksOn(expression: RegExp): Generator<(length: number) => string> {
  const letters = [...new Set(`${SAMPLES}${expression.source}`)];
  for (const way of partsOf(expression))
    for (let index = 0; index <= way.length; index += 1) {
      const beginning = way
        .slice(0, index)
        .map((part) => shortest(part, letters))
        .join('');
      const taken = letters.filter((letter) => way.slice(index).some((part) => takes(part, letter)));
      const pumps = [...taken, ...taken.slice(0, 6).flatMap((a) => taken.slice(0, 6).map((b) => a + b))];
      for (const pump of pumps)
        for (const before of ['', '\u0001'])
          for (const end of ['', '\u0001', '"'])
            yield (length) => before + beginning + pump.repeat(Math.floor(length / pump.length)) + end;
    }
}

function shortest(part: Part, letters: string[]): string {
  if (part.is === 'letter') return letters.find((letter) => part.fits(letter)) ?? '';
  if (part.is === 'many') return shortest(part.part, letters).repeat(part.min);
  return part.is === 'group' ? part.ways[0]!.map((one) => shortest(one, letters)).join('') : '';
}

function takes(part: Part, letter: string): boolean {
  if (part.is === 'letter') return part.fits(letter);
  if (part.is === 'many') return takes(part.part, letter);
  return part.is === 'group' && part.ways.some((way) => way.some((one) => takes(one, letter)));
}

/** Whether anything in it may be repeated without end. */
export const isUnbounded = (ways: Part[][]): boolean =>
  ways
    .flat()
    .some((part) =>
      part.is === 'many'
        ? part.max === Infinity || isUnbounded([[part.part]])
        : (part.is === 'group' || part.is === 'look') && isUnbounded(part.ways),
    );
