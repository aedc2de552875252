import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, RefColumn } from '#platform/database';

/** A held booth that its exhibitor gave back or let expire: too many of them, and the booth rests for that exhibitor. */
@Entity('booths_returned')
@Index(['exhibitorId', 'returnedAt'])
export class ReturnedBooth {
  @IdColumn() id!: string;
  @RefColumn({ to: 'Organiser' }) organiserId!: string;
  @RefColumn({ to: 'Fair' }) fairId!: string;
  @RefColumn({ to: 'Exhibitor' }) exhibitorId!: string;
  @RefColumn({ to: 'Booth', onDelete: 'CASCADE' }) boothId!: string;
  @InstantColumn() returnedAt!: Date;
}
