import { Matches } from 'class-validator';
import { IsIdentifier, ListRequest, MayBeAbsent } from '#platform/http';

export class AuditRequest extends ListRequest {
  /** "booth.claimed", or "booth." for every event about booths. */
  @MayBeAbsent()
  @Matches(/^[a-z-]{1,40}\.[a-z-]{0,40}$/)
  name?: string;

  @MayBeAbsent()
  @IsIdentifier()
  subjectId?: string;

  @MayBeAbsent()
  @IsIdentifier()
  actorId?: string;
}
