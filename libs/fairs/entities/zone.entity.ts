import { Entity, Index } from 'typeorm';
import type { Translated } from '#lib/kernel';
import { IdColumn, IntColumn, JsonColumn, RefColumn, TextColumn } from '#platform/database';

/** A themed part of a hall, as a rectangle in centimetres from the hall's upper left corner. */
@Entity('fairs_zone')
@Index(['hallId'])
export class Zone {
  @IdColumn() id!: string;
  @RefColumn({ to: 'Organiser' }) organiserId!: string;
  @RefColumn({ to: 'Fair', onDelete: 'CASCADE' }) fairId!: string;
  @RefColumn({ to: 'Hall', onDelete: 'CASCADE' }) hallId!: string;
  @JsonColumn() name!: Translated;
  /** "#1f8a70" */
  @TextColumn(7) colour!: string;
  @IntColumn() xCm!: number;
  @IntColumn() yCm!: number;
  @IntColumn() widthCm!: number;
  @IntColumn() depthCm!: number;
}
