import { IsBoolean, IsIn } from 'class-validator';
import type { Translated } from '#lib/kernel';
import { ENGAGEMENT_KINDS, type EngagementKind } from '#lib/matchmaking';
import { AreIdentifiers, IsInstant, IsTranslated, IsWhole } from '#platform/http';

export class EngagementRequest {
  @IsIn(ENGAGEMENT_KINDS)
  kind!: EngagementKind;

  @IsTranslated(200)
  title!: Translated;

  @IsInstant()
  startsAt!: Date;

  @IsInstant()
  endsAt!: Date;

  /** To get there before it, and back after it. */
  @IsWhole(0, 600)
  travelMinutes!: number;

  /** Who goes. */
  @AreIdentifiers(0, 200)
  participantIds!: string[];

  /** Whether meetings in the way are cancelled, with mails to both sides; otherwise they refuse the engagement. */
  @IsBoolean()
  cancelMeetings!: boolean;
}
