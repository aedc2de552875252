/** What a campaign's letter may say by itself; nothing else is ever looked up. */
export const PLACEHOLDERS = ['guest', 'organisation', 'fair', 'dates', 'venue'] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];
export type PlaceholderValues = Readonly<Record<Placeholder, string>>;

const BRACES = /\{\{([^{}]*)\}\}/g;
const known = (name: string) => PLACEHOLDERS.find((placeholder) => placeholder === name);

/** The placeholders of a text that do not exist, as they are written, and braces that close nothing. */
export function unknownPlaceholders(text: string): string[] {
  const named = [...text.matchAll(BRACES)].filter(([, name]) => !known(name!.trim())).map(([whole]) => whole);
  const loose = text.replace(BRACES, '').match(/\{\{+|\}\}+/g) ?? [];
  return [...new Set([...named, ...loose])];
}

/** The text with its placeholders filled; values are put in as they are and never read again. */
export const fillPlaceholders = (text: string, values: PlaceholderValues) =>
  text.replace(BRACES, (whole, name: string) => {
    const placeholder = known(name.trim());
    return placeholder ? values[placeholder] : whole;
  });
