import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, RefColumn, TextColumn, UniqueKey } from '#platform/database';

/** How much a participant wishes to meet another; "no" outweighs every wish of the other side. */
export type WishKind = 'must' | 'want' | 'no';
export const WISH_KINDS: readonly WishKind[] = ['must', 'want', 'no'];

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
