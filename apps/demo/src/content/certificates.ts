import type { Good } from './good.js';
import type { Place } from './places.js';
import { seeded, type Seeded } from './seeded.js';
import type { LocalDate, OcopCertificate, OtherCertificate, OtherScheme } from './types.js';

const day = (year: number, month: number, date: number): LocalDate =>
  `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;

/**
 * Who grants the stars at a date: provinces alone under Decision 1048/2019; from 24 February 2023 districts for
 * three stars (Decision 148/QĐ-TTg); no districts from July 2025 (Decision 1489/QĐ-TTg); five stars always the ministry.
 */
function issuerOf(stars: 3 | 4 | 5, issuedOn: LocalDate, place: Place): string {
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
function issuedOf(numbers: Seeded, index: number): LocalDate {
  const date = numbers.between(2, 27);
  if (index % 53 === 17) return day(2022, numbers.between(9, 10), date);
  if (index % 29 === 11) return numbers.next() < 0.5 ? day(2022, 12, date) : day(2023, 1, date);
  const months = numbers.between(0, 29);
  return day(2023 + Math.floor((months + 3) / 12), ((months + 3) % 12) + 1, date);
}

const later = (date: LocalDate, years: number): LocalDate =>
  `${Number(date.slice(0, 4)) + years}${date.slice(4)}`;

export function ocopOf(stars: 3 | 4 | 5, productKey: string, place: Place, index: number): OcopCertificate {
  const numbers = seeded(`${productKey}/ocop`);
  const issuedOn = issuedOf(numbers, stars === 5 ? 0 : index);
  const number = `${String(numbers.between(20, 980)).padStart(4, '0')}/${issuedOn.slice(0, 4)}/OCOP-${stars}S`;
  return {
    stars,
    number,
    issuer: issuerOf(stars, issuedOn, place),
    issuedOn,
    validUntil: later(issuedOn, 3),
  };
}

/**
 * Issuers are kinds of bodies or invented names, so that no real certifier vouches for an invented firm; the right to use
 * a geographical indication is granted by the province's department of science and technology.
 */
const schemeIssuers: Readonly<Record<OtherScheme, readonly [issuer: string, prefix: string, years: number]>> =
  {
    VietGAP: ['Tổ chức chứng nhận Đồng Bằng Xanh', 'VG', 3],
    HACCP: ['Tổ chức chứng nhận Thủy Nông', 'HC', 3],
    organic: ['Tổ chức chứng nhận Hữu Cơ Sông Nước', 'HCO', 1],
    Halal: ['Văn phòng chứng nhận Halal Cửu Long', 'HL', 2],
    'ISO 22000': ['Tổ chức chứng nhận Thủy Nông', 'FS', 3],
    ASC: ['Tổ chức chứng nhận Thủy Nông', 'ASC', 3],
    GI: ['Sở Khoa học và Công nghệ', 'CDĐL', 5],
  };

/** Only exporting firms hold every scheme possible for their goods; others about half. */
export function otherCertificatesOf(good: Good, productKey: string, exporting: boolean): OtherCertificate[] {
  const numbers = seeded(`${productKey}/schemes`);
  return good.schemes
    .filter(() => exporting || numbers.next() < 0.4)
    .map((scheme) => {
      const [issuer, prefix, years] = schemeIssuers[scheme];
      const issuedOn = day(2025, numbers.between(1, 9), numbers.between(2, 27));
      const number = `${prefix}-${numbers.between(1000, 9999)}`;
      return { scheme, issuer, number, validUntil: later(issuedOn, years) };
    });
}
