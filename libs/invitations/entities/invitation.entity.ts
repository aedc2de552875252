import { Entity, Index } from 'typeorm';
import {
  IdColumn,
  InstantColumn,
  IntColumn,
  LooseRefColumn,
  RefColumn,
  TextColumn,
  UniqueKey,
} from '#platform/database';

export const REPLIES = ['accepted', 'declined'] as const;
export type Reply = (typeof REPLIES)[number];

/** A contact's invitation in one campaign, and what they answered. How far the mail came stands in its delivery. */
@Entity('invitations_invitation')
@UniqueKey(['campaignId', 'contactId'])
@Index(['contactId'])
@Index(['campaignId', 'reply'])
export class Invitation {
  @IdColumn() id!: string;
  @RefColumn({ to: 'Organiser' }) organiserId!: string;
  @RefColumn({ to: 'Campaign', onDelete: 'CASCADE' }) campaignId!: string;
  @RefColumn({ to: 'Contact' }) contactId!: string;
  @TextColumn(10) reply!: Reply | 'none';
  @IntColumn() plusOnes!: number;
  @TextColumn(1000) message!: string;
  @InstantColumn({ nullable: true }) repliedAt!: Date | null;
  @InstantColumn({ nullable: true }) reminderSentAt!: Date | null;
  /** How often the contact's address was corrected since: each address gets letters of its own. */
  @IntColumn() addressNumber!: number;
  /** The account that the guest opened, or signed in to, from here. */
  @LooseRefColumn({ nullable: true }) accountId!: string | null;
  /** The buying organisation that the guest joined with. */
  @LooseRefColumn({ nullable: true }) organisationId!: string | null;
  /** When the guest's part of withdrawing the campaign was done: mails are written, meetings end. */
  @InstantColumn({ nullable: true }) withdrawnAt!: Date | null;
  @InstantColumn() createdAt!: Date;
}
