import { ApiProperty } from '@nestjs/swagger';
import type { Side } from '#lib/matching';
import type { ProgrammeState, Scheduling, TableKind } from '#lib/matchmaking';
import { TIME_OF_DAY } from '#platform/http';
import { SlotResponse } from './slot.response.js';

export class MeetingSessionResponse {
  @ApiProperty({ pattern: TIME_OF_DAY.source })
  start!: string;
  @ApiProperty({ pattern: TIME_OF_DAY.source })
  end!: string;
}

export class ProgrammeDayResponse {
  day!: string;
  sessions!: MeetingSessionResponse[];
}

export class TableResponse {
  id!: string;
  number!: number;
  kind!: TableKind;
  hallId!: string | null;
  /** Whose meetings alone are held here; null: everybody's. */
  participantId!: string | null;
  participantName!: string | null;
}

export class TableHallResponse {
  id!: string;
  name!: string;
}

export class ParticipantGroupResponse {
  name!: string;
  side!: Side;
  apart!: boolean;
}

export class BarredGroupsResponse {
  buyers!: string;
  exhibitors!: string;
}

export class MatchmakingProgrammeResponse {
  /** False: nothing has been set up, and what follows is a suggestion. */
  saved!: boolean;
  state!: ProgrammeState;
  days!: ProgrammeDayResponse[];
  slotMinutes!: number;
  pauseMinutes!: number;
  requestQuota!: number;
  answerDays!: number;
  scheduling!: Scheduling;
  acceptance!: boolean;
  sparePercent!: number;
  minimumMeetings!: number;
  maximumMeetings!: number | null;
  skipMetBefore!: boolean;
  walkMinutes!: number;
  groups!: ParticipantGroupResponse[];
  barred!: BarredGroupsResponse[];
  videoTemplate!: string | null;
  /** After the fair, when both sides are asked again; null: not at all. */
  secondSurveyMonths!: number | null;
  tables!: TableResponse[];
  /** Halls in which tables can stand. */
  halls!: TableHallResponse[];
  slots!: SlotResponse[];
  timeZone!: string;
  fairStartsOn!: string;
  fairEndsOn!: string;
  /** For the `If-Match` of an edit. */
  version!: number;
}
