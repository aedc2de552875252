import { Entity } from 'typeorm';
import {
  FlagColumn,
  IdColumn,
  InstantColumn,
  RefColumn,
  TextColumn,
  UniqueKey,
  VersionColumn,
} from '#platform/database';

/** Participants of one side who come as a group: their meetings are held together, or each for itself. */
@Entity('matchmaking_delegation')
@UniqueKey(['fairId', 'name'])
export class Delegation {
  @IdColumn() id!: string;
  @RefColumn({ to: 'Organiser' }) organiserId!: string;
  @RefColumn({ to: 'Fair' }) fairId!: string;
  @TextColumn(160) name!: string;
  /** Whether all members sit at every meeting of the delegation. */
  @FlagColumn() together!: boolean;
  @InstantColumn() createdAt!: Date;
  @VersionColumn() version!: number | null;
}
