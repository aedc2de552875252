import { Entity } from 'typeorm';
import { IdColumn } from '#platform/database';

/** A row that a transaction locks on all nodes of a cluster (`lockOnAllNodes`); gone again before it commits. */
@Entity('platform_lock')
export class Lock {
  @IdColumn() id!: string;
}
