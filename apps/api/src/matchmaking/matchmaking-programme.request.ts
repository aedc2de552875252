import { IsBoolean, IsIn } from 'class-validator';
import type { Side } from '#lib/matching';
import {
  PROGRAMME_STATES,
  type ProgrammeState,
  type Scheduling,
  SCHEDULINGS,
  TABLE_KINDS,
  type TableKind,
} from '#lib/matchmaking';
import { AreParts, IsDay, IsIdentifier, IsLine, IsTimeOfDay, IsWhole, MayBeNull } from '#platform/http';

export class MeetingSessionRequest {
  /** By the clock at the fair, "08:30". */
  @IsTimeOfDay()
  start!: string;

  @IsTimeOfDay()
  end!: string;
}

export class ProgrammeDayRequest {
  @IsDay()
  day!: string;

  @AreParts(8, () => MeetingSessionRequest)
  sessions!: MeetingSessionRequest[];
}

export class TableRequest {
  @IsWhole(1, 9999)
  number!: number;

  @IsIn(TABLE_KINDS)
  kind!: TableKind;

  @MayBeNull()
  @IsIdentifier()
  hallId!: string | null;

  /** Whose meetings alone are held here, such as an exhibitor's at its own booth. */
  @MayBeNull()
  @IsIdentifier()
  participantId!: string | null;
}

export class ParticipantGroupRequest {
  @IsLine(60)
  name!: string;

  @IsIn(['buyer', 'exhibitor'] satisfies Side[])
  side!: Side;

  /** Its members compete: a timetable does not put them at neighbouring tables. */
  @IsBoolean()
  apart!: boolean;
}

export class BarredGroupsRequest {
  @IsLine(60)
  buyers!: string;

  @IsLine(60)
  exhibitors!: string;
}

export class MatchmakingProgrammeRequest {
  @IsIn(PROGRAMME_STATES)
  state!: ProgrammeState;

  @AreParts(31, () => ProgrammeDayRequest)
  days!: ProgrammeDayRequest[];

  @IsWhole(5, 240)
  slotMinutes!: number;

  @IsWhole(0, 60)
  pauseMinutes!: number;

  /** Open requests that one participant may have sent at a time. */
  @IsWhole(1, 500)
  requestQuota!: number;

  /** Days after which an unanswered request expires. */
  @IsWhole(1, 60)
  answerDays!: number;

  @AreParts(500, () => TableRequest)
  tables!: TableRequest[];

  /** Who gives meetings their slot. */
  @IsIn(SCHEDULINGS)
  scheduling!: Scheduling;

  /** Whether a request has to be accepted; otherwise it is booked when it is made. */
  @IsBoolean()
  acceptance!: boolean;

  /** Share of the tables that a timetable leaves free, in per cent. */
  @IsWhole(0, 50)
  sparePercent!: number;

  @IsWhole(0, 100)
  minimumMeetings!: number;

  /** Null: no limit. */
  @MayBeNull()
  @IsWhole(1, 200)
  maximumMeetings!: number | null;

  /** Whether firms that met at an earlier fair are left apart unless both wish to meet again. */
  @IsBoolean()
  skipMetBefore!: boolean;

  /** Minutes to walk from one hall to another. */
  @IsWhole(0, 60)
  walkMinutes!: number;

  @AreParts(40, () => ParticipantGroupRequest)
  groups!: ParticipantGroupRequest[];

  /** Groups that may not meet. */
  @AreParts(400, () => BarredGroupsRequest)
  barred!: BarredGroupsRequest[];

  /** An https address with {meeting} in it; null: no video meetings. */
  @MayBeNull()
  @IsLine(300)
  videoTemplate!: string | null;

  /** Months after the fair at which both sides are asked again what came of their meetings; null: not at all. */
  @MayBeNull()
  @IsWhole(1, 24)
  secondSurveyMonths!: number | null;
}
