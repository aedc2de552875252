import { IsIn } from 'class-validator';
import { UI_LANGUAGES, type UiLanguage } from '#lib/kernel';
import { SHEET_FORMATS, SHEET_KINDS, type SheetFormat, type SheetKind } from '#lib/sheets';
import { IsIdentifier, MayBeAbsent } from '#platform/http';

export class OwnSheetRequest {
  @IsIn(SHEET_FORMATS)
  format!: SheetFormat;

  /** That of the caller when left out. */
  @MayBeAbsent()
  @IsIn(UI_LANGUAGES)
  language?: UiLanguage;
}

export class SheetsRequest extends OwnSheetRequest {
  @IsIn(SHEET_KINDS)
  kind!: SheetKind;

  /** The personal sheet of this participant alone. */
  @MayBeAbsent()
  @IsIdentifier()
  participantId?: string;
}
