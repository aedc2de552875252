import { Body, Controller, Get, HttpCode, Post, Put, Query, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Attendances, type DeskMeeting, DeskQuery, SwapIn, WaitingQuery } from '#lib/attendance';
import { codeFor, matchmakingPermissions } from '#lib/matchmaking';
import type { Tx } from '#platform/database';
import { ActingAtFair } from '#lib/identity';
import { Creates, IdParam, Transaction, Writes } from '#platform/http';
import { Permits } from '../access/access.decorators.js';
import { OwnFair } from '../fairs/own-fair.guard.js';
import { Acting } from '../access/acting.decorator.js';
import { AttendanceRequest, DeskRequest, SwapRequest, WaitingRequest } from './desk.request.js';
import { DeskMeetingResponse, DeskResponse, SwappedResponse, WaitingListResponse } from './desk.response.js';

@ApiTags('matchmaking')
@Controller('organisers/:organiserId/fairs/:fairId/matchmaking')
@UseGuards(OwnFair)
export class DeskController {
  constructor(
    private readonly desk: DeskQuery,
    private readonly waiting: WaitingQuery,
    private readonly attendances: Attendances,
    private readonly swapIn: SwapIn,
  ) {}

  /** Who is expected at which table in a slot, and who is there. */
  @Get('desk')
  @Permits(matchmakingPermissions.desk)
  async ofSlot(@Acting() acting: ActingAtFair, @Query() { slotStart }: DeskRequest): Promise<DeskResponse> {
    const { slot, now, secret, meetings } = await this.desk.ofSlot(acting, slotStart);
    return {
      slotStart: slot.start.toISOString(),
      slotEnd: slot.end.toISOString(),
      now: now.toISOString(),
      items: meetings.map((meeting) => present(meeting, secret)),
    };
  }

  /** Who wishes to meet and could in this slot. */
  @Get('desk/waiting')
  @Permits(matchmakingPermissions.desk)
  async waitingPairs(
    @Acting() { organiserId, fairId }: ActingAtFair,
    @Query() { slotStart, meetingId }: WaitingRequest,
  ): Promise<WaitingListResponse> {
    const pairs = await this.waiting.of({ organiserId, fairId, slotStart, insteadOf: meetingId });
    return {
      items: pairs.map(({ why, buyerId, buyerName, exhibitorId, exhibitorName }) => ({
        why,
        buyerParticipantId: buyerId,
        buyerName,
        exhibitorParticipantId: exhibitorId,
        exhibitorName,
      })),
    };
  }

  /** Books a meeting of two who wish for it, now. */
  @Post('desk/swaps')
  @Permits(matchmakingPermissions.desk)
  @Creates()
  async swap(
    @Acting() acting: ActingAtFair,
    @Body() { slotStart, buyerParticipantId, exhibitorParticipantId, meetingId }: SwapRequest,
    @Transaction() tx: Tx,
  ): Promise<SwappedResponse> {
    const pair = { buyerId: buyerParticipantId, exhibitorId: exhibitorParticipantId };
    const wanted = { slotStart, ...pair, insteadOf: meetingId ?? null };
    const { id } = await this.swapIn.book(tx, acting, wanted);
    return { meetingId: id };
  }

  /** Writes whether one side of a meeting is there. */
  @Put('meetings/:meetingId/parties/:participantId/attendance')
  @HttpCode(204)
  @Permits(matchmakingPermissions.desk)
  @Writes()
  record(
    @Acting() acting: ActingAtFair,
    @IdParam('meetingId') meetingId: string,
    @IdParam('participantId') participantId: string,
    @Body() { attendance }: AttendanceRequest,
    @Transaction() tx: Tx,
  ): Promise<void> {
    return this.attendances.record(tx, acting, { meetingId, participantId }, attendance);
  }
}

const present = (
  { id, tableNumber, tableKind, hallName, interpreter, parties }: DeskMeeting,
  secret: string,
): DeskMeetingResponse => ({
  id,
  tableNumber,
  tableKind,
  hallName,
  interpreter,
  code: codeFor(secret, { of: 'meeting', id }),
  parties: parties.map((party) => ({ ...party, arrivedAt: party.arrivedAt?.toISOString() ?? null })),
});
