import type { Columns } from '#platform/workbook';

/** What a list of contacts looks like; titles in Vietnamese, English and French. */
export const CONTACT_COLUMNS = {
  name: { titles: ['Họ tên', 'Name', 'Nom'], read: 'text', required: true, max: 120 },
  organisationName: {
    titles: ['Tổ chức', 'Organisation', 'Công ty', 'Company', 'Société'],
    read: 'text',
    required: true,
    max: 200,
  },
  email: { titles: ['Thư điện tử', 'E-mail', 'Email', 'Courriel'], read: 'text', required: true, max: 254 },
  country: { titles: ['Nước', 'Country', 'Pays'], read: 'text', required: true, min: 2, max: 2 },
  language: { titles: ['Ngôn ngữ', 'Language', 'Langue'], read: 'text', oneOf: ['vi', 'en', 'fr'] },
  role: {
    titles: ['Vai trò', 'Role', 'Rôle'],
    read: 'text',
    oneOf: ['buyer', 'representation', 'other'],
  },
  tags: { titles: ['Nhãn', 'Tags', 'Étiquettes'], read: 'list', max: 20 },
  notes: { titles: ['Ghi chú', 'Notes'], read: 'text', max: 2000 },
} as const satisfies Columns;
