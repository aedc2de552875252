import { Controller, Delete, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Actor, InvitationAnswers, Members } from '#lib/identity';
import type { UiLanguage } from '#lib/kernel';
import type { Tx } from '#platform/database';
import { IdParam, Language, Transaction, Writes } from '#platform/http';
import { Caller, SignedIn } from '../../access/access.decorators.js';
import { OwnInvitationsPresenter } from './own-places.presenter.js';
import { OwnInvitationsResponse } from './own-places.response.js';

/** Where the person is asked in, and where they belong. */
@ApiTags('identity')
@Controller('account')
export class OwnPlacesController {
  constructor(
    private readonly answers: InvitationAnswers,
    private readonly members: Members,
    private readonly presenter: OwnInvitationsPresenter,
  ) {}

  /** The invitations that wait for an answer; none while the address is not confirmed. */
  @Get('invitations')
  @SignedIn()
  async invitations(
    @Caller() actor: Actor,
    @Language() language: UiLanguage,
  ): Promise<OwnInvitationsResponse> {
    return { items: await this.presenter.present(await this.answers.waitingFor(actor), language) };
  }

  /** Says yes: the person is a member from now on. */
  @Post('invitations/:invitationId/acceptance')
  @HttpCode(204)
  @SignedIn()
  @Writes()
  accept(
    @Caller() actor: Actor,
    @IdParam('invitationId') invitationId: string,
    @Transaction() tx: Tx,
  ): Promise<void> {
    return this.answers.accept(tx, actor, invitationId);
  }

  /** Says no; whoever asked sees that it was declined. */
  @Post('invitations/:invitationId/refusal')
  @HttpCode(204)
  @SignedIn()
  @Writes()
  decline(
    @Caller() actor: Actor,
    @IdParam('invitationId') invitationId: string,
    @Transaction() tx: Tx,
  ): Promise<void> {
    return this.answers.decline(tx, actor, invitationId);
  }

  /** Leaves an organiser or an organisation; its last owner or manager hands over first. */
  @Delete('memberships/:partyId')
  @HttpCode(204)
  @SignedIn()
  @Writes()
  leave(
    @Caller() { accountId }: Actor,
    @IdParam('partyId') partyId: string,
    @Transaction() tx: Tx,
  ): Promise<void> {
    return this.members.leave(tx, accountId, partyId);
  }
}
