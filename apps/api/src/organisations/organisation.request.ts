import { ArrayMaxSize, IsArray, IsIn, Matches } from 'class-validator';
import type { Translated } from '#lib/kernel';
import { LONGEST_PHONE, ORGANISATION_KINDS, type OrganisationKind } from '#lib/organisations';
import { IsEmailAddress, IsFirmName, IsLine, IsTranslatedOrEmpty, MayBeNull } from '#platform/http';

export class OrganisationRequest {
  @IsFirmName(200)
  name!: string;

  @IsIn(ORGANISATION_KINDS)
  kind!: OrganisationKind;

  /** 10, 12 or 13 digits; organisations outside Viet Nam have none here. */
  @MayBeNull()
  @IsLine(30, 0)
  taxCode!: string | null;

  /** ISO 3166-1 alpha-2. */
  @IsLine(2, 2)
  country!: string;

  /** In Viet Nam one of the 34 units, by its name of today or an old one. */
  @MayBeNull()
  @IsLine(80, 0)
  province!: string | null;

  @MayBeNull()
  @IsLine(300, 0)
  address!: string | null;

  @MayBeNull()
  @IsLine(300, 0)
  formerAddress!: string | null;

  @MayBeNull()
  @IsLine(120, 0)
  representative!: string | null;

  /** As people write it, in the way of the country; what stands beside the first number is kept as a note. */
  @MayBeNull()
  @IsLine(LONGEST_PHONE, 0)
  phone!: string | null;

  @MayBeNull()
  @IsEmailAddress()
  email!: string | null;

  @MayBeNull()
  @IsLine(200, 0)
  website!: string | null;

  @IsTranslatedOrEmpty(4000)
  profile!: Translated;

  /** Languages its people can hold a meeting in. */
  @IsArray()
  @ArrayMaxSize(10)
  @Matches(/^[a-z]{2}$/, { each: true })
  languages!: string[];
}
