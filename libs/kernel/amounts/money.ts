/** An amount in the currency's minor unit: dong for VND, cents for EUR. Always an integer. */
export interface Money {
  minor: number;
  currency: string;
}

/** The largest amount that is taken anywhere, in minor units. */
export const MOST_MINOR = 1_000_000_000_000;

// Riel has two decimals in CLDR and none in practice.
const DECIMALS: Record<string, number> = { KHR: 0 };

export function decimalsOf(currency: string): number {
  return (
    DECIMALS[currency] ??
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ??
    2
  );
}

/** The amount as people of the language write it, e.g. "12.000.000 ₫". */
export function formatMoney({ minor, currency }: Money, language: string): string {
  const decimals = decimalsOf(currency);
  return new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(minor / 10 ** decimals);
}

/** The amount as it is typed into a field: without the currency, and without decimals when they are zero. */
export function moneyText({ minor, currency }: Money, language: string): string {
  const decimals = decimalsOf(currency);
  return new Intl.NumberFormat(language, {
    minimumFractionDigits: minor % 10 ** decimals === 0 ? 0 : decimals,
  }).format(minor / 10 ** decimals);
}

/** Adds amounts of one currency; throws a RangeError when they are mixed. */
export function sumOfMoney(amounts: readonly Money[], currency: string): Money {
  const foreign = amounts.find((amount) => amount.currency !== currency);
  if (foreign) throw new RangeError(`cannot add ${foreign.currency} to ${currency}`);
  return { minor: amounts.reduce((sum, amount) => sum + amount.minor, 0), currency };
}
