import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { matchmakingPermissions, Programme, Programmes, ProgrammeSetupQuery } from '#lib/matchmaking';
import type { Tx } from '#platform/database';
import { Edits, Tagged, Transaction } from '#platform/http';
import { Permits } from '../access/access.decorators.js';
import { ActingAtFair } from '#lib/identity';
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
    private readonly query: ProgrammeSetupQuery,
  ) {}

  /** When and where meetings are held; a suggestion while nothing has been saved. */
  @Get()
  @Permits(matchmakingPermissions.view)
  @Tagged()
  async programme(@Acting() acting: ActingAtFair): Promise<MatchmakingProgrammeResponse> {
    return presentProgramme(await this.query.of(acting));
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
    return presentProgramme(await this.query.of(acting, tx));
  }
}
