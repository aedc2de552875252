import { Entity, Index } from 'typeorm';
import { IdColumn, RefColumn, UniqueKey } from '#platform/database';

/** That a person sits at the table for a participant. */
@Entity('matchmaking_representation')
@UniqueKey(['participantId', 'representativeId'])
@Index(['representativeId'])
export class Representation {
  @IdColumn() id!: string;
  @RefColumn({ to: 'Participant', onDelete: 'CASCADE' }) participantId!: string;
  @RefColumn({ to: 'Representative' }) representativeId!: string;
}
