import { IsIn } from 'class-validator';
import { ORGANISER_ROLES, type OrganiserRole } from '#lib/identity';
import { type Localised, UI_LANGUAGES, type UiLanguage } from '#lib/kernel';
import { AreParts, IsEmailAddress, IsPersonName } from '#platform/http';
import json from './organiser.json';
import { piece } from './read.js';
import { IsKey, IsLocalised } from './rules.js';

class StaffMember {
  @IsPersonName(120) name!: string;
  @IsEmailAddress() email!: string;
  @IsIn(ORGANISER_ROLES) role!: OrganiserRole;
  @IsIn(UI_LANGUAGES) language!: UiLanguage;
}

class OrganiserContent {
  @IsKey() slug!: string;
  @IsLocalised() name!: Localised;
  @IsEmailAddress() replyTo!: string;
  @AreParts(20, () => StaffMember) staff!: StaffMember[];
}

/** The province's trade-promotion centre that runs the fair; office and people are invented. */
export const organiser = piece(OrganiserContent, json);

/** Who decides in it. */
export const owner = () => organiser().staff.find(({ role }) => role === 'owner')!;
