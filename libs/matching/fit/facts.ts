import type { FoldedText } from './folded-text.js';
import type { Term } from './need-terms.js';

/** What of a product decides whether it fits. */
export interface ProductFacts {
  category: string;
  hsCode: string | null;
  stars: number | null;
  name: FoldedText;
  description: FoldedText;
}

/** What an exhibitor offers. */
export interface OfferFacts {
  products: readonly ProductFacts[];
  /** Kinds of certificates in force. */
  certificates: readonly string[];
  languages: readonly string[];
  /** Name and profile of the organisation. */
  profile: FoldedText;
  /** Every word of all these texts: most of what others look for stands in none of them, and one look says so. */
  words: ReadonlySet<string>;
}

/** An offer, with the words of its texts. */
export const offerOf = <O extends Omit<OfferFacts, 'words'>>(offer: O): O & Pick<OfferFacts, 'words'> => ({
  ...offer,
  words: new Set(
    [offer.profile, ...offer.products.flatMap(({ name, description }) => [name, description])].flatMap(
      ({ words }) => [...words],
    ),
  ),
});

/** What a buyer looks for. */
export interface NeedFacts {
  category: string | null;
  hsCode: string | null;
  quantity: string | null;
  certificates: readonly string[];
  /** Languages a meeting can be held in; none: those of the organisation. */
  languages: readonly string[];
  terms: readonly Term[];
}
