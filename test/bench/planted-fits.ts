import { foldText, type NeedFacts, type OfferFacts, offerOf, termsOf } from '#lib/matching';

/** One good: what a seller and a buyer may write of it, and where it stands in the Harmonised System. */
interface Good {
  category: string;
  hsCode: string;
  /** Wordings of the same thing, Vietnamese with accents first. */
  names: readonly [vi: string, en: string, fr: string];
}

export interface PlantedBuyer {
  needs: NeedFacts[];
  languages: readonly string[];
  /** The exhibitors that sell what is needed and write so that it shows. */
  planted: ReadonlySet<number>;
  /** All that sell it; of some nothing shows, as both write in other languages and without a code. */
  sellers: ReadonlySet<number>;
}

export interface PlantedFair {
  offers: OfferFacts[];
  buyers: PlantedBuyer[];
}

const BASES: readonly (readonly [string, string, string, chapter: string, category: string])[] = [
  ['tôm', 'shrimp', 'crevettes', '03', 'food'],
  ['cua', 'crab', 'crabe', '03', 'food'],
  ['cá lóc', 'snakehead fish', 'poisson tête-de-serpent', '03', 'food'],
  ['cá sặc', 'gourami', 'gourami', '03', 'food'],
  ['mực', 'squid', 'calmar', '03', 'food'],
  ['nghêu', 'clam', 'palourde', '03', 'food'],
  ['chuối', 'banana', 'banane', '08', 'food'],
  ['dừa', 'coconut', 'noix de coco', '08', 'food'],
  ['xoài', 'mango', 'mangue', '08', 'food'],
  ['khóm', 'pineapple', 'ananas', '08', 'food'],
  ['gạo', 'rice', 'riz', '10', 'food'],
  ['rong biển', 'seaweed', 'algue', '12', 'food'],
  ['mãng cầu', 'soursop', 'corossol', '08', 'drink'],
  ['nhàu', 'noni', 'noni', '12', 'herb'],
  ['linh chi', 'lingzhi', 'lingzhi', '12', 'herb'],
  ['tràm', 'cajuput', 'cajeput', '33', 'herb'],
  ['năng', 'sedge', 'scirpe', '46', 'handicraft'],
  ['lục bình', 'water hyacinth', 'jacinthe d’eau', '46', 'handicraft'],
  ['ong', 'bee', 'abeille', '04', 'food'],
  ['yến', 'swiftlet', 'salangane', '04', 'food'],
];
const KINDS: readonly (readonly [string, string, string])[] = [
  ['khô', 'dried', 'séché'],
  ['đông lạnh', 'frozen', 'congelé'],
  ['sấy dẻo', 'soft-dried', 'mi-séché'],
  ['nguyên chất', 'pure', 'pur'],
];
/** What everybody writes: noise in needs and products alike. */
const PHRASES: readonly string[] = [
  'đặc sản Cà Mau, đóng gói hút chân không, giao hàng toàn quốc',
  'sản xuất theo quy trình sạch, nguồn gốc rõ ràng, giá tốt',
  'quality products from the Mekong delta, packed for supermarkets and gift shops',
  'natural, traceable, ready for export, small and large orders welcome',
  'produits naturels du delta du Mékong pour épiceries fines et restaurants',
  'khách hàng tin dùng, phù hợp làm quà biếu, bảo quản nơi khô ráo',
  'we supply hotels, restaurants and distributors all year round',
  'hợp tác xã có vùng nguyên liệu, mã số vùng trồng, truy xuất bằng QR',
];
const LANGUAGES = ['vi', 'en', 'fr', 'zh', 'th'];
const PLANTED = { least: 5, most: 10 };

function goods(): Good[] {
  return BASES.flatMap(([vi, en, fr, chapter, category], base) =>
    KINDS.map((kind, at): Good => {
      const heading = chapter + String(1 + (base % 9)).padStart(2, '0');
      return {
        category,
        hsCode: `${heading}${String(11 + at * 10 + (base % 5))}`,
        names: [`${vi} ${kind[0]}`, `${kind[1]} ${en}`, `${fr} ${kind[2]}`],
      };
    }),
  );
}

