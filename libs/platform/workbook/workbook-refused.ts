/**
 * Why a whole file is not acceptable. `old-format` is .xls (or an encrypted workbook, which has the same
 * container): the reader should save it as .xlsx without password.
 */
export type WorkbookRefusal =
  | 'empty-file'
  | 'file-too-large'
  | 'unpacks-too-large'
  | 'too-many-parts'
  | 'too-many-rows'
  | 'too-many-columns'
  | 'too-much-text'
  | 'old-format'
  | 'not-a-workbook'
  | 'broken-file'
  | 'bad-header'
  | 'broken-quotes'
  | 'bad-encoding'
  | 'macros'
  | 'external-links'
  | 'document-type';

/** The file cannot be read at all. Problems of single cells are reported, never thrown. */
export class WorkbookRefused extends Error {
  constructor(
    readonly code: WorkbookRefusal,
    readonly params: Readonly<Record<string, string | number>> = {},
  ) {
    super(`Workbook refused: ${code}`);
    this.name = 'WorkbookRefused';
  }
}
