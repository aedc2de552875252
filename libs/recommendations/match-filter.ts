import { searchWords } from '#lib/kernel';
import { hsFits } from '#lib/matching';

/** What a search for partners is narrowed by. */
export interface MatchFilter {
  q?: string | undefined;
  category?: string | undefined;
  /** At least so many stars; of exhibitors' products. */
  stars?: number | undefined;
  /** First digits of a Harmonised System code. */
  hsPrefix?: string | undefined;
  /** A language spoken, as a tag. */
  language?: string | undefined;
  /** ISO 3166-1 alpha-2. */
  country?: string | undefined;
}

interface Firm {
  country: string;
  languages: readonly string[];
  searchKey: string;
}
interface SoughtProduct {
  category: string;
  hsCode: string | null;
  stars: number | null;
  searchKey: string;
}
interface SoughtNeed {
  category: string | null;
  hsCode: string | null;
  languages: readonly string[];
  searchKey: string;
}

const hasFeatures = (product: SoughtProduct, { category, stars, hsPrefix }: MatchFilter): boolean =>
  (category === undefined || product.category === category) &&
  (stars === undefined || (product.stars ?? 0) >= stars) &&
  (hsPrefix === undefined || (product.hsCode ?? '').startsWith(hsPrefix));

/** Whether a product is what was searched for by its own features and words. */
export const isWanted = (product: SoughtProduct, filter: MatchFilter): boolean =>
  hasFeatures(product, filter) && searchWords(filter.q).every((word) => product.searchKey.includes(word));

/** Whether an exhibitor is found: the features in one and the same product, each word in its name or one of its products. */
export function exhibitorFound(firm: Firm, products: readonly SoughtProduct[], filter: MatchFilter): boolean {
  const { category, stars, hsPrefix } = filter;
  const isByFeature = category !== undefined || stars !== undefined || hsPrefix !== undefined;
  return (
    isFirm(firm, filter, firm.languages) &&
    (!isByFeature || products.some((product) => hasFeatures(product, filter))) &&
    eachWord(filter, [firm.searchKey, ...products.map((product) => product.searchKey)])
  );
}

/** Whether a buyer is found: code and category in one and the same need, each word in its name or one of its needs. */
export function buyerFound(firm: Firm, needs: readonly SoughtNeed[], filter: MatchFilter): boolean {
  const { category, hsPrefix } = filter;
  const isByFeature = category !== undefined || hsPrefix !== undefined;
  const isOne = (need: SoughtNeed) =>
    (category === undefined || need.category === category) &&
    (hsPrefix === undefined || hsFits(need.hsCode, hsPrefix));
  return (
    isFirm(firm, filter, [...firm.languages, ...needs.flatMap(({ languages }) => languages)]) &&
    (!isByFeature || needs.some(isOne)) &&
    eachWord(filter, [firm.searchKey, ...needs.map((need) => need.searchKey)])
  );
}

const isFirm = (firm: Firm, { country, language }: MatchFilter, spoken: readonly string[]): boolean =>
  (country === undefined || firm.country === country) &&
  (language === undefined || spoken.includes(language));

const eachWord = ({ q }: MatchFilter, keys: readonly string[]): boolean =>
  searchWords(q).every((word) => keys.some((key) => key.includes(word)));
