import { Body, Controller, Get, HttpCode, Post, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ActingAtFair } from '#lib/identity';
import {
  PublicationPreview,
  PublicationsQuery,
  Publishing,
  TimetableComments,
  TimetableCommentsQuery,
  timetablesPermissions,
} from '#lib/timetables';
import type { Tx } from '#platform/database';
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
    private readonly publishing: Publishing,
    private readonly preview: PublicationPreview,
    private readonly publications: PublicationsQuery,
    private readonly said: TimetableCommentsQuery,
    private readonly comments: TimetableComments,
  ) {}

  /** What publishing the run would do if it were done now. */
  @Get('publication-preview')
  @Permits(timetablesPermissions.view)
  async previewOf(
    @Acting() acting: ActingAtFair,
    @IdParam('runId') runId: string,
  ): Promise<PublicationPreviewResponse> {
    return presentPreview(await this.preview.of(acting, runId));
  }

  /** When the run was shown and published, the latest first. */
  @Get('publications')
  @Permits(timetablesPermissions.view)
  async list(
    @Acting() acting: ActingAtFair,
    @IdParam('runId') runId: string,
  ): Promise<PublicationListResponse> {
    return { items: (await this.publications.of(acting, runId)).map(presentPublication) };
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
    return { items: (await this.said.ofOrganiser(acting, runId)).map(presentComment) };
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
    await this.comments.settle(tx, acting, { runId, commentId });
  }
}
