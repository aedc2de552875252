import { Body, Controller, Delete, Get, HttpCode, Post, Put, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ActingAtFair } from '#lib/identity';
import {
  Engagement,
  Engagements,
  GroupingsQuery,
  matchmakingPermissions,
  type Member,
} from '#lib/matchmaking';
import { type Tx, versionOf } from '#platform/database';
import { Creates, Edits, IdParam, Transaction, Writes } from '#platform/http';
import { Permits } from '../../access/access.decorators.js';
import { Acting } from '../../access/acting.decorator.js';
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
  async list(@Acting() acting: ActingAtFair): Promise<EngagementListResponse> {
    return { items: (await this.groupings.engagements(acting)).map(present) };
  }

  @Post()
  @Permits(matchmakingPermissions.edit)
  @Creates()
  async add(
    @Acting() acting: ActingAtFair,
    @Body() { cancelMeetings, ...fields }: EngagementRequest,
    @Transaction() tx: Tx,
  ): Promise<EngagementAddedResponse> {
    return { id: await this.engagements.add(tx, acting, fields, { cancelMeetings }) };
  }

  @Put(':engagementId')
  @HttpCode(204)
  @Permits(matchmakingPermissions.edit)
  @Edits(Engagement, 'engagementId')
  change(
    @Acting() acting: ActingAtFair,
    @IdParam('engagementId') id: string,
    @Body() { cancelMeetings, ...fields }: EngagementRequest,
    @Transaction() tx: Tx,
  ): Promise<void> {
    return this.engagements.change(tx, acting, { id, fields }, { cancelMeetings });
  }

  /** Frees the slots of everybody who goes. */
  @Delete(':engagementId')
  @HttpCode(204)
  @Permits(matchmakingPermissions.edit)
  @Writes()
  remove(
    @Acting() acting: ActingAtFair,
    @IdParam('engagementId') engagementId: string,
    @Transaction() tx: Tx,
  ): Promise<void> {
    return this.engagements.remove(tx, acting, engagementId);
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
