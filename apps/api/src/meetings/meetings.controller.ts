import { Body, Controller, Get, Header, HttpCode, Inject, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Outcome, Outcomes, OwnMeetingsQuery } from '#lib/attendance';
import { ActingAtPlace } from '#lib/identity';
import { Clock, type UiLanguage } from '#lib/kernel';
import { matchmakingPermissions, Participant } from '#lib/matchmaking';
import { calendarEntry, meetingCalendar, MeetingChanges, MeetingFactsQuery } from '#lib/meetings';
import type { Tx } from '#platform/database';
import { Edits, type FairRequest, IdParam, Language, Transaction, Writes } from '#platform/http';
import { Permits } from '../access/access.decorators.js';
import { Acting } from '../access/acting.decorator.js';
import { AnswersFile } from '../files/answers-file.js';
import { MoveMeetingRequest } from './meeting-changes.request.js';
import { presentMeeting } from './meetings.presenter.js';
import { OutcomeRequest } from './meetings.request.js';
import { MeetingListResponse } from './meetings.response.js';
import { OwnPlace } from '../matchmaking/own-place.js';

@ApiTags('matchmaking')
@Controller('organisations/:organisationId/fairs/:fairId/meetings')
export class MeetingsController {
  constructor(
    private readonly meetings: OwnMeetingsQuery,
    private readonly changes: MeetingChanges,
    private readonly facts: MeetingFactsQuery,
    private readonly outcomes: Outcomes,
    private readonly place: OwnPlace,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** The organisation's meetings in the order of time, cancelled ones too. */
  @Get()
  @Permits(matchmakingPermissions.meet)
  async list(@Acting() acting: ActingAtPlace): Promise<MeetingListResponse> {
    const own = await this.place.evenLeft(acting);
    const lines = await this.meetings.of(own);
    return { items: lines.map((line) => presentMeeting(line, own.side)) };
  }

  /** The meeting for a calendar (RFC 5545). */
  @Get(':meetingId/calendar.ics')
  @Permits(matchmakingPermissions.meet)
  @AnswersFile('ics')
  @Header('content-type', 'text/calendar; charset=utf-8; method=PUBLISH')
  @Header('content-disposition', 'attachment; filename="meeting.ics"')
  async calendar(
    @Acting() acting: ActingAtPlace,
    @IdParam('meetingId') meetingId: string,
    @Language() language: UiLanguage,
  ): Promise<string> {
    const own = await this.place.evenLeft(acting);
    const facts = await this.facts.ofParticipant(own, meetingId);
    const partner = own.side === 'buyer' ? facts.exhibitor : facts.buyer;
    const view = {
      partner: partner.organisation.name,
      language,
      stamp: this.clock.now(),
      attendee: null,
    };
    return meetingCalendar(calendarEntry(facts, view), 'PUBLISH').ics;
  }

  /** Moves a coming meeting to another free common slot. */
  @Post(':meetingId/move')
  @HttpCode(204)
  @Permits(matchmakingPermissions.meet)
  @Writes()
  async move(
    @Acting() acting: ActingAtPlace,
    @IdParam('meetingId') meetingId: string,
    @Body() { slotStart }: MoveMeetingRequest,
    @Transaction() tx: Tx,
  ): Promise<void> {
    const participant = await this.place.of(acting, tx);
    const by = { participant, actorId: acting.actorId };
    await this.changes.move(tx, meetingId, { slotStart, tableId: null }, by);
  }

  /** Cancels a coming meeting and frees both sides and the table. */
  @Post(':meetingId/cancellation')
  @HttpCode(204)
  @Permits(matchmakingPermissions.meet)
  @Writes()
  async cancel(
    @Acting() acting: ActingAtPlace,
    @IdParam('meetingId') meetingId: string,
    @Transaction() tx: Tx,
  ): Promise<void> {
    const participant = await this.place.of(acting, tx);
    await this.changes.cancel(tx, meetingId, { participant, actorId: acting.actorId });
  }

  /** Records what came of a meeting, as this side sees it. */
  @Put(':meetingId/outcome')
  @HttpCode(204)
  @Permits(matchmakingPermissions.meet)
  @Edits(Outcome, ownOutcome)
  async recordOutcome(
    @Acting() acting: ActingAtPlace,
    @IdParam('meetingId') meetingId: string,
    @Body() body: OutcomeRequest,
    @Transaction() tx: Tx,
  ): Promise<void> {
    const own = await this.place.evenLeft(acting, tx);
    await this.outcomes.record(tx, own, meetingId, body, acting.actorId);
  }
}

/** What the side of the caller has said, then or months later. */
async function ownOutcome(
  { meetingId, organisationId, fairId }: Record<string, string>,
  { body }: FairRequest,
  tx: Tx,
) {
  const { id } = await tx.findOneByOrFail(Participant, { organisationId, fairId });
  return { meetingId, participantId: id, survey: (body as OutcomeRequest).survey };
}
