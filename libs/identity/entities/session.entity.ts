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
  /** What the browser calls itself, so that people recognise their devices. */
  @TextColumn(300) userAgent!: string;
  @InstantColumn() createdAt!: Date;
  /** Noted every few minutes only. */
  @InstantColumn() lastSeenAt!: Date;
  @InstantColumn() expiresAt!: Date;
}
