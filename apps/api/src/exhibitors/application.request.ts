import { Type } from 'class-transformer';
import { IsBoolean, IsIn } from 'class-validator';
import {
  type ApplicationState,
  IMPORT_ROW_STATES,
  type ImportRowState,
  PRODUCT_CATEGORIES,
  type ProductCategory,
  REVIEWED_STATES,
} from '#lib/exhibitors';
import { AreIdentifiers, IsLine, IsText, IsWhole, ListRequest, MayBeAbsent, MayBeNull } from '#platform/http';

export class ApplicationRequest {
  /** What the organiser should know. */
  @IsText(4000)
  message!: string;

  @IsWhole(1, 100)
  boothsWanted!: number;

  /** Products to be shown. */
  @AreIdentifiers(0, 200)
  productIds!: string[];

  /** Whether buyers may find the organisation in the matchmaking; null: not answered. */
  @MayBeNull()
  @IsBoolean()
  findable!: boolean | null;
}

export class ReviewRequest {
  /** The reason, the question, or a greeting; needed unless the application is accepted. */
  @IsText(2000)
  note!: string;
}

export class WithdrawalRequest {
  /** Why; the other side reads it. Needed, unless an application is withdrawn that nobody has accepted. */
  @IsText(2000)
  reason!: string;
}

export class ExhibitorListRequest extends ListRequest {
  /** Left out: those that take part. */
  @MayBeAbsent()
  @IsIn(['present', 'withdrawn'])
  standing?: 'present' | 'withdrawn';
}

export class ApplicationListRequest extends ListRequest {
  @MayBeAbsent()
  @IsIn(REVIEWED_STATES)
  state?: ApplicationState;
}

export class CatalogueRequest extends ListRequest {
  @MayBeAbsent()
  @IsIn(PRODUCT_CATEGORIES)
  category?: ProductCategory;

  /** At least so many OCOP stars. */
  @MayBeAbsent()
  @Type(() => Number)
  @IsWhole(3, 5)
  stars?: number;

  /** A name of today or of before 1 July 2025. */
  @MayBeAbsent()
  @IsLine(80, 0)
  province?: string;
}

export class ImportRowsRequest extends ListRequest {
  @MayBeAbsent()
  @IsIn(IMPORT_ROW_STATES)
  state?: ImportRowState;
}

export class ImportStartRequest {
  /** Leave rows with problems out. Without it a file that has any is refused. */
  @IsBoolean()
  withoutFaulty!: boolean;
}

export class ExportRequest {
  @IsIn(['xlsx', 'csv'])
  format!: 'xlsx' | 'csv';
}
