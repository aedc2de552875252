import { placeBooths } from './booth-places.js';
import { crabCoast } from './exhibitors-crab-coast.js';
import { deltaSea } from './exhibitors-delta-sea.js';
import { drinksAndCrafts } from './exhibitors-drinks-and-crafts.js';
import { farm } from './exhibitors-farm.js';
import type { ExhibitorRow } from './exhibitor-row.js';
import { places, type Place } from './places.js';
import { seeded } from './seeded.js';
import { inventedPersonalNumber, inventedTaxCode } from './tax-code.js';
import { t } from './text.js';
import type { Address, Exhibitor, OrganisationKind, Trilingual } from './types.js';

/** All firms as written down, in the order of their numbers. */
export const exhibitorRows: readonly ExhibitorRow[] = [
  ...crabCoast,
  ...deltaSea,
  ...farm,
  ...drinksAndCrafts,
];

const titles: Readonly<Record<OrganisationKind, Trilingual>> = {
  cooperative: t(
    'Giám đốc hợp tác xã',
    'Director of the cooperative',
    'Directeur ou directrice de la coopérative',
  ),
  enterprise: t('Giám đốc', 'Director', 'Directeur ou directrice'),
  household: t('Chủ hộ kinh doanh', 'Owner', 'Propriétaire'),
};

/** Serials far enough apart that skipping an unissued number never meets the next firm's. */
function taxCodeOf(row: ExhibitorRow, place: Place, index: number): string {
  if (row.kind === 'household') {
    const numbers = seeded(`${row.key}/person`);
    return inventedPersonalNumber(
      place.birthPrefix,
      numbers.between(1958, 1992),
      numbers.between(100_000, 999_999),
    );
  }
  const code = inventedTaxCode(place.taxPrefix, 12_040 + index * 137);
  return row.branch ? `${code}001` : code;
}

/** An invented subscriber number: real ones in Vietnam never begin with 1 after the area code. */
function phoneOf(key: string, place: Place): string {
  const numbers = seeded(`${key}/phone`);
  return `${place.areaCode} 1${numbers.between(10, 99)} ${numbers.between(1000, 9999)}`;
}

function addressOf(row: ExhibitorRow, place: Place): Address {
  const address = { line: row.line, commune: place.commune, province: place.province };
  const formerAddress = `${row.line}, ${place.formerDistrict}, tỉnh ${place.formerProvince}`.replace(
    'tỉnh Cần Thơ',
    'thành phố Cần Thơ',
  );
  return row.former ? { ...address, formerAddress } : address;
}

const placed = placeBooths(exhibitorRows);

function exhibitorOf(row: ExhibitorRow, index: number): Exhibitor {
  const place = places[row.place];
  const { key, legalName, brand, kind, profile, languages, seniority, application, booth } = row;
  return {
    key,
    legalName,
    brand,
    kind,
    taxCode: taxCodeOf(row, place, index),
    address: addressOf(row, place),
    representative: { name: row.head, title: titles[kind] },
    phone: phoneOf(key, place),
    email: `lienhe@${key}.example`,
    profile,
    languages,
    seniority,
    application,
    ...(booth ? { booth: { ...booth, numbers: placed.get(key) ?? [] } } : {}),
  };
}

export const exhibitors: readonly Exhibitor[] = exhibitorRows.map(exhibitorOf);
