import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, RefColumn, TextColumn, UniqueKey } from '#platform/database';

/** A link that was mailed with an invitation: good as long as the invitation waits. Only the token's SHA-256 is kept. */
@Entity('identity_member_invitation_link')
@UniqueKey(['tokenHash'])
@Index(['invitationId'])
export class MemberInvitationLink {
  @IdColumn() id!: string;
  @RefColumn({ to: 'MemberInvitation', onDelete: 'CASCADE' }) invitationId!: string;
  @TextColumn(64) tokenHash!: string;
  @InstantColumn() createdAt!: Date;
}
