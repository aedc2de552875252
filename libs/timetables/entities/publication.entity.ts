import { Entity, Index } from 'typeorm';
import {
  IdColumn,
  InstantColumn,
  JsonColumn,
  LooseRefColumn,
  RefColumn,
  TextColumn,
} from '#platform/database';
import type { PublicationCounts } from '../domain/publication-plan.js';

/** `provisional` shows a run for comments; `final` turns it into meetings. */
export type PublicationKind = 'provisional' | 'final';
/** queued → applied (the meetings stand) → announced (everybody's mail is written); failed: nothing of it became true. */
export type PublicationState = 'queued' | 'applied' | 'announced' | 'failed';

/** That a run was given to its participants. */
@Entity('timetables_publication')
@Index(['fairId', 'createdAt'])
@Index(['runId'])
export class Publication {
  @IdColumn() id!: string;
  @RefColumn({ to: 'Organiser' }) organiserId!: string;
  @RefColumn({ to: 'Fair' }) fairId!: string;
  @RefColumn({ to: 'Run' }) runId!: string;
  @TextColumn(11) kind!: PublicationKind;
  @TextColumn(9) state!: PublicationState;
  /** What it changed; null until it is applied. */
  @JsonColumn({ nullable: true }) counts!: PublicationCounts | null;
  @LooseRefColumn() createdBy!: string;
  @InstantColumn() createdAt!: Date;
  @InstantColumn({ nullable: true }) appliedAt!: Date | null;
}
