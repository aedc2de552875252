import { Injectable } from '@nestjs/common';
import { type EntityManager, In, IsNull } from 'typeorm';
import { newId } from '#lib/kernel';
import { isUniqueViolation, lockInOrder, type Tx } from '#platform/database';
import { httpErrors } from '#platform/http';
import type { Participant } from '../entities/participant.entity.js';
import { Place } from '../entities/place.entity.js';
import { Representative } from '../entities/representative.entity.js';
import { matchmakingErrors } from '../matchmaking.errors.js';
import { ProgrammeQuery } from '../programme.query.js';
import { Representatives } from './representatives.service.js';

const ownAbsence = (representativeIds: readonly string[]) => ({
  representativeId: In([...representativeIds]),
  meetingId: IsNull(),
  engagementId: IsNull(),
});

/** When people cannot meet. Each such slot is a place of theirs, so that the key that keeps people out of two meetings keeps meetings out of it. */
@Injectable()
export class Availability {
  constructor(
    private readonly programmes: ProgrammeQuery,
    private readonly representatives: Representatives,
  ) {}

  /** The slots in which none of a participant's people is available by own choice, in the order of time. */
  async unavailable(manager: EntityManager, participant: Participant): Promise<Date[]> {
    const people = (await this.representatives.of(manager, participant)).map(({ id }) => id);
    const places = await manager.find(Place, { where: ownAbsence(people), order: { slotStart: 'ASC' } });
    const counts = new Map<number, number>();
    for (const { slotStart } of places)
      counts.set(slotStart.getTime(), (counts.get(slotStart.getTime()) ?? 0) + 1);
    return [...counts].filter(([, count]) => count === people.length).map(([start]) => new Date(start));
  }

  /** Replaces the slots in which all people of a participant are away. Throws as `setOfPerson`. */
  async setUnavailable(tx: Tx, participant: Participant, starts: readonly Date[]): Promise<void> {
    for (const { id } of await this.representatives.of(tx, participant))
      await this.setOfPerson(tx, { fairId: participant.fairId, representativeId: id }, starts);
  }

  /**
   * Replaces the slots in which one person is away. Locks the person.
   * Throws `matchmaking.unknown-slot` and `matchmaking.busy-when-unavailable`.
   */
  async setOfPerson(
    tx: Tx,
    { fairId, representativeId }: { fairId: string; representativeId: string },
    starts: readonly Date[],
  ): Promise<void> {
    const { slots } = await this.programmes.ofFair(tx, fairId);
    const known = new Set(slots.map(({ start }) => start.getTime()));
    const wanted = new Set(starts.map((start) => start.getTime()));
    if ([...wanted].some((start) => !known.has(start)))
      throw matchmakingErrors.unknownSlot({ field: 'unavailable' });
    const [person] = await lockInOrder(tx, Representative, [representativeId]);
    if (person?.fairId !== fairId) throw httpErrors.notFound();
    const now = await tx.findBy(Place, ownAbsence([representativeId]));
    const gone = now.filter(({ slotStart }) => !wanted.has(slotStart.getTime()));
    if (gone.length > 0) await tx.delete(Place, { id: In(gone.map(({ id }) => id)) });
    now.forEach(({ slotStart }) => wanted.delete(slotStart.getTime()));
    if (wanted.size > 0) await takeAll(tx, { fairId, representativeId }, [...wanted]);
  }
}

async function takeAll(
  tx: Tx,
  whose: Pick<Place, 'fairId'> & { representativeId: string },
  starts: number[],
): Promise<void> {
  const places = starts
    .toSorted((a, b) => a - b)
    .map((start) => ({ id: newId(), ...whose, slotStart: new Date(start) }));
  try {
    await tx.insert(Place, places);
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    throw matchmakingErrors.busyWhenUnavailable({ field: 'unavailable' });
  }
}
