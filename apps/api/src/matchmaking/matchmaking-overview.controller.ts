import { Controller, Get, Query, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { matchmakingPermissions } from '#lib/matchmaking';
import { type MeetingLine, MeetingsQuery } from '#lib/meetings';
import { MatchmakingCountsQuery } from '#lib/reports';
import { ActingAtFair } from '#lib/identity';
import { Permits } from '../access/access.decorators.js';
import { Acting } from '../access/acting.decorator.js';
import { OwnFair } from '../fairs/own-fair.guard.js';
import { MeetingBoardRequest } from './matchmaking-overview.request.js';
import {
  BoardMeetingResponse,
  MatchmakingCountsResponse,
  MeetingBoardResponse,
} from './matchmaking-overview.response.js';

@ApiTags('matchmaking')
@Controller('organisers/:organiserId/fairs/:fairId/matchmaking')
@UseGuards(OwnFair)
export class MatchmakingOverviewController {
  constructor(
    private readonly counts: MatchmakingCountsQuery,
    private readonly meetings: MeetingsQuery,
  ) {}

  /** How many take part, ask, meet. */
  @Get('counts')
  @Permits(matchmakingPermissions.view)
  async matchmakingCounts(
    @Acting() { organiserId, fairId }: ActingAtFair,
  ): Promise<MatchmakingCountsResponse> {
    const { outcomes, ...counts } = await this.counts.of(organiserId, fairId);
    return { ...counts, outcomes: { held: outcomes.held, noShow: outcomes['no-show'] } };
  }

  /** The scheduled meetings of one day, by slot and table. */
  @Get('meetings')
  @Permits(matchmakingPermissions.view)
  async board(
    @Acting() acting: ActingAtFair,
    @Query() { day }: MeetingBoardRequest,
  ): Promise<MeetingBoardResponse> {
    const items = await this.meetings.ofDay(acting, day);
    return { items: items.map(present) };
  }
}

const present = (line: MeetingLine): BoardMeetingResponse => ({
  id: line.id,
  slotStart: line.slotStart.toISOString(),
  slotEnd: line.slotEnd.toISOString(),
  tableId: line.tableId,
  tableNumber: line.tableNumber,
  tableKind: line.tableKind,
  hallName: line.hallName,
  buyerName: line.buyerName,
  buyerCountry: line.buyerCountry,
  exhibitorName: line.exhibitorName,
  interpreterName: line.interpreterName,
  pinned: line.pinned,
});
