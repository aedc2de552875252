import type { OfferFacts } from './facts.js';
import { contains, hasWords } from './folded-text.js';

/** How much it says that an offer has a term: 0 when half of them have it, the more the fewer do. */
export type Rarity = (term: string) => number;

/** Offers without the term that are imagined beside those of the fair: in a small one, what one of three sells is not common yet. */
const IMAGINED = 8;

/**
 * Inverse document frequency as in BM25 (Robertson and Zaragoza 2009, §3.1), over exhibitors rather than their products. What
 * half of them write counts nothing: a long phrase that everybody uses would else outweigh the one word that matters.
 */
export function rarityIn(offers: readonly OfferFacts[]): Rarity {
  const known = new Map<string, number>();
  return (term) => {
    let rarity = known.get(term);
    if (rarity === undefined) {
      const having = offers.filter((offer) => hasTerm(offer, term)).length;
      rarity = Math.max(0, Math.log((offers.length + IMAGINED - having + 0.5) / (having + 0.5)));
      known.set(term, rarity);
    }
    return rarity;
  };
}

const hasTerm = ({ products, profile, words }: OfferFacts, term: string): boolean =>
  hasWords(words, term) &&
  (products.some(({ name, description }) => contains(name, term) || contains(description, term)) ||
    contains(profile, term));
