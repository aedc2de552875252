/** A number as it was written, without its sign and the marks between its groups. */
export interface Figure {
  whole: string;
  /** Digits behind the decimal mark; empty without one. */
  fraction: string;
}

// The first of the groups says what parts the others; behind them decimals.
const COMMA_IS_DECIMAL = /^(\d+|[1-9]\d{0,2}([. '’])\d{3}(?:\2\d{3})*)(?:,(\d+))?$/;
const POINT_IS_DECIMAL = /^(\d+|[1-9]\d{0,2}([, '’])\d{3}(?:\2\d{3})*)(?:\.(\d+))?$/;

/**
 * Both ways to read a number that somebody wrote: `1.500` is fifteen hundred where the comma is the decimal mark and one and
 * a half where the point is. Null where it is no number that way. The text has no sign and only plain blanks.
 */
export const figuresIn = (text: string): { byComma: Figure | null; byPoint: Figure | null } => ({
  byComma: figureOf(COMMA_IS_DECIMAL.exec(text)),
  byPoint: figureOf(POINT_IS_DECIMAL.exec(text)),
});

function figureOf(match: RegExpExecArray | null): Figure | null {
  if (!match) return null;
  const [, whole = '', , fraction = ''] = match;
  return { whole: whole.replace(/\D/g, ''), fraction };
}
