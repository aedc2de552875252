import { Entity } from 'typeorm';
import { IdColumn, IntColumn, RefColumn, TextColumn, UniqueKey } from '#platform/database';

/** A room of the venue, as a rectangle; sizes in centimetres. */
@Entity('fairs_hall')
@UniqueKey(['fairId', 'name'])
export class Hall {
  @IdColumn() id!: string;
  @RefColumn({ to: 'Organiser' }) organiserId!: string;
  @RefColumn({ to: 'Fair', onDelete: 'CASCADE' }) fairId!: string;
  @TextColumn(80) name!: string;
  @IntColumn() widthCm!: number;
  @IntColumn() depthCm!: number;
  @IntColumn() position!: number;
}
