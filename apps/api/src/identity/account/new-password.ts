import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { MAX_PASSWORD, MIN_PASSWORD } from '#lib/identity';
import { IsSecret } from '#platform/http';

/** A password that is chosen now. The policy refuses what is too short or easily guessed, and asks more of some. */
export const IsNewPassword = (): PropertyDecorator =>
  applyDecorators(IsSecret(MAX_PASSWORD), ApiProperty({ minLength: MIN_PASSWORD }));
