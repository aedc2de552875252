import { Type } from 'class-transformer';
import { IsOptional } from 'class-validator';
import { MAX_PAGE, type PageRequest } from '#platform/database';
import { IsLine, IsWhole } from './values.js';
import { Verbatim } from './verbatim.js';

/** The query of a paged list. */
export class ListRequest implements PageRequest {
  /** Where the page starts: `nextCursor` of the one before. */
  @IsOptional()
  @Verbatim()
  @IsLine(400)
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
