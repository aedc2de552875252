import { Entity, Index } from 'typeorm';
import {
  BigIntColumn,
  FlagColumn,
  IdColumn,
  InstantColumn,
  LooseRefColumn,
  RefColumn,
  TextColumn,
} from '#platform/database';
import type { BoothOrderState } from '../domain/order-states.js';

/** Booths that one exhibitor took together: held for a while, then confirmed or given back. Stays as history. */
@Entity('booths_order')
@Index(['exhibitorId', 'state'])
@Index(['exhibitorId', 'createdAt'])
@Index(['state', 'expiresAt'])
@Index(['fairId'])
export class BoothOrder {
  @IdColumn() id!: string;
  @RefColumn({ to: 'Organiser' }) organiserId!: string;
  @RefColumn({ to: 'Fair' }) fairId!: string;
  @RefColumn({ to: 'Exhibitor' }) exhibitorId!: string;
  @RefColumn({ to: 'Organisation' }) organisationId!: string;
  @TextColumn(10) state!: BoothOrderState;
  /** When a hold ends, by the database's time. */
  @InstantColumn() expiresAt!: Date;
  /** A hold can be prolonged once. */
  @FlagColumn() extended!: boolean;
  /** Sum of the booths' prices when they were taken. */
  @BigIntColumn() priceMinor!: number;
  @TextColumn(3) currency!: string;
  /** The account that made it. */
  @LooseRefColumn({ nullable: true }) madeBy!: string | null;
  @InstantColumn() createdAt!: Date;
  @InstantColumn({ nullable: true }) confirmedAt!: Date | null;
  /** When it was released, expired or cancelled. */
  @InstantColumn({ nullable: true }) endedAt!: Date | null;
}
