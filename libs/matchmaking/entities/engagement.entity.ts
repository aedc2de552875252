import { Entity } from 'typeorm';
import type { Translated } from '#lib/kernel';
import {
  IdColumn,
  InstantColumn,
  IntColumn,
  JsonColumn,
  RefColumn,
  TextColumn,
  VersionColumn,
} from '#platform/database';

export type EngagementKind = 'field-visit' | 'programme-item';
export const ENGAGEMENT_KINDS: readonly EngagementKind[] = ['field-visit', 'programme-item'];

/** A field visit or an item of the programme that keeps those who go from meetings; each slot it touches is a place of theirs. */
@Entity('matchmaking_engagement')
export class Engagement {
  @IdColumn() id!: string;
  @RefColumn({ to: 'Organiser' }) organiserId!: string;
  @RefColumn({ to: 'Fair' }) fairId!: string;
  @TextColumn(16) kind!: EngagementKind;
  @JsonColumn() title!: Translated;
  @InstantColumn() startsAt!: Date;
  @InstantColumn() endsAt!: Date;
  /** To get there before it, and back after it. */
  @IntColumn() travelMinutes!: number;
  @InstantColumn() createdAt!: Date;
  @VersionColumn() version!: number | null;
}
