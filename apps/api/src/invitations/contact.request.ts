import { ArrayMaxSize, IsArray, IsIn, IsString, Matches, MaxLength } from 'class-validator';
import { CONTACT_ROLES, type ContactRole } from '#lib/invitations';
import { UI_LANGUAGES, type UiLanguage } from '#lib/kernel';
import { IsEmailAddress, IsFirmName, IsPersonName, IsText } from '#platform/http';

export class ContactRequest {
  @IsPersonName(120)
  name!: string;

  @IsFirmName(200)
  organisationName!: string;

  @IsEmailAddress()
  email!: string;

  /** ISO 3166-1 alpha-2, such as "DE". */
  @IsString()
  @Matches(/^[A-Z]{2}$/)
  country!: string;

  /** The language that letters to this person are written in. */
  @IsIn(UI_LANGUAGES)
  language!: UiLanguage;

  @IsIn(CONTACT_ROLES)
  role!: ContactRole;

  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @MaxLength(40, { each: true })
  tags!: string[];

  @IsText(2000)
  notes!: string;
}
