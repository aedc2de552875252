import { Injectable } from '@nestjs/common';
import type { FairPath } from '#lib/identity';
import { phoneText, textIn, type UiLanguage } from '#lib/kernel';
import type { Organisation } from '#lib/organisations';
import { type OutputColumn, type OutputRow, writeCsv, writeTable } from '#platform/workbook';
import type { ImportRow } from '../entities/import-row.entity.js';
import { ExhibitorListQuery } from '../exhibitor-list.query.js';
import { words } from '../i18n/index.js';
import { type ImportColumn, KIND_WORDS } from './import-columns.js';
import { problemWords } from './problem-words.js';
import { titlesIn } from './read-import.js';

const WIDTHS: Partial<Record<ImportColumn, number>> = { name: 40, address: 40, description: 50 };

/** The workbooks that organisers download: the template, rows to correct, all exhibitors. */
@Injectable()
export class ExhibitorWorkbooks {
  constructor(private readonly exhibitors: ExhibitorListQuery) {}

  /** An empty workbook with the headers; cells are typed as text, so that tax codes keep their zeros. */
  template(language: UiLanguage): Promise<Buffer> {
    return writeTable({ sheet: words.workbook.sheet[language], columns: columnsIn(language), rows: [] });
  }

  /** Rows that were refused, as they were written, with what is wrong; can be corrected and uploaded again. */
  faultyRows(rows: readonly ImportRow[], language: UiLanguage): Promise<Buffer> {
    const problems: OutputColumn = {
      key: 'problems',
      title: words.workbook.problems[language],
      kind: 'text',
      width: 60,
    };
    const written = rows.map(({ cells, problems: found }) => ({
      ...cells,
      problems: found.map((problem) => sentence(problem, language)).join(' '),
    }));
    return writeTable({
      sheet: words.workbook.sheet[language],
      columns: [...columnsIn(language), problems],
      rows: written,
    });
  }

  /** All exhibitors of a fair. CSV texts that could run as formulas are escaped. */
  async exported(
    { organiserId, fairId }: FairPath,
    { format, language }: { format: 'xlsx' | 'csv'; language: UiLanguage },
  ): Promise<Buffer> {
    const rows: OutputRow[] = [];
    for await (const { organisation } of this.exhibitors.all(organiserId, fairId))
      rows.push(rowOf(organisation, language));
    const columns = columnsIn(language);
    return format === 'csv'
      ? writeCsv({ columns, rows })
      : writeTable({ sheet: words.workbook.sheet[language], columns, rows });
  }
}

const columnsIn = (language: UiLanguage): OutputColumn[] =>
  titlesIn(language).map(({ key, title }) => ({ key, title, kind: 'text', width: WIDTHS[key] ?? 20 }));

function sentence(problem: ImportRow['problems'][number], language: UiLanguage): string {
  const { message, next } = problemWords(problem, language);
  return [problem.cell && `${problem.cell}:`, message, next].filter(Boolean).join(' ');
}

const rowOf = (
  organisation: Organisation,
  language: UiLanguage,
): OutputRow & Record<ImportColumn, unknown> => ({
  name: organisation.name,
  kind: KIND_WORDS[organisation.kind][language],
  taxCode: organisation.taxCode,
  province: organisation.province,
  address: organisation.address,
  representative: organisation.representative,
  phone: phoneText(organisation) || null,
  email: organisation.email,
  website: organisation.website,
  description: textIn(organisation.profile, language),
});
