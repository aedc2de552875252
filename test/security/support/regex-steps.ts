import { type Part, partsOf } from './regex-parts.js';

export const MOST_STEPS = 100_000;

type Go = (at: number) => boolean;

class TooManySteps extends Error {}

/** An engine that tries one way after the other and goes back, as that of JavaScript does, and counts the letters it looks at. */
class CountingEngine {
  steps = 0;
  private readonly found: [number, number][] = [];

  constructor(
    private readonly text: string,
    private readonly limit: number,
  ) {}

  /** Where a match that begins here ends. */
  matchAt(ways: Part[][], start: number): number | undefined {
    let end: number | undefined;
    this.anyWay(ways, start, (next) => {
      end = next;
      return true;
    });
    return end;
  }

  private look(): void {
    this.steps += 1;
    if (this.steps > this.limit) throw new TooManySteps();
  }

  private anyWay(ways: Part[][], at: number, go: Go): boolean {
    return ways.some((way) => this.inOrder(way, 0, at, go));
  }

  private inOrder(way: Part[], index: number, at: number, go: Go): boolean {
    const part = way[index];
    return part ? this.one(part, at, (next) => this.inOrder(way, index + 1, next, go)) : go(at);
  }

  private one(part: Part, at: number, go: Go): boolean {
    switch (part.is) {
      case 'letter':
        this.look();
        return at < this.text.length && part.fits(this.text[at]!) && go(at + 1);
      case 'edge':
        return part.holds(this.text[at - 1] ?? '', this.text[at] ?? '') && go(at);
      case 'look':
        return this.sees(part, at) === part.wanted && go(at);
      case 'again':
        return this.again(part.number, at, go);
      case 'group':
        return this.group(part, at, go);
      default:
        return this.many(part, 0, at, go);
    }
  }

  private again(number: number, at: number, go: Go): boolean {
    const [from, to] = this.found[number] ?? [0, 0];
    for (let index = from; index < to; index += 1) {
      this.look();
      if (this.text[at + index - from] !== this.text[index]) return false;
    }
    return go(at + to - from);
  }

  private group({ ways, number }: Part & { is: 'group' }, at: number, go: Go): boolean {
    return this.anyWay(ways, at, (next) => {
      if (number !== null) this.found[number] = [at, next];
      return go(next);
    });
  }

  private sees({ ways, behind }: Part & { is: 'look' }, at: number): boolean {
    if (!behind) return this.anyWay(ways, at, () => true);
    const starts = Array.from({ length: at + 1 }, (_, back) => at - back);
    return starts.some((from) => this.anyWay(ways, from, (next) => next === at));
  }

  private many(part: Part & { is: 'many' }, times: number, at: number, go: Go): boolean {
    const more = () =>
      times < part.max &&
      this.one(
        part.part,
        at,
        (next) => (next > at || times < part.min) && this.many(part, times + 1, next, go),
      );
    if (times < part.min) return more();
    return part.lazy ? go(at) || more() : more() || go(at);
  }
}

/**
 * How many letters an engine that goes back looks at until it knows whether the expression is anywhere in the text, or
 * everywhere that it is. Ends at `limit`, which exponential ones reach with a few dozen letters.
 */
export function stepsOf(expression: RegExp, text: string, limit = MOST_STEPS): number {
  const parts = partsOf(expression);
  const engine = new CountingEngine(text, limit);
  try {
    for (let start = 0; start <= text.length;) {
      const end = engine.matchAt(parts, start);
      if (end !== undefined && !expression.global) break;
      start = Math.max(end ?? 0, start + 1);
    }
  } catch (error) {
    if (!(error instanceof TooManySteps)) throw error;
  }
  return engine.steps;
}

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
