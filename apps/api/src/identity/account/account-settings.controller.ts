import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Put, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Account, AccountSettings, Actor, Sessions } from '#lib/identity';
import type { Tx } from '#platform/database';
import { Edits, type FairRequest, httpErrors, IdParam, Transaction, Writes } from '#platform/http';
import { Caller, Public, SignedIn } from '../../access/access.decorators.js';
import { SessionCookie } from '../../access/session-cookie.js';
import { AccountChangeRequest, JoinRequest, PasswordChangeRequest } from './account-settings.request.js';
import { OwnSessionsResponse } from './account-settings.response.js';

@ApiTags('identity')
@Controller('account')
export class AccountSettingsController {
  constructor(
    private readonly settings: AccountSettings,
    private readonly sessions: Sessions,
    private readonly cookie: SessionCookie,
  ) {}

  @Patch()
  @HttpCode(204)
  @SignedIn()
  @Edits(Account, (_ids, { callerId }) => ({ id: callerId! }))
  edit(@Caller() actor: Actor, @Transaction() tx: Tx, @Body() body: AccountChangeRequest): Promise<void> {
    return this.settings.edit(tx, actor.accountId, body);
  }

  /** Changes the password; needs the current one and ends the other sessions. */
  @Put('password')
  @HttpCode(204)
  @SignedIn()
  changePassword(@Caller() actor: Actor, @Body() body: PasswordChangeRequest): Promise<void> {
    return this.settings.changePassword({ ...actor, sessionId: sessionOf(actor).id }, body);
  }

  /** Where the person is signed in. */
  @Get('sessions')
  @SignedIn()
  async ownSessions(@Caller() actor: Actor): Promise<OwnSessionsResponse> {
    const current = sessionOf(actor).id;
    const sessions = await this.sessions.of(actor);
    return {
      items: sessions.map(({ id, userAgent, createdAt, lastSeenAt }) => ({
        id,
        current: id === current,
        userAgent,
        openedAt: createdAt.toISOString(),
        lastSeenAt: lastSeenAt.toISOString(),
      })),
    };
  }

  /** Signs the person out everywhere else. */
  @Delete('sessions')
  @HttpCode(204)
  @SignedIn()
  @Writes()
  endOtherSessions(@Caller() actor: Actor, @Transaction() tx: Tx): Promise<void> {
    return this.sessions.endOthers(tx, actor.accountId, sessionOf(actor).id);
  }

  @Delete('sessions/:sessionId')
  @HttpCode(204)
  @SignedIn()
  @Writes()
  endSession(
    @Caller() actor: Actor,
    @IdParam('sessionId') sessionId: string,
    @Transaction() tx: Tx,
  ): Promise<void> {
    return this.sessions.endOne(tx, actor.accountId, sessionId);
  }

  /** Sets the first password of an account that was opened for somebody, by the mailed token, and signs in. */
  @Post('joining')
  @HttpCode(204)
  @Public()
  async join(
    @Body() body: JoinRequest,
    @Req() request: FairRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const userAgent = request.headers['user-agent'] ?? '';
    const token = await this.settings.join({ ...body, ip: request.ip, userAgent });
    await this.cookie.enter(request, reply, token);
  }
}

function sessionOf({ session }: Actor): { id: string } {
  if (!session) throw httpErrors.signInNeeded();
  return session;
}
