import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager, In, IsNull } from 'typeorm';
import { Clock, newId } from '#lib/kernel';
import { isUniqueViolation, lockInOrder, type Tx } from '#platform/database';
import { Events } from '#platform/events';
import { Participant, type Side } from './entities/participant.entity.js';
import { Place } from './entities/place.entity.js';
import { matchmakingErrors } from './matchmaking.errors.js';
import { participantEnrolled } from './matchmaking.events.js';
import { ProgrammeQuery } from './programme.query.js';

export interface Enrolment {
  organiserId: string;
  fairId: string;
  organisationId: string;
  side: Side;
}

/** Who takes part in the matchmaking of a fair, and when they can. */
@Injectable()
export class Participants {
  constructor(
    private readonly events: Events,
    private readonly programmes: ProgrammeQuery,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Puts an organisation into the matchmaking of a fair; one that is in it already keeps its place and its side. */
  async enrol(tx: Tx, enrolment: Enrolment): Promise<Participant> {
    const { fairId, organisationId, side } = enrolment;
    const known = await tx.findOneBy(Participant, { fairId, organisationId });
    if (known) return known;
    const participant = tx.create(Participant, {
      id: newId(),
      ...enrolment,
      findable: true,
      createdAt: this.clock.now(),
    });
    try {
      await tx.insert(Participant, participant);
    } catch (error) {
      if (!isUniqueViolation(error)) throw error;
      return tx.findOneByOrFail(Participant, { fairId, organisationId });
    }
    await this.events.record(tx, participantEnrolled, {
      organiserId: enrolment.organiserId,
      actorId: null,
      subjectId: participant.id,
      data: { fairId, organisationId, side },
    });
    return participant;
  }

  /** An organisation's own place in a fair. Throws `matchmaking.not-taking-part`. */
  async ofOrganisation(manager: EntityManager, organisationId: string, fairId: string): Promise<Participant> {
    const participant = await manager.findOneBy(Participant, { organisationId, fairId });
    if (!participant) throw matchmakingErrors.notTakingPart();
    return participant;
  }

  async setFindable(tx: Tx, participant: Participant, findable: boolean): Promise<void> {
    await tx.update(Participant, { id: participant.id }, { findable });
  }

  /**
   * Replaces the slots in which a participant is not available. Each becomes a place of its own, so that the key that
   * keeps people out of two meetings keeps meetings out of these slots too.
   * Throws `matchmaking.unknown-slot` and `matchmaking.busy-when-unavailable`.
   */
  async setUnavailable(tx: Tx, participant: Participant, starts: readonly Date[]): Promise<void> {
    const { slots } = await this.programmes.ofFair(tx, participant.fairId);
    const known = new Set(slots.map(({ start }) => start.getTime()));
    const wanted = new Set(starts.map((start) => start.getTime()));
    if ([...wanted].some((start) => !known.has(start)))
      throw matchmakingErrors.unknownSlot({ field: 'unavailable' });
    await lockInOrder(tx, Participant, [participant.id]);
    const now = await tx.findBy(Place, { participantId: participant.id, meetingId: IsNull() });
    const gone = now.filter(({ slotStart }) => !wanted.has(slotStart.getTime()));
    if (gone.length > 0) await tx.delete(Place, { id: In(gone.map(({ id }) => id)) });
    now.forEach(({ slotStart }) => wanted.delete(slotStart.getTime()));
    if (wanted.size > 0) await this.block(tx, participant, [...wanted]);
  }

  private async block(tx: Tx, { id, fairId }: Participant, starts: number[]): Promise<void> {
    const places = starts
      .toSorted((a, b) => a - b)
      .map((start) => ({ id: newId(), fairId, participantId: id, slotStart: new Date(start) }));
    try {
      await tx.insert(Place, places);
    } catch (error) {
      if (!isUniqueViolation(error)) throw error;
      throw matchmakingErrors.busyWhenUnavailable({ field: 'unavailable' });
    }
  }
}
