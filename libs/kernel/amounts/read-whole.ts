import { type Figure, figuresIn } from './read-figure.js';
import type { UiLanguage } from '../texts/translated.js';

/** What a typed whole number says: one, none, two that it may mean, or why it is none. */
export type WholeReading =
  | { kind: 'whole'; value: number }
  | { kind: 'empty' }
  /** What the language of the screen makes of it comes first. */
  | { kind: 'ambiguous'; values: [number, number] }
  | { kind: WholeFault };
export type WholeFault = 'not-whole' | 'not-a-number';

// What phones, word processors and pages write for it; a full-width one is the first of them by then.
const SIGN = /^([+\-\u2010-\u2013\u2212])\s*/;

/**
 * Reads a whole number as people type and paste it. What the language of the screen writes so counts; a mark that would part
 * thousands one way and decimals the other is for the person to settle.
 */
export function readWhole(typed: string, language: UiLanguage): WholeReading {
  const text = typed.normalize('NFKC').trim();
  if (text === '') return { kind: 'empty' };
  const sign = SIGN.exec(text);
  const { byComma, byPoint } = figuresIn(sign ? text.slice(sign[0].length) : text);
  const factor = sign && sign[1] !== '+' ? -1 : 1;
  const figures = (language === 'en' ? [byPoint, byComma] : [byComma, byPoint]).filter((one) => one !== null);
  const own = language === 'fr' && text.includes('.') ? undefined : figures[0];
  if (own?.fraction === '') return whole(factor * Number(own.whole));
  return settled([...new Set(figures.map((figure) => factor * valueOf(figure)))]);
}

const valueOf = ({ whole: digits, fraction }: Figure): number => Number(`${digits}.${fraction || '0'}`);

// Zero has no sign.
const whole = (value: number): WholeReading => ({ kind: 'whole', value: value + 0 });

function settled([first, second]: readonly number[]): WholeReading {
  if (first === undefined) return { kind: 'not-a-number' };
  if (second !== undefined) return { kind: 'ambiguous', values: [first, second] };
  return Number.isInteger(first) ? whole(first) : { kind: 'not-whole' };
}
