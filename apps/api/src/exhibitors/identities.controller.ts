import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  exhibitorsPermissions,
  IdentityChecks,
  IdentityDisputesQuery,
  IdentitySidesQuery,
  IdentityStatesQuery,
} from '#lib/exhibitors';
import { ActingForOrganiser, Organisers } from '#lib/identity';
import { Organisations } from '#lib/organisations';
import type { Tx } from '#platform/database';
import { IdParam, ListRequest, Transaction, Writes } from '#platform/http';
import { Permits } from '../access/access.decorators.js';
import { Acting } from '../access/acting.decorator.js';
import { presentDispute, presentObjection, presentSide } from '../organisations/identity.presenter.js';
import {
  IdentityCheckRequest,
  IdentityReasonRequest,
  IdentitySettlementRequest,
} from '../organisations/identity.request.js';
import { IdentityDisputePageResponse, IdentityResponse } from '../organisations/identity.response.js';

/** Whose a tax code is: what an organiser finds out about those who have applied to it or take part in its fairs. */
@ApiTags('exhibitors')
@Controller('organisers/:organiserId')
export class IdentitiesController {
  constructor(
    private readonly organisations: Organisations,
    private readonly organisers: Organisers,
    private readonly states: IdentityStatesQuery,
    private readonly sides: IdentitySidesQuery,
    private readonly disputesQuery: IdentityDisputesQuery,
    private readonly checks: IdentityChecks,
  ) {}

  /** The organisations of this organiser whose tax code somebody else claims too. */
  @Get('identity-disputes')
  @Permits(exhibitorsPermissions.review)
  async disputes(
    @Acting() { organiserId }: ActingForOrganiser,
    @Query() query: ListRequest,
  ): Promise<IdentityDisputePageResponse> {
    const page = await this.disputesQuery.page(organiserId, query);
    return { items: page.items.map(presentDispute), nextCursor: page.nextCursor };
  }

  /**
   * An organisation's claim to its tax code, and who of those that show themselves claims the same: of many, those with something
   * to show first. Of everybody else, whether there is anybody.
   */
  @Get('identities/:organisationId')
  @Permits(exhibitorsPermissions.review)
  async one(
    @Acting() { organiserId }: ActingForOrganiser,
    @IdParam('organisationId') organisationId: string,
  ): Promise<IdentityResponse> {
    const {
      sides,
      more: moreSides,
      objections,
      ...elsewhere
    } = await this.sides.of(organiserId, organisationId);
    const objecting = await this.organisers.byIds(objections.map((one) => one.organiserId));
    const organisation = (await this.organisations.byId(organisationId))!;
    const states = await this.states.of(organiserId, [organisation]);
    return {
      organisationId,
      state: states.get(organisationId)!,
      taxCode: organisation.taxCode,
      sides: sides.map((side) => presentSide(side, organiserId)),
      moreSides,
      ...elsewhere,
      objections: objections.map((objection) => presentObjection(objection, objecting)),
    };
  }

  /** "We have looked: the code is theirs." Refused while somebody else claims it. */
  @Post('identities/:organisationId/check')
  @HttpCode(204)
  @Permits(exhibitorsPermissions.review)
  @Writes()
  async check(
    @Acting() { organiserId, actorId }: ActingForOrganiser,
    @IdParam('organisationId') organisationId: string,
    @Transaction() tx: Tx,
    @Body() body: IdentityCheckRequest,
  ): Promise<void> {
    await this.checks.check(tx, { organiserId, organisationId, actorId, ...body });
  }

  /** Takes a check of this organiser back. */
  @Post('identities/:organisationId/check-withdrawal')
  @HttpCode(204)
  @Permits(exhibitorsPermissions.review)
  @Writes()
  async withdraw(
    @Acting() { organiserId, actorId }: ActingForOrganiser,
    @IdParam('organisationId') organisationId: string,
    @Transaction() tx: Tx,
    @Body() { reason: note }: IdentityReasonRequest,
  ): Promise<void> {
    await this.checks.withdraw(tx, { organiserId, organisationId, actorId, note });
  }

  /**
   * Settles whose the code is among those that have shown something; each is told how it ended for it, and why. Where another
   * organiser has proven it for somebody else, that one is told what this one finds, and nothing changes.
   */
  @Post('identities/:organisationId/settlement')
  @HttpCode(204)
  @Permits(exhibitorsPermissions.review)
  @Writes()
  async settle(
    @Acting() { organiserId, actorId }: ActingForOrganiser,
    @IdParam('organisationId') organisationId: string,
    @Transaction() tx: Tx,
    @Body() { holderId, reason: note, taxCode }: IdentitySettlementRequest,
  ): Promise<void> {
    await this.checks.settle(tx, { organiserId, organisationId, actorId, note, taxCode }, holderId);
  }
}
