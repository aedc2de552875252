import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Attendances } from '#lib/attendance';
import type { Actor } from '#lib/identity';
import { MeetingFactsQuery } from '#lib/meetings';
import type { Tx } from '#platform/database';
import { Transaction, Writes } from '#platform/http';
import { Caller, SignedIn } from '../access/access.decorators.js';
import { ArrivalRequest } from './arrivals.request.js';
import { ArrivalResponse } from './arrivals.response.js';

@ApiTags('matchmaking')
@Controller('account/arrivals')
export class ArrivalsController {
  constructor(
    private readonly attendances: Attendances,
    private readonly facts: MeetingFactsQuery,
  ) {}

  /** Says that the caller has come to the table whose code was scanned. Saying it again changes nothing. */
  @Post()
  @HttpCode(200)
  @SignedIn()
  @Writes()
  async arrive(
    @Body() { code }: ArrivalRequest,
    @Caller() actor: Actor,
    @Transaction() tx: Tx,
  ): Promise<ArrivalResponse> {
    const { meeting, participant } = await this.attendances.arrive(tx, actor, code);
    const { buyer, exhibitor, fair, table } = await this.facts.of(tx, meeting);
    const partner = participant.side === 'buyer' ? exhibitor : buyer;
    return {
      meetingId: meeting.id,
      fairId: fair.id,
      organisationId: participant.organisationId,
      side: participant.side,
      partnerName: partner.organisation.name,
      tableNumber: table?.number ?? null,
      tableKind: table?.kind ?? null,
      slotStart: meeting.slotStart.toISOString(),
      slotEnd: meeting.slotEnd.toISOString(),
      timeZone: fair.timeZone,
    };
  }
}
