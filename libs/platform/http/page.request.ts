import { Type } from 'class-transformer';
import { IsOptional } from 'class-validator';
import { LONGEST_CURSOR, MAX_PAGE, type PageRequest } from '#platform/database';
import { IsLine, IsWhole } from './values.js';

/** The query of a paged list. */
export class ListRequest implements PageRequest {
  /** Where the page starts: `nextCursor` of the one before. */
  @IsOptional()
  @IsLine(LONGEST_CURSOR)
  cursor?: string;

  @IsOptional()
  @Type(() => Number)
  @IsWhole(1, MAX_PAGE)
  limit?: number;

  /** Words to search for; accents and case do not matter. */
  @IsOptional()
  @IsLine(100, 0)
  q?: string;
}
