import { Entity, Index } from 'typeorm';
import type { MatchReason } from '#lib/matching';
import type { Seat } from '#lib/meetings';
import {
  FlagColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  JsonColumn,
  LooseRefColumn,
  RefColumn,
  TextColumn,
  UniqueKey,
} from '#platform/database';
import type { UnmetWhy } from '../domain/run-result.js';

/** Where an entry comes from: a meeting that stands, an accepted request, wishes, or nobody who asked but a good fit. */
export type EntrySource = 'meeting' | 'request' | 'wish' | 'recommendation';

/** A pair in a run: with its slot, table and interpreter, or with the reason why it has none. */
@Entity('timetables_entry')
@UniqueKey(['runId', 'buyerId', 'exhibitorId'])
@Index(['runId', 'slotStart'])
export class Entry {
  @IdColumn() id!: string;
  @RefColumn({ to: 'Run', onDelete: 'CASCADE' }) runId!: string;
  @RefColumn({ to: 'Participant' }) buyerId!: string;
  @RefColumn({ to: 'Participant' }) exhibitorId!: string;
  @TextColumn(14) source!: EntrySource;
  /** The accepted request that it answers. */
  @LooseRefColumn({ nullable: true }) requestId!: string | null;
  /** Who sits there, one of each party. */
  @JsonColumn() seats!: Seat[];
  /** Null: unmet. */
  @InstantColumn({ nullable: true }) slotStart!: Date | null;
  @LooseRefColumn({ nullable: true }) tableId!: string | null;
  @LooseRefColumn({ nullable: true }) interpreterId!: string | null;
  /** Where it stood before the run; null: nowhere. */
  @InstantColumn({ nullable: true }) formerSlot!: Date | null;
  /** Stays where it is in later runs. */
  @FlagColumn() pinned!: boolean;
  /** Worth to both sides, see pair-weight.ts. */
  @IntColumn() weight!: number;
  /** Whether one side said that it must take place. */
  @FlagColumn() must!: boolean;
  /** Why the two fit, of a recommendation only; in the buyer's eyes. */
  @JsonColumn({ nullable: true }) reasons!: MatchReason[] | null;
  @JsonColumn({ nullable: true }) unmet!: UnmetWhy | null;
}
