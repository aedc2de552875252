import { Inject, Injectable } from '@nestjs/common';
import { Clock, newId } from '#lib/kernel';
import type { WishKind } from '#lib/matching';
import { lockInOrder, type Tx } from '#platform/database';
import { httpErrors } from '#platform/http';
import { ensureMayMeet } from '../domain/ensure-may-meet.js';
import { Participant } from '../entities/participant.entity.js';
import { Programme } from '../entities/programme.entity.js';
import { Wish } from '../entities/wish.entity.js';
import { matchmakingErrors } from '../matchmaking.errors.js';
import { meetingRulesErrors } from './meeting-rules.errors.js';

/** Wishes one participant may have. */
export const MOST_WISHES = 500;

/** What participants wish for the timetable; nobody of the other side learns of it. */
@Injectable()
export class Wishes {
  constructor(@Inject(Clock) private readonly clock: Clock) {}

  /**
   * Wishes to meet somebody of the other side, or not to, in place of the former wish. Locks both participants.
   * Throws `matchmaking.not-open` once the programme is closed, `.not-each-other`, `.barred`, `.too-many-wishes`, and
   * `http.not-found` for who is hidden or of another fair.
   */
  async set(tx: Tx, own: Participant, targetId: string, kind: WishKind): Promise<void> {
    const programme = await tx.findOneBy(Programme, { fairId: own.fairId });
    if (programme?.state === 'closed') throw matchmakingErrors.notOpen();
    const locked = await lockInOrder(tx, Participant, [own.id, targetId]);
    const target = otherIn(locked, own, targetId);
    ensureMayMeet(own, target, programme ?? { barred: [] });
    if (!target.findable) throw httpErrors.notFound();
    await this.put(tx, own, targetId, kind);
  }

  /**
   * Takes a wish back; without one nothing changes. Throws `matchmaking.not-open` once the programme is closed, and
   * `http.not-found` for who is not in the fair.
   */
  async clear(tx: Tx, own: Participant, targetId: string): Promise<void> {
    if (await tx.existsBy(Programme, { fairId: own.fairId, state: 'closed' }))
      throw matchmakingErrors.notOpen();
    if (!(await tx.existsBy(Participant, { id: targetId, fairId: own.fairId }))) throw httpErrors.notFound();
    await tx.delete(Wish, { participantId: own.id, targetId });
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
      throw meetingRulesErrors.tooManyWishes({ limit: MOST_WISHES });
    await tx.insert(Wish, { id: newId(), fairId, ...pair, ...said });
  }
}

/** The other participant, of the same fair. Throws `http.not-found`. */
export function otherIn(locked: readonly Participant[], own: Participant, otherId: string): Participant {
  const other = locked.find(({ id }) => id === otherId);
  if (other?.fairId !== own.fairId) throw httpErrors.notFound();
  return other;
}
