import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, RefColumn, TextColumn, UniqueKey } from '#platform/database';

export type LinkPurpose = 'verify-email' | 'reset-password' | 'join';

/** A personal link that was mailed: good once, for one purpose, until it expires. Only the token's SHA-256 is kept. */
@Entity('identity_account_link')
@UniqueKey(['tokenHash'])
@Index(['accountId', 'purpose'])
export class AccountLink {
  @IdColumn() id!: string;
  @RefColumn({ to: 'Account', onDelete: 'CASCADE' }) accountId!: string;
  @TextColumn(20) purpose!: LinkPurpose;
  @TextColumn(64) tokenHash!: string;
  @InstantColumn() createdAt!: Date;
  @InstantColumn() expiresAt!: Date;
  @InstantColumn({ nullable: true }) usedAt!: Date | null;
}
