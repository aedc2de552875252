import { Injectable } from '@nestjs/common';
import type { FairPlace } from '#lib/identity';
import { type MeetingTable, type Participant, Participants, ProgrammeQuery } from '#lib/matchmaking';
import { Database } from '#platform/database';
import { type CommentLine, TimetableCommentsQuery } from './comments.query.js';
import { SlotTimes } from './domain/slot-times.js';
import { type EntryLine, RunBoardQuery } from './runs/run-board.query.js';
import { RunsQuery } from './runs/runs.query.js';

/** A meeting that a timetable proposes to one of its sides. */
export interface ProposedMeeting {
  entry: EntryLine;
  /** Of its slot. */
  end: Date;
  table: MeetingTable | null;
}

/** What a participant is asked about, and what it has said of it. */
export interface ProposedTimetable {
  own: Participant;
  meetings: ProposedMeeting[];
  comments: CommentLine[];
}

/** A participant's part of the timetable that is open for comments. */
@Injectable()
export class ProposedTimetableQuery {
  constructor(
    private readonly participants: Participants,
    private readonly programmes: ProgrammeQuery,
    private readonly runs: RunsQuery,
    private readonly comments: TimetableCommentsQuery,
    private readonly board: RunBoardQuery,
    private readonly database: Database,
  ) {}

  /**
   * Null while no timetable is open. Without meetings whose slot has been taken out of the programme since. Throws
   * `matchmaking.not-taking-part` and `matchmaking.left`.
   */
  async of({ organisationId, fairId }: FairPlace): Promise<ProposedTimetable | null> {
    const { manager } = this.database;
    const own = await this.participants.ofOrganisation(manager, organisationId, fairId);
    const run = await this.runs.provisional(own);
    if (!run) return null;
    const { slots, tables } = await this.programmes.ofFair(manager, fairId);
    const times = new SlotTimes(slots);
    const entries = await this.board.placedOf(manager, run, own.id);
    const comments = await this.comments.of(run);
    return {
      own,
      meetings: entries.flatMap((entry) => {
        const end = times.endOf(entry.slotStart!);
        return end ? [{ entry, end, table: tables.find(({ id }) => id === entry.tableId) ?? null }] : [];
      }),
      comments: comments.filter(({ participantId }) => participantId === own.id),
    };
  }
}
