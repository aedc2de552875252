import { Entity } from 'typeorm';
import {
  IdColumn,
  InstantColumn,
  LongTextColumn,
  LooseRefColumn,
  RefColumn,
  TextColumn,
  UniqueKey,
} from '#platform/database';

/** That an organiser found an organisation not to be the holder of its tax code. New evidence takes it away. */
@Entity('organisations_identity_refutation')
@UniqueKey(['organisationId', 'code', 'reach'])
export class IdentityRefutation {
  @IdColumn() id!: string;
  @RefColumn({ to: 'Organisation', onDelete: 'CASCADE' }) organisationId!: string;
  @TextColumn(20) code!: string;
  /** Where it counts, as for proofs. */
  @TextColumn(36) reach!: string;
  @LooseRefColumn() organiserId!: string;
  @LooseRefColumn() actorId!: string;
  @LongTextColumn() reason!: string;
  @InstantColumn() createdAt!: Date;
}
