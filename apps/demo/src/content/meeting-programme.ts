import { IsIn } from 'class-validator';
import type { DateOnly } from '#lib/kernel';
import type { BarredGroups } from '#lib/matching';
import type { Session } from '#lib/matchmaking';
import { ORGANISATION_KINDS, type OrganisationKind } from '#lib/organisations';
import { AreCodes, AreParts, IsLine, IsTimeOfDay, IsWhole } from '#platform/http';
import json from './meeting-programme.json';
import { piece } from './read.js';
import { AreKeys } from './rules.js';

class SessionContent implements Session {
  @IsTimeOfDay() start!: string;
  @IsTimeOfDay() end!: string;
}

class ExhibitorGroup {
  @IsLine(80) name!: string;
  @IsIn(ORGANISATION_KINDS) kind!: OrganisationKind;
}

class BuyerGroup {
  @IsLine(80) name!: string;
  @AreKeys() buyers!: string[];
}

class Barred implements BarredGroups {
  @IsLine(80) buyers!: string;
  @IsLine(80) exhibitors!: string;
}

class MeetingProgrammeContent {
  @AreCodes(/^\d{4}-\d\d-\d\d$/, { min: 1, max: 10 }) days!: DateOnly[];
  @AreParts(5, () => SessionContent) sessions!: SessionContent[];
  @IsWhole(5, 120) slotMinutes!: number;
  @IsWhole(0, 60) pauseMinutes!: number;
  @IsWhole(1, 100) requestQuota!: number;
  @IsWhole(1, 60) answerDays!: number;
  @IsWhole(0, 100) minimumMeetings!: number;
  @IsLine(200) videoTemplate!: string;
  @IsWhole(1, 100) tables!: number;
  /** Groups of exhibitors by their kind, and of buyers by what they sell on to. */
  @AreParts(10, () => ExhibitorGroup) exhibitorGroups!: ExhibitorGroup[];
  @AreParts(10, () => BuyerGroup) buyerGroups!: BuyerGroup[];
  /** Hotels ask for invoices and HACCP files that household businesses do not have. */
  @AreParts(10, () => Barred) barred!: Barred[];
}

/** How buyers and exhibitors meet at the fair. */
export const meetingProgramme = piece(MeetingProgrammeContent, json);
