import { Body, Controller, Delete, Get, HttpCode, Post, Put, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ActingAtFair } from '#lib/identity';
import { Delegation, Delegations, GroupingsQuery, matchmakingPermissions } from '#lib/matchmaking';
import { type Tx, versionOf } from '#platform/database';
import { Creates, Edits, IdParam, Transaction, Writes } from '#platform/http';
import { Permits } from '../../access/access.decorators.js';
import { Acting } from '../../access/acting.decorator.js';
import { OwnFair } from '../../fairs/own-fair.guard.js';
import { MatchmakingDelegationRequest } from './delegations.request.js';
import {
  MatchmakingDelegationAddedResponse,
  MatchmakingDelegationListResponse,
} from './delegations.response.js';

@ApiTags('matchmaking')
@Controller('organisers/:organiserId/fairs/:fairId/matchmaking/delegations')
@UseGuards(OwnFair)
export class MatchmakingDelegationsController {
  constructor(
    private readonly delegations: Delegations,
    private readonly groupings: GroupingsQuery,
  ) {}

  /** Participants who come as a group, by name. */
  @Get()
  @Permits(matchmakingPermissions.view)
  async list(@Acting() acting: ActingAtFair): Promise<MatchmakingDelegationListResponse> {
    const found = await this.groupings.delegations(acting);
    return {
      items: found.map(({ delegation: { id, name, together, version }, members }) => ({
        id,
        name,
        together,
        members,
        version: versionOf({ version }),
      })),
    };
  }

  @Post()
  @Permits(matchmakingPermissions.edit)
  @Creates()
  async add(
    @Acting() acting: ActingAtFair,
    @Body() body: MatchmakingDelegationRequest,
    @Transaction() tx: Tx,
  ): Promise<MatchmakingDelegationAddedResponse> {
    return { id: await this.delegations.add(tx, acting, body) };
  }

  @Put(':delegationId')
  @HttpCode(204)
  @Permits(matchmakingPermissions.edit)
  @Edits(Delegation, 'delegationId')
  change(
    @Acting() acting: ActingAtFair,
    @IdParam('delegationId') delegationId: string,
    @Body() body: MatchmakingDelegationRequest,
    @Transaction() tx: Tx,
  ): Promise<void> {
    return this.delegations.change(tx, acting, delegationId, body);
  }

  /** The members stay, each for itself. */
  @Delete(':delegationId')
  @HttpCode(204)
  @Permits(matchmakingPermissions.edit)
  @Writes()
  remove(
    @Acting() acting: ActingAtFair,
    @IdParam('delegationId') delegationId: string,
    @Transaction() tx: Tx,
  ): Promise<void> {
    return this.delegations.remove(tx, acting, delegationId);
  }
}
