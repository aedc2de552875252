import { IsTimeZone, Matches } from 'class-validator';
import type { Translated } from '#lib/kernel';
import { IsEmailAddress, IsLine, IsPart, IsTranslated, MayBeAbsent } from '#platform/http';
import { PersonRequest } from './members/member.request.js';

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

  /** By its IANA name; that of Viet Nam when left out. */
  @MayBeAbsent()
  @IsTimeZone()
  timeZone?: string;

  /** Who is asked to be the first owner. */
  @IsPart(() => PersonRequest)
  owner!: PersonRequest;
}
