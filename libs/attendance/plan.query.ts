import { Inject, Injectable } from '@nestjs/common';
import { Clock, groupBy, type Translated } from '#lib/kernel';
import {
  Engaged,
  Engagement,
  type Participant,
  type Programme,
  ProgrammeQuery,
  videoUrlOf,
} from '#lib/matchmaking';
import { Database, instantFrom, placeholders, selectRows } from '#platform/database';
import { type Attendance, attendanceOf } from './domain/attendance.js';
import { type OwnMeetingLine, OwnMeetingsQuery } from './own-meetings.query.js';

/** One side of an own meeting. */
export interface PlanParty {
  participantId: string;
  name: string;
  person: string;
  attendance: Attendance;
  lateMinutes: number | null;
}

export interface PlanMeeting extends OwnMeetingLine {
  interpreter: string | null;
  /** Where a video meeting is held; null for any other. */
  videoUrl: string | null;
  own: PlanParty;
  others: PlanParty[];
}

/** A participant's days at a fair. */
export interface Plan {
  /** When it was read: what it says holds for this moment. */
  asOf: Date;
  /** Of the fair's public page; null while the fair is a draft. */
  fairSlug: string | null;
  /** Whether it has been asked the second time. */
  isSurveyed: boolean;
  meetings: PlanMeeting[];
  engagements: { id: string; title: Translated; startsAt: Date; endsAt: Date }[];
}

interface RawParty extends Omit<PlanParty, 'attendance'> {
  meetingId: string;
  interpreter: string | null;
  arrivedAt: Date | string | null;
  missingAt: Date | string | null;
}

const parties = (meetingIds: readonly string[]) => `
  SELECT party.meeting_id AS meetingId, party.participant_id AS participantId, organisation.name AS name,
    person.name AS person, party.late_minutes AS lateMinutes, party.arrived_at AS arrivedAt,
    party.missing_at AS missingAt, interpreter.name AS interpreter
  FROM matchmaking_party party
  JOIN matchmaking_meeting meeting ON meeting.id = party.meeting_id
  JOIN matchmaking_participant participant ON participant.id = party.participant_id
  JOIN organisations_organisation organisation ON organisation.id = participant.organisation_id
  JOIN matchmaking_representative person ON person.id = party.representative_id
  LEFT JOIN matchmaking_interpreter interpreter ON interpreter.id = meeting.interpreter_id
  WHERE party.meeting_id IN (${placeholders(meetingIds)}) ORDER BY party.id`;

/** All that a participant needs on the day. */
@Injectable()
export class PlanQuery {
  constructor(
    private readonly meetings: OwnMeetingsQuery,
    private readonly programmes: ProgrammeQuery,
    private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async of(participant: Participant): Promise<Plan> {
    const { manager } = this.database;
    const asOf = this.clock.now();
    const { fair, programme } = await this.programmes.ofFair(manager, participant.fairId);
    const lines = await this.meetings.of(participant);
    const rows = await this.parties(lines.map(({ id }) => id));
    return {
      asOf,
      fairSlug: fair.state === 'draft' ? null : fair.slug,
      isSurveyed: participant.surveyedAt !== null,
      meetings: lines.map((line) => planned(line, rows.get(line.id) ?? [], { participant, programme })),
      engagements: await this.engagements(participant),
    };
  }

  private async parties(ids: readonly string[]): Promise<Map<string, RawParty[]>> {
    if (ids.length === 0) return new Map();
    const rows = await selectRows<RawParty>(this.database.manager, parties(ids), ids);
    return groupBy(rows, ({ meetingId }) => meetingId);
  }

  private engagements({ id }: Participant): Promise<Plan['engagements']> {
    return this.database.manager
      .createQueryBuilder(Engagement, 'engagement')
      .innerJoin(Engaged, 'going', 'going.engagementId = engagement.id')
      .where('going.participantId = :id', { id })
      .orderBy('engagement.startsAt', 'ASC')
      .getMany();
  }
}

function planned(
  line: OwnMeetingLine,
  rows: readonly RawParty[],
  { participant, programme }: { participant: Participant; programme: Programme | null },
): PlanMeeting {
  const [first] = rows;
  const isVideo = line.tableKind === 'video' && line.state === 'scheduled';
  const isOwn = ({ participantId }: RawParty) => participantId === participant.id;
  return {
    ...line,
    interpreter: line.state === 'scheduled' ? (first?.interpreter ?? null) : null,
    videoUrl: isVideo && programme ? videoUrlOf(programme, line.id) : null,
    own: asParty(rows.find(isOwn)!),
    others: rows.filter((row) => !isOwn(row)).map(asParty),
  };
}

function asParty({ participantId, name, person, lateMinutes, arrivedAt, missingAt }: RawParty): PlanParty {
  const seen = { lateMinutes, arrivedAt: instantFrom(arrivedAt), missingAt: instantFrom(missingAt) };
  return { participantId, name, person, lateMinutes, attendance: attendanceOf(seen) };
}
