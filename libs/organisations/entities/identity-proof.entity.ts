import { Entity, Index } from 'typeorm';
import {
  IdColumn,
  InstantColumn,
  LongTextColumn,
  LooseRefColumn,
  RefColumn,
  TextColumn,
  UniqueKey,
} from '#platform/database';

/** How a claim was proven: an organiser checked it, settled a dispute, or whoever reads the known address said so. */
export type ProofKind = 'checked' | 'settled' | 'letter';

/** That an organisation is who its tax code says. At most one holds a code. */
@Entity('organisations_identity_proof')
@UniqueKey(['code', 'reach'])
@Index(['organisationId'])
export class IdentityProof {
  @IdColumn() id!: string;
  @TextColumn(20) code!: string;
  /** Where it counts: "everywhere", or an organiser's id for a person's number. */
  @TextColumn(36) reach!: string;
  @RefColumn({ to: 'Organisation', onDelete: 'CASCADE' }) organisationId!: string;
  @TextColumn(10) kind!: ProofKind;
  /** What the organisation was called when that was found out. */
  @TextColumn(200, { nullable: true }) name!: string | null;
  /** The organiser that stands for it: it checked, or knew the address. */
  @LooseRefColumn() organiserId!: string;
  @LooseRefColumn({ nullable: true }) actorId!: string | null;
  /** What was looked at, or why the dispute was settled so. */
  @LongTextColumn() note!: string;
  @InstantColumn() createdAt!: Date;
}
