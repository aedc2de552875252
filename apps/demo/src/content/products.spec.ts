import { exhibitors } from './exhibitors.js';
import { goods } from './goods.js';
import { products } from './products.js';

const fairOpens = '2025-11-20';
const starred = (stars: number): number => products.filter((product) => product.ocop?.stars === stars).length;

describe('the products', () => {
  it('have stars in the numbers of a real provincial register', () => {
    expect([starred(5), starred(4), starred(3)]).toEqual([6, 36, 227]);
    expect(products.length).toBeGreaterThanOrEqual(290);
    expect(products.length).toBeLessThanOrEqual(310);
  });

  it('belong to an exhibitor of the fair and have keys and Vietnamese names of their own', () => {
    const keys = new Set(exhibitors.map((exhibitor) => exhibitor.key));
    expect(products.filter((product) => !keys.has(product.exhibitor))).toEqual([]);
    expect(new Set(products.map((product) => product.key)).size).toBe(products.length);
    expect(new Set(products.map((product) => product.name.vi)).size).toBe(products.length);
    expect(exhibitors.filter(({ key }) => !products.some((product) => product.exhibitor === key))).toEqual(
      [],
    );
  });

  it('cover the six groups of the programme', () => {
    const categories = new Set(products.map((product) => product.category));
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
    const wrong = products.filter(({ category, hsCode }) =>
      category === 'tourism' ? hsCode !== undefined : !/^(\d{4}|\d{6}|\d{8})$/.test(hsCode ?? ''),
    );
    expect(wrong).toEqual([]);
  });

  it('have certificates of 36 months, a handful expired or about to', () => {
    const certificates = products.flatMap((product) => product.ocop ?? []);
    const wrong = certificates.filter(
      ({ issuedOn, validUntil }) =>
        Number(validUntil.slice(0, 4)) - Number(issuedOn.slice(0, 4)) !== 3 ||
        validUntil.slice(4) !== issuedOn.slice(4),
    );
    expect(wrong).toEqual([]);
    expect(certificates.every(({ issuedOn }) => issuedOn < fairOpens)).toBe(true);
    const expired = certificates.filter(({ validUntil }) => validUntil < fairOpens).length;
    const soon = certificates.filter(
      ({ validUntil }) => validUntil >= fairOpens && validUntil < '2026-03-01',
    ).length;
    expect(expired).toBeGreaterThanOrEqual(3);
    expect(soon).toBeGreaterThanOrEqual(5);
    expect(expired + soon).toBeLessThanOrEqual(25);
  });

  it('name the authority of the time: no district after 30 June 2025', () => {
    const late = products
      .flatMap((product) => product.ocop ?? [])
      .filter(({ issuedOn }) => issuedOn >= '2025-07-01');
    expect(late.length).toBeGreaterThan(0);
    expect(late.filter(({ issuer }) => /huyện|thị xã|quận/.test(issuer))).toEqual([]);
  });

  it('read in three languages, no Vietnamese unit left in the others', () => {
    const left = /túi|bánh|ngày|đêm|chiếc|trứng|đôi|chén|khổ|giỏ|nửa|\bcon\b|\bcao\b/;
    const odd = products.filter(
      ({ packSize, description }) =>
        left.test(packSize.en) || left.test(packSize.fr) || !description.en.trim() || !description.fr.trim(),
    );
    expect(odd).toEqual([]);
  });

  it('make use of every kind of goods', () => {
    const used = new Set(products.map((product) => product.key.split('/')[1]));
    expect(Object.keys(goods).filter((key) => !used.has(key))).toEqual([]);
  });

  it('have sensible prices and capacities', () => {
    expect(products.every(({ priceVnd }) => priceVnd >= 10_000 && priceVnd % 1000 === 0)).toBe(true);
    expect(products.every(({ monthlyCapacity }) => monthlyCapacity >= 10)).toBe(true);
  });
});
