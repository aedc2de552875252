import { Entity, Index } from 'typeorm';
import {
  IdColumn,
  InstantColumn,
  IntColumn,
  LongTextColumn,
  LooseRefColumn,
  RefColumn,
  TextColumn,
  UniqueKey,
  WithdrawnColumn,
} from '#platform/database';

/** Who said that an exhibitor takes part no more. */
export type WithdrawnBy = 'organiser' | 'itself';

/** An organisation taking part in one fair: made when its application is accepted, or entered by the organiser. */
@Entity('exhibitors_exhibitor')
@UniqueKey(['fairId', 'organisationId'])
@Index(['organisationId'])
export class Exhibitor {
  @IdColumn() id!: string;
  @RefColumn({ to: 'Organiser' }) organiserId!: string;
  @RefColumn({ to: 'Fair' }) fairId!: string;
  @RefColumn({ to: 'Organisation' }) organisationId!: string;
  @LooseRefColumn({ nullable: true }) applicationId!: string | null;
  /**
   * When the organisation itself said yes: by its application, or by confirming what the organiser had entered. Null: entered by
   * the organiser only.
   */
  @InstantColumn({ nullable: true }) agreedAt!: Date | null;
  /** When an invitation to manage the own pages last named this fair; a yes to it counts for the fairs that were named. */
  @InstantColumn({ nullable: true }) askedAt!: Date | null;
  /** Fairs of this organiser it has taken part in before. */
  @IntColumn() seniority!: number;
  @InstantColumn() createdAt!: Date;
  /** Null: takes part. Who was withdrawn has no booth and no coming meeting, and shows nowhere but on its organiser's list of those. */
  @WithdrawnColumn() withdrawnAt!: Date | null;
  @TextColumn(10, { nullable: true }) withdrawnBy!: WithdrawnBy | null;
  @LongTextColumn({ nullable: true }) withdrawalReason!: string | null;
}
