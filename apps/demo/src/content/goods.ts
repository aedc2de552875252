import { IsIn } from 'class-validator';
import { PRODUCT_CATEGORIES, type ProductCategory } from '#lib/exhibitors';
import type { Localised } from '#lib/kernel';
import { AreCodes, IsCode, IsLine, IsMinorUnits, IsWhole, MayBeAbsent } from '#platform/http';
import craftAndTours from './goods/craft-and-tours.json';
import crabAndShrimp from './goods/crab-and-shrimp.json';
import drinksAndHerbs from './goods/drinks-and-herbs.json';
import field from './goods/field.json';
import fishAndSea from './goods/fish-and-sea.json';
import garden from './goods/garden.json';
import { keyed, pieces } from './read.js';
import { IsKey, IsLocalised } from './rules.js';

/** A kind of goods of the region as several makers sell it; a product is one maker's version of it. */
export class Good {
  @IsKey() key!: string;
  @IsIn(PRODUCT_CATEGORIES) category!: ProductCategory;
  /** HS 2022 / AHTN code; services have none. */
  @MayBeAbsent() @IsCode(/^(\d{4}|\d{6}|\d{8})$/) hsCode?: string;
  @IsLine(80) size!: string;
  @IsMinorUnits() priceMinor!: number;
  /** Usual packs a month of one maker. */
  @IsWhole(1, 100_000) capacity!: number;
  /** What is drawn of it. */
  @IsKey() motif!: string;
  @IsLocalised() name!: Localised;
  @IsLocalised() text!: Localised;
  /** Certificates that makers may hold for it. */
  @MayBeAbsent() @AreCodes(/^[A-Za-z0-9 ]+$/, { max: 5 }) schemes?: string[];
}

/** Every kind of goods of the fair. */
export const goods = pieces(Good, [
  ...crabAndShrimp,
  ...fishAndSea,
  ...field,
  ...garden,
  ...drinksAndHerbs,
  ...craftAndTours,
]);

export const goodOf = keyed(goods);
