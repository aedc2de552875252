import { IsIn, IsString, MaxLength } from 'class-validator';
import { MAX_PASSWORD } from '#lib/identity';
import { UI_LANGUAGES, type UiLanguage } from '#lib/kernel';
import { IsLine, IsPersonName, MayBeAbsent } from '#platform/http';

export class AccountChangeRequest {
  @MayBeAbsent()
  @IsPersonName(120)
  name?: string;

  /** Of the screens and of mails to this person. */
  @MayBeAbsent()
  @IsIn(UI_LANGUAGES)
  language?: UiLanguage;
}

export class PasswordChangeRequest {
  @IsString()
  @MaxLength(MAX_PASSWORD)
  currentPassword!: string;

  @IsString()
  @MaxLength(MAX_PASSWORD)
  newPassword!: string;
}

export class JoinRequest {
  /** The token from the mailed link. */
  @IsLine(100)
  token!: string;

  @IsPersonName(120)
  name!: string;

  @IsString()
  @MaxLength(MAX_PASSWORD)
  password!: string;
}
