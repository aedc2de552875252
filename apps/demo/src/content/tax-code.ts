const weights = [31, 29, 23, 19, 17, 13, 7, 5, 3];

/** Check digit of a Vietnamese tax code's first nine digits; undefined when the tenth would be 10, which is never issued. */
export function checkDigit(nine: string): number | undefined {
  const sum = weights.reduce((total, weight, i) => total + weight * Number(nine[i]), 0);
  const digit = 10 - (sum % 11);
  return digit === 10 ? undefined : digit;
}

/**
 * An invented ten-digit code of a place. Its serial begins with 9, far beyond the numbers in use,
 * so that no firm of the demonstration carries a real firm's code.
 */
export function inventedTaxCode(placePrefix: string, serial: number): string {
  for (let n = serial; ; n++) {
    const nine = `${placePrefix}09${String(n).padStart(5, '0')}`;
    const digit = checkDigit(nine);
    if (digit !== undefined) return `${nine}${digit}`;
  }
}

/** An invented twelve-digit personal number: century digit 9 (births after 2300), so nobody's. */
export function inventedPersonalNumber(birthPlace: string, year: number, serial: number): string {
  return `${birthPlace}9${String(year % 100).padStart(2, '0')}${String(serial).padStart(6, '0')}`;
}
