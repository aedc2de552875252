import { ArrayMaxSize, IsArray, IsIn, IsOptional, Matches } from 'class-validator';
import type { Translated } from '#lib/kernel';
import { ORGANISATION_KINDS, type OrganisationKind } from '#lib/organisations';
import { IsEmailAddress, IsFirmName, IsLine } from '#platform/http';
import { IsTranslatedOrEmpty } from './values.js';

export class OrganisationRequest {
  @IsFirmName(200)
  name!: string;

  @IsIn(ORGANISATION_KINDS)
  kind!: OrganisationKind;

  /** 10, 12 or 13 digits; organisations outside Viet Nam have none here. */
  @IsOptional()
  @IsLine(30, 0)
  taxCode?: string | null;

  /** ISO 3166-1 alpha-2. */
  @IsLine(2, 2)
  country!: string;

  /** In Viet Nam one of the 34 units, by its name of today or an old one. */
  @IsOptional()
  @IsLine(80, 0)
  province?: string | null;

  @IsOptional()
  @IsLine(300, 0)
  address?: string | null;

  @IsOptional()
  @IsLine(300, 0)
  formerAddress?: string | null;

  @IsOptional()
  @IsLine(120, 0)
  representative?: string | null;

  @IsOptional()
  @IsLine(40, 0)
  phone?: string | null;

  @IsOptional()
  @IsEmailAddress()
  email?: string | null;

  @IsOptional()
  @IsLine(200, 0)
  website?: string | null;

  @IsOptional()
  @IsTranslatedOrEmpty(4000)
  profile?: Translated;

  /** Languages its people can hold a meeting in. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10)
  @Matches(/^[a-z]{2}$/, { each: true })
  languages?: string[];
}
