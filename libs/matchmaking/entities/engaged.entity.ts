import { Entity, Index } from 'typeorm';
import { IdColumn, RefColumn, UniqueKey } from '#platform/database';

/** That a participant goes to an engagement. */
@Entity('matchmaking_engaged')
@UniqueKey(['engagementId', 'participantId'])
@Index(['participantId'])
export class Engaged {
  @IdColumn() id!: string;
  @RefColumn({ to: 'Engagement', onDelete: 'CASCADE' }) engagementId!: string;
  @RefColumn({ to: 'Participant', onDelete: 'CASCADE' }) participantId!: string;
}
