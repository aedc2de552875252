import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Accounts, Actor, Attempts } from '#lib/identity';
import { HOUR } from '#lib/kernel';
import type { Tx } from '#platform/database';
import { type FairRequest, Transaction, Writes } from '#platform/http';
import { Caller, Public, SignedIn } from '../access/access.decorators.js';
import {
  NewPasswordRequest,
  PasswordResetRequest,
  SignUpRequest,
  VerificationRequest,
} from './account.request.js';

const SIGN_UPS_PER_ADDRESS = 20;
const RESETS_PER_ACCOUNT = 3;

@ApiTags('identity')
@Controller()
export class AccountController {
  constructor(
    private readonly accounts: Accounts,
    private readonly attempts: Attempts,
  ) {}

  /** Opens an account; a mail asks to confirm the address. The answer is the same for an address that has one. */
  @Post('accounts')
  @HttpCode(202)
  @Public()
  async signUp(@Body() body: SignUpRequest, @Req() request: FairRequest): Promise<void> {
    const subject = `sign-up from ${request.ip}`;
    await this.attempts.ensureWithin({ subject, tries: SIGN_UPS_PER_ADDRESS, window: HOUR });
    await this.attempts.record(subject);
    await this.accounts.signUp(body);
  }

  /** Confirms an e-mail address by the mailed token. */
  @Post('account/verification')
  @HttpCode(204)
  @Public()
  @Writes()
  verify(@Body() body: VerificationRequest, @Transaction() tx: Tx): Promise<void> {
    return this.accounts.verifyEmail(tx, body.token);
  }

  /** Mails the confirmation link once more. */
  @Post('account/verification-mails')
  @HttpCode(202)
  @SignedIn()
  @Writes()
  resendVerification(@Caller() actor: Actor, @Transaction() tx: Tx): Promise<void> {
    return this.accounts.resendVerification(tx, actor.accountId);
  }

  /** Mails a reset link when the address has an account; answers alike when it has none. */
  @Post('password-resets')
  @HttpCode(202)
  @Public()
  async askForReset(@Body() body: PasswordResetRequest): Promise<void> {
    const subject = `password reset ${body.email}`;
    await this.attempts.ensureWithin({ subject, tries: RESETS_PER_ACCOUNT, window: HOUR });
    await this.attempts.record(subject);
    await this.accounts.askForReset(body.email);
  }

  /** Sets a new password by the mailed token. */
  @Post('password-resets/confirmation')
  @HttpCode(204)
  @Public()
  resetPassword(@Body() body: NewPasswordRequest): Promise<void> {
    return this.accounts.resetPassword(body.token, body.password);
  }
}
