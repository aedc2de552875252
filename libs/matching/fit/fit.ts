import type { NeedFacts, OfferFacts, ProductFacts } from './facts.js';
import { contains, hasWords } from './folded-text.js';
import { hsFit } from './hs-fit.js';
import type { Term } from './need-terms.js';
import type { Rarity } from './rarity.js';

/** How sure each sign alone makes us that a product is what is looked for. */
const SURE = { hs: 0.8, category: 0.12, words: 0.9 };
/** Weight of words at which the words alone make half sure. */
const HALF_WORDS = 6;
/** What a word is worth by where it stands. */
const IN = { name: 1, description: 0.7, profile: 0.4 };
/** A need that states little can be met by little, but not by less than this. */
const LEAST_ATTAINABLE = 0.6;
/** How much of the fit goes for certificates that are wanted and missing, and for no common language. */
const LOST = { certificates: 0.1, language: 0.05 };
/** What a second need that fits adds, against the first. */
const FURTHER_NEED = 0.2;
const FROM_NEEDS = 95;

export interface Fitting {
  rarity: Rarity;
  /** Languages of the buyer's organisation, for needs that name none. */
  languages: readonly string[];
}

/**
 * How well an offer fits what a buyer looks for, as a whole number in 0…100; the same number for both sides. Code, category and
 * words of one product count as independent signs of the same thing; stars decide between equals.
 */
export function fitOf(needs: readonly NeedFacts[], offer: OfferFacts, fitting: Fitting): number {
  const [best = 0, ...others] = needs.map((need) => needFit(need, offer, fitting)).sort((a, b) => b - a);
  const miss = others.reduce((left, one) => left * (1 - FURTHER_NEED * one), 1 - best);
  const stars = Math.max(0, ...offer.products.map((product) => product.stars ?? 0));
  return Math.round(Math.min(100, FROM_NEEDS * (1 - miss) + Math.min(5, stars)));
}

function needFit(need: NeedFacts, offer: OfferFacts, { rarity, languages }: Fitting): number {
  const said = need.terms.filter(({ folded }) => hasWords(offer.words, folded));
  const looked = { ...need, terms: said };
  const content = Math.max(0, ...offer.products.map((product) => productFit(looked, product, offer, rarity)));
  if (content === 0) return 0;
  const met = Math.min(1, content / attainable(need));
  const missing = need.certificates.filter((kind) => !offer.certificates.includes(kind)).length;
  const certificates = missing === 0 ? 0 : (LOST.certificates * missing) / need.certificates.length;
  const spoken = need.languages.length > 0 ? need.languages : languages;
  const isSilent = spoken.length > 0 && !spoken.some((tag) => offer.languages.includes(tag));
  return met * (1 - certificates - (isSilent ? LOST.language : 0));
}

/** What a product would reach that is all that the need states. */
function attainable({ hsCode, category, terms }: NeedFacts): number {
  const hs = SURE.hs * hsFit(hsCode, hsCode);
  const words = terms.length === 0 ? 0 : SURE.words * wordShare(HALF_WORDS);
  return Math.max(
    LEAST_ATTAINABLE,
    1 - (1 - hs) * (1 - (category === null ? 0 : SURE.category)) * (1 - words),
  );
}

const wordShare = (weight: number): number => weight / (weight + HALF_WORDS);

function productFit(need: NeedFacts, product: ProductFacts, offer: OfferFacts, rarity: Rarity): number {
  const category = need.category === product.category ? 1 : 0;
  const weight = need.terms.reduce((sum, term) => sum + termWeight(term, product, offer, rarity), 0);
  const doubt =
    (1 - SURE.hs * hsFit(product.hsCode, need.hsCode)) *
    (1 - SURE.category * category) *
    (1 - SURE.words * wordShare(weight));
  return 1 - doubt;
}

function termWeight({ folded }: Term, product: ProductFacts, offer: OfferFacts, rarity: Rarity): number {
  const where = contains(product.name, folded)
    ? IN.name
    : contains(product.description, folded)
      ? IN.description
      : contains(offer.profile, folded)
        ? IN.profile
        : 0;
  return where === 0 ? 0 : where * rarity(folded);
}
