/** Why somebody may be worth meeting: a code with what fills it in, worded where it is shown. */
export interface MatchReason {
  code: 'sells-hs' | 'sells-category' | 'ocop-stars' | 'has-certificate' | 'speaks';
  /** What of: an HS code, a category, stars, a certificate kind or a language tag. */
  value: string;
}

export interface NeedFacts {
  category: string | null;
  hsCode: string | null;
  certificates: readonly string[];
  languages: readonly string[];
}

export interface OfferFacts {
  products: readonly { category: string; hsCode: string | null; stars: number | null }[];
  /** Kinds of certificates in force. */
  certificates: readonly string[];
  languages: readonly string[];
}

const NOTEWORTHY_STARS = 4;

/** Whether one Harmonised System code lies within the other: 0306 and 030617. */
export const hsFits = (offered: string | null, wanted: string | null): boolean =>
  offered !== null && wanted !== null && (offered.startsWith(wanted) || wanted.startsWith(offered));

/** Why an offer fits the needs, the strongest reason first and each said once. Without a need only stars speak. */
export function matchReasons(offer: OfferFacts, needs: readonly NeedFacts[]): MatchReason[] {
  const { products } = offer;
  const wantedCodes = needs.map(({ hsCode }) => hsCode);
  const codes = products
    .map(({ hsCode }) => hsCode)
    .filter((code) => wantedCodes.some((wanted) => hsFits(code, wanted)));
  const categories = needs
    .map(({ category }) => category)
    .filter((wanted) => wanted !== null && products.some(({ category }) => category === wanted));
  const stars = Math.max(0, ...products.map((product) => product.stars ?? 0));
  const certificates = needs.flatMap((need) =>
    need.certificates.filter((kind) => offer.certificates.includes(kind)),
  );
  const languages = needs.flatMap((need) => need.languages.filter((tag) => offer.languages.includes(tag)));
  return [
    ...each('sells-hs', codes),
    ...each('sells-category', categories),
    ...(stars >= NOTEWORTHY_STARS ? each('ocop-stars', [String(stars)]) : []),
    ...each('has-certificate', certificates),
    ...each('speaks', languages),
  ];
}

const each = (code: MatchReason['code'], values: readonly (string | null)[]): MatchReason[] =>
  [...new Set(values)].filter((value) => value !== null).map((value) => ({ code, value }));
