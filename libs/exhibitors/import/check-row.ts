import { normaliseEmail, searchKey, type UiLanguage } from '#lib/kernel';
import {
  isDoubtfulTaxCode,
  isWebsite,
  LONGEST_PHONE,
  normaliseTaxCode,
  ORGANISATION_KINDS,
  type OrganisationKind,
  type OrganisationProfile,
  provinceNamed,
  readPhone,
  withLostZero,
} from '#lib/organisations';
import type { RowProblem, RowProblemCode } from '../entities/import-row.entity.js';
import { type ImportColumn, KIND_WORDS } from './import-columns.js';

export type RowValues = { name: string } & Record<Exclude<ImportColumn, 'name'>, string | null>;

/** Where everybody in an import is from; foreign exhibitors come by invitation. */
const COUNTRY = 'VN';

type Fault = Pick<RowProblem, 'code' | 'params'>;
type Checks = { [K in ImportColumn]?: (text: string, language: UiLanguage) => Fault | null };

// eslint-disable-next-line no-control-regex -- control characters are what is refused
const CONTROL = /[\u0000-\u001f\u007f\u0085\u2028\u2029]/;
/** A second telephone number often stands on a line of its own. */
const SEVERAL_LINES = new Set<ImportColumn>(['description', 'phone']);
const fault = (code: RowProblemCode, params: Fault['params'] = {}): Fault => ({ code, params });

const CHECKS: Checks = {
  kind: (text, language) =>
    kindNamed(text) ? null : fault('not-one-of', { given: text, allowed: kindsIn(language) }),
  taxCode: (text) => {
    const code = normaliseTaxCode(text);
    if (code) return isDoubtfulTaxCode(code) ? fault('doubtful-tax-code') : null;
    const mended = withLostZero(text);
    return mended ? fault('lost-zero', { suggestion: mended }) : fault('not-a-tax-code', { given: text });
  },
  province: (text) => (provinceNamed(text) ? null : fault('not-a-province', { given: text })),
  phone: (text) => {
    const phone = readPhone(text, COUNTRY);
    if (!('fault' in phone)) return null;
    if (phone.fault === 'former-phone') return fault('former-phone', { suggestion: phone.now });
    return phone.fault === 'too-long'
      ? fault('too-long', { max: LONGEST_PHONE })
      : fault('not-a-phone', { given: text });
  },
  email: (text) => (normaliseEmail(text) ? null : fault('not-an-email', { given: text })),
  website: (text) => (isWebsite(withScheme(text)) ? null : fault('not-a-website', { given: text })),
};

/** Cells whose value is doubtful, but good enough to be taken. */
const DOUBTS = new Set(['doubtful-tax-code']);

/** What is wrong in a row beyond the kinds of its cells; `cellOf` gives a column's address. */
export function problemsOf(
  values: RowValues,
  { language, cellOf }: { language: UiLanguage; cellOf: (column: ImportColumn) => string | null },
): RowProblem[] {
  return (Object.keys(values) as ImportColumn[]).flatMap((column) => {
    const text = values[column];
    if (text === null || text === '') return [];
    const broken = !SEVERAL_LINES.has(column) && CONTROL.test(text) ? fault('line-break') : null;
    const found = broken ?? CHECKS[column]?.(text, language) ?? null;
    return found ? [{ ...found, column, cell: cellOf(column), doubt: DOUBTS.has(found.code) }] : [];
  });
}

/** Something to look at that does not keep the row out. */
export const doubt = (
  column: ImportColumn,
  code: RowProblemCode,
  params: RowProblem['params'],
): RowProblem => ({
  ...{ column, code, params },
  cell: null,
  doubt: true,
});

/** The organisation that a sound row describes. A row without a kind is taken for an enterprise. */
export function profileOf(values: RowValues): OrganisationProfile {
  return {
    name: values.name,
    kind: (values.kind && kindNamed(values.kind)) || 'enterprise',
    country: COUNTRY,
    taxCode: values.taxCode && normaliseTaxCode(values.taxCode),
    province: values.province,
    address: values.address,
    representative: values.representative,
    phone: values.phone,
    email: values.email && normaliseEmail(values.email),
    website: values.website && withScheme(values.website),
    profile: values.description ? { vi: values.description } : {},
  };
}

/** What makes two rows the same organisation: the tax code, else name and province. */
export function identityOf({ taxCode, name, province }: OrganisationProfile): string {
  return taxCode ?? searchKey(name, (province && provinceNamed(province)?.name) ?? '');
}

const withScheme = (text: string) => (/^https?:\/\//i.test(text) ? text : `https://${text}`);

function kindNamed(text: string): OrganisationKind | null {
  const wanted = searchKey(text);
  return (
    ORGANISATION_KINDS.find(
      (kind) => kind === wanted || Object.values(KIND_WORDS[kind]).some((word) => searchKey(word) === wanted),
    ) ?? null
  );
}

const kindsIn = (language: UiLanguage) =>
  ORGANISATION_KINDS.map((kind) => KIND_WORDS[kind][language]).join(', ');
