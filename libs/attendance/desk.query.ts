import { Injectable } from '@nestjs/common';
import type { FairPath } from '#lib/identity';
import { groupBy } from '#lib/kernel';
import type { Side } from '#lib/matching';
import { matchmakingErrors, ProgrammeQuery, type Slot, slotAt } from '#lib/matchmaking';
import { type MeetingLine, MeetingsQuery } from '#lib/meetings';
import { Database, instantFrom, selectRows, databaseNow } from '#platform/database';
import { type Attendance, attendanceOf } from './domain/attendance.js';

export interface DeskParty {
  participantId: string;
  side: Side;
  name: string;
  /** Who sits there. */
  person: string;
  phone: string | null;
  attendance: Attendance;
  lateMinutes: number | null;
  arrivedAt: Date | null;
}

export interface DeskMeeting extends MeetingLine {
  interpreter: string | null;
  parties: DeskParty[];
}

/** What a desk sees of a slot. */
export interface DeskSlot {
  slot: Slot;
  /** By the database's clock. */
  now: Date;
  /** By which the codes of the meetings are signed. */
  secret: string;
  meetings: DeskMeeting[];
}

interface RawParty extends Omit<DeskParty, 'attendance' | 'arrivedAt'> {
  meetingId: string;
  interpreter: string | null;
  arrivedAt: Date | string | null;
  missingAt: Date | string | null;
}

const PARTIES = `
  SELECT party.meeting_id AS meetingId, party.participant_id AS participantId, participant.side AS side,
    organisation.name AS name, organisation.phone AS phone, person.name AS person,
    party.late_minutes AS lateMinutes, party.arrived_at AS arrivedAt, party.missing_at AS missingAt,
    interpreter.name AS interpreter
  FROM matchmaking_meeting meeting
  JOIN matchmaking_party party ON party.meeting_id = meeting.id
  JOIN matchmaking_participant participant ON participant.id = party.participant_id
  JOIN organisations_organisation organisation ON organisation.id = participant.organisation_id
  JOIN matchmaking_representative person ON person.id = party.representative_id
  LEFT JOIN matchmaking_interpreter interpreter ON interpreter.id = meeting.interpreter_id
  WHERE meeting.organiser_id = ? AND meeting.fair_id = ? AND meeting.state = 'scheduled' AND meeting.slot_start = ?
  ORDER BY participant.side, party.id`;

/** Who is expected where in one slot, and who is there. */
@Injectable()
export class DeskQuery {
  constructor(
    private readonly programmes: ProgrammeQuery,
    private readonly meetings: MeetingsQuery,
    private readonly database: Database,
  ) {}

  /** A slot of an organiser's fair. Throws `http.not-found` and `matchmaking.unknown-slot`. */
  async ofSlot(at: FairPath, slotStart: Date): Promise<DeskSlot> {
    const { manager } = this.database;
    const { programme, slots } = await this.programmes.ofOrganiser(manager, at.organiserId, at.fairId);
    const slot = slotAt(slots, slotStart);
    if (!slot || !programme) throw matchmakingErrors.unknownSlot({ field: 'slotStart' });
    const meetings = await this.meetingsAt(at, slotStart);
    return { slot, now: await databaseNow(manager), secret: programme.secret, meetings };
  }

  /** The scheduled meetings, by table. */
  private async meetingsAt(at: FairPath, slotStart: Date): Promise<DeskMeeting[]> {
    const lines = await this.meetings.scheduled(at, {
      from: slotStart,
      until: new Date(slotStart.getTime() + 1),
    });
    const values = [at.organiserId, at.fairId, slotStart];
    const rows = await selectRows<RawParty>(this.database.manager, PARTIES, values);
    const byMeeting = groupBy(rows, ({ meetingId }) => meetingId);
    return lines.map((line) => {
      const parties = byMeeting.get(line.id) ?? [];
      return { ...line, interpreter: parties[0]?.interpreter ?? null, parties: parties.map(asParty) };
    });
  }
}

function asParty(raw: RawParty): DeskParty {
  const { participantId, side, name, person, phone, lateMinutes } = raw;
  const arrivedAt = instantFrom(raw.arrivedAt);
  const attendance = attendanceOf({ lateMinutes, arrivedAt, missingAt: instantFrom(raw.missingAt) });
  return { participantId, side, name, person, phone, lateMinutes, attendance, arrivedAt };
}
