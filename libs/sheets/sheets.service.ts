import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import type { FairPath } from '#lib/identity';
import { HttpConfig } from '#config';
import { Clock, type UiLanguage } from '#lib/kernel';
import { codeFor, type Participant, Programme } from '#lib/matchmaking';
import { Database } from '#platform/database';
import { httpErrors } from '#platform/http';
import { type PrintedBook, writePdf } from '#platform/pdf';
import { writeTable } from '#platform/workbook';
import { personalSheet } from './personal-sheets.js';
import { bookOf, sheetBook, type SheetKind } from './sheet-book.js';
import type { SheetFacts } from './sheet-facts.js';
import { SheetFactsQuery } from './sheet-facts.query.js';
import { SheetLines } from './sheet-lines.js';
import { sheetTable } from './sheet-table.js';
import { SHEET_WORDS } from './sheet-words.js';
import type { TableCode } from './table-sheets.js';

export type SheetFormat = 'pdf' | 'xlsx';
export const SHEET_FORMATS: readonly SheetFormat[] = ['pdf', 'xlsx'];

export interface SheetsFile {
  name: string;
  data: Readable | Buffer;
}

interface Look {
  format: SheetFormat;
  language: UiLanguage;
}

/** The timetable on paper: what hangs at the tables and what everybody takes along. */
@Injectable()
export class Sheets {
  constructor(
    private readonly facts: SheetFactsQuery,
    private readonly database: Database,
    private readonly http: HttpConfig,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** All sheets of a kind of an organiser's fair. Throws `http.not-found`. */
  async ofFair({ organiserId, fairId }: FairPath, kind: SheetKind, look: Look): Promise<SheetsFile> {
    const facts = await this.facts.of({ organiserId, fairId });
    const view = {
      language: look.language,
      printedAt: this.clock.now(),
      codeOf: await this.codesOf(fairId, look),
    };
    return fileOf(sheetBook(kind, facts, view), { ...look, name: `${facts.fair.slug}-${kind}` });
  }

  /** Where people say that they have come to a table. */
  private async codesOf(fairId: string, { language }: Look): Promise<TableCode> {
    const programme = await this.database.manager.findOneBy(Programme, { fairId });
    if (!programme) return () => undefined;
    return ({ id }) => ({
      address: `${this.http.publicUrl}/arrive/${codeFor(programme.secret, { of: 'table', id })}`,
      caption: SHEET_WORDS.arrive[language],
    });
  }

  /** The sheet of one participant of an organiser's fair. Throws `http.not-found`. */
  async ofParticipant(
    { organiserId, fairId, id: participantId }: Pick<Participant, 'organiserId' | 'fairId' | 'id'>,
    look: Look,
  ): Promise<SheetsFile> {
    const facts: SheetFacts = await this.facts.of({ organiserId, fairId, participantId });
    const own = facts.participants.find(({ id }) => id === participantId);
    if (!own) throw httpErrors.notFound();
    const lines = new SheetLines(facts, look.language);
    const sheets = [personalSheet(lines, own, facts.meetings)];
    const book = bookOf('personal', lines, { printedAt: this.clock.now(), sheets });
    return fileOf(book, { ...look, name: `${facts.fair.slug}-${own.name}` });
  }
}

async function fileOf(
  book: PrintedBook,
  { format, language, name }: Look & { name: string },
): Promise<SheetsFile> {
  if (format === 'pdf') return { name: `${name}.pdf`, data: writePdf(book) };
  return { name: `${name}.xlsx`, data: await writeTable(sheetTable(book, language)) };
}
