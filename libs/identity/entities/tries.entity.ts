import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, JsonColumn } from '#platform/database';

/** When something limited was tried lately, for one subject: signing in as somebody, opening accounts from a network. */
@Entity('identity_tries')
@Index(['keptUntil'])
export class Tries {
  /** Made from the subject, so that nobody's address stands in the table. */
  @IdColumn() id!: string;
  /** In epoch milliseconds, the oldest first. */
  @JsonColumn() made!: number[];
  /** When no limit looks at any of them any more. */
  @InstantColumn() keptUntil!: Date;
}
