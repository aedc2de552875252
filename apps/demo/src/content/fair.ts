import type { DateOnly, Localised } from '#lib/kernel';
import { AreParts, IsDay, IsLine, IsPart, IsTimeOfDay, IsWhole } from '#platform/http';
import json from './fair.json';
import { piece } from './read.js';
import { IsKey, IsLocalised, IsLocalTime } from './rules.js';

class OpeningHours {
  @IsDay() day!: DateOnly;
  @IsTimeOfDay() from!: string;
  @IsTimeOfDay() to!: string;
}

/** When firms applied; the demonstration's own fair takes applications until two weeks before it begins. */
class ApplicationTime {
  @IsLocalTime() from!: string;
  @IsLocalTime() until!: string;
}

class Rule {
  @IsLocalised() title!: Localised;
  @IsLocalised() text!: Localised;
}

class FairContent {
  @IsKey() slug!: string;
  @IsLocalised() name!: Localised;
  @IsLocalised() description!: Localised;
  @IsLocalised() venue!: Localised;
  @IsLine(300) venueAddress!: string;
  @IsDay() opensOn!: DateOnly;
  @IsDay() closesOn!: DateOnly;
  @AreParts(10, () => OpeningHours) openingHours!: OpeningHours[];
  @IsPart(() => ApplicationTime) applications!: ApplicationTime;
  @IsWhole(1, 600) holdMinutes!: number;
  @IsWhole(1, 20) boothsPerExhibitor!: number;
  @AreParts(20, () => Rule) rules!: Rule[];
  /** What the office calls its mailing to the buyers. */
  @IsLine(120) campaign!: string;
  /** What it looked at before it let a firm in. */
  @IsLine(200) checked!: string;
}

/** The OCOP fair that belongs to the festival. */
export const fair = piece(FairContent, json);
