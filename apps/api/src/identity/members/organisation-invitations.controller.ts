import { Controller, Delete, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  accountLimits,
  ActingForOrganisation,
  Actor,
  Attempts,
  MemberInvitations,
  organisationMembersPermissions,
} from '#lib/identity';
import { Transactions, type Tx } from '#platform/database';
import { IdParam, Transaction, Writes } from '#platform/http';
import { Caller, Permits } from '../../access/access.decorators.js';
import { Acting } from '../../access/acting.decorator.js';

const party = 'organisation';

/** Who was asked into the organisation and has not said yes. */
@ApiTags('identity')
@Controller('organisations/:organisationId/member-invitations/:invitationId')
export class OrganisationInvitationsController {
  constructor(
    private readonly invitations: MemberInvitations,
    private readonly attempts: Attempts,
    private readonly transactions: Transactions,
  ) {}

  /** Mails the invitation again, with another link and all its time. */
  @Post('mails')
  @HttpCode(204)
  @Permits(organisationMembersPermissions.edit)
  async sendAgain(
    @Acting() { organisationId, actorId }: ActingForOrganisation,
    @IdParam('invitationId') invitationId: string,
    @Caller() actor: Actor,
  ): Promise<void> {
    await this.attempts.count(...accountLimits.invitationsBy(actorId, organisationId));
    const key = { party, partyId: organisationId } as const;
    await this.transactions.run((tx) => this.invitations.sendAgain(tx, key, invitationId, actor));
  }

  /** Takes the invitation back; its links end. */
  @Delete()
  @HttpCode(204)
  @Permits(organisationMembersPermissions.edit)
  @Writes()
  withdraw(
    @Acting() { organisationId }: ActingForOrganisation,
    @IdParam('invitationId') invitationId: string,
    @Caller() actor: Actor,
    @Transaction() tx: Tx,
  ): Promise<void> {
    return this.invitations.withdraw(tx, { party, partyId: organisationId }, invitationId, actor);
  }
}
