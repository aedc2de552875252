import { Entity, Index } from 'typeorm';
import type { Translated } from '#lib/kernel';
import {
  IdColumn,
  InstantColumn,
  IntColumn,
  JsonColumn,
  LongTextColumn,
  RefColumn,
  TextColumn,
  VersionColumn,
} from '#platform/database';
import type { Audience } from '../domain/audience.js';
import type { CampaignState } from '../domain/campaign-states.js';

/** One letter to many contacts, inviting them to a fair. */
@Entity('invitations_campaign')
@Index(['organiserId', 'id'])
export class Campaign {
  @IdColumn() id!: string;
  @RefColumn({ to: 'Organiser' }) organiserId!: string;
  @RefColumn({ to: 'Fair' }) fairId!: string;
  @TextColumn(120) name!: string;
  /** With placeholders such as {{guest}}. */
  @JsonColumn() subject!: Translated;
  @JsonColumn() body!: Translated;
  @JsonColumn() audience!: Audience;
  /** Until when guests may answer and change their answer. */
  @InstantColumn() replyBy!: Date;
  /** When those who have not answered get their one reminder. */
  @InstantColumn({ nullable: true }) remindAt!: Date | null;
  @TextColumn(10) state!: CampaignState;
  @InstantColumn() createdAt!: Date;
  @InstantColumn({ nullable: true }) startedAt!: Date | null;
  @InstantColumn({ nullable: true }) sentAt!: Date | null;
  /** How often the letter was corrected after it had gone out; null: never. */
  @IntColumn({ nullable: true }) corrections!: number | null;
  @InstantColumn({ nullable: true }) withdrawnAt!: Date | null;
  /** What its guests read about why. */
  @LongTextColumn({ nullable: true }) withdrawalReason!: string | null;
  @VersionColumn() version!: number | null;
}
