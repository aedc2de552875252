import { phoneText, searchKey, type Translated } from '#lib/kernel';
import type { Organisation, OrganisationKind } from '../entities/organisation.entity.js';
import { organisationsErrors } from '../organisations.errors.js';
import { LONGEST_PHONE, phoneExamples, readPhone } from './phone.js';
import { formerNameIn, provinceNamed } from './provinces.js';
import { isPersonalNumber, normaliseTaxCode } from './tax-code.js';

/** What an organisation says about itself. */
export interface OrganisationProfile {
  name: string;
  kind: OrganisationKind;
  taxCode?: string | null | undefined;
  /** ISO 3166-1 alpha-2. */
  country: string;
  province?: string | null | undefined;
  address?: string | null | undefined;
  formerAddress?: string | null | undefined;
  representative?: string | null | undefined;
  /** As people write it; what stands beside the first number is kept as a note. */
  phone?: string | null | undefined;
  email?: string | null | undefined;
  website?: string | null | undefined;
  profile?: Translated | undefined;
  languages?: string[] | undefined;
}

const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/** The profile as it is kept: codes and numbers in one form, province by its name of today, search key; a telephone number that stands already is not looked at again. Throws `organisations.not-a-…`. */
export function organisationFacts(
  profile: OrganisationProfile,
  before?: Pick<Organisation, 'phone' | 'phoneNote'>,
) {
  const country = profile.country.toUpperCase();
  if (!/^[A-Z]{2}$/.test(country) || !regions.of(country))
    throw organisationsErrors.notACountry({ field: 'country' });
  const taxCode = country === 'VN' ? taxCodeIn(profile.taxCode) : null;
  const place = country === 'VN' ? vietnamesePlace(profile.province) : foreignPlace(profile.province);
  return {
    name: profile.name,
    kind: profile.kind,
    taxCode,
    country,
    province: place.province,
    formerProvince: place.formerProvince,
    address: profile.address || null,
    formerAddress: profile.formerAddress || null,
    representative: profile.representative || null,
    ...(before && profile.phone === phoneText(before)
      ? { phone: before.phone, phoneNote: before.phoneNote }
      : phoneIn(profile.phone, country)),
    email: profile.email || null,
    website: websiteIn(profile.website),
    profile: profile.profile ?? {},
    languages: profile.languages ?? [],
    searchKey: searchKey(profile.name, publicCode(taxCode), place.province, ...place.formerly).slice(0, 400),
  };
}

const publicCode = (code: string | null) => (code && !isPersonalNumber(code) ? code : null);

function taxCodeIn(text: string | null | undefined): string | null {
  if (!text) return null;
  const code = normaliseTaxCode(text);
  if (!code) throw organisationsErrors.notATaxCode({ field: 'taxCode' });
  return code;
}

function phoneIn(
  text: string | null | undefined,
  country: string,
): Pick<Organisation, 'phone' | 'phoneNote'> {
  if (!text) return { phone: null, phoneNote: null };
  const phone = readPhone(text, country);
  if (!('fault' in phone)) return { phone: phone.number, phoneNote: phone.note };
  if (phone.fault === 'former-phone')
    throw organisationsErrors.formerPhone({ field: 'phone', now: phone.now });
  throw phone.fault === 'too-long'
    ? organisationsErrors.phoneTooLong({ field: 'phone', most: LONGEST_PHONE })
    : organisationsErrors.notAPhone({ field: 'phone', examples: phoneExamples(country).join(', ') });
}

/** Only addresses that a link may safely point at. */
export function isWebsite(text: string): boolean {
  return /^https?:\/\/[^\s"<>.]+\.[^\s"<>]+$/i.test(text) && URL.canParse(text);
}

function websiteIn(text: string | null | undefined): string | null {
  if (!text) return null;
  if (!isWebsite(text)) throw organisationsErrors.notAWebsite({ field: 'website' });
  return text;
}

interface Place {
  province: string | null;
  formerProvince: string | null;
  formerly: readonly string[];
}

const foreignPlace = (name: string | null | undefined): Place => ({
  province: name || null,
  formerProvince: null,
  formerly: [],
});

function vietnamesePlace(name: string | null | undefined): Place {
  if (!name) return foreignPlace(null);
  const province = provinceNamed(name);
  if (!province) throw organisationsErrors.notAProvince({ field: 'province' });
  return { province: province.name, formerProvince: formerNameIn(name), formerly: province.formerly };
}
