import { Controller, Get, HttpCode, Post, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ExhibitorAccounts, ExhibitorAccountsQuery, exhibitorsPermissions } from '#lib/exhibitors';
import { accountLimits, Actor, Attempts } from '#lib/identity';
import { Transactions, type Tx } from '#platform/database';
import { IdParam, Transaction, Writes } from '#platform/http';
import { Caller, Permits } from '../access/access.decorators.js';
import { OwnFair } from '../fairs/own-fair.guard.js';
import { AccountCountsResponse } from './exhibitor.response.js';

@ApiTags('exhibitors')
@Controller('organisers/:organiserId/fairs/:fairId')
@UseGuards(OwnFair)
export class ExhibitorAccountsController {
  constructor(
    private readonly accounts: ExhibitorAccounts,
    private readonly query: ExhibitorAccountsQuery,
    private readonly attempts: Attempts,
    private readonly transactions: Transactions,
  ) {}

  /** How many exhibitors nobody can sign in for. */
  @Get('exhibitor-accounts')
  @Permits(exhibitorsPermissions.view)
  counts(
    @IdParam('organiserId') organiserId: string,
    @IdParam('fairId') fairId: string,
  ): Promise<AccountCountsResponse> {
    return this.query.counts({ organiserId, fairId });
  }

  /** Has everybody invited who has an address and no account. */
  @Post('exhibitor-accounts/invitations')
  @HttpCode(204)
  @Permits(exhibitorsPermissions.review)
  @Writes()
  inviteAll(
    @IdParam('organiserId') organiserId: string,
    @IdParam('fairId') fairId: string,
    @Caller() { accountId: actorId }: Actor,
    @Transaction() tx: Tx,
  ): Promise<void> {
    return this.accounts.inviteAll(tx, { organiserId, fairId, actorId });
  }

  /** Invites one exhibitor, or mails it a new link. */
  @Post('exhibitors/:exhibitorId/invitation')
  @HttpCode(204)
  @Permits(exhibitorsPermissions.review)
  async invite(
    @IdParam('organiserId') organiserId: string,
    @IdParam('fairId') fairId: string,
    @IdParam('exhibitorId') exhibitorId: string,
    @Caller() { accountId: actorId }: Actor,
  ): Promise<void> {
    await this.attempts.count(...accountLimits.invitationsInto(organiserId));
    const inviting = { organiserId, fairId, actorId };
    await this.transactions.run((tx) => this.accounts.invite(tx, inviting, exhibitorId));
  }
}
