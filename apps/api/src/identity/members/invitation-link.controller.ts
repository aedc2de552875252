import { Body, Controller, Get, Header, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { ApiParam, ApiTags, ApiUnauthorizedResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Actor, Arrivals, InvitationAnswers } from '#lib/identity';
import type { UiLanguage } from '#lib/kernel';
import type { Tx } from '#platform/database';
import { type FairRequest, Language, Transaction, Writes } from '#platform/http';
import { MaybeCaller, Public } from '../../access/access.decorators.js';
import { SessionCookie } from '../../access/session-cookie.js';
import { InvitationAcceptanceRequest } from './invitation-link.request.js';
import { OwnInvitationsPresenter } from './own-places.presenter.js';
import { LinkedInvitationResponse } from './own-places.response.js';

/** What somebody does with the link in an invitation to become a member. Opening it changes nothing: mail scanners open every link. */
@ApiTags('identity')
@Controller('public/member-invitations/:token')
@ApiParam({ name: 'token', type: String })
export class InvitationLinkController {
  constructor(
    private readonly answers: InvitationAnswers,
    private readonly arrivals: Arrivals,
    private readonly presenter: OwnInvitationsPresenter,
    private readonly cookie: SessionCookie,
  ) {}

  @Get()
  @Header('Cache-Control', 'no-store')
  @Public()
  async invitation(
    @Param('token') token: string,
    @MaybeCaller() actor: Actor | null,
    @Language() language: UiLanguage,
  ): Promise<LinkedInvitationResponse> {
    const invitation = await this.answers.open(token);
    const { email, name } = invitation;
    const entrance = await this.arrivals.entranceOf(email, actor);
    const [shown] = await this.presenter.present([invitation], language);
    return { ...shown!, email, name, entrance };
  }

  /** Says yes, with the account of the address that the link was mailed to; opens it where there is none, and signs in. */
  @Post('acceptance')
  @HttpCode(204)
  @Public()
  @ApiUnauthorizedResponse()
  async accept(
    @Param('token') token: string,
    @MaybeCaller() actor: Actor | null,
    @Body() { name, password = '' }: InvitationAcceptanceRequest,
    @Req() request: FairRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const userAgent = request.headers['user-agent'];
    const acceptance = { name, password, actor, ip: request.ip, userAgent };
    const { sessionToken } = await this.answers.acceptByLink(token, acceptance);
    await this.cookie.enter(request, reply, sessionToken);
  }

  /** Says no; needs no account. */
  @Post('refusal')
  @HttpCode(204)
  @Public()
  @Writes()
  decline(@Param('token') token: string, @Transaction() tx: Tx): Promise<void> {
    return this.answers.declineByLink(tx, token);
  }
}
