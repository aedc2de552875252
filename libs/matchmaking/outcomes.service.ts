import { Inject, Injectable } from '@nestjs/common';
import { Clock, newId } from '#lib/kernel';
import { databaseNow, lockInOrder, type Tx } from '#platform/database';
import { Events } from '#platform/events';
import { httpErrors } from '#platform/http';
import { Meeting } from './entities/meeting.entity.js';
import { Outcome, type OutcomeResult } from './entities/outcome.entity.js';
import type { Participant } from './entities/participant.entity.js';
import { matchmakingErrors } from './matchmaking.errors.js';
import { meetingOutcomeRecorded } from './matchmaking.events.js';

export interface OutcomeFields {
  result: OutcomeResult;
  expectedMinor: number | null;
  currency: string | null;
  nextStep: string | null;
}

/** What comes of meetings, as each side sees it. */
@Injectable()
export class Outcomes {
  constructor(
    private readonly events: Events,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Records, or corrects, what a side says of its meeting. Throws `matchmaking.not-held-yet` and `.meeting-ended`. */
  async record(
    tx: Tx,
    participant: Participant,
    meetingId: string,
    fields: OutcomeFields,
    actorId: string,
  ): Promise<void> {
    const [meeting] = await lockInOrder(tx, Meeting, [meetingId]);
    if (!meeting || ![meeting.buyerId, meeting.exhibitorId].includes(participant.id))
      throw httpErrors.notFound();
    if (meeting.state !== 'scheduled') throw matchmakingErrors.meetingEnded();
    if (meeting.slotStart > (await databaseNow(tx))) throw matchmakingErrors.notHeldYet();
    const said = { ...fields, recordedBy: actorId, recordedAt: this.clock.now() };
    const key = { meetingId, participantId: participant.id };
    const known = await tx.findOneBy(Outcome, key);
    if (known) await tx.update(Outcome, { id: known.id }, said);
    else await tx.insert(Outcome, { id: newId(), fairId: meeting.fairId, ...key, ...said });
    await this.events.record(tx, meetingOutcomeRecorded, {
      organiserId: meeting.organiserId,
      actorId,
      subjectId: meetingId,
      data: { participantId: participant.id, result: fields.result },
    });
  }
}
