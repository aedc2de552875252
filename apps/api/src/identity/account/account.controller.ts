import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Accounts, Actor } from '#lib/identity';
import type { Tx } from '#platform/database';
import { type FairRequest, Transaction, Writes } from '#platform/http';
import { Caller, Public, SignedIn } from '../../access/access.decorators.js';
import {
  NewPasswordRequest,
  PasswordResetRequest,
  SignUpRequest,
  VerificationRequest,
} from './account.request.js';

@ApiTags('identity')
@Controller()
export class AccountController {
  constructor(private readonly accounts: Accounts) {}

  /** Opens an account; a mail asks to confirm the address. The answer is the same for an address that has one. */
  @Post('accounts')
  @HttpCode(202)
  @Public()
  signUp(@Body() body: SignUpRequest, @Req() request: FairRequest): Promise<void> {
    return this.accounts.signUp(body, request.ip);
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
  resendVerification(@Caller() actor: Actor): Promise<void> {
    return this.accounts.resendVerification(actor.accountId);
  }

  /** Mails a reset link when the address has an account; answers alike when it has none. */
  @Post('password-resets')
  @HttpCode(202)
  @Public()
  askForReset(@Body() body: PasswordResetRequest, @Req() request: FairRequest): Promise<void> {
    return this.accounts.askForReset(body.email, request.ip);
  }

  /** Sets a new password by the mailed token. */
  @Post('password-resets/confirmation')
  @HttpCode(204)
  @Public()
  resetPassword(@Body() body: NewPasswordRequest, @Req() request: FairRequest): Promise<void> {
    return this.accounts.resetPassword(body.token, body.password, request.ip);
  }
}
