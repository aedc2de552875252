// Narrower than RFC 5321 on purpose: no quoted local parts, groups, comments or address lists, which mail
// libraries have read in ways that sent a letter to somebody else.
const ADDRESS =
  /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/i;

/** The address trimmed and in lower case, or null when it is not one plain address of at most 254 characters. */
export function normaliseEmail(text: string): string | null {
  const address = text.trim().toLowerCase();
  return address.length <= 254 && !address.includes('..') && ADDRESS.test(address) ? address : null;
}

const LINE_BREAKS = /[\r\n\u0085\u2028\u2029\0]/;

/** Whether the text could break a mail header or a log line apart. */
export const hasLineBreak = (text: string) => LINE_BREAKS.test(text);
