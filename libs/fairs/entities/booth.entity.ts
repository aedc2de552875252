import { Entity, Index } from 'typeorm';
import {
  BigIntColumn,
  FlagColumn,
  IdColumn,
  IntColumn,
  RefColumn,
  TextColumn,
  UniqueKey,
} from '#platform/database';

/** A stand that can be rented: a rectangle in centimetres from its hall's upper left corner. Who has it, the booths area knows. */
@Entity('fairs_booth')
@UniqueKey(['fairId', 'number'])
@Index(['hallId'])
export class Booth {
  @IdColumn() id!: string;
  @RefColumn({ to: 'Organiser' }) organiserId!: string;
  @RefColumn({ to: 'Fair', onDelete: 'CASCADE' }) fairId!: string;
  @RefColumn({ to: 'Hall', onDelete: 'CASCADE' }) hallId!: string;
  @RefColumn({ to: 'Zone', nullable: true }) zoneId!: string | null;
  /** "A12" */
  @TextColumn(20) number!: string;
  @IntColumn() xCm!: number;
  @IntColumn() yCm!: number;
  @IntColumn() widthCm!: number;
  @IntColumn() depthCm!: number;
  @FlagColumn() corner!: boolean;
  @FlagColumn() power!: boolean;
  @FlagColumn() water!: boolean;
  /** Not for rent: a column, the organiser's desk. */
  @FlagColumn() blocked!: boolean;
  @BigIntColumn() priceMinor!: number;
}
