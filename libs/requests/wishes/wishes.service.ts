import { Inject, Injectable } from '@nestjs/common';
import { ensureNotOver, Fair } from '#lib/fairs';
import { Clock, newId } from '#lib/kernel';
import type { WishKind } from '#lib/matching';
import { ensureTakesPart, matchmakingErrors, Participant, Programme } from '#lib/matchmaking';
import { databaseNow, lockInOrder, type Tx } from '#platform/database';
import { ensureMayMeet } from '../domain/ensure-may-meet.js';
import { MeetingRequest } from '../entities/meeting-request.entity.js';
import { Wish } from '../entities/wish.entity.js';
import { FindingQuery } from '../finding.query.js';
import { RequestEnding } from '../request-ending.service.js';
import { requestsErrors } from '../requests.errors.js';

/** Wishes one participant may have. */
export const MOST_WISHES = 500;

/** What participants wish for the timetable; nobody of the other side learns of it. */
@Injectable()
export class Wishes {
  constructor(
    private readonly finding: FindingQuery,
    private readonly ending: RequestEnding,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /**
   * Wishes to meet somebody of the other side, or not to, in place of the former wish. A no takes an own request back that waits
   * for the other's answer. Locks that request and both participants. Throws `fairs.over`, `matchmaking.not-open` once the programme is closed, `.not-each-other`, `.barred`, `.too-many-wishes`, and
   * `http.not-found` for who is hidden or of another fair.
   */
  async set(
    tx: Tx,
    own: Participant,
    targetId: string,
    kind: WishKind,
    actorId: string | null = null,
  ): Promise<void> {
    const programme = await this.openProgramme(tx, own);
    // Before the participants, as everywhere: two who want the same rows wait for each other.
    const asked = kind === 'no' ? await this.askedOf(tx, own, targetId) : null;
    const locked = await lockInOrder(tx, Participant, [own.id, targetId]);
    locked.filter(({ id }) => id === own.id).forEach(ensureTakesPart);
    const other = locked.find(({ id }) => id === targetId);
    const target = await this.finding.ensureFound(tx, { own, other, programme });
    ensureMayMeet(own, target, programme ?? { barred: [] });
    if (asked) await this.ending.end(tx, asked, 'withdraw', actorId);
    await this.put(tx, own, targetId, kind);
  }

  /**
   * Takes a wish back, also of somebody who has hidden since; without one nothing changes. Throws `fairs.over`, `matchmaking.not-open` once the
   * programme is closed, and `http.not-found` for who may not be found.
   */
  async clear(tx: Tx, own: Participant, targetId: string): Promise<void> {
    const programme = await this.openProgramme(tx, own);
    const { affected } = await tx.delete(Wish, { participantId: own.id, targetId });
    if (affected) return;
    const other = await tx.findOneBy(Participant, { id: targetId });
    await this.finding.ensureFound(tx, { own, other, programme });
  }

  private async openProgramme(tx: Tx, { fairId }: Participant): Promise<Programme | null> {
    const programme = await tx.findOneBy(Programme, { fairId });
    if (programme?.state === 'closed') throw matchmakingErrors.notOpen();
    ensureNotOver(await tx.findOneByOrFail(Fair, { id: fairId }), this.clock.now());
    return programme;
  }

  /** The own request to this one that still waits for an answer, locked. */
  private async askedOf(
    tx: Tx,
    { id: requesterId }: Participant,
    inviteeId: string,
  ): Promise<MeetingRequest | null> {
    const waiting = { requesterId, inviteeId, state: 'requested' as const };
    const found = await tx.findOneBy(MeetingRequest, waiting);
    const request = found && (await this.ending.lock(tx, found.id));
    const isWaiting = request?.state === 'requested' && request.expiresAt > (await databaseNow(tx));
    return isWaiting ? request : null;
  }

  private async put(tx: Tx, { id, fairId }: Participant, targetId: string, kind: WishKind): Promise<void> {
    const pair = { participantId: id, targetId };
    const said = { kind, createdAt: this.clock.now() };
    const known = await tx.findOneBy(Wish, pair);
    if (known) {
      await tx.update(Wish, { id: known.id }, said);
      return;
    }
    if ((await tx.countBy(Wish, { participantId: id })) >= MOST_WISHES)
      throw requestsErrors.tooManyWishes({ limit: MOST_WISHES });
    await tx.insert(Wish, { id: newId(), fairId, ...pair, ...said });
  }
}
