import { Entity, Index } from 'typeorm';
import {
  IdColumn,
  InstantColumn,
  LooseRefColumn,
  RefColumn,
  TextColumn,
  UniqueKey,
} from '#platform/database';

/**
 * A letter to the address that an organiser knows of a tax code's holder. There is a row for each that was asked for, also
 * where no address is known, so that nobody learns whether one is.
 */
@Entity('organisations_identity_letter')
@UniqueKey(['tokenHash'])
@Index(['organisationId'])
export class IdentityLetter {
  @IdColumn() id!: string;
  /** The organisation that wants to prove the code, and whose manager has to open the link. */
  @RefColumn({ to: 'Organisation', onDelete: 'CASCADE' }) organisationId!: string;
  @TextColumn(20) code!: string;
  @TextColumn(64) tokenHash!: string;
  /** The organiser that knows the address; null where no organiser does. */
  @LooseRefColumn({ nullable: true }) organiserId!: string | null;
  @InstantColumn() createdAt!: Date;
  @InstantColumn() expiresAt!: Date;
  /** When the link was opened by whoever asked. */
  @InstantColumn({ nullable: true }) confirmedAt!: Date | null;
}