/** How one side writes of a good: in one of its wordings, with a code of some digits or none. */
interface Writing {
  good: number;
  wording: string;
  code: string | null;
}

/** Whether a reader of both could tell that they speak of one good: by the same wording, or the same subheading of the HS. */
const showsIn = (need: Writing, product: Writing): boolean =>
  need.good === product.good &&
  (need.wording === product.wording ||
    (need.code !== null && need.code.length === 6 && need.code === product.code));

/**
 * A fair whose exhibitors sell goods of one list and whose buyers need some of them; both write of it as sloppily as people do:
 * in one language or another, with or without accents, code and category, among phrases that everybody uses.
 */
export function plantFits(
  random: () => number,
  { exhibitors, buyers }: { exhibitors: number; buyers: number },
): PlantedFair {
  const list = goods();
  const below = (end: number) => Math.floor(random() * end);
  const pick = <T>(from: readonly T[]): T => from[below(from.length)]!;
  const chance = (share: number) => random() < share;
  const writingOf = (good: number, withCode: number, digits: readonly number[]): Writing => {
    const { names, hsCode } = list[good]!;
    const wording = chance(0.65) ? names[0] : names[1 + below(2)]!;
    return { good, wording, code: chance(withCode) ? hsCode.slice(0, pick(digits)) : null };
  };
  const sold = Array.from({ length: exhibitors }, () =>
    [...new Set([0, 1, 2, 3].map(() => below(list.length)))].map((good) =>
      writingOf(good, 0.7, [4, 4, 6, 6, 6]),
    ),
  );

  const productOf = ({ good, wording, code }: Writing) => {
    const isNamed = chance(0.8);
    const gift = pick(['Quà quê', 'Đặc sản miền Tây', 'Gift box', 'Combo 3']);
    const about = chance(0.4) ? `${pick(PHRASES)}. ${pick(list).names[0].split(' ')[0]!}` : pick(PHRASES);
    return {
      category: chance(0.9) ? list[good]!.category : pick(list).category,
      hsCode: code,
      stars: chance(0.7) ? 3 + below(3) : null,
      name: foldText(isNamed ? wording : gift),
      description: foldText(isNamed ? about : `${wording}. ${about}`),
    };
  };
  const offers = sold.map((own) =>
    offerOf({
      products: own.map(productOf),
      certificates: ['ocop', ...(chance(0.3) ? ['haccp'] : []), ...(chance(0.1) ? ['halal'] : [])],
      languages: ['vi', ...(chance(0.4) ? [pick(LANGUAGES)] : [])],
      profile: foldText(pick(PHRASES)),
    }),
  );

  const needOf = ({ good, wording, code }: Writing): NeedFacts => {
    const text = `${chance(0.5) ? withoutAccents(wording) : wording} ${pick(PHRASES)}`;
    return {
      category: chance(0.5) ? list[good]!.category : null,
      hsCode: code,
      quantity: null,
      certificates: chance(0.3) ? ['haccp'] : [],
      languages: chance(0.5) ? [pick(LANGUAGES)] : [],
      terms: termsOf({ vi: text }),
    };
  };
  const sellersOf = (sells: (product: Writing) => boolean) =>
    new Set(sold.flatMap((own, at) => (own.some(sells) ? [at] : [])));
  const buyerOf = (): PlantedBuyer => {
    for (;;) {
      const goodsWanted = chance(0.5) ? [below(list.length)] : [below(list.length), below(list.length)];
      const wanted = goodsWanted.map((good) => writingOf(good, 0.6, [2, 4, 6, 6]));
      const planted = sellersOf((product) => wanted.some((need) => showsIn(need, product)));
      const sellers = sellersOf(({ good }) => goodsWanted.includes(good));
      if (planted.size >= PLANTED.least && planted.size <= PLANTED.most)
        return { needs: wanted.map(needOf), languages: [pick(LANGUAGES)], planted, sellers };
    }
  };
  return { offers, buyers: Array.from({ length: buyers }, buyerOf) };
}

const withoutAccents = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
