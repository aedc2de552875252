import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, RefColumn, TextColumn, UniqueKey } from '#platform/database';

/**
 * A personal link of an invitation: the token stands in the mail only, here its SHA-256. Each mail has one of its own, with the
 * address that it went to: that is all the link proves, whatever becomes of the contact.
 */
@Entity('invitations_token')
@UniqueKey(['tokenHash'])
@Index(['invitationId'])
@Index(['email'])
export class InvitationToken {
  @IdColumn() id!: string;
  @RefColumn({ to: 'Invitation', onDelete: 'CASCADE' }) invitationId!: string;
  @TextColumn(64) tokenHash!: string;
  @TextColumn(254) email!: string;
  @InstantColumn() createdAt!: Date;
}
