import { Body, Controller, Get, HttpCode, Patch, Query, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#lib/identity';
import { matchmakingPermissions, ParticipantSettings } from '#lib/matchmaking';
import { ParticipantListQuery } from '#lib/requests';
import type { Tx } from '#platform/database';
import { IdParam, Transaction, Writes } from '#platform/http';
import { Caller, Permits } from '../../access/access.decorators.js';
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
    @IdParam('organiserId') organiserId: string,
    @IdParam('fairId') fairId: string,
    @Query() filter: MatchmakingParticipantsRequest,
  ): Promise<MatchmakingParticipantPageResponse> {
    return this.query.page({ organiserId, fairId }, filter);
  }

  /** Changes group, fewest and most meetings, and the answer to being found, of several participants at once. */
  @Patch('settings')
  @HttpCode(204)
  @Permits(matchmakingPermissions.edit)
  @Writes()
  change(
    @IdParam('organiserId') organiserId: string,
    @IdParam('fairId') fairId: string,
    @Body() { participantIds, ...fields }: ParticipantSettingsRequest,
    @Caller() { accountId: actorId }: Actor,
    @Transaction() tx: Tx,
  ): Promise<void> {
    return this.settings.change(tx, { organiserId, fairId, actorId }, participantIds, fields);
  }
}
