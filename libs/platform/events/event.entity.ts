import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, JsonColumn, LooseRefColumn, TextColumn } from '#platform/database';

/** A fact that happened, written in the transaction that made it true. Also the audit trail and, later, the webhook log. */
@Entity('platform_event')
@Index(['relayedAt'])
@Index(['organiserId', 'id'])
@Index(['subjectId', 'id'])
export class StoredEvent {
  @IdColumn() id!: string;
  /** "booth.claimed": the event, the audit action, the webhook topic. */
  @TextColumn(80) name!: string;
  @LooseRefColumn({ nullable: true }) organiserId!: string | null;
  /** The account that did it; null for the platform itself. */
  @LooseRefColumn({ nullable: true }) actorId!: string | null;
  /** The row it happened to. */
  @LooseRefColumn() subjectId!: string;
  @JsonColumn() data!: object;
  @InstantColumn() occurredAt!: Date;
  @InstantColumn({ nullable: true }) relayedAt!: Date | null;
}
