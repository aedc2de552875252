import type { Localised, UiLanguage } from '#lib/kernel';
import { LONGEST_PHONE, type OrganisationKind } from '#lib/organisations';
import type { Column } from '#platform/workbook';
import { words } from '../i18n/index.js';

/** The columns of an exhibitors' workbook in the order of the template. */
export const COLUMN_TITLES = words.columns;

export type ImportColumn = keyof typeof COLUMN_TITLES;
export const IMPORT_COLUMNS = Object.keys(COLUMN_TITLES) as ImportColumn[];

/** Titles that offices use for the same thing. */
const ALSO: Partial<Record<ImportColumn, string[]>> = {
  name: ['Tên công ty', 'Tên tổ chức', 'Đơn vị tham gia', 'Company', 'Exhibitor', 'Organisation', 'Exposant'],
  kind: ['Loại', 'Type'],
  taxCode: ['MST', 'Tax number', 'VAT number'],
  province: ['Tỉnh', 'Tỉnh/Thành phố', 'Province or city'],
  phone: ['Số điện thoại', 'SĐT', 'Telephone'],
  email: ['Thư điện tử', 'Mail', 'E-mail address'],
  website: ['Web'],
};

const LONGEST: Record<ImportColumn, number> = {
  name: 200,
  kind: 60,
  taxCode: 30,
  province: 80,
  address: 300,
  representative: 120,
  phone: LONGEST_PHONE,
  email: 254,
  website: 200,
  description: 2000,
};

/** The columns for `readTable`, named in the reader's language. */
export function importColumns(language: UiLanguage) {
  const column = (key: ImportColumn) => {
    const { vi, en, fr } = COLUMN_TITLES[key];
    const titles = [COLUMN_TITLES[key][language], vi, en, fr, ...(ALSO[key] ?? [])] as [string, ...string[]];
    return { titles, read: 'text', max: LONGEST[key] } satisfies Column<'text'>;
  };
  return {
    name: { ...column('name'), required: true },
    kind: column('kind'),
    taxCode: column('taxCode'),
    province: column('province'),
    address: column('address'),
    representative: column('representative'),
    phone: column('phone'),
    email: column('email'),
    website: column('website'),
    description: column('description'),
  } as const;
}

/** What the kinds are called in workbooks and exports. */
export const KIND_WORDS: Record<OrganisationKind, Localised> = words.kinds;
