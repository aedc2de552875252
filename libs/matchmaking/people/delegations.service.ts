import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { FairPath } from '#lib/identity';
import { Clock, newId } from '#lib/kernel';
import { lockInOrder, type Tx } from '#platform/database';
import { httpErrors } from '#platform/http';
import { Delegation } from '../entities/delegation.entity.js';
import { Participant } from '../entities/participant.entity.js';
import { matchmakingErrors } from '../matchmaking.errors.js';
import { peopleErrors } from '../people.errors.js';
import { sayNameIsTaken } from './name-taken.js';

export interface DelegationFields {
  name: string;
  /** Whether all members sit at every meeting of one of them. */
  together: boolean;
  participantIds: readonly string[];
}

/** Participants of one side who come as a group. Meetings that are booked already stay as they are until the next timetable seats them. */
@Injectable()
export class Delegations {
  constructor(@Inject(Clock) private readonly clock: Clock) {}

  /** Locks the participants. Throws `matchmaking.name-taken`, `.unknown-participant`, `.mixed-delegation` and `.in-other-delegation`. */
  async add(
    tx: Tx,
    { organiserId, fairId }: FairPath,
    { participantIds, ...fields }: DelegationFields,
  ): Promise<string> {
    const id = newId();
    await tx
      .insert(Delegation, { id, organiserId, fairId, ...fields, createdAt: this.clock.now() })
      .catch(sayNameIsTaken);
    await this.setMembers(tx, fairId, { id, participantIds });
    return id;
  }

  /** Locks the delegation, so that of two who change it the members of one are left, and its participants. Throws as `add`. */
  async change(
    tx: Tx,
    { organiserId, fairId }: FairPath,
    id: string,
    { participantIds, ...fields }: DelegationFields,
  ): Promise<void> {
    const [known] = await lockInOrder(tx, Delegation, [id]);
    if (known?.organiserId !== organiserId || known.fairId !== fairId) throw httpErrors.notFound();
    await tx.update(Delegation, { id }, fields).catch(sayNameIsTaken);
    await this.setMembers(tx, fairId, { id, participantIds });
  }

  /** The members stay in the matchmaking, each for itself. */
  async remove(tx: Tx, { organiserId, fairId }: FairPath, id: string): Promise<void> {
    const { affected } = await tx.delete(Delegation, { id, organiserId, fairId });
    if (affected === 0) throw httpErrors.notFound();
  }

  private async setMembers(
    tx: Tx,
    fairId: string,
    { id, participantIds }: { id: string; participantIds: readonly string[] },
  ): Promise<void> {
    const former = await tx.find(Participant, { where: { delegationId: id }, select: { id: true } });
    const ids = [...participantIds, ...former.map((member) => member.id)];
    const locked = await lockInOrder(tx, Participant, ids);
    const members = locked.filter((participant) => participantIds.includes(participant.id));
    if (
      members.length < participantIds.length ||
      !members.every((member) => member.fairId === fairId && member.leftBy === null)
    )
      throw matchmakingErrors.unknownParticipant({ field: 'participantIds' });
    if (new Set(members.map(({ side }) => side)).size > 1)
      throw peopleErrors.mixedDelegation({ field: 'participantIds' });
    if (members.some(({ delegationId }) => delegationId !== null && delegationId !== id))
      throw peopleErrors.inOtherDelegation({ field: 'participantIds' });
    await tx.update(Participant, { delegationId: id }, { delegationId: null });
    if (participantIds.length > 0)
      await tx.update(Participant, { id: In([...participantIds]) }, { delegationId: id });
  }
}
