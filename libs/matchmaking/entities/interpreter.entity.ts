import { Entity } from 'typeorm';
import {
  BigIntColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  JsonColumn,
  RefColumn,
  TextColumn,
  UniqueKey,
  VersionColumn,
} from '#platform/database';

/** Somebody who translates at meetings of a fair; slots in which they are away are places without a meeting. */
@Entity('matchmaking_interpreter')
@UniqueKey(['fairId', 'name'])
export class Interpreter {
  @IdColumn() id!: string;
  @RefColumn({ to: 'Organiser' }) organiserId!: string;
  @RefColumn({ to: 'Fair' }) fairId!: string;
  @TextColumn(160) name!: string;
  @TextColumn(254, { nullable: true }) email!: string | null;
  /** Between any two of these languages, as tags. */
  @JsonColumn() languages!: string[];
  /** Slots in a row after which one slot of rest is due; null: none. */
  @IntColumn({ nullable: true }) restAfter!: number | null;
  /** What one meeting costs, in minor units of the fair's currency. */
  @BigIntColumn({ nullable: true }) costMinor!: number | null;
  @InstantColumn() createdAt!: Date;
  @VersionColumn() version!: number | null;
}
