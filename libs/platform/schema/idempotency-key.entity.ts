import { Entity, Index } from 'typeorm';
import {
  IdColumn,
  InstantColumn,
  IntColumn,
  LongTextColumn,
  TextColumn,
  UniqueKey,
} from '#platform/database';

/** The answer given to a creating request, so that a repeat of it gets the same answer and no second effect. */
@Entity('platform_idempotency_key')
@UniqueKey(['scope', 'key'])
@Index(['createdAt'])
export class IdempotencyKey {
  @IdColumn() id!: string;
  /** Whose key it is: one account's keys never meet another's. */
  @TextColumn(80) scope!: string;
  @TextColumn(255) key!: string;
  /** SHA-256 of method, path and body. */
  @TextColumn(64) fingerprint!: string;
  @IntColumn({ nullable: true }) status!: number | null;
  @LongTextColumn({ nullable: true }) body!: string | null;
  @InstantColumn() createdAt!: Date;
}
