import { MAX_PASSWORD } from '#lib/identity';
import { IsEmailAddress, IsSecret } from '#platform/http';

export class SignInRequest {
  @IsEmailAddress()
  email!: string;

  @IsSecret(MAX_PASSWORD)
  password!: string;
}
