import type { TFunction } from 'i18next';
import type { ContactImportProblem } from './api';

const COLUMNS = {
  name: 'contacts.name',
  organisationName: 'contacts.organisation',
  email: 'contacts.email',
  country: 'contacts.country',
  role: 'contacts.role',
  tags: 'contacts.tags',
  language: 'contact.language',
  notes: 'contact.notes',
} as const;

/** Cause and next step of a cell that keeps its row out of an import of contacts. */
export const faultText = (t: TFunction<'invitations'>, code: ContactImportProblem['code']): string =>
  t(`import.fault.${code}`, { defaultValue: t('import.fault.otherwise') });

/** The title of a column; one that the file has and we do not know keeps its own. */
export const columnTitle = (t: TFunction<'invitations'>, column: string): string =>
  column in COLUMNS ? t(COLUMNS[column as keyof typeof COLUMNS]) : column;
