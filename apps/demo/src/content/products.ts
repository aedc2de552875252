import { ocopOf, otherCertificatesOf } from './certificates.js';
import type { ExhibitorRow } from './exhibitor-row.js';
import { exhibitorRows } from './exhibitors.js';
import type { Good } from './good.js';
import { goods, type GoodKey } from './goods.js';
import { places } from './places.js';
import { seeded } from './seeded.js';
import { t } from './text.js';
import type { Product, Trilingual } from './types.js';

type Stars = 3 | 4 | 5 | undefined;
interface Entry {
  readonly row: ExhibitorRow;
  readonly good: GoodKey;
  readonly stars: Stars;
}

const starred = (row: ExhibitorRow, list: readonly GoodKey[] | undefined, stars: Stars): Entry[] =>
  (list ?? []).map((good) => ({ row, good, stars }));

const entries: readonly Entry[] = exhibitorRows.flatMap((row) => [
  ...starred(row, row.five, 5),
  ...starred(row, row.four, 4),
  ...starred(row, row.three, 3),
  ...starred(row, row.unstarred, undefined),
]);

function nameOf(good: Good, brand: string): Trilingual {
  const { vi, en, fr } = good.name;
  if (good.category === 'tourism')
    return t(`${vi} cùng ${brand}`, `${en} with ${brand}`, `${fr} avec ${brand}`);
  return t(`${vi} ${brand}`, `${en} “${brand}”`, `${fr} « ${brand} »`);
}

/** Where it is made, said in one of a few ways; tours say where they start. */
function originOf(good: Good, row: ExhibitorRow): Trilingual {
  const { commune, province } = places[row.place];
  const where = commune.replace(/^(xã|phường|đặc khu) /, '');
  if (good.category === 'tourism') {
    return t(
      `Khởi hành tại ${commune}, ${province}.`,
      `Starts at ${where}, ${province}.`,
      `Départ de ${where}, ${province}.`,
    );
  }
  if (/^0[3478]/.test(good.hs)) {
    return t(
      `Hàng của ${commune}, ${province}.`,
      `From ${where}, ${province}.`,
      `Provenance : ${where}, ${province}.`,
    );
  }
  const ways: readonly [Trilingual, ...Trilingual[]] = [
    t(
      `Làm tại ${commune}, ${province}.`,
      `Made in ${where}, ${province}.`,
      `Produit à ${where}, ${province}.`,
    ),
    t(
      `Đóng gói tại ${commune}, ${province}.`,
      `Packed in ${where}, ${province}.`,
      `Conditionné à ${where}, ${province}.`,
    ),
  ];
  return seeded(`${row.key}/origin`).pick(ways);
}

const joined = (a: Trilingual, b: Trilingual): Trilingual =>
  t(`${a.vi} ${b.vi}`, `${a.en} ${b.en}`, `${a.fr} ${b.fr}`);

/** Words in pack sizes that a foreign reader needs; the longest first. */
const sizeWords: readonly (readonly [vi: string, en: string, fr: string])[] = [
  [' đêm, kèm bữa sáng', ' night with breakfast', ' nuit avec petit déjeuner'],
  ['2 ngày 1 đêm', '2 days, 1 night', '2 jours, 1 nuit'],
  ['nửa ngày', 'half a day', 'demi-journée'],
  ['túi lọc', 'tea bags', 'sachets'],
  ['m khổ', 'm wide', 'm de large'],
  ['giỏ ', 'pot ', 'pot '],
  ['cao ', 'height ', 'hauteur '],
  ['trứng', 'eggs', 'œufs'],
  ['bánh', 'cakes', 'gâteaux'],
  ['chiếc', 'pieces', 'pièces'],
  ['ngày', 'day', 'jour'],
  ['chén', 'bowls', 'bols'],
  ['đôi', 'pairs', 'paires'],
  ['con', 'animals', 'animaux'],
];

function sizeOf(good: Good): Trilingual {
  const say = (language: 1 | 2): string =>
    sizeWords.reduce((text, words) => text.replace(words[0], words[language]), good.size);
  return t(good.size, say(1).replaceAll(/(\d),(\d)/g, '$1.$2'), say(2));
}

/** Makers differ by up to an eighth around the usual price; stars raise it. */
function priceOf(good: Good, key: string, stars: Stars): number {
  const spread = 0.9 + seeded(`${key}/price`).next() * 0.2 + (stars ? (stars - 3) * 0.06 : -0.03);
  const step = good.priceVnd >= 100_000 ? 5000 : 1000;
  return Math.max(step, Math.round((good.priceVnd * spread) / step) * step);
}

const scale = { household: 0.35, cooperative: 0.9, enterprise: 1.4 } as const;

function capacityOf(good: Good, row: ExhibitorRow, key: string): number {
  const exact = good.capacity * scale[row.kind] * (0.8 + seeded(`${key}/capacity`).next() * 0.4);
  const step = exact >= 1000 ? 100 : 10;
  return Math.max(step, Math.round(exact / step) * step);
}

function productOf({ row, good: goodKey, stars }: Entry, index: number): Product {
  const good = goods[goodKey];
  const key = `${row.key}/${goodKey}`;
  return {
    key,
    exhibitor: row.key,
    name: nameOf(good, row.brand),
    description: joined(good.text, originOf(good, row)),
    category: good.category,
    ...(good.hs ? { hsCode: good.hs } : {}),
    unit: good.unit,
    packSize: sizeOf(good),
    priceVnd: priceOf(good, key, stars),
    monthlyCapacity: capacityOf(good, row, key),
    motif: good.motif,
    ...(stars ? { ocop: ocopOf(stars, key, places[row.place], index) } : {}),
    otherCertificates: otherCertificatesOf(good, key, row.kind === 'enterprise' || row.languages.length > 2),
  };
}

/** All goods on show; OCOP stars stand in the proportions of a real provincial register (6, 36 and 227 of 269). */
export const products: readonly Product[] = entries.map(productOf);
