import { Entity } from 'typeorm';
import {
  IdColumn,
  InstantColumn,
  JsonColumn,
  RefColumn,
  TextColumn,
  UniqueKey,
  VersionColumn,
} from '#platform/database';

/**
 * A person who sits at the table, with a calendar of their own. One person may represent several participants of a fair, and a
 * participant may have several representatives, who then meet at the same time at different tables.
 */
@Entity('matchmaking_representative')
@UniqueKey(['fairId', 'email'])
export class Representative {
  @IdColumn() id!: string;
  @RefColumn({ to: 'Organiser' }) organiserId!: string;
  @RefColumn({ to: 'Fair' }) fairId!: string;
  @TextColumn(160) name!: string;
  /** Says that it is the same person who represents another participant; null when nobody was named. */
  @TextColumn(254, { nullable: true }) email!: string | null;
  /** Languages in which this person can meet, as tags; none: those of the organisation. */
  @JsonColumn() languages!: string[];
  @InstantColumn() createdAt!: Date;
  @VersionColumn() version!: number | null;
}
