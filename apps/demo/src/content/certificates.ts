import { IsIn } from 'class-validator';
import { CERTIFICATE_KINDS, type CertificateFacts, type CertificateKind } from '#lib/exhibitors';
import type { DateOnly } from '#lib/kernel';
import { IsCode, IsLine, IsWhole } from '#platform/http';
import type { Good } from './goods.js';
import type { Place } from './places.js';
import { keyed, pieces } from './read.js';
import schemes from './schemes.json';
import { seeded, type Seeded } from './seeded.js';

export type Stars = 3 | 4 | 5;

/**
 * What makers may hold besides stars. Issuers are kinds of bodies or invented names, so that no real certifier vouches for an
 * invented firm; the right to use a geographical indication is granted by the province's department of science and technology.
 */
class Scheme {
  @IsLine(20) key!: string;
  @IsIn(CERTIFICATE_KINDS) kind!: CertificateKind;
  @IsLine(200) issuer!: string;
  @IsCode(/^\p{Lu}+$/u) prefix!: string;
  @IsWhole(1, 5) years!: number;
}

const schemeOf = keyed(pieces(Scheme, schemes));

const day = (year: number, month: number, date: number): DateOnly =>
  `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;

/** The same day so many years later. */
export const yearsLater = (date: DateOnly, years: number): DateOnly =>
  `${Number(date.slice(0, 4)) + years}${date.slice(4)}`;

/**
 * Who grants the stars at a date: provinces alone under Decision 1048/2019; from 24 February 2023 districts for
 * three stars (Decision 148/QĐ-TTg); no districts from July 2025 (Decision 1489/QĐ-TTg); five stars always the ministry.
 */
function issuerOf(stars: Stars, issuedOn: DateOnly, place: Place): string {
  if (stars === 5)
    return issuedOn < '2025-03-01'
      ? 'Bộ Nông nghiệp và Phát triển nông thôn'
      : 'Bộ Nông nghiệp và Môi trường';
  const district = stars === 3 && issuedOn >= '2023-02-24' && issuedOn < '2025-07-01';
  if (district) return `Ủy ban nhân dân ${place.formerDistrict}`;
  const province = issuedOn < '2025-07-01' ? place.formerProvince : place.province;
  return `Ủy ban nhân dân ${province === 'Cần Thơ' ? 'thành phố' : 'tỉnh'} ${province}`;
}

/** A few ran out just before the fair, some run out in the months after it, most are good for years. */
function issuedOf(numbers: Seeded, index: number): DateOnly {
  const date = numbers.between(2, 27);
  if (index % 53 === 17) return day(2022, numbers.between(9, 10), date);
  if (index % 29 === 11) return numbers.next() < 0.5 ? day(2022, 12, date) : day(2023, 1, date);
  const months = numbers.between(0, 29);
  return day(2023 + Math.floor((months + 3) / 12), ((months + 3) % 12) + 1, date);
}

/** The stars of the product that has this place among all; good for 36 months. */
export function ocopOf(stars: Stars, productKey: string, place: Place, index: number): CertificateFacts {
  const numbers = seeded(`${productKey}/ocop`);
  const issuedOn = issuedOf(numbers, stars === 5 ? 0 : index);
  const number = `${String(numbers.between(20, 980)).padStart(4, '0')}/${issuedOn.slice(0, 4)}/OCOP-${stars}S`;
  return { kind: 'ocop', number, issuer: issuerOf(stars, issuedOn, place), stars, issuedOn };
}

/** However long it is good, a certificate counts as issued so long before its end. */
const YEARS_BEFORE_END = 2;

/** Only exporting firms hold every scheme possible for their goods; others about half. */
export function otherCertificatesOf(
  { schemes: possible = [] }: Good,
  productKey: string,
  exporting: boolean,
): CertificateFacts[] {
  const numbers = seeded(`${productKey}/schemes`);
  return possible
    .filter(() => exporting || numbers.next() < 0.4)
    .map((key) => {
      const { kind, issuer, prefix, years } = schemeOf(key);
      const renewedOn = day(2025, numbers.between(1, 9), numbers.between(2, 27));
      const expiresOn = yearsLater(renewedOn, years);
      const number = `${prefix}-${numbers.between(1000, 9999)}`;
      return { kind, number, issuer, issuedOn: yearsLater(expiresOn, -YEARS_BEFORE_END), expiresOn };
    });
}
