import { Entity, Index } from 'typeorm';
import {
  IdColumn,
  InstantColumn,
  LooseRefColumn,
  RefColumn,
  TextColumn,
  UniqueKey,
} from '#platform/database';
import type { Party, Role } from '../domain/roles.js';

/** A person's place in an organiser or an organisation. */
@Entity('identity_membership')
@UniqueKey(['accountId', 'partyId'])
@Index(['partyId'])
export class Membership {
  @IdColumn() id!: string;
  @RefColumn({ to: 'Account', onDelete: 'CASCADE' }) accountId!: string;
  @TextColumn(12) party!: Party;
  /** An organiser's or an organisation's id. */
  @LooseRefColumn() partyId!: string;
  @TextColumn(20) role!: Role;
  @InstantColumn() createdAt!: Date;
}
