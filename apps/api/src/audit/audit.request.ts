import { IsOptional, Matches } from 'class-validator';
import { IsIdentifier, ListRequest } from '#platform/http';

export class AuditRequest extends ListRequest {
  /** "booth.claimed", or "booth." for every event about booths. */
  @IsOptional()
  @Matches(/^[a-z-]{1,40}\.[a-z-]{0,40}$/)
  name?: string;

  @IsOptional()
  @IsIdentifier()
  subjectId?: string;

  @IsOptional()
  @IsIdentifier()
  actorId?: string;
}
