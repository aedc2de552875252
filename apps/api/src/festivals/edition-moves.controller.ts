import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Edition, EditionMoves, festivalsPermissions } from '#lib/festivals';
import { ActingForOrganiser } from '#lib/identity';
import type { Tx } from '#platform/database';
import { CountsEdits, type Expected, ExpectedVersions, IdParam, Previews, Transaction } from '#platform/http';
import { Permits } from '../access/access.decorators.js';
import { Acting } from '../access/acting.decorator.js';
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
    @Acting() acting: ActingForOrganiser,
    @IdParam('editionId') editionId: string,
    @Body() { firstDay }: MovePreviewRequest,
  ): Promise<MoveResponse> {
    return this.moves.preview(acting, editionId, firstDay);
  }

  /** Moves the edition with its programme, its fairs and all that belongs to them, and tells everybody once; repeated, it changes nothing. */
  @Post('moves')
  @HttpCode(200)
  @Permits(festivalsPermissions.edit)
  @CountsEdits(Edition, 'editionId')
  move(
    @Transaction() tx: Tx,
    @Acting() acting: ActingForOrganiser,
    @IdParam('editionId') editionId: string,
    @ExpectedVersions() expected: Expected,
    @Body() body: MoveRequest,
  ): Promise<MoveResponse> {
    return this.moves.move(tx, acting, editionId, { ...body, expected });
  }
}
