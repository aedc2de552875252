import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, TextColumn } from '#platform/database';

/** A try at something that is limited: signing in, asking for a reset link, guessing an invitation. */
@Entity('identity_attempt')
@Index(['subject', 'madeAt'])
@Index(['madeAt'])
export class Attempt {
  @IdColumn() id!: string;
  /** What is limited and for whom: "sign-in account lan@example.vn". */
  @TextColumn(300) subject!: string;
  @InstantColumn() madeAt!: Date;
}
