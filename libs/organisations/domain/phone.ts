const INTERNATIONAL = /^\+[1-9]\d{7,14}$/;
const VIETNAMESE = /^0[2-9]\d{8,9}$/;

/**
 * A telephone number in international form ("+84913123456", E.164), or null when it cannot be one. Without a country
 * code it is taken for Vietnamese; spaces, dots, dashes and brackets do not matter.
 */
export function normalisePhone(text: string): string | null {
  const compact = text.replace(/[\s.\-–()/]/g, '').replace(/^00/, '+');
  if (VIETNAMESE.test(compact)) return `+84${compact.slice(1)}`;
  if (/^84\d{9,10}$/.test(compact)) return `+${compact}`;
  const number = compact.replace(/^\+840/, '+84');
  return INTERNATIONAL.test(number) ? number : null;
}
