import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, RefColumn, TextColumn, UniqueKey } from '#platform/database';

/** A browser that somebody has signed in from: strangers' failures do not count against it. Its cookie holds the mark itself. */
@Entity('identity_known_browser')
@UniqueKey(['markHash', 'accountId'])
@Index(['lastUsedAt'])
export class KnownBrowser {
  @IdColumn() id!: string;
  @TextColumn(64) markHash!: string;
  @RefColumn({ to: 'Account', onDelete: 'CASCADE' }) accountId!: string;
  @InstantColumn() lastUsedAt!: Date;
}
