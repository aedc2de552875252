import { Type } from 'class-transformer';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { PRODUCT_CATEGORIES } from '#lib/exhibitors';
import { IsWhole, ListRequest } from '#platform/http';

export class MatchesRequest extends ListRequest {
  @IsOptional()
  @IsIn(PRODUCT_CATEGORIES)
  category?: string;

  /** A product of at least so many OCOP stars; of exhibitors. */
  @IsOptional()
  @Type(() => Number)
  @IsWhole(3, 5)
  stars?: number;

  /** First digits of a Harmonised System code. */
  @IsOptional()
  @Matches(/^\d{2,8}$/)
  hs?: string;

  /** A language spoken, as a tag. */
  @IsOptional()
  @Matches(/^[a-z]{2,3}$/)
  language?: string;

  /** ISO 3166-1 alpha-2. */
  @IsOptional()
  @Matches(/^[A-Z]{2}$/)
  country?: string;
}
