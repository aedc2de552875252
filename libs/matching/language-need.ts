/** The languages of the two sides of a meeting that share none, as tags, each side in order: equal needs read equal. */
export type LanguageNeed = readonly [oneSide: readonly string[], otherSide: readonly string[]];

/**
 * Between which languages a meeting has to be interpreted. Null when both sides share a language, and when nothing is known
 * about one of them: then nobody can say that an interpreter is needed.
 */
export function languageNeed(one: readonly string[], other: readonly string[]): LanguageNeed | null {
  if (one.length === 0 || other.length === 0) return null;
  if (one.some((tag) => other.includes(tag))) return null;
  return [one.toSorted(), other.toSorted()];
}

/** Whether somebody who speaks these languages can interpret: one language of each side is enough. */
export const canInterpret = (languages: readonly string[], need: LanguageNeed): boolean =>
  need.every((side) => side.some((tag) => languages.includes(tag)));
