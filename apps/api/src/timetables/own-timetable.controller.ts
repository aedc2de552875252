import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ActingAtPlace } from '#lib/identity';
import { Participants, ProgrammeQuery } from '#lib/matchmaking';
import { RunBoardQuery, SlotTimes, TimetableComments, timetablesPermissions } from '#lib/timetables';
import { Database, type Tx } from '#platform/database';
import { Transaction, Writes } from '#platform/http';
import { Permits } from '../access/access.decorators.js';
import { Acting } from '../access/acting.decorator.js';
import { presentComment, presentProposed } from './publications.presenter.js';
import { TimetableCommentRequest } from './publications.request.js';
import { ProposedTimetableListResponse } from './publications.response.js';

@ApiTags('timetables')
@Controller('organisations/:organisationId/fairs/:fairId/proposed-timetable')
export class OwnTimetableController {
  constructor(
    private readonly participants: Participants,
    private readonly programmes: ProgrammeQuery,
    private readonly comments: TimetableComments,
    private readonly board: RunBoardQuery,
    private readonly database: Database,
  ) {}

  /** The organisation's part of the timetable that is open for comments; none when there is no such timetable. */
  @Get()
  @Permits(timetablesPermissions.comment)
  async proposed(
    @Acting() { organisationId, fairId }: ActingAtPlace,
  ): Promise<ProposedTimetableListResponse> {
    const { manager } = this.database;
    const own = await this.participants.ofOrganisation(manager, organisationId, fairId);
    const run = await this.comments.provisional(manager, own);
    if (!run) return { items: [] };
    const { slots, tables } = await this.programmes.ofFair(manager, fairId);
    const times = new SlotTimes(slots);
    const lines = await this.board.placedOf(manager, run, own.id);
    const comments = await this.comments.of(manager, run);
    return {
      items: [
        {
          // Without those whose slot has been taken out of the programme since.
          meetings: lines.flatMap((line) => {
            const end = times.endOf(line.slotStart!);
            return end ? [presentProposed(own, line, { end, tables })] : [];
          }),
          comments: comments.filter(({ participantId }) => participantId === own.id).map(presentComment),
        },
      ],
    };
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
