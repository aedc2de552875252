import { Type } from 'class-transformer';
import { IsIn, Matches } from 'class-validator';
import { PRODUCT_CATEGORIES } from '#lib/exhibitors';
import { IsWhole, ListRequest, MayBeAbsent } from '#platform/http';

export class MatchesRequest extends ListRequest {
  @MayBeAbsent()
  @IsIn(PRODUCT_CATEGORIES)
  category?: string;

  /** A product of at least so many OCOP stars; of exhibitors. */
  @MayBeAbsent()
  @Type(() => Number)
  @IsWhole(3, 5)
  stars?: number;

  /** First digits of a Harmonised System code. */
  @MayBeAbsent()
  @Matches(/^\d{2,8}$/)
  hs?: string;

  /** A language spoken, as a tag. */
  @MayBeAbsent()
  @Matches(/^[a-z]{2,3}$/)
  language?: string;

  /** ISO 3166-1 alpha-2. */
  @MayBeAbsent()
  @Matches(/^[A-Z]{2}$/)
  country?: string;
}
