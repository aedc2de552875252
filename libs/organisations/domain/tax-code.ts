const WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3];
const PERSONAL = /^\d{12}$/;

/**
 * A Vietnamese tax code without spaces, dots and dashes, or null when it has not 10, 12 or 13 digits. Ten digits are a
 * firm's, thirteen its branch's; twelve are a personal number, in use for business households since 1 July 2025
 * (Circular 86/2024/TT-BTC).
 */
export function normaliseTaxCode(text: string): string | null {
  const digits = text.replace(/[\s.\-–]/g, '');
  return /^(\d{10}|\d{12}|\d{13})$/.test(digits) ? digits : null;
}

/** Whether it is a code as it is kept, and not one that is masked. */
export const isWholeTaxCode = (code: string): boolean => normaliseTaxCode(code) === code;

/**
 * Whether the tenth digit does not fit the nine before it. A doubtful code is accepted with a warning, as old
 * registers hold some. Personal numbers have no check digit that is known.
 */
export function isDoubtfulTaxCode(code: string): boolean {
  if (PERSONAL.test(code)) return false;
  return checkDigit(code.slice(0, 9)) !== Number(code[9]);
}

/** The tenth digit for nine: 10 − (weighted sum mod 11). Nine digits whose result is 10 are never issued: null. */
export function checkDigit(nine: string): number | null {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(nine[at]), 0);
  const digit = 10 - (sum % 11);
  return digit === 10 ? null : digit;
}

/** A code that lost its leading zero in a spreadsheet, with the zero back when the check digit agrees; else null. */
export function withLostZero(text: string): string | null {
  const code = `0${text.trim()}`;
  return /^0\d{9}$/.test(code) && !isDoubtfulTaxCode(code) ? code : null;
}

/** Whether the code is a person's own number, and so personal data. */
export const isPersonalNumber = (code: string) => PERSONAL.test(code);

/** The code as strangers may see it: a person's number is hidden but for its last three digits. */
export function maskedTaxCode(code: string | null): string | null {
  return code !== null && isPersonalNumber(code) ? `•••••••••${code.slice(-3)}` : code;
}
