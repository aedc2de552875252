import { Type } from 'class-transformer';
import { IsOptional, IsTimeZone, Matches, ValidateNested } from 'class-validator';
import type { Translated } from '#lib/kernel';
import { IsEmailAddress, IsLine, IsTranslated } from '#platform/http';
import { PersonRequest } from './member.request.js';

export class NewOrganiserRequest {
  /** In public addresses: "ca-mau". */
  @IsLine(60, 3)
  @Matches(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  slug!: string;

  @IsTranslated(160)
  name!: Translated;

  /** Where answers to its mails go. */
  @IsEmailAddress()
  replyTo!: string;

  /** By its IANA name. */
  @IsOptional()
  @IsTimeZone()
  timeZone: string = 'Asia/Ho_Chi_Minh';

  /** The first owner; invited when the address has no account. */
  @ValidateNested()
  @Type(() => PersonRequest)
  owner!: PersonRequest;
}
