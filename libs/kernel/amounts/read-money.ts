import { decimalsOf, MOST_MINOR } from './money.js';
import { type Figure, figuresIn } from './read-figure.js';
import type { UiLanguage } from '../texts/translated.js';

/** What a typed amount says: one amount, none, two that it may mean, or why it is none. Amounts are minor units. */
export type MoneyReading =
  | { kind: 'amount'; minor: number }
  | { kind: 'empty' }
  /** What the language of the screen makes of it comes first. */
  | { kind: 'ambiguous'; minors: [number, number] }
  | { kind: MoneyFault };
export type MoneyFault = 'negative' | 'too-precise' | 'too-large' | 'not-a-number';

export interface MoneyWriting {
  currency: string;
  /** Of the screen; null for a file, which does not say whose hand wrote it. */
  language: UiLanguage | null;
}

interface Amount {
  minor: number;
  /** Whether it has no more decimals than amounts are written with; 1.500 for one euro fifty is none. */
  isNatural: boolean;
}
type Parsed = Amount | 'too-precise' | null;

const MINUS = /^[-\u2010-\u2013\u2212]|[-\u2212]$|^\(.*\)$/;
/** Decimals that programs write behind every amount, be there such a coin or not. */
const HUNDREDTHS = 2;

/**
 * Reads an amount as people type and paste it. Comma and point are read both ways: what the language of the screen writes so
 * counts; else the only way that gives an amount of the currency; where both do, the person has to say which.
 */
export function readMoney(typed: string, { currency, language }: MoneyWriting): MoneyReading {
  const text = withoutCurrency(typed.normalize('NFKC').trim(), currency);
  if (text === '') return { kind: 'empty' };
  if (MINUS.test(text)) return { kind: 'negative' };
  const decimals = decimalsOf(currency);
  const figures = figuresIn(text);
  const byComma = parsed(figures.byComma, decimals);
  const byPoint = parsed(figures.byPoint, decimals);
  const own = language === 'en' ? byPoint : language === 'fr' && text.includes('.') ? null : byComma;
  if (language && isAmount(own) && own.isNatural) return amount(own.minor);
  return settled(language === 'en' ? [byPoint, byComma] : [byComma, byPoint]);
}

function settled(readings: readonly Parsed[]): MoneyReading {
  const [first, second] = new Set(readings.filter(isAmount).map(({ minor }) => minor));
  if (first === undefined) return { kind: readings.includes('too-precise') ? 'too-precise' : 'not-a-number' };
  return second === undefined ? amount(first) : { kind: 'ambiguous', minors: [first, second] };
}

const isAmount = (one: Parsed): one is Amount => typeof one === 'object' && one !== null;

const amount = (minor: number): MoneyReading =>
  minor > MOST_MINOR ? { kind: 'too-large' } : { kind: 'amount', minor };

function parsed(figure: Figure | null, decimals: number): Parsed {
  if (!figure) return null;
  const { whole, fraction } = figure;
  const isFiner = /[1-9]/.test(fraction.slice(decimals));
  if (isFiner || (decimals === 0 && fraction.length > HUNDREDTHS)) return 'too-precise';
  const minor = Number(whole + fraction.slice(0, decimals).padEnd(decimals, '0'));
  return { minor, isNatural: fraction.length <= Math.max(decimals, HUNDREDTHS) };
}

/** The text without the sign of its currency before or behind it, which a pasted amount brings along. */
function withoutCurrency(text: string, currency: string): string {
  const folded = text.toLowerCase();
  for (const name of namesOf(currency)) {
    if (folded.startsWith(name)) return text.slice(name.length).trim();
    if (folded.endsWith(name)) return text.slice(0, -name.length).trim();
  }
  return text;
}

const namesOf = (currency: string): string[] => [
  ...(currency === 'VND' ? ['vnđ', 'đ'] : []),
  currency.toLowerCase(),
  symbolOf(currency),
];

const symbolOf = (currency: string): string =>
  new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'narrowSymbol' })
    .formatToParts(0)
    .find(({ type }) => type === 'currency')!.value;
