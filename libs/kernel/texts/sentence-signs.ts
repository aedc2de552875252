/** "Label:" as a language writes it, before a value that stands apart: French keeps its colon with the label. */
export const labelOf = (label: string, language: string): string =>
  `${label}${language === 'fr' ? '\u00a0' : ''}:`;

/** "Label: value" */
export const labelled = (label: string, value: string, language: string): string =>
  `${labelOf(label, language)} ${value}`;

/** Somebody's own words, between the quotation marks of a language. */
export const quoted = (words: string, language: string): string =>
  language === 'fr' ? `«\u00a0${words}\u00a0»` : `“${words}”`;

/** Names that may hold commas themselves, one after the other. */
export const listed = (names: readonly string[], language: string): string =>
  names.join(language === 'fr' ? '\u00a0; ' : '; ');
