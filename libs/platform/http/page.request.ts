import { Type } from 'class-transformer';
import { LONGEST_CURSOR, MAX_PAGE, type PageRequest } from '#platform/database';
import { MayBeAbsent } from './presence.js';
import { IsLine, IsWhole } from './values.js';
import { Verbatim } from './verbatim.js';

/** The query of a paged list. */
export class ListRequest implements PageRequest {
  /** Where the page starts: `nextCursor` of the one before. */
  @MayBeAbsent()
  @Verbatim()
  @IsLine(LONGEST_CURSOR)
  cursor?: string;

  @MayBeAbsent()
  @Type(() => Number)
  @IsWhole(1, MAX_PAGE)
  limit?: number;

  /** Words to search for; accents and case do not matter. */
  @MayBeAbsent()
  @IsLine(100, 0)
  q?: string;
}
