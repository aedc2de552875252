import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { matchmakingPermissions } from '#lib/matchmaking';
import { MeetingRequests, RequestAcceptance, type RequestLine, RequestsQuery } from '#lib/requests';
import { ActingAtPlace } from '#lib/identity';
import type { Tx } from '#platform/database';
import { Creates, IdParam, Transaction, Writes } from '#platform/http';
import { Permits } from '../access/access.decorators.js';
import { Acting } from '../access/acting.decorator.js';
import {
  AcceptanceRequest,
  DeclineRequest,
  MeetingRequestsRequest,
  NewMeetingRequest,
} from './meeting-requests.request.js';
import {
  MeetingRequestPageResponse,
  MeetingRequestResponse,
  NewMeetingRequestResponse,
  NewMeetingResponse,
} from './meeting-requests.response.js';
import { OwnPlace } from '../matchmaking/own-place.js';

@ApiTags('matchmaking')
@Controller('organisations/:organisationId/fairs/:fairId/meeting-requests')
export class MeetingRequestsController {
  constructor(
    private readonly requests: MeetingRequests,
    private readonly acceptance: RequestAcceptance,
    private readonly query: RequestsQuery,
    private readonly place: OwnPlace,
  ) {}

  /** The requests sent or received, the newest first. */
  @Get()
  @Permits(matchmakingPermissions.meet)
  async list(
    @Acting() acting: ActingAtPlace,
    @Query() query: MeetingRequestsRequest,
  ): Promise<MeetingRequestPageResponse> {
    const page = await this.query.page(await this.place.of(acting), query);
    return { items: page.items.map(present), nextCursor: page.nextCursor };
  }

  /** Asks for a meeting. It takes no slot until it is accepted, which it is at once where the programme asks for no acceptance. */
  @Post()
  @Permits(matchmakingPermissions.meet)
  @Creates()
  async ask(
    @Acting() acting: ActingAtPlace,
    @Body() { participantId, message, proposedSlot }: NewMeetingRequest,
    @Transaction() tx: Tx,
  ): Promise<NewMeetingRequestResponse> {
    const own = await this.place.of(acting, tx);
    const asked = { inviteeId: participantId, message, proposedSlot: proposedSlot ?? null };
    const { id, state, expiresAt, meeting } = await this.requests.ask(tx, own, asked, acting.actorId);
    return {
      id,
      state,
      expiresAt: expiresAt.toISOString(),
      slotStart: meeting?.slotStart.toISOString() ?? null,
    };
  }

  /** Accepts a request and books its meeting, unless the organiser schedules: then it waits for the timetable. A taken slot is answered with the next free common ones. */
  @Post(':requestId/acceptance')
  @Permits(matchmakingPermissions.meet)
  @Creates()
  async accept(
    @Acting() acting: ActingAtPlace,
    @IdParam('requestId') requestId: string,
    @Body() { slotStart }: AcceptanceRequest,
    @Transaction() tx: Tx,
  ): Promise<NewMeetingResponse> {
    const own = await this.place.of(acting, tx);
    const wanted = { requestId, slotStart: slotStart ?? null };
    const meeting = await this.acceptance.accept(tx, own, wanted, acting.actorId);
    return {
      id: meeting?.id ?? null,
      slotStart: meeting?.slotStart.toISOString() ?? null,
      slotEnd: meeting?.slotEnd.toISOString() ?? null,
    };
  }

  @Post(':requestId/decline')
  @HttpCode(204)
  @Permits(matchmakingPermissions.meet)
  @Writes()
  async decline(
    @Acting() acting: ActingAtPlace,
    @IdParam('requestId') requestId: string,
    @Body() { reason }: DeclineRequest,
    @Transaction() tx: Tx,
  ): Promise<void> {
    const own = await this.place.of(acting, tx);
    await this.requests.decline(tx, own, requestId, reason, acting.actorId);
  }

  /** Takes an own request back. */
  @Post(':requestId/withdrawal')
  @HttpCode(204)
  @Permits(matchmakingPermissions.meet)
  @Writes()
  async withdraw(
    @Acting() acting: ActingAtPlace,
    @IdParam('requestId') requestId: string,
    @Transaction() tx: Tx,
  ): Promise<void> {
    const own = await this.place.of(acting, tx);
    await this.requests.withdraw(tx, own, requestId, acting.actorId);
  }
}

const present = (line: RequestLine): MeetingRequestResponse => ({
  id: line.id,
  state: line.state,
  message: line.message,
  proposedSlot: line.proposedSlot?.toISOString() ?? null,
  declineReason: line.declineReason,
  expiresAt: line.expiresAt.toISOString(),
  createdAt: line.createdAt.toISOString(),
  waitsForTimetable: line.waitsForTimetable,
  meetingCancelled: line.isMeetingCancelled,
  partner: {
    participantId: line.partnerId,
    organisationId: line.partnerOrganisationId,
    name: line.partnerName,
    country: line.partnerCountry,
    province: line.partnerProvince,
    languages: line.partnerLanguages,
  },
});
