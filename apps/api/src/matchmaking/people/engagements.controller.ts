import { Body, Controller, Delete, Get, HttpCode, Post, Put, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#lib/identity';
import {
  Engagement,
  Engagements,
  GroupingsQuery,
  matchmakingPermissions,
  type Member,
} from '#lib/matchmaking';
import { type Tx, versionOf } from '#platform/database';
import { Creates, Edits, IdParam, Transaction, Writes } from '#platform/http';
import { Caller, Permits } from '../../access/access.decorators.js';
import { OwnFair } from '../../fairs/own-fair.guard.js';
import { EngagementRequest } from './engagements.request.js';
import {
  EngagementAddedResponse,
  EngagementListResponse,
  EngagementResponse,
} from './engagements.response.js';

@ApiTags('matchmaking')
@Controller('organisers/:organiserId/fairs/:fairId/matchmaking/engagements')
@UseGuards(OwnFair)
export class EngagementsController {
  constructor(
    private readonly engagements: Engagements,
    private readonly groupings: GroupingsQuery,
  ) {}

  /** Field visits and programme items with who goes, in the order of time. */
  @Get()
  @Permits(matchmakingPermissions.view)
  async list(
    @IdParam('organiserId') organiserId: string,
    @IdParam('fairId') fairId: string,
  ): Promise<EngagementListResponse> {
    return { items: (await this.groupings.engagements({ organiserId, fairId })).map(present) };
  }

  @Post()
  @Permits(matchmakingPermissions.edit)
  @Creates()
  async add(
    @IdParam('organiserId') organiserId: string,
    @IdParam('fairId') fairId: string,
    @Body() { cancelMeetings, ...fields }: EngagementRequest,
    @Caller() { accountId: actorId }: Actor,
    @Transaction() tx: Tx,
  ): Promise<EngagementAddedResponse> {
    const saving = { cancelMeetings, actorId };
    return { id: await this.engagements.add(tx, { organiserId, fairId }, fields, saving) };
  }

  @Put(':engagementId')
  @HttpCode(204)
  @Permits(matchmakingPermissions.edit)
  @Edits(Engagement, 'engagementId')
  change(
    @IdParam('organiserId') organiserId: string,
    @IdParam('fairId') fairId: string,
    @IdParam('engagementId') id: string,
    @Body() { cancelMeetings, ...fields }: EngagementRequest,
    @Caller() { accountId: actorId }: Actor,
    @Transaction() tx: Tx,
  ): Promise<void> {
    const saving = { cancelMeetings, actorId };
    return this.engagements.change(tx, { organiserId, fairId }, { id, fields }, saving);
  }

  /** Frees the slots of everybody who goes. */
  @Delete(':engagementId')
  @HttpCode(204)
  @Permits(matchmakingPermissions.edit)
  @Writes()
  remove(
    @IdParam('organiserId') organiserId: string,
    @IdParam('fairId') fairId: string,
    @IdParam('engagementId') engagementId: string,
    @Transaction() tx: Tx,
  ): Promise<void> {
    return this.engagements.remove(tx, { organiserId, fairId }, engagementId);
  }
}

const present = ({
  engagement,
  members,
}: {
  engagement: Engagement;
  members: Member[];
}): EngagementResponse => ({
  id: engagement.id,
  kind: engagement.kind,
  title: engagement.title,
  startsAt: engagement.startsAt.toISOString(),
  endsAt: engagement.endsAt.toISOString(),
  travelMinutes: engagement.travelMinutes,
  members,
  version: versionOf(engagement),
});
