import type { Localised, UiLanguage } from './translated.js';

/** The message files of a room, side by side: each of its texts in every language. */
export type LocalisedTree<T> = T extends string
  ? Localised
  : { readonly [K in keyof T]: LocalisedTree<T[K]> };

/**
 * Turns one tree of texts a language into one tree whose texts are in all languages: `words.title.fr`. What a language lacks is an
 * error of types where the trees are, and of the check of message files for the rest.
 */
export function localised<T>(trees: Readonly<Record<UiLanguage, T>>): LocalisedTree<T> {
  const isText = Object.values(trees).some((tree) => typeof tree === 'string');
  if (isText) return trees as unknown as LocalisedTree<T>;
  const names = new Set(Object.values(trees).flatMap((tree) => Object.keys(tree as object)));
  return Object.fromEntries(
    [...names].map((name) => [name, localised(under(trees, name))]),
  ) as LocalisedTree<T>;
}

const under = (trees: Readonly<Record<string, unknown>>, name: string) =>
  Object.fromEntries(
    Object.entries(trees).map(([language, tree]) => [language, (tree as Record<string, unknown>)[name]]),
  ) as Record<UiLanguage, unknown>;
