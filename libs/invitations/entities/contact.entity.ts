import { Entity, Index } from 'typeorm';
import type { UiLanguage } from '#lib/kernel';
import {
  IdColumn,
  InstantColumn,
  JsonColumn,
  LongTextColumn,
  RefColumn,
  TextColumn,
  UniqueKey,
  VersionColumn,
} from '#platform/database';

/** Who a contact is to the organiser; a representation abroad passes invitations on. */
export const CONTACT_ROLES = ['buyer', 'representation', 'other'] as const;
export type ContactRole = (typeof CONTACT_ROLES)[number];

/** A person whom an organiser may invite. */
@Entity('invitations_contact')
@UniqueKey(['organiserId', 'email'])
@Index(['organiserId', 'id'])
export class Contact {
  @IdColumn() id!: string;
  @RefColumn({ to: 'Organiser' }) organiserId!: string;
  @TextColumn(120) name!: string;
  @TextColumn(200) organisationName!: string;
  @TextColumn(254) email!: string;
  /** ISO 3166-1 alpha-2. */
  @TextColumn(2) country!: string;
  /** The language that letters to this person are written in. */
  @TextColumn(2) language!: UiLanguage;
  @TextColumn(20) role!: ContactRole;
  @JsonColumn() tags!: string[];
  @LongTextColumn() notes!: string;
  @TextColumn(600) searchKey!: string;
  /** Asked to get no more campaigns. */
  @InstantColumn({ nullable: true }) unsubscribedAt!: Date | null;
  @InstantColumn() createdAt!: Date;
  @VersionColumn() version!: number | null;
}
