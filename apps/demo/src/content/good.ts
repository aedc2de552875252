import type { Motif, OtherScheme, ProductCategory, Trilingual, UnitKey } from './types.js';

/** A kind of goods of the region as several makers sell it; a product is one maker's version of it. */
export interface Good {
  readonly category: ProductCategory;
  /** HS 2022 / AHTN code; empty for services. */
  readonly hs: string;
  readonly unit: UnitKey;
  readonly size: string;
  readonly priceVnd: number;
  /** Usual packs a month of one maker. */
  readonly capacity: number;
  readonly motif: Motif;
  readonly name: Trilingual;
  readonly text: Trilingual;
  readonly schemes: readonly OtherScheme[];
}

type Pack = readonly [unit: UnitKey, size: string, priceVnd: number, capacity: number];

function goodOf(category: ProductCategory) {
  return (
    motif: Motif,
    hs: string,
    [unit, size, priceVnd, capacity]: Pack,
    name: Trilingual,
    text: Trilingual,
    schemes: readonly OtherScheme[] = [],
  ): Good => ({ category, hs, unit, size, priceVnd, capacity, motif, name, text, schemes });
}

export const food = goodOf('food');
export const drink = goodOf('drink');
export const herb = goodOf('herb');
export const handicraft = goodOf('handicraft');
export const ornamental = goodOf('ornamental');
export const tourism = goodOf('tourism');
