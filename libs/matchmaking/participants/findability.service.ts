import { Injectable } from '@nestjs/common';
import { lockInOrder, type Tx } from '#platform/database';
import { Events } from '#platform/events';
import { type AnsweredBy, Participant } from '../entities/participant.entity.js';
import { participantFindabilityAnswered } from '../matchmaking.events.js';
import { peopleErrors } from '../people.errors.js';

export interface FindabilityAnswer {
  findable: boolean;
  saidBy: AnsweredBy;
  /** Who said so, or wrote down what was said; null: while joining, as the event of that tells. */
  actorId: string | null;
}

/** Whether the other side may find a participant: only after it has said yes. */
@Injectable()
export class Findability {
  constructor(private readonly events: Events) {}

  /** As `answerLocked`. Locks the participant. */
  async answer(tx: Tx, { id }: Pick<Participant, 'id'>, answer: FindabilityAnswer): Promise<void> {
    const [participant] = await lockInOrder(tx, Participant, [id]);
    if (participant) await this.answerLocked(tx, participant, answer);
  }

  /**
   * Keeps the answer of a locked participant and who gave it; the answer that stands already changes nothing. Throws
   * `matchmaking.said-no` for a yes of the organiser to the participant's own no.
   */
  async answerLocked(tx: Tx, participant: Participant, answer: FindabilityAnswer): Promise<void> {
    const { findable, saidBy, actorId } = answer;
    if (findable && saidBy === 'organiser' && isOwnNo(participant))
      throw peopleErrors.saidNo({ field: 'findable', count: 1 });
    const isSaid = participant.findable === findable;
    if (isSaid && (saidBy === 'organiser' || participant.findableSaidBy === saidBy)) return;
    await tx.update(Participant, { id: participant.id }, { findable, findableSaidBy: saidBy });
    const { id, organiserId, fairId } = participant;
    await this.events.record(tx, participantFindabilityAnswered, {
      organiserId,
      actorId,
      subjectId: id,
      data: { fairId, findable },
    });
  }
}

/** Whether a participant has said itself that it does not want to be found. */
export const isOwnNo = ({ findable, findableSaidBy }: Participant): boolean =>
  findable === false && findableSaidBy === 'itself';
