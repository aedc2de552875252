import { Inject, Injectable } from '@nestjs/common';
import type { ActingForOrganiser } from '#lib/identity';
import { Clock, type DateOnly } from '#lib/kernel';
import { countEdit, Transactions, type Tx, versionOf } from '#platform/database';
import { Events } from '#platform/events';
import { ensureExpected } from '#platform/http';
import { lockedEdition } from '../edition-lookup.js';
import { Edition } from '../entities/edition.entity.js';
import { editionMoved } from '../festivals.events.js';
import { ProgrammeReleases } from '../programme-releases.service.js';
import { EditionFollower } from './edition-follower.js';
import { ITEM_ROWS } from './item-rows.js';
import { daysOfMove, Move } from './move.js';
import { type MoveReport, type Moving, unmoved } from './move-report.js';

/** Moves an edition to other days, with its programme and all that hangs on it. */
@Injectable()
export class EditionMoves {
  constructor(
    private readonly releases: ProgrammeReleases,
    private readonly follower: EditionFollower,
    private readonly events: Events,
    private readonly transactions: Transactions,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** What `move` would do now. Throws as it does. */
  preview(acting: ActingForOrganiser, editionId: string, firstDay: DateOnly): Promise<MoveReport> {
    return this.transactions.tried((tx) => this.move(tx, acting, editionId, { firstDay, reason: {} }));
  }

  /**
   * Moves everything by as many days as the first one; the hours on the clock stay. Visitors of a released programme see the other
   * times at once, with the reason as its notice. Where it begins on that day already, nothing is edited. Throws `http.not-found`,
   * `editing.stale`, `festivals.too-far`, `.begun`, `.into-the-past`, `.hour-skipped` and what keeps a fair of the edition where it
   * is. Locks the edition and counts the edit; records edition.moved and programme.released.
   */
  async move(
    tx: Tx,
    { organiserId, actorId }: ActingForOrganiser,
    editionId: string,
    { firstDay, reason, expected = null }: Moving,
  ): Promise<MoveReport> {
    const edition = await lockedEdition(tx, organiserId, editionId);
    ensureExpected(versionOf(edition), expected);
    const days = daysOfMove(edition, firstDay);
    if (days === 0) return unmoved(edition, await this.releases.latestVersion(tx, edition));
    const move = new Move(tx, days, this.clock.now());
    const { startsOn, endsOn, timeZone } = edition;
    const after = move.daysOf(edition);
    const zones = { from: timeZone, to: timeZone };
    await move.rows(ITEM_ROWS, editionId, zones);
    const released = { notice: reason, zones, actorId };
    const programmeVersion = await this.releases.releaseMoved(move, edition, released);
    await tx.update(Edition, { id: editionId }, after);
    await countEdit(tx, { entity: Edition, where: { id: editionId } });
    await this.follower.move(move, edition);
    const before = { startsOn, endsOn };
    const data = { days, reason, before, after };
    await this.events.record(tx, editionMoved, { organiserId, actorId, subjectId: editionId, data });
    const people = await this.follower.people(move, edition);
    return { before, after, counts: move.counted, people, programmeVersion };
  }
}
