import type { Localised } from '#lib/kernel';
import {
  AreParts,
  IsEmailAddress,
  IsLine,
  IsMinorUnits,
  IsPart,
  IsPersonName,
  IsWhole,
  MayBeNull,
} from '#platform/http';
import json from './people.json';
import { piece } from './read.js';
import { AreKeys, AreLanguages, IsKey, IsLocalised, IsLocalTime } from './rules.js';

class Person {
  @IsPersonName(160) name!: string;
  @IsEmailAddress() email!: string;
  @AreLanguages() languages!: string[];
}

class RepresentativeContent extends Person {
  /** Whom this person represents besides those named there already. */
  @AreKeys() exhibitors!: string[];
}

class InterpreterContent extends Person {
  /** Meetings in a row after which a rest is due. */
  @IsWhole(1, 20) restAfter!: number;
  /** Dong a meeting; null for staff of the office. */
  @MayBeNull() @IsMinorUnits() costMinor!: number | null;
}

/** Buyers who come and meet together. */
class DelegationContent {
  @IsLine(160) name!: string;
  @AreKeys() buyers!: string[];
}

/** What the delegation and others go to see. */
class FieldVisit {
  @IsLocalised() title!: Localised;
  @IsLocalTime() startsAt!: string;
  @IsLocalTime() endsAt!: string;
  @IsWhole(0, 600) travelMinutes!: number;
  @AreKeys() buyers!: string[];
}

class PeopleContent {
  /** Who holds meetings at the own booth. */
  @AreKeys() ownBooths!: string[];
  /** The exhibitor who does not want to be found by buyers. */
  @IsKey() unwilling!: string;
  /** The one whom the office has still to ring up about it. */
  @IsKey() unanswered!: string;
  /** An adviser of the export promotion office stands for two household businesses that send nobody who speaks English. */
  @AreParts(20, () => RepresentativeContent) representatives!: RepresentativeContent[];
  @AreParts(20, () => InterpreterContent) interpreters!: InterpreterContent[];
  @IsPart(() => DelegationContent) delegation!: DelegationContent;
  @IsPart(() => FieldVisit) fieldVisit!: FieldVisit;
}

/** Everybody who has a calendar besides the firms, and what they do. */
export const people = piece(PeopleContent, json);

/** What a firm answers to being found by the other side: nearly all say yes. */
export const findableOf = (firm: string): boolean | null =>
  firm === people().unanswered ? null : firm !== people().unwilling;
