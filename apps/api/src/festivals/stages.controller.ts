import { Body, Controller, Delete, HttpCode, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Edition, festivalsPermissions, Stage, Stages } from '#lib/festivals';
import { Actor } from '#lib/identity';
import type { Tx } from '#platform/database';
import { Creates, Edits, IdParam, Transaction, Writes } from '#platform/http';
import { Caller, Permits } from '../access/access.decorators.js';
import { CreatedResponse } from './festivals.response.js';
import { StageOrderRequest, StageRequest } from './programme.request.js';

@ApiTags('festivals')
@Controller('organisers/:organiserId')
export class StagesController {
  constructor(private readonly stages: Stages) {}

  @Post('editions/:editionId/stages')
  @Permits(festivalsPermissions.edit)
  @Creates()
  async add(
    @Transaction() tx: Tx,
    @IdParam('organiserId') organiserId: string,
    @IdParam('editionId') editionId: string,
    @Caller() actor: Actor,
    @Body() { name }: StageRequest,
  ): Promise<CreatedResponse> {
    return { id: await this.stages.add(tx, editionId, name, { organiserId, actorId: actor.accountId }) };
  }

  @Put('editions/:editionId/stage-order')
  @HttpCode(204)
  @Permits(festivalsPermissions.edit)
  @Edits(Edition, 'editionId')
  async reorder(
    @Transaction() tx: Tx,
    @IdParam('organiserId') organiserId: string,
    @IdParam('editionId') editionId: string,
    @Caller() actor: Actor,
    @Body() { stageIds }: StageOrderRequest,
  ): Promise<void> {
    await this.stages.reorder(tx, editionId, stageIds, { organiserId, actorId: actor.accountId });
  }

  @Put('stages/:stageId')
  @HttpCode(204)
  @Permits(festivalsPermissions.edit)
  @Edits(Stage, 'stageId')
  async rename(
    @Transaction() tx: Tx,
    @IdParam('organiserId') organiserId: string,
    @IdParam('stageId') stageId: string,
    @Caller() actor: Actor,
    @Body() { name }: StageRequest,
  ): Promise<void> {
    await this.stages.rename(tx, stageId, name, { organiserId, actorId: actor.accountId });
  }

  /** Only while nothing is planned on it. */
  @Delete('stages/:stageId')
  @HttpCode(204)
  @Permits(festivalsPermissions.edit)
  @Writes()
  async remove(
    @Transaction() tx: Tx,
    @IdParam('organiserId') organiserId: string,
    @IdParam('stageId') stageId: string,
    @Caller() actor: Actor,
  ): Promise<void> {
    await this.stages.remove(tx, stageId, { organiserId, actorId: actor.accountId });
  }
}
