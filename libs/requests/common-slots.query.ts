import { Injectable } from '@nestjs/common';
import { Participant, ProgrammeQuery, type Slot } from '#lib/matchmaking';
import { CalendarsQuery } from '#lib/meetings';
import { Database } from '#platform/database';
import { ensureMayMeet } from './domain/ensure-may-meet.js';
import { FindingQuery } from './finding.query.js';
import { WishesQuery } from './wishes/wishes.query.js';

/** When two participants could meet. */
@Injectable()
export class CommonSlotsQuery {
  constructor(
    private readonly calendars: CalendarsQuery,
    private readonly programmes: ProgrammeQuery,
    private readonly finding: FindingQuery,
    private readonly wishes: WishesQuery,
    private readonly database: Database,
  ) {}

  /**
   * The coming slots in which both are free and a table is left; none while one wishes oneself not to meet the other. A no of
   * the other side changes nothing, so that it is not to be read here. Throws `http.not-found` for who may not be found and has
   * not shown itself, `matchmaking.not-each-other` and `matchmaking.barred`.
   */
  async of(own: Participant, otherId: string): Promise<Slot[]> {
    const { manager } = this.database;
    const other = await manager.findOneBy(Participant, { id: otherId, fairId: own.fairId });
    const board = await this.programmes.ofFair(manager, own.fairId);
    const { programme } = board;
    const known = await this.finding.ensureKnown(manager, { own, other, programme });
    ensureMayMeet(own, known, programme ?? { barred: [] });
    const noes = await this.wishes.noesBetween(manager, own.id, otherId);
    return noes.includes(own.id) ? [] : this.calendars.freeSlots(manager, board, [own.id, otherId]);
  }
}
