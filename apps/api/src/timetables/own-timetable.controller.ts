import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ActingAtPlace } from '#lib/identity';
import { Participants } from '#lib/matchmaking';
import { ProposedTimetableQuery, TimetableComments, timetablesPermissions } from '#lib/timetables';
import type { Tx } from '#platform/database';
import { Transaction, Writes } from '#platform/http';
import { Permits } from '../access/access.decorators.js';
import { Acting } from '../access/acting.decorator.js';
import { presentProposed } from './publications.presenter.js';
import { TimetableCommentRequest } from './publications.request.js';
import { ProposedTimetableListResponse } from './publications.response.js';

@ApiTags('timetables')
@Controller('organisations/:organisationId/fairs/:fairId/proposed-timetable')
export class OwnTimetableController {
  constructor(
    private readonly timetables: ProposedTimetableQuery,
    private readonly participants: Participants,
    private readonly comments: TimetableComments,
  ) {}

  /** The organisation's part of the timetable that is open for comments; none when there is no such timetable. */
  @Get()
  @Permits(timetablesPermissions.comment)
  async proposed(@Acting() acting: ActingAtPlace): Promise<ProposedTimetableListResponse> {
    const found = await this.timetables.of(acting);
    return { items: found ? [presentProposed(found)] : [] };
  }

  /** Says something of it to the organiser. */
  @Post('comments')
  @HttpCode(204)
  @Permits(timetablesPermissions.comment)
  @Writes()
  async comment(
    @Acting() { organisationId, fairId, actorId }: ActingAtPlace,
    @Body() { text }: TimetableCommentRequest,
    @Transaction() tx: Tx,
  ): Promise<void> {
    const own = await this.participants.ofOrganisation(tx, organisationId, fairId);
    await this.comments.add(tx, own, text, actorId);
  }
}
