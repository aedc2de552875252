import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  accountLimits,
  ActingForOrganiser,
  Actor,
  Attempts,
  MemberInvitations,
  Members,
  organiserMembersPermissions,
  type OrganiserRole,
  Organisers,
  PartyMembersQuery,
} from '#lib/identity';
import { Transactions, type Tx } from '#platform/database';
import { httpErrors, IdParam, ListRequest, Transaction, Writes } from '#platform/http';
import { Caller, Permits } from '../../access/access.decorators.js';
import { Acting } from '../../access/acting.decorator.js';
import { presentMembers } from './member.presenter.js';
import { OrganiserInvitationRequest, OrganiserRoleRequest } from './member.request.js';
import { OrganiserMembersPageResponse } from './member.response.js';

const party = 'organiser';

@ApiTags('identity')
@Controller('organisers/:organiserId/members')
export class OrganiserMembersController {
  constructor(
    private readonly list: PartyMembersQuery,
    private readonly members: Members,
    private readonly invitations: MemberInvitations,
    private readonly organisers: Organisers,
    private readonly attempts: Attempts,
    private readonly transactions: Transactions,
  ) {}

  /** The people of the organiser, and who was asked in; `q` finds names and addresses. */
  @Get()
  @Permits(organiserMembersPermissions.view)
  async all(
    @Acting() { organiserId }: ActingForOrganiser,
    @Query() query: ListRequest,
  ): Promise<OrganiserMembersPageResponse> {
    return presentMembers<OrganiserRole>(await this.list.page(party, organiserId, query));
  }

  /** Asks somebody in and mails them a link. They are a member once they accept; asked again, they get a new link. */
  @Post()
  @HttpCode(204)
  @Permits(organiserMembersPermissions.edit)
  async invite(
    @Acting() { organiserId }: ActingForOrganiser,
    @Caller() actor: Actor,
    @Body() body: OrganiserInvitationRequest,
  ): Promise<void> {
    const [organiser] = await this.organisers.byIds([organiserId]);
    if (!organiser) throw httpErrors.notFound();
    await this.attempts.count(...accountLimits.invitationsInto(organiserId));
    const place = { party, partyId: organiserId, name: organiser.name } as const;
    await this.transactions.run((tx) => this.invitations.send(tx, place, body, actor));
  }

  @Patch(':memberId')
  @HttpCode(204)
  @Permits(organiserMembersPermissions.edit)
  @Writes()
  async changeRole(
    @Acting() { organiserId }: ActingForOrganiser,
    @IdParam('memberId') memberId: string,
    @Caller() actor: Actor,
    @Transaction() tx: Tx,
    @Body() body: OrganiserRoleRequest,
  ): Promise<void> {
    const change = { memberId, role: body.role };
    await this.members.changeRole(tx, { party, partyId: organiserId }, change, actor);
  }

  /** Ends a membership; the account stays. */
  @Delete(':memberId')
  @HttpCode(204)
  @Permits(organiserMembersPermissions.edit)
  @Writes()
  async remove(
    @Acting() { organiserId }: ActingForOrganiser,
    @IdParam('memberId') memberId: string,
    @Caller() actor: Actor,
    @Transaction() tx: Tx,
  ): Promise<void> {
    await this.members.remove(tx, { party, partyId: organiserId }, memberId, actor);
  }
}
