import { Inject, Injectable } from '@nestjs/common';
import { Clock, newId } from '#lib/kernel';
import { Meeting, MeetingParty, type Participant } from '#lib/matchmaking';
import { meetingsErrors } from '#lib/meetings';
import { databaseNow, lockInOrder, type Tx } from '#platform/database';
import { Events } from '#platform/events';
import { httpErrors } from '#platform/http';
import { attendanceErrors } from './attendance.errors.js';
import { meetingOutcomeRecorded } from './attendance.events.js';
import { Outcome, type OutcomeResult, type Survey } from './entities/outcome.entity.js';

export interface OutcomeFields {
  survey: Survey;
  result: OutcomeResult;
  rating: number | null;
  agreedMinor: number | null;
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

  /**
   * Records, or corrects, what a side says of its meeting; the second survey is kept beside the first.
   * Throws `matchmaking.not-held-yet`, `.not-surveyed-yet` and `.meeting-ended`.
   */
  async record(
    tx: Tx,
    participant: Participant,
    meetingId: string,
    { survey, ...fields }: OutcomeFields,
    actorId: string,
  ): Promise<void> {
    const [meeting] = await lockInOrder(tx, Meeting, [meetingId]);
    const party = { meetingId, participantId: participant.id };
    if (!meeting || !(await tx.existsBy(MeetingParty, party))) throw httpErrors.notFound();
    if (meeting.state !== 'scheduled') throw meetingsErrors.meetingEnded();
    if (meeting.slotStart > (await databaseNow(tx))) throw attendanceErrors.notHeldYet();
    if (survey === 'second' && !participant.surveyedAt) throw attendanceErrors.notSurveyedYet();
    const said = { ...fields, recordedBy: actorId, recordedAt: this.clock.now() };
    const key = { ...party, survey };
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
