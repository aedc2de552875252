import { Controller, Get, HttpCode, Post, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ExhibitorAccounts, ExhibitorAccountsQuery, exhibitorsPermissions } from '#lib/exhibitors';
import { accountLimits, ActingAtFair, Attempts } from '#lib/identity';
import { Transactions, type Tx } from '#platform/database';
import { IdParam, Transaction, Writes } from '#platform/http';
import { Permits } from '../access/access.decorators.js';
import { Acting } from '../access/acting.decorator.js';
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
  counts(@Acting() acting: ActingAtFair): Promise<AccountCountsResponse> {
    return this.query.counts(acting);
  }

  /** Has everybody invited who has an address and no account. */
  @Post('exhibitor-accounts/invitations')
  @HttpCode(204)
  @Permits(exhibitorsPermissions.review)
  @Writes()
  inviteAll(@Acting() acting: ActingAtFair, @Transaction() tx: Tx): Promise<void> {
    return this.accounts.inviteAll(tx, acting);
  }

  /** Invites one exhibitor, or mails it a new link. */
  @Post('exhibitors/:exhibitorId/invitation')
  @HttpCode(204)
  @Permits(exhibitorsPermissions.review)
  async invite(@Acting() acting: ActingAtFair, @IdParam('exhibitorId') exhibitorId: string): Promise<void> {
    await this.attempts.count(...accountLimits.invitationsInto(acting.organiserId));
    await this.transactions.run((tx) => this.accounts.invite(tx, acting, exhibitorId));
  }
}
