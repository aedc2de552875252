import type { NeedFacts, OfferFacts } from './facts.js';
import { contains } from './folded-text.js';
import { hsFits } from './hs-fit.js';
import type { Rarity } from './rarity.js';

export const REASON_CODES = [
  'sells-hs',
  'needs-hs',
  'sells-category',
  'needs-category',
  'offers-words',
  'asks-for-words',
  'wants-quantity',
  'ocop-stars',
  'has-certificate',
  'wants-certificate',
  'speaks',
] as const;

/** Why somebody may be worth meeting: a code with what fills it in, worded where it is shown. */
export interface MatchReason {
  code: (typeof REASON_CODES)[number];
  /** What of: an HS code, a category, words, a quantity, stars, a certificate kind or a language tag. */
  value: string;
}

const NOTEWORTHY_STARS = 4;
const SHOWN_WORDS = 3;
/** Rarity up to which a word is too common to be a reason: every third offer has it. */
const COMMON = 0.7;

interface Match {
  needs: readonly NeedFacts[];
  offer: OfferFacts;
  rarity: Rarity;
  /** Languages of the buyer's organisation, for needs that name none. */
  languages: readonly string[];
}

/** Why an exhibitor fits a buyer, in the buyer's eyes, the strongest reason first. Without a need only stars speak. */
export function reasonsForBuyer(match: Match): MatchReason[] {
  const { needs, offer } = match;
  const stars = Math.max(0, ...offer.products.map((product) => product.stars ?? 0));
  return [
    ...each(
      'sells-hs',
      codesInCommon(match).map(({ offered }) => offered),
    ),
    ...each('sells-category', categoriesInCommon(match)),
    ...each('offers-words', wordsInCommon(match)),
    ...(stars >= NOTEWORTHY_STARS ? each('ocop-stars', [String(stars)]) : []),
    ...each('has-certificate', certificatesInCommon(match)),
    ...each(
      'speaks',
      needs.flatMap((need) => spokenIn(need, match)),
    ),
  ];
}

/** Why a buyer fits an exhibitor, in the exhibitor's eyes. */
export function reasonsForExhibitor(match: Match): MatchReason[] {
  const fitting = match.needs.filter((need) => isFitting(need, match));
  const spoken = (match.needs.length > 0 ? match.needs : [NO_NEED]).flatMap((need) => spokenIn(need, match));
  return [
    ...each(
      'needs-hs',
      codesInCommon(match).map(({ wanted }) => wanted),
    ),
    ...each('needs-category', categoriesInCommon(match)),
    ...each('asks-for-words', wordsInCommon(match)),
    ...each(
      'wants-quantity',
      fitting.map(({ quantity }) => quantity),
    ),
    ...each('wants-certificate', certificatesInCommon(match)),
    ...each('speaks', spoken),
  ];
}

const NO_NEED: NeedFacts = {
  category: null,
  hsCode: null,
  quantity: null,
  certificates: [],
  languages: [],
  terms: [],
};

const each = (code: MatchReason['code'], values: readonly (string | null)[]): MatchReason[] =>
  [...new Set(values)]
    .filter((value) => value !== null && value !== '')
    .map((value) => ({ code, value: value! }));

const codesInCommon = ({ needs, offer }: Match) =>
  offer.products.flatMap(({ hsCode: offered }) =>
    needs.filter(({ hsCode }) => hsFits(offered, hsCode)).map(({ hsCode }) => ({ offered, wanted: hsCode })),
  );

const categoriesInCommon = ({ needs, offer }: Match) =>
  needs
    .map(({ category }) => category)
    .filter((wanted) => offer.products.some(({ category }) => category === wanted));

const certificatesInCommon = ({ needs, offer }: Match) =>
  needs.flatMap(({ certificates }) => certificates.filter((kind) => offer.certificates.includes(kind)));

const spokenIn = (need: NeedFacts, { offer, languages }: Match) =>
  (need.languages.length > 0 ? need.languages : languages).filter((tag) => offer.languages.includes(tag));

const isFitting = (need: NeedFacts, { offer, rarity, languages }: Match): boolean => {
  const one = { needs: [need], offer, rarity, languages };
  return codesInCommon(one).length > 0 || categoriesInCommon(one).length > 0 || wordsInCommon(one).length > 0;
};

/** The rarest words of the needs that stand with a product, in the way they were written; a word inside a longer find is left out. */
function wordsInCommon({ needs, offer, rarity }: Match): string[] {
  const found = needs
    .flatMap(({ terms }) => terms)
    .filter(({ folded }) =>
      offer.products.some(({ name, description }) => contains(name, folded) || contains(description, folded)),
    )
    .map((term) => ({ ...term, weight: rarity(term.folded) }))
    .filter(({ weight }) => weight > COMMON)
    .sort((a, b) => b.weight - a.weight);
  const longer = found.filter(({ folded }) => folded.includes(' '));
  const best = found.filter(
    ({ folded }) => folded.includes(' ') || !longer.some((pair) => pair.folded.split(' ').includes(folded)),
  );
  const shown = [...new Map(best.map((term) => [term.folded, term.shown])).values()].slice(0, SHOWN_WORDS);
  return shown.length === 0 ? [] : [shown.join(', ')];
}
