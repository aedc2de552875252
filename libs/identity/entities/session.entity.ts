import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, RefColumn, TextColumn, UniqueKey } from '#platform/database';

/** A signed-in browser. The cookie holds a random token, this row only its SHA-256. */
@Entity('identity_session')
@UniqueKey(['tokenHash'])
@Index(['expiresAt'])
export class Session {
  @IdColumn() id!: string;
  @TextColumn(64) tokenHash!: string;
  @RefColumn({ to: 'Account', onDelete: 'CASCADE' }) accountId!: string;
  @InstantColumn() createdAt!: Date;
  @InstantColumn() expiresAt!: Date;
}
