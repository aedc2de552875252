import { Entity, Index } from 'typeorm';
import type { Side } from '#lib/matching';
import {
  FlagColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  RefColumn,
  TextColumn,
  UniqueKey,
} from '#platform/database';

/** Who answers whether a participant may be found. */
export type AnsweredBy = 'itself' | 'organiser';

/**
 * How a participant left: in its own pages, by the no with which it answered its invitation, as that was withdrawn, or with its
 * place as an exhibitor.
 */
export const LEFT_BY = ['itself', 'reply', 'uninvited', 'withdrawal'] as const;
export type LeftBy = (typeof LEFT_BY)[number];

/** An organisation in the matchmaking of one fair, on one of its two sides. */
@Entity('matchmaking_participant')
@UniqueKey(['fairId', 'organisationId'])
@Index(['organisationId'])
@Index(['fairId', 'side', 'findable', 'id'])
export class Participant {
  @IdColumn() id!: string;
  @RefColumn({ to: 'Organiser' }) organiserId!: string;
  @RefColumn({ to: 'Fair' }) fairId!: string;
  @RefColumn({ to: 'Organisation' }) organisationId!: string;
  @TextColumn(10) side!: Side;
  /** Whether the other side may find it in searches and recommendations; null: not answered yet, which counts as no. */
  @FlagColumn({ nullable: true }) findable!: boolean | null;
  /** Who gave that answer: the participant itself, or the organiser who wrote down what was said; null: nobody yet. */
  @TextColumn(10, { nullable: true }) findableSaidBy!: AnsweredBy | null;
  /** One of the groups of its side in the programme, which says who may meet whom; null: none. */
  @TextColumn(60, { nullable: true }) groupName!: string | null;
  /** Fewest and most meetings of a timetable; null: as the programme says. */
  @IntColumn({ nullable: true }) minimum!: number | null;
  @IntColumn({ nullable: true }) maximum!: number | null;
  @RefColumn({ to: 'Delegation', nullable: true, onDelete: 'SET NULL' }) delegationId!: string | null;
  /** When it was asked, months later, what came of its meetings. */
  @InstantColumn({ nullable: true }) surveyedAt!: Date | null;
  /** Null: takes part. Who left is not findable, and keeps no request, wish or coming meeting. */
  @TextColumn(10, { nullable: true }) leftBy!: LeftBy | null;
  @InstantColumn() createdAt!: Date;
}
