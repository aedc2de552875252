import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { lockInOrder, type Tx } from '#platform/database';
import { httpErrors } from '#platform/http';
import { Absences } from '../calendar/absences.service.js';
import type { Participant } from '../entities/participant.entity.js';
import { Representation } from '../entities/representation.entity.js';
import { Representative } from '../entities/representative.entity.js';
import { Representatives } from './representatives.service.js';

/** When people cannot meet. Each such slot is a place of theirs, so that the key that keeps people out of two meetings keeps meetings out of it. */
@Injectable()
export class Availability {
  constructor(
    private readonly absences: Absences,
    private readonly representatives: Representatives,
  ) {}

  /** The slots in which none of a participant's people is available by own choice, in the order of time. */
  async unavailable(manager: EntityManager, participant: Participant): Promise<Date[]> {
    const people = (await this.representatives.of(manager, participant)).map(({ id }) => id);
    const counts = new Map<number, number>();
    for (const { slotStart } of await this.absences.ofPeople(manager, people))
      counts.set(slotStart.getTime(), (counts.get(slotStart.getTime()) ?? 0) + 1);
    return [...counts].filter(([, count]) => count === people.length).map(([start]) => new Date(start));
  }

  /**
   * Makes all people of a participant away in one slot, or available in one in which all are away; leaves to each the absences that are
   * theirs alone, and all other slots to whoever else changes them. Locks the people. Throws as `setOfPerson`.
   */
  async setUnavailable(
    tx: Tx,
    participant: Participant,
    { slotStart, unavailable }: { slotStart: Date; unavailable: boolean },
  ): Promise<void> {
    const people = (await this.representatives.of(tx, participant)).map(({ id }) => id);
    await lockInOrder(tx, Representative, people);
    const now = await this.unavailable(tx, participant);
    if (now.some((start) => start.getTime() === slotStart.getTime()) === unavailable) return;
    const difference = unavailable ? { added: [slotStart], gone: [] } : { added: [], gone: [slotStart] };
    for (const representativeId of people)
      await this.absences.change(tx, participant.fairId, { owner: { representativeId }, ...difference });
  }

  /** As `setOfPerson`, for somebody who represents this participant; `http.not-found` for anybody else. */
  async setOfOwnPerson(
    tx: Tx,
    { id: participantId, fairId }: Participant,
    { representativeId, starts }: { representativeId: string; starts: readonly Date[] },
  ): Promise<void> {
    if (!(await tx.existsBy(Representation, { participantId, representativeId })))
      throw httpErrors.notFound();
    await this.setOfPerson(tx, { fairId, representativeId }, starts);
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
    const [person] = await lockInOrder(tx, Representative, [representativeId]);
    if (person?.fairId !== fairId) throw httpErrors.notFound();
    await this.absences.replace(tx, fairId, { owner: { representativeId }, starts });
  }
}
