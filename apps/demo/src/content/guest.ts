import { IsIn } from 'class-validator';
import { CONTACT_ROLES, type ContactFacts, type ContactRole } from '#lib/invitations';
import { UI_LANGUAGES, type UiLanguage } from '#lib/kernel';
import { IsCode, IsEmailAddress, IsFirmName, IsLine, IsPersonName } from '#platform/http';
import { AreKeys } from './rules.js';

/** Somebody on the contact list; firms and people are invented. */
export class Guest implements ContactFacts {
  @IsPersonName(120) name!: string;
  @IsFirmName(200) organisationName!: string;
  @IsIn(CONTACT_ROLES) role!: ContactRole;
  @AreKeys() tags!: string[];
  @IsCode(/^[A-Z]{2}$/) country!: string;
  @IsEmailAddress() email!: string;
  @IsIn(UI_LANGUAGES) language!: UiLanguage;
  @IsLine(120) notes!: string;
}
