import { IsIn } from 'class-validator';
import { MAX_PASSWORD } from '#lib/identity';
import { UI_LANGUAGES, type UiLanguage } from '#lib/kernel';
import { IsEmailAddress, IsPersonName, IsSecret } from '#platform/http';

export class SignUpRequest {
  @IsEmailAddress()
  email!: string;

  @IsPersonName(120)
  name!: string;

  @IsSecret(MAX_PASSWORD)
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

  @IsSecret(MAX_PASSWORD)
  password!: string;
}
