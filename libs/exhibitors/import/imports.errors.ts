import { defineErrors } from '#lib/kernel';
import { WorkbookRefused } from '#platform/workbook';
import { words } from '../i18n/index.js';

export const importsErrors = defineErrors(
  'imports',
  {
    emptyFile: 422,
    fileTooLarge: 422,
    unpacksTooLarge: 422,
    tooManyParts: 422,
    tooManyRows: 422,
    tooManyColumns: 422,
    tooMuchText: 422,
    oldFormat: 422,
    notAWorkbook: 422,
    brokenFile: 422,
    badHeader: 422,
    brokenQuotes: 422,
    badEncoding: 422,
    macros: 422,
    externalLinks: 422,
    documentType: 422,
    missingColumns: 422,
    noRows: 422,
    anotherUnderWay: 409,
    faultyRows: 409,
  },
  words.errors.imports,
);

/** Words a refusal of the workbook reader; other failures pass through. */
export function refuseWorkbook(error: unknown): never {
  if (!(error instanceof WorkbookRefused)) throw error;
  const name = error.code.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const entry = importsErrors[name as keyof typeof importsErrors];
  throw entry({ field: 'file', ...error.params });
}
