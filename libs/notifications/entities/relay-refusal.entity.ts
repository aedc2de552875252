import { Entity } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, TextColumn } from '#platform/database';

/** The one row there is while the relay refuses every mail; gone as soon as it takes one. */
@Entity('notifications_relay_refusal')
export class RelayRefusal {
  @IdColumn() id!: string;
  @InstantColumn() since!: Date;
  /** How often in a row it refused a mail that tried. */
  @IntColumn() refusals!: number;
  /** When the next mail may try. */
  @InstantColumn() retryAt!: Date;
  @TextColumn(500) lastAnswer!: string;
}
