import { Body, Controller, Get, HttpCode, Inject, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { fairPhase } from '#lib/fairs';
import { ActingAtPlace, ActingForOrganisation } from '#lib/identity';
import { Clock } from '#lib/kernel';
import {
  Availability,
  Findability,
  Leaving,
  matchmakingPermissions,
  OpenMattersQuery,
  type Participant,
  ParticipationsQuery,
  ProgrammeQuery,
  takesRequests,
  USUAL_RULES,
  WayBackQuery,
} from '#lib/matchmaking';
import { Database, type Tx } from '#platform/database';
import { Transaction, Writes } from '#platform/http';
import { Permits } from '../access/access.decorators.js';
import { Acting } from '../access/acting.decorator.js';
import { OwnPlace } from './own-place.js';
import { FindableRequest, SlotAvailabilityRequest, TakingPartRequest } from './participation.request.js';
import { ParticipationListResponse, ParticipationResponse } from './participation.response.js';
import { presentSlot } from './slot.response.js';

@ApiTags('matchmaking')
@Controller('organisations/:organisationId')
export class ParticipationController {
  constructor(
    private readonly place: OwnPlace,
    private readonly findability: Findability,
    private readonly leaving: Leaving,
    private readonly wayBack: WayBackQuery,
    private readonly open: OpenMattersQuery,
    private readonly availability: Availability,
    private readonly participations: ParticipationsQuery,
    private readonly programmes: ProgrammeQuery,
    private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** The fairs in whose matchmaking the organisation takes part, the latest first. */
  @Get('matchmaking')
  @Permits(matchmakingPermissions.meet)
  async fairs(@Acting() { organisationId }: ActingForOrganisation): Promise<ParticipationListResponse> {
    const found = await this.participations.of(organisationId);
    const open = await this.open.of(found.map(({ participant }) => participant.id));
    const items = found.map(async ({ participant, fair, phase }) => ({
      fairId: fair.id,
      fairName: fair.name,
      startsOn: fair.startsOn,
      endsOn: fair.endsOn,
      phase,
      side: participant.side,
      findable: participant.findable,
      takesPart: participant.leftBy === null,
      mayReturn: await this.mayReturn(participant),
      open: open.get(participant.id)!,
    }));
    return { items: await Promise.all(items) };
  }

  /** The organisation's own place: its side, the slots of the programme and when it is not available. */
  @Get('fairs/:fairId/matchmaking')
  @Permits(matchmakingPermissions.meet)
  async own(@Acting() acting: ActingAtPlace): Promise<ParticipationResponse> {
    const own = await this.place.evenLeft(acting);
    const { id, side, findable } = own;
    const { manager } = this.database;
    const board = await this.programmes.ofFair(manager, acting.fairId);
    const { fair, programme, slots } = board;
    const unavailable = await this.availability.unavailable(manager, own);
    return {
      participantId: id,
      side,
      findable,
      takesPart: own.leftBy === null,
      mayReturn: await this.mayReturn(own),
      open: (await this.open.of([id])).get(id)!,
      fairName: fair.name,
      phase: fairPhase(fair, this.clock.now()),
      takesRequests: takesRequests(board, this.clock.now()),
      venue: fair.venue,
      timeZone: fair.timeZone,
      currency: fair.currency,
      state: programme?.state ?? null,
      scheduling: programme?.scheduling ?? USUAL_RULES.scheduling,
      acceptance: programme?.acceptance ?? USUAL_RULES.acceptance,
      slots: slots.map(presentSlot),
      unavailable: unavailable.map((start) => start.toISOString()),
      requestQuota: programme?.requestQuota ?? 0,
    };
  }

  /** Answers for the organisation whether the other side may find it; can be changed at any time. */
  @Put('fairs/:fairId/matchmaking/findable')
  @HttpCode(204)
  @Permits(matchmakingPermissions.consent)
  @Writes()
  async setFindable(
    @Acting() acting: ActingAtPlace,
    @Body() { findable }: FindableRequest,
    @Transaction() tx: Tx,
  ): Promise<void> {
    const own = await this.place.of(acting, tx);
    await this.findability.answer(tx, own, { findable, saidBy: 'itself', actorId: acting.actorId });
  }

  /** Leaves the meetings of the fair, which ends all that is open there and tells the others, or takes part again. */
  @Put('fairs/:fairId/matchmaking/taking-part')
  @HttpCode(204)
  @Permits(matchmakingPermissions.consent)
  @Writes()
  async setTakingPart(
    @Acting() acting: ActingAtPlace,
    @Body() { takesPart }: TakingPartRequest,
    @Transaction() tx: Tx,
  ): Promise<void> {
    const own = await this.place.evenLeft(acting, tx);
    if (takesPart) await this.leaving.comeBack(tx, own, { by: 'itself', actorId: acting.actorId });
    else if (own.leftBy === null)
      await this.leaving.leave(tx, own, { by: 'itself', actorId: acting.actorId });
  }

  /** Says of one slot whether the organisation is available; all others stay as they are. */
  @Put('fairs/:fairId/matchmaking/unavailability')
  @HttpCode(204)
  @Permits(matchmakingPermissions.meet)
  @Writes()
  async setUnavailable(
    @Acting() acting: ActingAtPlace,
    @Body() body: SlotAvailabilityRequest,
    @Transaction() tx: Tx,
  ): Promise<void> {
    await this.availability.setUnavailable(tx, await this.place.of(acting, tx), body);
  }

  private async mayReturn(own: Participant): Promise<boolean> {
    return own.leftBy !== null && (await this.wayBack.isOpen(this.database.manager, own));
  }
}
