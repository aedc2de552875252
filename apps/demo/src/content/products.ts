import type { CertificateFacts, ProductDescription } from '#lib/exhibitors';
import { fill, type Localised } from '#lib/kernel';
import type { OrganisationKind } from '#lib/organisations';
import { inEachLanguage } from '../in-each-language.js';
import { ocopOf, otherCertificatesOf, type Stars } from './certificates.js';
import { type ExhibitorRow, exhibitorRows } from './exhibitor-rows.js';
import { type Good, goodOf } from './goods.js';
import { type Place, placeOf } from './places.js';
import { productWords } from './product-words.js';
import { once } from './read.js';
import { seeded } from './seeded.js';

/** What one firm makes, as it describes it, with its certificates by the days of the content. */
export interface Product extends ProductDescription {
  key: string;
  /** Key of the firm. */
  exhibitor: string;
  name: Localised;
  description: Localised;
  capacity: string;
  priceMinor: number;
  motif: string;
  certificates: readonly CertificateFacts[];
}

interface Entry {
  row: ExhibitorRow;
  good: Good;
  stars?: Stars;
}

const entriesOf = (row: ExhibitorRow, goods: readonly string[] = [], stars?: Stars): Entry[] =>
  goods.map((key) => ({ row, good: goodOf(key), ...(stars && { stars }) }));

const entries = (): Entry[] =>
  exhibitorRows().flatMap((row) => [
    ...entriesOf(row, row.five, 5),
    ...entriesOf(row, row.four, 4),
    ...entriesOf(row, row.three, 3),
    ...entriesOf(row, row.unstarred),
  ]);

function nameOf({ category, name }: Good, brand: string): Localised {
  const words = category === 'tourism' ? productWords().tourName : productWords().name;
  return inEachLanguage((language) => fill(words[language], { good: name[language], brand }));
}

/** Where it is made, said in one of a few ways. */
function originWords({ category, hsCode = '' }: Good, { key }: ExhibitorRow): Localised {
  if (category === 'tourism') return productWords().tourOrigin;
  if (/^0[3478]/.test(hsCode)) return productWords().rawOrigin;
  return seeded(`${key}/origin`).pick([productWords().madeOrigin, productWords().packedOrigin]);
}

function descriptionOf(good: Good, row: ExhibitorRow, { commune, province }: Place): Localised {
  const where = { commune, province, place: commune.replace(/^(xã|phường|đặc khu) /, '') };
  const words = originWords(good, row);
  return inEachLanguage((language) => `${good.text[language]} ${fill(words[language], where)}`);
}

const roundedTo = (step: number, exact: number) => Math.max(step, Math.round(exact / step) * step);

/** Makers differ by up to an eighth around the usual price; stars raise it. */
function priceOf({ priceMinor }: Good, key: string, stars: Stars | undefined): number {
  const spread = 0.9 + seeded(`${key}/price`).next() * 0.2 + (stars ? (stars - 3) * 0.06 : -0.03);
  return roundedTo(priceMinor >= 100_000 ? 5000 : 1000, priceMinor * spread);
}

const SCALE: Partial<Record<OrganisationKind, number>> = {
  household: 0.35,
  cooperative: 0.9,
  enterprise: 1.4,
};

/** "1.200 × 500 g / tháng" */
function capacityOf({ capacity, size }: Good, { kind }: ExhibitorRow, key: string): string {
  const exact = capacity * SCALE[kind]! * (0.8 + seeded(`${key}/capacity`).next() * 0.4);
  return `${roundedTo(exact >= 1000 ? 100 : 10, exact).toLocaleString('vi')} × ${size} / tháng`;
}

function productOf({ row, good, stars }: Entry, index: number): Product {
  const key = `${row.key}/${good.key}`;
  const place = placeOf(row.place);
  const isExporting = row.kind === 'enterprise' || row.languages.length > 2;
  return {
    key,
    exhibitor: row.key,
    name: nameOf(good, row.brand),
    description: descriptionOf(good, row, place),
    category: good.category,
    hsCode: good.hsCode,
    pack: good.size,
    priceMinor: priceOf(good, key, stars),
    currency: 'VND',
    capacity: capacityOf(good, row, key),
    motif: good.motif,
    certificates: [
      ...(stars ? [ocopOf(stars, key, place, index)] : []),
      ...otherCertificatesOf(good, key, isExporting),
    ],
  };
}

/** All goods on show; OCOP stars stand in the proportions of a real provincial register (6, 36 and 227 of 269). */
export const products = once(() => entries().map(productOf));
