import { Entity, Index } from 'typeorm';
import type { Translated } from '#lib/kernel';
import {
  IdColumn,
  InstantColumn,
  JsonColumn,
  RefColumn,
  TextColumn,
  VersionColumn,
} from '#platform/database';

/** The rules of delivery of the ICC's Incoterms 2020. */
export const INCOTERMS = [
  'EXW',
  'FCA',
  'CPT',
  'CIP',
  'DAP',
  'DPU',
  'DDP',
  'FAS',
  'FOB',
  'CFR',
  'CIF',
] as const;
export type Incoterm = (typeof INCOTERMS)[number];

/** What a buyer looks for at a fair. */
@Entity('matchmaking_need')
@Index(['participantId'])
export class Need {
  @IdColumn() id!: string;
  @RefColumn({ to: 'Participant', onDelete: 'CASCADE' }) participantId!: string;
  @JsonColumn() text!: Translated;
  /** One of the product categories. */
  @TextColumn(12, { nullable: true }) category!: string | null;
  /** 2, 4, 6 or 8 digits of the Harmonised System, without dots. */
  @TextColumn(8, { nullable: true }) hsCode!: string | null;
  /** In words: "2 containers a month". */
  @TextColumn(120, { nullable: true }) quantity!: string | null;
  @TextColumn(3, { nullable: true }) incoterm!: Incoterm | null;
  /** Kinds of certificates wanted. */
  @JsonColumn() certificates!: string[];
  /** Languages a meeting can be held in, as tags. */
  @JsonColumn() languages!: string[];
  @InstantColumn() createdAt!: Date;
  @VersionColumn() version!: number | null;
}
