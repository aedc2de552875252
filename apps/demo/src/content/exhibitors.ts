import type { Translated } from '#lib/kernel';
import type { OrganisationProfile } from '#lib/organisations';
import { placeBooths } from './booth-places.js';
import { type ExhibitorRow, exhibitorRows } from './exhibitor-rows.js';
import { type Place, placeOf } from './places.js';
import { once } from './read.js';
import { seeded } from './seeded.js';
import { inventedPersonalNumber, inventedTaxCode } from './tax-code.js';

type Told = 'key' | 'brand' | 'representative' | 'languages' | 'application' | 'booth';

/** A firm as it makes itself known, with its application and what has become of it. */
export interface Exhibitor extends Omit<OrganisationProfile, Told>, Pick<ExhibitorRow, Told> {
  taxCode: string;
  email: string;
  address: string;
  profile: Translated;
  /** Numbers of the booths that it has or holds. */
  boothNumbers: readonly string[];
}

/** Serials far enough apart that skipping an unissued number never meets the next firm's. */
function taxCodeOf(row: ExhibitorRow, { former }: Place, index: number): string {
  if (row.kind === 'household') {
    const numbers = seeded(`${row.key}/person`);
    const [year, serial] = [numbers.between(1958, 1992), numbers.between(100_000, 999_999)];
    return inventedPersonalNumber(former.birthPrefix, year, serial);
  }
  const code = inventedTaxCode(former.taxPrefix, 12_040 + index * 137);
  return row.branch ? `${code}001` : code;
}

/** An invented subscriber number: real ones in Vietnam never begin with 1 after the area code. */
function phoneOf(key: string, { former }: Place): string {
  const numbers = seeded(`${key}/phone`);
  return `${former.areaCode} 1${numbers.between(10, 99)} ${numbers.between(1000, 9999)}`;
}

const provinceWords = (province: string) => `${province === 'Cần Thơ' ? 'thành phố' : 'tỉnh'} ${province}`;

const formerAddressOf = ({ line }: ExhibitorRow, { formerDistrict, formerProvince }: Place): string =>
  [line, formerDistrict, provinceWords(formerProvince)].join(', ');

const placed = once(() => placeBooths(exhibitorRows()));

function exhibitorOf(row: ExhibitorRow, index: number): Exhibitor {
  const place = placeOf(row.place);
  const { key, name, brand, kind, representative, profile, languages, application, booth } = row;
  return {
    ...{ key, name, brand, kind, representative, profile, languages, application },
    taxCode: taxCodeOf(row, place, index),
    country: 'VN',
    province: place.province,
    address: [row.line, place.commune].join(', '),
    formerAddress: row.former ? formerAddressOf(row, place) : null,
    phone: phoneOf(key, place),
    email: `lienhe@${key}.example`,
    ...(booth && { booth }),
    boothNumbers: placed().get(key) ?? [],
  };
}

export const exhibitors = once(() => exhibitorRows().map(exhibitorOf));
