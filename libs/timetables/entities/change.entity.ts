import { Entity, Index } from 'typeorm';
import {
  IdColumn,
  InstantColumn,
  LooseRefColumn,
  RefColumn,
  TextColumn,
  UniqueKey,
} from '#platform/database';
import type { ChangeKind } from '../domain/publication-plan.js';

/** What a publication did to one meeting; whoever sits there hears of it, once. */
@Entity('timetables_change')
@UniqueKey(['publicationId', 'meetingId'])
@Index(['meetingId'])
export class Change {
  @IdColumn() id!: string;
  @RefColumn({ to: 'Publication' }) publicationId!: string;
  @RefColumn({ to: 'Meeting' }) meetingId!: string;
  @TextColumn(9) kind!: ChangeKind;
  @InstantColumn({ nullable: true }) formerSlot!: Date | null;
  @LooseRefColumn({ nullable: true }) formerInterpreterId!: string | null;
}
