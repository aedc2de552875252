import { IsBoolean, IsIn } from 'class-validator';
import type { Side } from '#lib/matching';
import { FOUND_ANSWERS, type FoundAnswer } from '#lib/requests';
import {
  AreIdentifiers,
  IsIdentifier,
  IsLine,
  IsWhole,
  ListRequest,
  MayBeAbsent,
  MayBeNull,
} from '#platform/http';

const SIDES: readonly Side[] = ['buyer', 'exhibitor'];

export class MatchmakingParticipantsRequest extends ListRequest {
  @MayBeAbsent()
  @IsIn(SIDES)
  side?: Side;

  @MayBeAbsent()
  @IsLine(60)
  groupName?: string;

  @MayBeAbsent()
  @IsIdentifier()
  delegationId?: string;

  /** What it answered to being found by the other side. */
  @MayBeAbsent()
  @IsIn(FOUND_ANSWERS)
  found?: FoundAnswer;
}

/** What is left out stays as it is. */
export class ParticipantSettingsRequest {
  @AreIdentifiers(1, 200)
  participantIds!: string[];

  /** A group of the participants' side; null: none. */
  @MayBeAbsent()
  @MayBeNull()
  @IsLine(60)
  groupName?: string | null;

  /** Fewest meetings; null: as the programme says. */
  @MayBeAbsent()
  @MayBeNull()
  @IsWhole(0, 100)
  minimum?: number | null;

  /** Most meetings; null: as the programme says. */
  @MayBeAbsent()
  @MayBeNull()
  @IsWhole(1, 200)
  maximum?: number | null;

  /** The answer that the participants gave the organiser. */
  @MayBeAbsent()
  @IsBoolean()
  findable?: boolean;
}
