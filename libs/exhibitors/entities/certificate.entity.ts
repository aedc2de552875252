import { Entity, Index } from 'typeorm';
import type { DateOnly } from '#lib/kernel';
import {
  DayColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  LooseRefColumn,
  RefColumn,
  TextColumn,
  VersionColumn,
} from '#platform/database';

export const CERTIFICATE_KINDS = [
  'ocop',
  'vietgap',
  'globalgap',
  'haccp',
  'iso22000',
  'organic',
  'halal',
  'other',
] as const;
export type CertificateKind = (typeof CERTIFICATE_KINDS)[number];

/** A certificate as data: who issued what, until when. */
@Entity('exhibitors_certificate')
@Index(['productId'])
@Index(['organisationId'])
export class Certificate {
  @IdColumn() id!: string;
  @RefColumn({ to: 'Organisation' }) organisationId!: string;
  @RefColumn({ to: 'Product', onDelete: 'CASCADE' }) productId!: string;
  @TextColumn(12) kind!: CertificateKind;
  @TextColumn(80) number!: string;
  @TextColumn(200) issuer!: string;
  /** OCOP: 3, 4 or 5. */
  @IntColumn({ nullable: true }) stars!: number | null;
  @DayColumn() issuedOn!: DateOnly;
  @DayColumn() expiresOn!: DateOnly;
  @LooseRefColumn({ nullable: true }) documentId!: string | null;
  @InstantColumn() createdAt!: Date;
  @VersionColumn() version!: number | null;
}
