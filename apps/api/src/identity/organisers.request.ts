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

  /** Who is asked to be the first owner. */
  @ValidateNested()
  @Type(() => PersonRequest)
  owner!: PersonRequest;
}
