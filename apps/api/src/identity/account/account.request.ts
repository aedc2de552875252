import { IsIn } from 'class-validator';
import { UI_LANGUAGES, type UiLanguage } from '#lib/kernel';
import { IsEmailAddress, IsPersonName, IsSecret } from '#platform/http';
import { IsNewPassword } from './new-password.js';

export class SignUpRequest {
  @IsEmailAddress()
  email!: string;

  @IsPersonName(120)
  name!: string;

  @IsNewPassword()
  password!: string;

  @IsIn(UI_LANGUAGES)
  language!: UiLanguage;
}

export class VerificationRequest {
  /** The token from the mailed link. */
  @IsSecret(100)
  token!: string;
}

export class PasswordResetRequest {
  @IsEmailAddress()
  email!: string;
}

export class NewPasswordRequest {
  /** The token from the mailed link. */
  @IsSecret(100)
  token!: string;

  @IsNewPassword()
  password!: string;
}
