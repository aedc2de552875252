import { IsString, MaxLength } from 'class-validator';
import { MAX_PASSWORD } from '#lib/identity';
import { IsEmailAddress } from '#platform/http';

export class SignInRequest {
  @IsEmailAddress()
  email!: string;

  @IsString()
  @MaxLength(MAX_PASSWORD)
  password!: string;
}
