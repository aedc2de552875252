import { Injectable } from '@nestjs/common';
import { Meeting, MeetingParty, type Participant } from '#lib/matchmaking';
import { meetingsErrors } from '#lib/meetings';
import { databaseNow, lockInOrder, type Tx } from '#platform/database';
import { httpErrors } from '#platform/http';
import { LateMails } from './late-mails.service.js';
import { lockParty } from './lock-party.js';

/** Tells the other side of a meeting that one is running late. */
@Injectable()
export class Lateness {
  constructor(private readonly mails: LateMails) {}

  /**
   * Says that a side will be so many minutes late, or in time after all (null), and mails the others each time it says something
   * else; saying the same again changes nothing. Locks the meeting and the party. Throws `http.not-found` and `matchmaking.meeting-ended`.
   */
  async say(tx: Tx, participant: Participant, meetingId: string, minutes: number | null): Promise<void> {
    const pair = { meetingId, participantId: participant.id };
    const isTheirs = await tx.existsBy(MeetingParty, pair);
    const [meeting] = isTheirs ? await lockInOrder(tx, Meeting, [meetingId]) : [];
    if (meeting?.fairId !== participant.fairId) throw httpErrors.notFound();
    if (meeting.state !== 'scheduled' || meeting.slotEnd <= (await databaseNow(tx)))
      throw meetingsErrors.meetingEnded();
    const party = await lockParty(tx, pair);
    if (party.lateMinutes === minutes) return;
    await tx.update(MeetingParty, { id: party.id }, { lateMinutes: minutes });
    await this.mails.tell(tx, meeting, { participantId: participant.id, minutes });
  }
}
