import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import type { Side } from '#lib/matching';
import { FOUND_ANSWERS, type FoundAnswer } from '#lib/matchmaking';
import { AreIdentifiers, IsIdentifier, IsLine, IsWhole, ListRequest } from '#platform/http';

const SIDES: readonly Side[] = ['buyer', 'exhibitor'];

export class MatchmakingParticipantsRequest extends ListRequest {
  @IsOptional()
  @IsIn(SIDES)
  side?: Side;

  @IsOptional()
  @IsLine(60)
  groupName?: string;

  @IsOptional()
  @IsIdentifier()
  delegationId?: string;

  /** What it answered to being found by the other side. */
  @IsOptional()
  @IsIn(FOUND_ANSWERS)
  found?: FoundAnswer;
}

/** What is left out stays as it is. */
export class ParticipantSettingsRequest {
  @AreIdentifiers(1, 200)
  participantIds!: string[];

  /** A group of the participants' side; null: none. */
  @IsOptional()
  @IsLine(60)
  groupName?: string | null;

  /** Fewest meetings; null: as the programme says. */
  @IsOptional()
  @IsWhole(0, 100)
  minimum?: number | null;

  /** Most meetings; null: as the programme says. */
  @IsOptional()
  @IsWhole(1, 200)
  maximum?: number | null;

  /** The answer that the participants gave the organiser. */
  @IsOptional()
  @IsBoolean()
  findable?: boolean;
}
