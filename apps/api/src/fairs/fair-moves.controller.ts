import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Fair, FairMoves, fairsPermissions } from '#lib/fairs';
import { ActingAtFair } from '#lib/identity';
import type { Tx } from '#platform/database';
import { CountsEdits, type Expected, ExpectedVersions, Previews, Transaction } from '#platform/http';
import { Permits } from '../access/access.decorators.js';
import { Acting } from '../access/acting.decorator.js';
import { MovePreviewRequest, MoveRequest } from '../festivals/moves.request.js';
import { MoveResponse } from '../festivals/moves.response.js';

@ApiTags('fairs')
@Controller('organisers/:organiserId/fairs/:fairId')
export class FairMovesController {
  constructor(private readonly moves: FairMoves) {}

  /** Shows what moving the fair alone would do; changes nothing. One at a time for an organiser in each process of the api. */
  @Post('move-previews')
  @HttpCode(200)
  @Previews()
  @Permits(fairsPermissions.edit)
  previewMove(
    @Acting() acting: ActingAtFair,
    @Body() { firstDay }: MovePreviewRequest,
  ): Promise<MoveResponse> {
    return this.moves.preview(acting, firstDay);
  }

  /** Moves the fair with its meetings, deadlines and campaigns, and tells everybody once; repeated, it changes nothing. */
  @Post('moves')
  @HttpCode(200)
  @Permits(fairsPermissions.edit)
  @CountsEdits(Fair, 'fairId')
  move(
    @Transaction() tx: Tx,
    @Acting() acting: ActingAtFair,
    @ExpectedVersions() expected: Expected,
    @Body() body: MoveRequest,
  ): Promise<MoveResponse> {
    return this.moves.move(tx, acting, { ...body, expected });
  }
}
