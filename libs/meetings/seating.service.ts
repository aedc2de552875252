import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { newId } from '#lib/kernel';
import { type Meeting, MeetingParty, Place, Representatives } from '#lib/matchmaking';
import { placeholders, selectRows, type Tx } from '#platform/database';

/** Who of a participant sits at a meeting. */
export type Seat = Pick<MeetingParty, 'participantId' | 'representativeId'>;

const companions = (ids: readonly string[]) => `
  SELECT member.id AS id FROM matchmaking_participant head
  JOIN matchmaking_delegation delegation ON delegation.id = head.delegation_id AND delegation.together = 1
  JOIN matchmaking_participant member ON member.delegation_id = delegation.id
  WHERE head.id IN (${placeholders(ids)}) ORDER BY member.id`;

/** Who sits at meetings: for each party one of its people. */
@Injectable()
export class Seating {
  constructor(private readonly representatives: Representatives) {}

  /** The participants of a meeting: both sides, and the members of a delegation that stays together. */
  partiesOf(tx: Tx, { buyerId, exhibitorId }: Pick<Meeting, 'buyerId' | 'exhibitorId'>): Promise<string[]> {
    return this.withCompanions(tx, [buyerId, exhibitorId]);
  }

  /** These participants, and the members of their delegations that stay together. */
  async withCompanions(manager: EntityManager, participantIds: readonly string[]): Promise<string[]> {
    const rows = await selectRows<{ id: string }>(manager, companions(participantIds), participantIds);
    return [...new Set([...participantIds, ...rows.map(({ id }) => id)])];
  }

  /** For each party the first of its people who is free then; null when one has nobody. */
  async freeSeats(tx: Tx, participantIds: readonly string[], slotStart: Date): Promise<Seat[] | null> {
    const people = await this.representatives.idsOf(tx, participantIds);
    const places = await tx.findBy(Place, {
      representativeId: In([...people.values()].flat()),
      slotStart,
    });
    return seatsAmong(people, new Set(places.map(({ representativeId }) => representativeId!)));
  }

  /**
   * As `freeSeats` in each of these slots, as if this meeting did not stand: by the start of the slot in milliseconds, without
   * slots in which somebody is not free.
   */
  async freeSeatsIn(
    manager: EntityManager,
    { participantIds, leaving }: { participantIds: readonly string[]; leaving: string },
    starts: readonly Date[],
  ): Promise<Map<number, Seat[]>> {
    const people = await this.representatives.idsOf(manager, participantIds);
    const places = await manager.findBy(Place, { representativeId: In([...people.values()].flat()) });
    const others = places.filter(({ meetingId }) => meetingId !== leaving);
    return new Map(
      starts.flatMap((start) => {
        const then = others.filter(({ slotStart }) => slotStart.getTime() === start.getTime());
        const seats = seatsAmong(people, new Set(then.map(({ representativeId }) => representativeId!)));
        return seats ? [[start.getTime(), seats]] : [];
      }),
    );
  }

  /** Writes who sits at a meeting, in place of who did. */
  async seat(tx: Tx, meetingId: string, seats: readonly Seat[]): Promise<void> {
    await tx.delete(MeetingParty, { meetingId });
    await tx.insert(
      MeetingParty,
      seats.map((seat) => ({ id: newId(), meetingId, ...seat, lateMinutes: null, arrivedAt: null })),
    );
  }
}

/** For each party the first of its people who is not taken; null when one has nobody. */
function seatsAmong(
  people: ReadonlyMap<string, readonly string[]>,
  taken: ReadonlySet<string>,
): Seat[] | null {
  const seats = [...people].map(([participantId, ids]) => ({
    participantId,
    representativeId: ids.find((id) => !taken.has(id)),
  }));
  return seats.every((seat): seat is Seat => seat.representativeId !== undefined) ? seats : null;
}
