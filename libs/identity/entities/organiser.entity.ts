import { Entity } from 'typeorm';
import type { Translated } from '#lib/kernel';
import { IdColumn, InstantColumn, JsonColumn, TextColumn, UniqueKey } from '#platform/database';

/** The organisation that runs events: the tenant. */
@Entity('identity_organiser')
@UniqueKey(['slug'])
export class Organiser {
  @IdColumn() id!: string;
  @TextColumn(60) slug!: string;
  @JsonColumn() name!: Translated;
  @TextColumn(254) replyTo!: string;
  @TextColumn(60) timeZone!: string;
  @InstantColumn() createdAt!: Date;
}
