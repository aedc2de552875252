import { Entity } from 'typeorm';
import {
  IdColumn,
  InstantColumn,
  LongTextColumn,
  LooseRefColumn,
  RefColumn,
  UniqueKey,
} from '#platform/database';

/** That an organiser finds a code, which another one has proven, to be somebody else's. It ends with that proof. */
@Entity('organisations_identity_objection')
@UniqueKey(['proofId', 'organiserId'])
export class IdentityObjection {
  @IdColumn() id!: string;
  @RefColumn({ to: 'IdentityProof', onDelete: 'CASCADE' }) proofId!: string;
  /** The organiser that objects. */
  @LooseRefColumn() organiserId!: string;
  @LooseRefColumn({ nullable: true }) actorId!: string | null;
  @LongTextColumn() reason!: string;
  @InstantColumn() createdAt!: Date;
}
