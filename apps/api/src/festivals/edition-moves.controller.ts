import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Edition, EditionMoves, festivalsPermissions } from '#lib/festivals';
import { Actor } from '#lib/identity';
import type { Tx } from '#platform/database';
import { CountsEdits, type Expected, ExpectedVersions, IdParam, Previews, Transaction } from '#platform/http';
import { Caller, Permits } from '../access/access.decorators.js';
import { MovePreviewRequest, MoveRequest } from './moves.request.js';
import { MoveResponse } from './moves.response.js';

@ApiTags('festivals')
@Controller('organisers/:organiserId/editions/:editionId')
export class EditionMovesController {
  constructor(private readonly moves: EditionMoves) {}

  /** Shows what moving the edition would do; changes nothing. One at a time for an organiser in each process of the api. */
  @Post('move-previews')
  @HttpCode(200)
  @Previews()
  @Permits(festivalsPermissions.edit)
  previewMove(
    @IdParam('organiserId') organiserId: string,
    @IdParam('editionId') editionId: string,
    @Caller() actor: Actor,
    @Body() { firstDay }: MovePreviewRequest,
  ): Promise<MoveResponse> {
    return this.moves.preview(editionId, firstDay, { organiserId, actorId: actor.accountId });
  }

  /** Moves the edition with its programme, its fairs and all that belongs to them, and tells everybody once; repeated, it changes nothing. */
  @Post('moves')
  @HttpCode(200)
  @Permits(festivalsPermissions.edit)
  @CountsEdits(Edition, 'editionId')
  move(
    @Transaction() tx: Tx,
    @IdParam('organiserId') organiserId: string,
    @IdParam('editionId') editionId: string,
    @Caller() actor: Actor,
    @ExpectedVersions() expected: Expected,
    @Body() body: MoveRequest,
  ): Promise<MoveResponse> {
    const by = { organiserId, actorId: actor.accountId };
    return this.moves.move(tx, editionId, { ...body, expected }, by);
  }
}
