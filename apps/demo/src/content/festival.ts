import type { DateOnly, Localised } from '#lib/kernel';
import { AreParts, IsDay, IsTimeOfDay } from '#platform/http';
import json from './festival.json';
import { piece } from './read.js';
import { IsKey, IsLocalised } from './rules.js';

class StageContent {
  @IsKey() key!: string;
  @IsLocalised() name!: Localised;
}

class FestivalContent {
  @IsKey() slug!: string;
  @IsLocalised() name!: Localised;
  /** The name of this year's edition. */
  @IsLocalised() edition!: Localised;
  @IsLocalised() description!: Localised;
  @IsLocalised() place!: Localised;
  @IsDay() firstDay!: DateOnly;
  @IsDay() lastDay!: DateOnly;
  @IsTimeOfDay() nightEndsAt!: string;
  @AreParts(10, () => StageContent) stages!: StageContent[];
  /** What visitors read when the programme is released. */
  @IsLocalised() notice!: Localised;
}

/** The second Crab Festival of Cà Mau. */
export const festival = piece(FestivalContent, json);
