import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  accountLimits,
  ActingForOrganisation,
  Actor,
  Attempts,
  MemberInvitations,
  Members,
  organisationMembersPermissions,
  type OrganisationRole,
  PartyMembersQuery,
} from '#lib/identity';
import { Organisations } from '#lib/organisations';
import { Transactions, type Tx } from '#platform/database';
import { httpErrors, IdParam, ListRequest, Transaction, Writes } from '#platform/http';
import { Caller, Permits } from '../../access/access.decorators.js';
import { Acting } from '../../access/acting.decorator.js';
import { presentMembers } from './member.presenter.js';
import { OrganisationInvitationRequest, OrganisationRoleRequest } from './member.request.js';
import { OrganisationMembersPageResponse } from './member.response.js';

const party = 'organisation';

@ApiTags('identity')
@Controller('organisations/:organisationId/members')
export class OrganisationMembersController {
  constructor(
    private readonly list: PartyMembersQuery,
    private readonly members: Members,
    private readonly invitations: MemberInvitations,
    private readonly organisations: Organisations,
    private readonly attempts: Attempts,
    private readonly transactions: Transactions,
  ) {}

  /** The people of the organisation, and who was asked in; `q` finds names and addresses. */
  @Get()
  @Permits(organisationMembersPermissions.view)
  async all(
    @Acting() { organisationId }: ActingForOrganisation,
    @Query() query: ListRequest,
  ): Promise<OrganisationMembersPageResponse> {
    return presentMembers<OrganisationRole>(await this.list.page(party, organisationId, query));
  }

  /** Asks somebody in and mails them a link. They are a member once they accept; asked again, they get a new link. */
  @Post()
  @HttpCode(204)
  @Permits(organisationMembersPermissions.edit)
  async invite(
    @Acting() { organisationId, actorId }: ActingForOrganisation,
    @Caller() actor: Actor,
    @Body() body: OrganisationInvitationRequest,
  ): Promise<void> {
    const organisation = await this.organisations.byId(organisationId);
    if (!organisation) throw httpErrors.notFound();
    await this.attempts.count(...accountLimits.invitationsBy(actorId, organisationId));
    const place = { party, partyId: organisationId, name: { vi: organisation.name } } as const;
    await this.transactions.run((tx) => this.invitations.send(tx, place, body, actor));
  }

  @Patch(':memberId')
  @HttpCode(204)
  @Permits(organisationMembersPermissions.edit)
  @Writes()
  async changeRole(
    @Acting() { organisationId }: ActingForOrganisation,
    @IdParam('memberId') memberId: string,
    @Caller() actor: Actor,
    @Transaction() tx: Tx,
    @Body() body: OrganisationRoleRequest,
  ): Promise<void> {
    const change = { memberId, role: body.role };
    await this.members.changeRole(tx, { party, partyId: organisationId }, change, actor);
  }

  /** Ends a membership; the account stays. */
  @Delete(':memberId')
  @HttpCode(204)
  @Permits(organisationMembersPermissions.edit)
  @Writes()
  async remove(
    @Acting() { organisationId }: ActingForOrganisation,
    @IdParam('memberId') memberId: string,
    @Caller() actor: Actor,
    @Transaction() tx: Tx,
  ): Promise<void> {
    await this.members.remove(tx, { party, partyId: organisationId }, memberId, actor);
  }
}
