import { Entity, Index } from 'typeorm';
import type { Translated, UiLanguage } from '#lib/kernel';
import {
  IdColumn,
  InstantColumn,
  JsonColumn,
  LooseRefColumn,
  TextColumn,
  UniqueKey,
} from '#platform/database';
import type { Party, Role } from '../domain/roles.js';

/**
 * Somebody who was asked into an organiser or an organisation and has not said yes. It holds what the inviter typed and
 * nothing of the person's account, if there is one. Accepting or withdrawing it ends the row.
 */
@Entity('identity_member_invitation')
@UniqueKey(['partyId', 'email'])
@Index(['email'])
export class MemberInvitation {
  @IdColumn() id!: string;
  @TextColumn(12) party!: Party;
  /** An organiser's or an organisation's id. */
  @LooseRefColumn() partyId!: string;
  /** What the party was called when the mail was written. */
  @JsonColumn() place!: Translated;
  /** The address that its links are mailed to, and all that they prove. */
  @TextColumn(254) email!: string;
  @TextColumn(120) name!: string;
  @TextColumn(2) language!: UiLanguage;
  @TextColumn(20) role!: Role;
  /** Who asks, as the invited person reads it; null: whoever runs the installation. */
  @TextColumn(200, { nullable: true }) invitedBy!: string | null;
  /** The account that sent it last; null: before this was kept. */
  @LooseRefColumn({ nullable: true }) sentBy!: string | null;
  @InstantColumn() createdAt!: Date;
  @InstantColumn() sentAt!: Date;
  @InstantColumn() expiresAt!: Date;
  @InstantColumn({ nullable: true }) declinedAt!: Date | null;
}
