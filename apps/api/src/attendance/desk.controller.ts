import { Body, Controller, Get, HttpCode, Post, Put, Query, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Attendances, type DeskMeeting, DeskQuery, SwapIn, WaitingQuery } from '#lib/attendance';
import type { Actor } from '#lib/identity';
import { codeFor, matchmakingErrors, matchmakingPermissions, ProgrammeQuery } from '#lib/matchmaking';
import { Database, databaseNow, type Tx } from '#platform/database';
import { Creates, IdParam, Transaction, Writes } from '#platform/http';
import { Caller, Permits } from '../access/access.decorators.js';
import { OwnFair } from '../fairs/own-fair.guard.js';
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
    private readonly programmes: ProgrammeQuery,
    private readonly database: Database,
  ) {}

  /** Who is expected at which table in a slot, and who is there. */
  @Get('desk')
  @Permits(matchmakingPermissions.desk)
  async ofSlot(
    @IdParam('organiserId') organiserId: string,
    @IdParam('fairId') fairId: string,
    @Query() { slotStart }: DeskRequest,
  ): Promise<DeskResponse> {
    const { manager } = this.database;
    const { programme, slots } = await this.programmes.ofOrganiser(manager, organiserId, fairId);
    const slot = slots.find(({ start }) => start.getTime() === slotStart.getTime());
    if (!slot || !programme) throw matchmakingErrors.unknownSlot({ field: 'slotStart' });
    const meetings = await this.desk.ofSlot({ organiserId, fairId }, slotStart);
    return {
      slotStart: slot.start.toISOString(),
      slotEnd: slot.end.toISOString(),
      now: (await databaseNow(manager)).toISOString(),
      items: meetings.map((meeting) => present(meeting, programme.secret)),
    };
  }

  /** Who wishes to meet and could in this slot. */
  @Get('desk/waiting')
  @Permits(matchmakingPermissions.desk)
  async waitingPairs(
    @IdParam('organiserId') organiserId: string,
    @IdParam('fairId') fairId: string,
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
    @IdParam('organiserId') organiserId: string,
    @IdParam('fairId') fairId: string,
    @Body() { slotStart, buyerParticipantId, exhibitorParticipantId, meetingId }: SwapRequest,
    @Caller() { accountId: actorId }: Actor,
    @Transaction() tx: Tx,
  ): Promise<SwappedResponse> {
    const pair = { buyerId: buyerParticipantId, exhibitorId: exhibitorParticipantId };
    const wanted = { slotStart, ...pair, insteadOf: meetingId ?? null };
    const { id } = await this.swapIn.book(tx, { organiserId, fairId, actorId }, wanted);
    return { meetingId: id };
  }

  /** Writes whether one side of a meeting is there. */
  @Put('meetings/:meetingId/parties/:participantId/attendance')
  @HttpCode(204)
  @Permits(matchmakingPermissions.desk)
  @Writes()
  record(
    @IdParam('organiserId') organiserId: string,
    @IdParam('fairId') fairId: string,
    @IdParam('meetingId') meetingId: string,
    @IdParam('participantId') participantId: string,
    @Body() { attendance }: AttendanceRequest,
    @Caller() { accountId: actorId }: Actor,
    @Transaction() tx: Tx,
  ): Promise<void> {
    const by = { organiserId, fairId, actorId };
    return this.attendances.record(tx, by, { meetingId, participantId }, attendance);
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
