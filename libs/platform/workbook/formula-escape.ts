/**
 * OWASP "CSV Injection": a text that starts like this may run as a formula when a spreadsheet program opens
 * the file. The full-width forms count because East Asian versions fold them.
 */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;
const ESCAPED = /^'+[=+\-@\t\r\n＝＋－＠]/;

/** Marks a text with a leading apostrophe where it could run; reading takes exactly one off again. */
export function escapeFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

export function unescapeFormula(text: string): string {
  return ESCAPED.test(text) ? text.slice(1) : text;
}
