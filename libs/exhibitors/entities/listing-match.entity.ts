import { Entity, Index } from 'typeorm';
import {
  IdColumn,
  InstantColumn,
  LongTextColumn,
  LooseRefColumn,
  RefColumn,
  TextColumn,
  UniqueKey,
} from '#platform/database';
import type { ListingState } from '../domain/listing-states.js';

/**
 * That an exhibitor which an organiser entered seems to be an organisation of the platform, by its proven tax code. The
 * organisation is asked; the organiser learns of it by a yes only.
 */
@Entity('exhibitors_listing_match')
@UniqueKey(['exhibitorId', 'organisationId'])
@Index(['organisationId', 'state'])
export class ListingMatch {
  @IdColumn() id!: string;
  @RefColumn({ to: 'Organiser' }) organiserId!: string;
  @RefColumn({ to: 'Fair' }) fairId!: string;
  @RefColumn({ to: 'Exhibitor', onDelete: 'CASCADE' }) exhibitorId!: string;
  /** What the organiser entered. */
  @RefColumn({ to: 'Organisation' }) listedId!: string;
  /** The organisation that is asked. */
  @RefColumn({ to: 'Organisation' }) organisationId!: string;
  @TextColumn(10) state!: ListingState;
  @InstantColumn() offeredAt!: Date;
  @InstantColumn({ nullable: true }) answeredAt!: Date | null;
  @LooseRefColumn({ nullable: true }) answeredBy!: string | null;
  /** Why the organiser parted them again. */
  @LongTextColumn({ nullable: true }) reason!: string | null;
}
