import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, LooseRefColumn, RefColumn, UniqueKey } from '#platform/database';

/** An organisation taking part in one fair: made when its application is accepted, or by import. */
@Entity('exhibitors_exhibitor')
@UniqueKey(['fairId', 'organisationId'])
@Index(['organisationId'])
export class Exhibitor {
  @IdColumn() id!: string;
  @RefColumn({ to: 'Organiser' }) organiserId!: string;
  @RefColumn({ to: 'Fair' }) fairId!: string;
  @RefColumn({ to: 'Organisation' }) organisationId!: string;
  @LooseRefColumn({ nullable: true }) applicationId!: string | null;
  /** Fairs of this organiser it has taken part in before. */
  @IntColumn() seniority!: number;
  @InstantColumn() createdAt!: Date;
}
