import { Injectable } from '@nestjs/common';
import { Edition, EditionFollower, type Move } from '#lib/festivals';
import { countEdit, lockInOrder, type Tx } from '#platform/database';
import { Fair } from '../entities/fair.entity.js';
import { FairFollowers } from './fair-followers.service.js';
import { FairMoves } from './fair-moves.service.js';

/** The fairs of an edition move with it. */
@Injectable()
export class FairsFollowEdition extends EditionFollower {
  constructor(
    private readonly moves: FairMoves,
    private readonly followers: FairFollowers,
  ) {
    super();
  }

  async move(move: Move, { id }: Edition): Promise<void> {
    const { tx } = move;
    for (const fair of await lockInOrder(tx, Fair, await idsIn(tx, id))) {
      await this.moves.carry(move, fair);
      await countEdit(tx, { entity: Fair, where: { id: fair.id } });
    }
  }

  async people({ tx }: Move, { id }: Edition): Promise<number> {
    return this.followers.people(tx, await tx.findBy(Fair, { editionId: id }));
  }
}

const idsIn = async (tx: Tx, editionId: string): Promise<string[]> =>
  (await tx.find(Fair, { where: { editionId }, select: { id: true } })).map(({ id }) => id);
