import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import type { Actor } from '#lib/identity';
import { matchmakingPermissions, Programme, ProgrammeQuery, Programmes } from '#lib/matchmaking';
import { ParticipantListQuery } from '#lib/requests';
import { Database, type Tx } from '#platform/database';
import { Edits, IdParam, Tagged, Transaction } from '#platform/http';
import { Caller, Permits } from '../access/access.decorators.js';
import { Carries } from '../access/bounds.guard.js';
import { presentProgramme } from './matchmaking-programme.presenter.js';
import { MatchmakingProgrammeRequest } from './matchmaking-programme.request.js';
import { MatchmakingProgrammeResponse } from './matchmaking-programme.response.js';

@ApiTags('matchmaking')
@Controller('organisers/:organiserId/fairs/:fairId/matchmaking/programme')
export class MatchmakingProgrammeController {
  constructor(
    private readonly programmes: Programmes,
    private readonly query: ProgrammeQuery,
    private readonly participants: ParticipantListQuery,
    private readonly database: Database,
  ) {}

  /** When and where meetings are held; a suggestion while nothing has been saved. */
  @Get()
  @Permits(matchmakingPermissions.view)
  @Tagged()
  async programme(
    @IdParam('organiserId') organiserId: string,
    @IdParam('fairId') fairId: string,
  ): Promise<MatchmakingProgrammeResponse> {
    return this.shown(this.database.manager, organiserId, fairId);
  }

  /** Sets the programme up as a whole. */
  @Put()
  @Carries(5_000)
  @Permits(matchmakingPermissions.edit)
  @Edits(Programme, ({ fairId }) => ({ fairId }))
  async save(
    @IdParam('organiserId') organiserId: string,
    @IdParam('fairId') fairId: string,
    @Body() body: MatchmakingProgrammeRequest,
    @Caller() { accountId: actorId }: Actor,
    @Transaction() tx: Tx,
  ): Promise<MatchmakingProgrammeResponse> {
    await this.programmes.save(tx, { organiserId, fairId, actorId }, body);
    return this.shown(tx, organiserId, fairId);
  }

  private async shown(
    manager: EntityManager,
    organiserId: string,
    fairId: string,
  ): Promise<MatchmakingProgrammeResponse> {
    const board = await this.query.ofOrganiser(manager, organiserId, fairId);
    const owners = board.tables.flatMap(({ participantId }) => participantId ?? []);
    const ownerNames = await this.participants.namesOf(manager, fairId, owners);
    return presentProgramme(board, { ownerNames, halls: await this.query.hallsOf(manager, fairId) });
  }
}
