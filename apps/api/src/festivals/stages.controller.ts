import { Body, Controller, Delete, HttpCode, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Edition, festivalsPermissions, Stage, Stages } from '#lib/festivals';
import { ActingForOrganiser } from '#lib/identity';
import type { Tx } from '#platform/database';
import { Creates, Edits, IdParam, Transaction, Writes } from '#platform/http';
import { Permits } from '../access/access.decorators.js';
import { Acting } from '../access/acting.decorator.js';
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
    @Acting() acting: ActingForOrganiser,
    @IdParam('editionId') editionId: string,
    @Body() { name }: StageRequest,
  ): Promise<CreatedResponse> {
    return { id: await this.stages.add(tx, acting, editionId, name) };
  }

  @Put('editions/:editionId/stage-order')
  @HttpCode(204)
  @Permits(festivalsPermissions.edit)
  @Edits(Edition, 'editionId')
  async reorder(
    @Transaction() tx: Tx,
    @Acting() acting: ActingForOrganiser,
    @IdParam('editionId') editionId: string,
    @Body() { stageIds }: StageOrderRequest,
  ): Promise<void> {
    await this.stages.reorder(tx, acting, editionId, stageIds);
  }

  @Put('stages/:stageId')
  @HttpCode(204)
  @Permits(festivalsPermissions.edit)
  @Edits(Stage, 'stageId')
  async rename(
    @Transaction() tx: Tx,
    @Acting() acting: ActingForOrganiser,
    @IdParam('stageId') stageId: string,
    @Body() { name }: StageRequest,
  ): Promise<void> {
    await this.stages.rename(tx, acting, stageId, name);
  }

  /** Only while nothing is planned on it. */
  @Delete('stages/:stageId')
  @HttpCode(204)
  @Permits(festivalsPermissions.edit)
  @Writes()
  async remove(
    @Transaction() tx: Tx,
    @Acting() acting: ActingForOrganiser,
    @IdParam('stageId') stageId: string,
  ): Promise<void> {
    await this.stages.remove(tx, acting, stageId);
  }
}
