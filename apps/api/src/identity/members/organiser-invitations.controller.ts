import { Controller, Delete, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  accountLimits,
  ActingForOrganiser,
  Actor,
  Attempts,
  MemberInvitations,
  organiserMembersPermissions,
} from '#lib/identity';
import { Transactions, type Tx } from '#platform/database';
import { IdParam, Transaction, Writes } from '#platform/http';
import { Caller, Permits } from '../../access/access.decorators.js';
import { Acting } from '../../access/acting.decorator.js';

const party = 'organiser';

/** Who was asked into the organiser and has not said yes. */
@ApiTags('identity')
@Controller('organisers/:organiserId/member-invitations/:invitationId')
export class OrganiserInvitationsController {
  constructor(
    private readonly invitations: MemberInvitations,
    private readonly attempts: Attempts,
    private readonly transactions: Transactions,
  ) {}

  /** Mails the invitation again, with another link and all its time. */
  @Post('mails')
  @HttpCode(204)
  @Permits(organiserMembersPermissions.edit)
  async sendAgain(
    @Acting() { organiserId }: ActingForOrganiser,
    @IdParam('invitationId') invitationId: string,
    @Caller() actor: Actor,
  ): Promise<void> {
    await this.attempts.count(...accountLimits.invitationsInto(organiserId));
    const key = { party, partyId: organiserId } as const;
    await this.transactions.run((tx) => this.invitations.sendAgain(tx, key, invitationId, actor));
  }

  /** Takes the invitation back; its links end. */
  @Delete()
  @HttpCode(204)
  @Permits(organiserMembersPermissions.edit)
  @Writes()
  withdraw(
    @Acting() { organiserId }: ActingForOrganiser,
    @IdParam('invitationId') invitationId: string,
    @Caller() actor: Actor,
    @Transaction() tx: Tx,
  ): Promise<void> {
    return this.invitations.withdraw(tx, { party, partyId: organiserId }, invitationId, actor);
  }
}
