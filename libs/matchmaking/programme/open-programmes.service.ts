import { Inject, Injectable } from '@nestjs/common';
import { ensureNotOver } from '#lib/fairs';
import { Clock } from '#lib/kernel';
import { shareRow, type Tx } from '#platform/database';
import { Programme } from '../entities/programme.entity.js';
import { matchmakingErrors } from '../matchmaking.errors.js';
import { type ProgrammeBoard, ProgrammeQuery } from './programme.query.js';

/** A programme that is set up, and held as it is until the transaction ends. */
export type HeldProgramme = ProgrammeBoard & { programme: Programme };

@Injectable()
export class OpenProgrammes {
  constructor(
    private readonly programmes: ProgrammeQuery,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /**
   * The programme of a fair, which the organiser cannot change until the transaction ends.
   * Throws `matchmaking.not-open`, and `fairs.over` once the fair is; with `evenClosed` only when there is none.
   */
  async hold(
    tx: Tx,
    fairId: string,
    { evenClosed = false }: { evenClosed?: boolean } = {},
  ): Promise<HeldProgramme> {
    const known = await tx.findOne(Programme, { where: { fairId }, select: { id: true } });
    const held = known && (await shareRow(tx, Programme, known.id));
    if (!held || (held.state !== 'opened' && !evenClosed)) throw matchmakingErrors.notOpen();
    const board = await this.programmes.ofFair(tx, fairId);
    if (!evenClosed) ensureNotOver(board.fair, this.clock.now());
    return { ...board, programme: held };
  }
}
