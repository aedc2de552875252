import { IsIn } from 'class-validator';
import { APPLICATION_STATES, type ApplicationState } from '#lib/exhibitors';
import type { DateOnly, Translated } from '#lib/kernel';
import { ORGANISATION_KINDS, type OrganisationKind } from '#lib/organisations';
import {
  IsDay,
  IsFirmName,
  IsLine,
  IsPart,
  IsPersonName,
  IsText,
  IsTranslated,
  IsWhole,
  MayBeAbsent,
} from '#platform/http';
import crabCoast from './exhibitors/crab-coast.json';
import deltaSea from './exhibitors/delta-sea.json';
import drinksAndCrafts from './exhibitors/drinks-and-crafts.json';
import farm from './exhibitors/farm.json';
import { pieces } from './read.js';
import { AreKeys, AreLanguages, IsKey } from './rules.js';

class ApplicationContent {
  @IsIn(APPLICATION_STATES) state!: ApplicationState;
  @MayBeAbsent() @IsDay() submittedOn?: DateOnly;
  @MayBeAbsent() @IsDay() decidedOn?: DateOnly;
  @MayBeAbsent() @IsText(1000) message?: string;
  @MayBeAbsent() @IsText(1000) reviewNote?: string;
}

class BoothWish {
  @IsKey() zone!: string;
  @IsWhole(1, 3) count!: number;
  /** What has become of it. */
  @IsIn(['claimed', 'held', 'none']) state!: 'claimed' | 'held' | 'none';
}

/** What was written down by hand about a firm; codes, addresses and booth numbers are worked out from it. */
export class ExhibitorRow {
  @IsKey() key!: string;
  @IsFirmName(200) name!: string;
  /** Short name customers know; part of product names. */
  @IsLine(40) brand!: string;
  @IsIn(ORGANISATION_KINDS) kind!: OrganisationKind;
  /** A branch of a firm: thirteen digits. */
  @MayBeAbsent() @IsIn([true]) branch?: true;
  @IsKey() place!: string;
  @IsLine(200) line!: string;
  /** The address is remembered in its form before 1 July 2025 too. */
  @MayBeAbsent() @IsIn([true]) former?: true;
  @IsPersonName(120) representative!: string;
  @IsTranslated(2000, { lines: true }) profile!: Translated;
  @AreLanguages() languages!: string[];
  @IsPart(() => ApplicationContent) application!: ApplicationContent;
  @MayBeAbsent() @IsPart(() => BoothWish) booth?: BoothWish;
  /** Goods by the stars of their certificate. */
  @MayBeAbsent() @AreKeys() five?: string[];
  @MayBeAbsent() @AreKeys() four?: string[];
  @MayBeAbsent() @AreKeys() three?: string[];
  @MayBeAbsent() @AreKeys() unstarred?: string[];
}

/** All firms, in the order of their numbers. */
export const exhibitorRows = pieces(ExhibitorRow, [...crabCoast, ...deltaSea, ...farm, ...drinksAndCrafts]);
