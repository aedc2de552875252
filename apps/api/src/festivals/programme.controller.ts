import { Body, Controller, Delete, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  festivalsPermissions,
  ProgrammeItem,
  ProgrammeItems,
  ProgrammeQuery,
  ProgrammeReleases,
} from '#lib/festivals';
import { ActingForOrganiser } from '#lib/identity';
import type { Tx } from '#platform/database';
import { Creates, Edits, IdParam, Transaction, Writes } from '#platform/http';
import { Permits } from '../access/access.decorators.js';
import { Acting } from '../access/acting.decorator.js';
import { presentBoard, presentRelease } from './festivals.presenter.js';
import { CreatedResponse } from './festivals.response.js';
import { ProgrammeItemRequest, ReleaseRequest } from './programme.request.js';
import { ProgrammeBoardResponse, ReleasedResponse, ReleaseListResponse } from './programme.response.js';

@ApiTags('festivals')
@Controller('organisers/:organiserId')
export class ProgrammeController {
  constructor(
    private readonly programme: ProgrammeQuery,
    private readonly items: ProgrammeItems,
    private readonly releasing: ProgrammeReleases,
  ) {}

  /** The programme as planned: stages, items, clashes, and what a release would change. */
  @Get('editions/:editionId/programme')
  @Permits(festivalsPermissions.view)
  async board(
    @Acting() { organiserId }: ActingForOrganiser,
    @IdParam('editionId') editionId: string,
  ): Promise<ProgrammeBoardResponse> {
    return presentBoard(await this.programme.board(organiserId, editionId));
  }

  @Post('editions/:editionId/programme-items')
  @Permits(festivalsPermissions.edit)
  @Creates()
  async addItem(
    @Transaction() tx: Tx,
    @Acting() acting: ActingForOrganiser,
    @IdParam('editionId') editionId: string,
    @Body() body: ProgrammeItemRequest,
  ): Promise<CreatedResponse> {
    return { id: await this.items.add(tx, acting, editionId, body) };
  }

  @Put('programme-items/:itemId')
  @HttpCode(204)
  @Permits(festivalsPermissions.edit)
  @Edits(ProgrammeItem, 'itemId')
  async editItem(
    @Transaction() tx: Tx,
    @Acting() acting: ActingForOrganiser,
    @IdParam('itemId') itemId: string,
    @Body() body: ProgrammeItemRequest,
  ): Promise<void> {
    await this.items.edit(tx, acting, itemId, body);
  }

  @Delete('programme-items/:itemId')
  @HttpCode(204)
  @Permits(festivalsPermissions.edit)
  @Writes()
  async removeItem(
    @Transaction() tx: Tx,
    @Acting() acting: ActingForOrganiser,
    @IdParam('itemId') itemId: string,
  ): Promise<void> {
    await this.items.remove(tx, acting, itemId);
  }

  /** Every release, newest first. */
  @Get('editions/:editionId/programme-releases')
  @Permits(festivalsPermissions.view)
  async releases(
    @Acting() { organiserId }: ActingForOrganiser,
    @IdParam('editionId') editionId: string,
  ): Promise<ReleaseListResponse> {
    return { items: (await this.programme.releases(organiserId, editionId)).map(presentRelease) };
  }

  /** Shows visitors the programme as it is planned now. */
  @Post('editions/:editionId/programme-releases')
  @Permits(festivalsPermissions.edit)
  @Creates()
  release(
    @Transaction() tx: Tx,
    @Acting() acting: ActingForOrganiser,
    @IdParam('editionId') editionId: string,
    @Body() { notice }: ReleaseRequest,
  ): Promise<ReleasedResponse> {
    return this.releasing.release(tx, acting, editionId, notice);
  }
}
