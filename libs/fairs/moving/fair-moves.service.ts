import { Inject, Injectable } from '@nestjs/common';
import { daysOfMove, Edition, Move, movedRows, type MoveReport, type Moving, unmoved } from '#lib/festivals';
import type { ActingAtFair } from '#lib/identity';
import { Clock, type DateOnly } from '#lib/kernel';
import { MailWorth } from '#lib/notifications';
import { countEdit, Transactions, type Tx, versionOf } from '#platform/database';
import { Events } from '#platform/events';
import { ensureExpected } from '#platform/http';
import { instantAfter } from '../domain/instant-after.js';
import { ensureNotOver } from '../ensure-not-over.js';
import { Fair } from '../entities/fair.entity.js';
import { Fairs } from '../fairs.service.js';
import { fairsErrors } from '../fairs.errors.js';
import { fairMoved } from '../fairs.events.js';
import { FairFollowers } from './fair-followers.service.js';

export const FAIR_ROWS = movedRows<Fair>({
  kind: null,
  entity: Fair,
  columns: ['applicationsOpenAt', 'applicationsCloseAt', 'boothChoiceClosesAt'],
  apart: true,
  where: (id) => ({ id }),
});

/** Moves a fair to other days, with all that belongs to it. */
@Injectable()
export class FairMoves {
  constructor(
    private readonly fairs: Fairs,
    private readonly followers: FairFollowers,
    private readonly worth: MailWorth,
    private readonly events: Events,
    private readonly transactions: Transactions,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** What `move` would do now. Throws as it does. */
  preview(acting: ActingAtFair, firstDay: DateOnly): Promise<MoveReport> {
    return this.transactions.tried((tx) => this.move(tx, acting, { firstDay, reason: {} }));
  }

  /**
   * Moves a fair alone; the hours on the clock stay. Where it begins on that day already, nothing is edited. Throws `editing.stale`,
   * `festivals.too-far`, `fairs.not-found`, `.outside-edition` and as `carry`. Locks the fair; records fair.moved.
   */
  async move(
    tx: Tx,
    { organiserId, fairId, actorId }: ActingAtFair,
    { firstDay, reason, expected = null }: Moving,
  ): Promise<MoveReport> {
    const fair = await this.fairs.lock(tx, organiserId, fairId);
    ensureExpected(versionOf(fair), expected);
    const days = daysOfMove(fair, firstDay);
    if (days === 0) return unmoved(fair, null);
    const move = new Move(tx, days, this.clock.now());
    const moved = await this.carry(move, fair);
    await ensureInEdition(tx, fair, moved);
    const [before, after] = [fair, moved].map(({ startsOn, endsOn }) => ({ startsOn, endsOn }));
    const report = { before: before!, after: after! };
    const data = { days, reason, ...report };
    await this.events.record(tx, fairMoved, { organiserId, actorId, subjectId: fairId, data });
    const people = await this.followers.people(tx, [moved]);
    return { ...report, counts: move.counted, people, programmeVersion: null };
  }

  /**
   * Takes a locked fair and all that follows it along, and counts the edit. Throws `fairs.ended`, `.over`, `festivals.begun`, `.into-the-past`,
   * `.hour-skipped` and what keeps an area's rows where they are.
   */
  async carry(move: Move, fair: Fair): Promise<Fair> {
    const { tx, now } = move;
    if (fair.state === 'ended') throw fairsErrors.ended();
    ensureNotOver(fair, now);
    const days = move.daysOf(fair);
    const zones = { from: fair.timeZone, to: fair.timeZone };
    await move.rows(FAIR_ROWS, fair.id, zones);
    await tx.update(Fair, { id: fair.id }, days);
    await countEdit(tx, { entity: Fair, where: { id: fair.id } });
    const moved = await tx.findOneByOrFail(Fair, { id: fair.id });
    move.count('fairs', { moved: 1 });
    await this.followers.move(move, moved, zones);
    await this.worth.move(tx, fair.id, instantAfter(fair, moved, { days: move.days, zones }));
    return moved;
  }
}

/** A fair that lies within its edition does not leave it alone. */
async function ensureInEdition(tx: Tx, before: Fair, after: Fair): Promise<void> {
  const edition = before.editionId && (await tx.findOneBy(Edition, { id: before.editionId }));
  if (!edition || !within(edition, before) || within(edition, after)) return;
  throw fairsErrors.outsideEdition({ field: 'firstDay', first: edition.startsOn, last: edition.endsOn });
}

interface Days {
  startsOn: DateOnly;
  endsOn: DateOnly;
}

const within = (outer: Days, inner: Days): boolean =>
  outer.startsOn <= inner.startsOn && inner.endsOn <= outer.endsOn;
