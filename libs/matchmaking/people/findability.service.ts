import { Injectable } from '@nestjs/common';
import type { Tx } from '#platform/database';
import { Events } from '#platform/events';
import { Participant } from '../entities/participant.entity.js';
import { participantFindabilityAnswered } from '../matchmaking.events.js';

export interface FindabilityAnswer {
  findable: boolean;
  /** Who said so, or wrote down what was said; null: while joining, as the event of that tells. */
  actorId: string | null;
}

/** Whether the other side may find a participant: only after it has said yes. */
@Injectable()
export class Findability {
  constructor(private readonly events: Events) {}

  /** Keeps the answer and who gave it; the answer that stands already changes nothing. */
  async answer(tx: Tx, participant: Participant, { findable, actorId }: FindabilityAnswer): Promise<void> {
    if (participant.findable === findable) return;
    await tx.update(Participant, { id: participant.id }, { findable });
    const { id, organiserId, fairId } = participant;
    await this.events.record(tx, participantFindabilityAnswered, {
      organiserId,
      actorId,
      subjectId: id,
      data: { fairId, findable },
    });
  }
}
