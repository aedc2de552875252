import type { Counted, Localised, PluralForm, UiLanguage } from './translated.js';

/** A key without the ending of a plural form: "late" of "late_one" and "late_other", as in the web's message files. */
type StemOf<K> = K extends `${infer Stem}_${PluralForm}` ? Stem : K;

/** The message files of a room, side by side: each of its texts in every language, those that count with all their forms. */
export type LocalisedTree<T> = T extends string
  ? Localised
  : {
      readonly [K in keyof T as StemOf<K>]: K extends `${string}_${PluralForm}`
        ? Counted
        : LocalisedTree<T[K]>;
    };

/** The texts of a language whose numbers may have other forms than those of the one that leads. */
type TextsOf<T> = T extends string
  ? string
  : { [K in keyof T as K extends `${string}_${Exclude<PluralForm, 'other'>}` ? never : K]: TextsOf<T[K]> };

type Trees = Readonly<Record<UiLanguage, object>>;

/**
 * Turns one tree of texts a language into one tree whose texts are in all languages: `words.title.fr`. What a language lacks is an
 * error of types where the trees are, and of the check of message files for the rest.
 */
export function localised<T>(trees: Readonly<Record<UiLanguage, TextsOf<T>>>): LocalisedTree<T> {
  return treeOf(trees as Trees) as LocalisedTree<T>;
}

function treeOf(trees: Trees): object {
  if (Object.values(trees).some((tree) => typeof tree === 'string')) return trees;
  const keys = Object.values(trees).flatMap((tree) => Object.keys(tree));
  const stems = new Set(keys.map((key) => key.replace(PLURAL_ENDING, '')));
  return Object.fromEntries(
    [...stems].map((stem) => [
      stem,
      keys.includes(stem) ? treeOf(eachUnder(trees, stem)) : formsOf(trees, stem),
    ]),
  );
}

const PLURAL_ENDING = /_(zero|one|two|few|many|other)$/;

const eachUnder = (trees: Trees, key: string): Trees => eachOf(trees, (tree) => tree[key] as object);

const formsOf = (trees: Trees, stem: string): Trees =>
  eachOf(trees, (tree) =>
    Object.fromEntries(
      Object.entries(tree)
        .filter(([key]) => PLURAL_ENDING.test(key) && key.replace(PLURAL_ENDING, '') === stem)
        .map(([key, text]) => [PLURAL_ENDING.exec(key)![1], text]),
    ),
  );

const eachOf = (trees: Trees, turn: (tree: Readonly<Record<string, unknown>>) => object): Trees =>
  Object.fromEntries(
    Object.entries(trees).map(([language, tree]) => [language, turn(tree as Record<string, unknown>)]),
  ) as Trees;
