import { Body, Controller, Get, Header, HttpCode, Param, Post, Req, Res, UseGuards } from '@nestjs/common';
import { ApiParam, ApiTags, ApiUnauthorizedResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { type Actor, Arrivals } from '#lib/identity';
import { BuyerAdmission, GuestInvitations, type GuestLink } from '#lib/invitations';
import type { UiLanguage } from '#lib/kernel';
import { GuestMattersQuery } from '#lib/requests';
import type { Tx } from '#platform/database';
import { type FairRequest, Language, Transaction, Writes } from '#platform/http';
import { MaybeCaller, Public } from '../access/access.decorators.js';
import { TakesPlainForms } from '../access/body-types.js';
import { SessionCookie } from '../access/session-cookie.js';
import { GuestPresenter } from './guest.presenter.js';
import { GuestAccountRequest, GuestReplyRequest } from './guest.request.js';
import { GuestInvitationResponse, GuestJoinedResponse } from './guest.response.js';
import { InvitationLink, OpenedLink } from './invitation-link.guard.js';

/** What a guest does with the link from the letter. Opening it (GET, HEAD) changes nothing: mail scanners open every link. */
@ApiTags('invitations')
@Controller('public/invitations/:token')
@UseGuards(InvitationLink)
@ApiParam({ name: 'token', type: String })
export class GuestController {
  constructor(
    private readonly invitations: GuestInvitations,
    private readonly admission: BuyerAdmission,
    private readonly arrivals: Arrivals,
    private readonly matters: GuestMattersQuery,
    private readonly presenter: GuestPresenter,
    private readonly cookie: SessionCookie,
  ) {}

  /** The letter, the deadline and the answer so far. */
  @Get()
  @Header('Cache-Control', 'no-store')
  @Public()
  async invitation(
    @Param('token') token: string,
    @OpenedLink() { email, invitationId }: GuestLink,
    @MaybeCaller() actor: Actor | null,
    @Language() language: UiLanguage,
  ): Promise<GuestInvitationResponse> {
    const entrance = await this.arrivals.entranceOf(email, actor);
    const shown = this.presenter.present(await this.invitations.open(token), language);
    return { ...shown, email, entrance, loses: await this.matters.of(invitationId) };
  }

  /** Answers, or changes the answer; until the deadline. */
  @Post('reply')
  @HttpCode(204)
  @Public()
  @Writes()
  reply(
    @OpenedLink() link: GuestLink,
    @Body() body: GuestReplyRequest,
    @Transaction() tx: Tx,
  ): Promise<void> {
    return this.invitations.reply(tx, link, body);
  }

  /** After accepting: joins the fair as a buyer with the account of the address that the letter went to, opened if need be, and signs in. */
  @Post('account')
  @HttpCode(200)
  @Public()
  @ApiUnauthorizedResponse()
  async account(
    @Param('token') token: string,
    @OpenedLink() link: GuestLink,
    @MaybeCaller() actor: Actor | null,
    @Body() { password = '', ...body }: GuestAccountRequest,
    @Req() request: FairRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<GuestJoinedResponse> {
    const browser = { actor, ip: request.ip, userAgent: request.headers['user-agent'] };
    const admitted = await this.admission.admit(link, { ...body, password, ...browser });
    await this.cookie.enter(request, reply, admitted.sessionToken);
    const { fair } = await this.invitations.open(token);
    return { organisationId: admitted.organisationId, fairId: fair.id };
  }

  /** No more campaigns to this person. Also what mail readers call for one-click unsubscribing (RFC 8058). */
  @TakesPlainForms()
  @Post('unsubscription')
  @HttpCode(204)
  @Public()
  @Writes()
  unsubscribe(@OpenedLink() link: GuestLink, @Transaction() tx: Tx): Promise<void> {
    return this.invitations.unsubscribe(tx, link);
  }
}
