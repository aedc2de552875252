import { Body, Controller, Get, HttpCode, Patch, Query, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { matchmakingPermissions, ParticipantSettings } from '#lib/matchmaking';
import { ParticipantListQuery } from '#lib/requests';
import { ActingAtFair } from '#lib/identity';
import type { Tx } from '#platform/database';
import { Transaction, Writes } from '#platform/http';
import { Permits } from '../../access/access.decorators.js';
import { Acting } from '../../access/acting.decorator.js';
import { OwnFair } from '../../fairs/own-fair.guard.js';
import { MatchmakingParticipantsRequest, ParticipantSettingsRequest } from './participants.request.js';
import { MatchmakingParticipantPageResponse } from './participants.response.js';

@ApiTags('matchmaking')
@Controller('organisers/:organiserId/fairs/:fairId/matchmaking/participants')
@UseGuards(OwnFair)
export class MatchmakingParticipantsController {
  constructor(
    private readonly query: ParticipantListQuery,
    private readonly settings: ParticipantSettings,
  ) {}

  /** Who takes part, by name; `q` ignores accents. */
  @Get()
  @Permits(matchmakingPermissions.view)
  list(
    @Acting() acting: ActingAtFair,
    @Query() filter: MatchmakingParticipantsRequest,
  ): Promise<MatchmakingParticipantPageResponse> {
    return this.query.page(acting, filter);
  }

  /** Changes group, fewest and most meetings, and the answer to being found, of several participants at once. */
  @Patch('settings')
  @HttpCode(204)
  @Permits(matchmakingPermissions.edit)
  @Writes()
  change(
    @Acting() acting: ActingAtFair,
    @Body() { participantIds, ...fields }: ParticipantSettingsRequest,
    @Transaction() tx: Tx,
  ): Promise<void> {
    return this.settings.change(tx, acting, participantIds, fields);
  }
}
