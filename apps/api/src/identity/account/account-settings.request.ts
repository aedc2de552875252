import { IsIn } from 'class-validator';
import { MAX_PASSWORD } from '#lib/identity';
import { UI_LANGUAGES, type UiLanguage } from '#lib/kernel';
import { IsPersonName, IsSecret, MayBeAbsent } from '#platform/http';
import { IsNewPassword } from './new-password.js';

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
  @IsSecret(MAX_PASSWORD)
  currentPassword!: string;

  @IsNewPassword()
  newPassword!: string;
}

export class JoinRequest {
  /** The token from the mailed link. */
  @IsSecret(100)
  token!: string;

  @IsPersonName(120)
  name!: string;

  @IsNewPassword()
  password!: string;
}
