import { Injectable } from '@nestjs/common';
import { Edition, EditionFollower, type Move } from '#lib/festivals';
import { dateOnlyIn, type Localised, textIn, UI_LANGUAGES } from '#lib/kernel';
import { lockInOrder, type Tx } from '#platform/database';
import { Fair } from '../entities/fair.entity.js';
import { fairsErrors } from '../fairs.errors.js';
import { FairFollowers } from './fair-followers.service.js';
import { FairMoves } from './fair-moves.service.js';

/** The fairs of an edition move with it, but for those that were ended: what is past stays. */
@Injectable()
export class FairsFollowEdition extends EditionFollower {
  constructor(
    private readonly moves: FairMoves,
    private readonly followers: FairFollowers,
  ) {
    super();
  }

  /** Throws `fairs.keeps-edition` for a fair whose first day has come, and as `FairMoves.carry`. */
  async move(move: Move, { id }: Edition): Promise<void> {
    const fairs = await lockInOrder(move.tx, Fair, await idsIn(move.tx, id));
    for (const fair of fairs)
      if (fair.state === 'ended') move.count('fairs', { moved: 0, kept: 1 });
      else await this.carry(move, fair);
  }

  private async carry(move: Move, fair: Fair): Promise<void> {
    if (fair.startsOn <= dateOnlyIn(move.now, fair.timeZone))
      throw fairsErrors.keepsEdition({ fair: nameOf(fair) });
    await this.moves.carry(move, fair);
  }

  async people({ tx }: Move, { id }: Edition): Promise<number> {
    return this.followers.people(tx, await tx.findBy(Fair, { editionId: id }));
  }
}

const nameOf = ({ name }: Fair): Localised =>
  Object.fromEntries(UI_LANGUAGES.map((language) => [language, textIn(name, language)])) as Localised;

const idsIn = async (tx: Tx, editionId: string): Promise<string[]> =>
  (await tx.find(Fair, { where: { editionId }, select: { id: true } })).map(({ id }) => id);
