import { yearsLater } from './certificates.js';
import { exhibitors } from './exhibitors.js';
import { goods } from './goods.js';
import { products } from './products.js';

const fairOpens = '2025-11-20';
const ocopCertificates = products().flatMap(({ certificates }) =>
  certificates.filter(({ kind }) => kind === 'ocop'),
);
const starred = (count: number): number => ocopCertificates.filter(({ stars }) => stars === count).length;

describe('the products', () => {
  it('have stars in the numbers of a real provincial register', () => {
    expect([starred(5), starred(4), starred(3)]).toEqual([6, 36, 227]);
    expect(products().length).toBeGreaterThanOrEqual(290);
    expect(products().length).toBeLessThanOrEqual(310);
  });

  it('belong to an exhibitor of the fair and have keys and Vietnamese names of their own', () => {
    const keys = new Set(exhibitors().map((exhibitor) => exhibitor.key));
    expect(products().filter((product) => !keys.has(product.exhibitor))).toEqual([]);
    expect(new Set(products().map((product) => product.key)).size).toBe(products().length);
    expect(new Set(products().map((product) => product.name.vi)).size).toBe(products().length);
    expect(
      exhibitors().filter(({ key }) => !products().some((product) => product.exhibitor === key)),
    ).toEqual([]);
  });

  it('cover the six groups of the programme', () => {
    const categories = new Set(products().map((product) => product.category));
    expect([...categories].toSorted()).toEqual([
      'drink',
      'food',
      'handicraft',
      'herb',
      'ornamental',
      'tourism',
    ]);
  });

  it('carry HS codes of 4, 6 or 8 digits, services none', () => {
    const wrong = products().filter(({ category, hsCode }) =>
      category === 'tourism' ? hsCode !== undefined : !/^(\d{4}|\d{6}|\d{8})$/.test(hsCode ?? ''),
    );
    expect(wrong).toEqual([]);
  });

  it('have stars for 36 months, a handful expired or about to', () => {
    const ends = ocopCertificates.map(({ issuedOn }) => yearsLater(issuedOn, 3));
    expect(ocopCertificates.every(({ issuedOn }) => issuedOn < fairOpens)).toBe(true);
    const expired = ends.filter((end) => end < fairOpens).length;
    const soon = ends.filter((end) => end >= fairOpens && end < '2026-03-01').length;
    expect(expired).toBeGreaterThanOrEqual(3);
    expect(soon).toBeGreaterThanOrEqual(5);
    expect(expired + soon).toBeLessThanOrEqual(25);
  });

  it('name the authority of the time: no district after 30 June 2025', () => {
    const late = ocopCertificates.filter(({ issuedOn }) => issuedOn >= '2025-07-01');
    expect(late.length).toBeGreaterThan(0);
    expect(late.filter(({ issuer }) => /huyện|thị xã|quận/.test(issuer))).toEqual([]);
  });

  it('read in three languages, and say where they come from in each', () => {
    const odd = products().filter(({ name, description }) =>
      [...Object.values(name), ...Object.values(description)].some((text) => /\{|\}|undefined/.test(text)),
    );
    expect(odd).toEqual([]);
    expect(products().every(({ description: { vi, en, fr } }) => new Set([vi, en, fr]).size === 3)).toBe(
      true,
    );
  });

  it('make use of every kind of goods', () => {
    const used = new Set(products().map((product) => product.key.split('/')[1]));
    expect(goods().filter(({ key }) => !used.has(key))).toEqual([]);
  });

  it('have sensible prices and capacities', () => {
    expect(products().every(({ priceMinor }) => priceMinor >= 10_000 && priceMinor % 1000 === 0)).toBe(true);
    const capacities = products().map(({ capacity }) => /^([\d.]+) × .+ \/ tháng$/.exec(capacity)?.[1] ?? '');
    expect(capacities.filter((packs) => !(Number(packs.replace('.', '')) >= 10))).toEqual([]);
  });
});
