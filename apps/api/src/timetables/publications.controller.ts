import { Body, Controller, Get, HttpCode, Post, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ActingAtFair } from '#lib/identity';
import {
  Publication,
  PublicationPreview,
  Publishing,
  Runs,
  TimetableComments,
  timetablesPermissions,
} from '#lib/timetables';
import { Database, type Tx } from '#platform/database';
import { Creates, IdParam, Transaction, Writes } from '#platform/http';
import { Permits } from '../access/access.decorators.js';
import { Acting } from '../access/acting.decorator.js';
import { OwnFair } from '../fairs/own-fair.guard.js';
import { presentComment, presentPreview, presentPublication } from './publications.presenter.js';
import { PublicationRequest } from './publications.request.js';
import {
  PublicationListResponse,
  PublicationPreviewResponse,
  PublicationResponse,
  TimetableCommentListResponse,
} from './publications.response.js';

@ApiTags('timetables')
@Controller('organisers/:organiserId/fairs/:fairId/timetables/:runId')
@UseGuards(OwnFair)
export class PublicationsController {
  constructor(
    private readonly runs: Runs,
    private readonly publishing: Publishing,
    private readonly preview: PublicationPreview,
    private readonly comments: TimetableComments,
    private readonly database: Database,
  ) {}

  /** What publishing the run would do if it were done now. */
  @Get('publication-preview')
  @Permits(timetablesPermissions.view)
  async previewOf(
    @Acting() acting: ActingAtFair,
    @IdParam('runId') runId: string,
  ): Promise<PublicationPreviewResponse> {
    const { manager } = this.database;
    const run = await this.runs.one(manager, acting, runId);
    return presentPreview(await this.preview.of(manager, run));
  }

  /** When the run was shown and published, the latest first. */
  @Get('publications')
  @Permits(timetablesPermissions.view)
  async list(
    @Acting() acting: ActingAtFair,
    @IdParam('runId') runId: string,
  ): Promise<PublicationListResponse> {
    const { manager } = this.database;
    await this.runs.one(manager, acting, runId);
    const publications = await manager.find(Publication, {
      where: { organiserId: acting.organiserId, fairId: acting.fairId, runId },
      order: { createdAt: 'DESC', id: 'DESC' },
    });
    return { items: publications.map(presentPublication) };
  }

  /** Shows the run to its participants for comments, or makes it the timetable that holds. */
  @Post('publications')
  @Permits(timetablesPermissions.edit)
  @Creates()
  async publish(
    @Acting() acting: ActingAtFair,
    @IdParam('runId') runId: string,
    @Body() { kind }: PublicationRequest,
    @Transaction() tx: Tx,
  ): Promise<PublicationResponse> {
    return presentPublication(await this.publishing.publish(tx, acting, runId, kind));
  }

  /** What participants say of the run. */
  @Get('comments')
  @Permits(timetablesPermissions.view)
  async commentsOf(
    @Acting() acting: ActingAtFair,
    @IdParam('runId') runId: string,
  ): Promise<TimetableCommentListResponse> {
    const { manager } = this.database;
    const run = await this.runs.one(manager, acting, runId);
    return { items: (await this.comments.of(manager, run)).map(presentComment) };
  }

  /** Says that a comment has been dealt with. */
  @Post('comments/:commentId/settlement')
  @HttpCode(204)
  @Permits(timetablesPermissions.edit)
  @Writes()
  async settle(
    @Acting() acting: ActingAtFair,
    @IdParam('runId') runId: string,
    @IdParam('commentId') commentId: string,
    @Transaction() tx: Tx,
  ): Promise<void> {
    const run = await this.runs.one(tx, acting, runId);
    await this.comments.settle(tx, run, commentId, acting.actorId);
  }
}
