import { Entity } from 'typeorm';
import { IdColumn, InstantColumn, JsonColumn, TextColumn, UniqueKey } from '#platform/database';

/** A step that has been done, of a run that a kill may cut anywhere. Written in the transaction of what it did. */
@Entity('platform_step')
@UniqueKey(['run', 'name'])
export class Step {
  @IdColumn() id!: string;
  /** What the step is part of: "demonstration". */
  @TextColumn(60) run!: string;
  @TextColumn(120) name!: string;
  /** What later steps need to know of it. */
  @JsonColumn({ nullable: true }) outcome!: object | null;
  @InstantColumn() doneAt!: Date;
}
