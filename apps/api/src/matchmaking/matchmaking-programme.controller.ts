import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { ActingAtFair } from '#lib/identity';
import {
  matchmakingPermissions,
  ParticipantListQuery,
  Programme,
  ProgrammeQuery,
  Programmes,
} from '#lib/matchmaking';
import { Database, type Tx } from '#platform/database';
import { Edits, Tagged, Transaction } from '#platform/http';
import { Permits } from '../access/access.decorators.js';
import { Acting } from '../access/acting.decorator.js';
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
  async programme(@Acting() { organiserId, fairId }: ActingAtFair): Promise<MatchmakingProgrammeResponse> {
    return this.shown(this.database.manager, organiserId, fairId);
  }

  /** Sets the programme up as a whole. */
  @Put()
  @Carries(5_000)
  @Permits(matchmakingPermissions.edit)
  @Edits(Programme, ({ fairId }) => ({ fairId }))
  async save(
    @Acting() acting: ActingAtFair,
    @Body() body: MatchmakingProgrammeRequest,
    @Transaction() tx: Tx,
  ): Promise<MatchmakingProgrammeResponse> {
    await this.programmes.save(tx, acting, body);
    return this.shown(tx, acting.organiserId, acting.fairId);
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
