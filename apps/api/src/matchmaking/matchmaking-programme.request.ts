import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, Matches, ValidateNested } from 'class-validator';
import { PROGRAMME_STATES, type ProgrammeState } from '#lib/matchmaking';
import { IsDay, IsIdentifier, IsWhole } from '#platform/http';

const TIME_OF_DAY = /^([01]\d|2[0-3]):[0-5]\d$/;

export class MeetingSessionRequest {
  /** By the clock at the fair, "08:30". */
  @Matches(TIME_OF_DAY)
  start!: string;

  @Matches(TIME_OF_DAY)
  end!: string;
}

export class ProgrammeDayRequest {
  @IsDay()
  day!: string;

  @IsArray()
  @ArrayMaxSize(8)
  @ValidateNested({ each: true })
  @Type(() => MeetingSessionRequest)
  sessions!: MeetingSessionRequest[];
}

export class TableRequest {
  @IsWhole(1, 9999)
  number!: number;

  @IsOptional()
  @IsIdentifier()
  hallId?: string | null;
}

export class MatchmakingProgrammeRequest {
  @IsIn(PROGRAMME_STATES)
  state!: ProgrammeState;

  @IsArray()
  @ArrayMaxSize(31)
  @ValidateNested({ each: true })
  @Type(() => ProgrammeDayRequest)
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

  @IsArray()
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => TableRequest)
  tables!: TableRequest[];
}
