/** "Label: value" as a language writes it: French keeps its colon with the label. */
export const labelled = (label: string, value: string, language: string): string =>
  `${label}${language === 'fr' ? '\u00a0' : ''}: ${value}`;

/** Somebody's own words, between the quotation marks of a language. */
export const quoted = (words: string, language: string): string =>
  language === 'fr' ? `«\u00a0${words}\u00a0»` : `“${words}”`;
