import { Entity, Index } from 'typeorm';
import type { WishKind } from '#lib/matching';
import { IdColumn, InstantColumn, RefColumn, TextColumn, UniqueKey } from '#platform/database';

/** What a participant says of meeting one of the other side, for the timetable; the other side does not see it. */
@Entity('matchmaking_wish')
@UniqueKey(['participantId', 'targetId'])
@Index(['targetId'])
@Index(['fairId'])
export class Wish {
  @IdColumn() id!: string;
  @RefColumn({ to: 'Fair' }) fairId!: string;
  @RefColumn({ to: 'Participant', onDelete: 'CASCADE' }) participantId!: string;
  @RefColumn({ to: 'Participant', onDelete: 'CASCADE' }) targetId!: string;
  @TextColumn(4) kind!: WishKind;
  @InstantColumn() createdAt!: Date;
}
