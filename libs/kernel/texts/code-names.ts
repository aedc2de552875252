/** What countries (`region`) or languages are called in a language, by their codes; a code without a name stays as it is. */
export function codeNames(type: 'region' | 'language', language: string): (code: string) => string {
  const names = new Intl.DisplayNames([language], { type });
  // The house writes straight apostrophes; what names come from does not.
  return (code) => (names.of(code) ?? code).replaceAll('’', "'");
}
