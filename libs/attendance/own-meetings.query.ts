import { Injectable } from '@nestjs/common';
import type { Participant } from '#lib/matchmaking';
import { type MeetingLine, MeetingsQuery } from '#lib/meetings';
import { Database } from '#platform/database';
import { Outcome, type Survey } from './entities/outcome.entity.js';

/** A meeting as one side sees it: with what that side has recorded. */
export interface OwnMeetingLine extends MeetingLine {
  outcome: Outcome | null;
  /** What it said in the second survey. */
  secondOutcome: Outcome | null;
}

@Injectable()
export class OwnMeetingsQuery {
  constructor(
    private readonly meetings: MeetingsQuery,
    private readonly database: Database,
  ) {}

  /** The meetings of a participant in the order of time, cancelled ones too. */
  async of(participant: Participant): Promise<OwnMeetingLine[]> {
    const lines = await this.meetings.ofParticipant(participant);
    const said = await this.database.manager.findBy(Outcome, { participantId: participant.id });
    const saidOf = ({ id }: MeetingLine, survey: Survey) =>
      said.find((outcome) => outcome.meetingId === id && outcome.survey === survey) ?? null;
    return lines.map((line) => ({
      ...line,
      outcome: saidOf(line, 'first'),
      secondOutcome: saidOf(line, 'second'),
    }));
  }
}
