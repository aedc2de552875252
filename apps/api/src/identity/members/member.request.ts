import { IsIn } from 'class-validator';
import {
  ORGANISATION_ROLES,
  ORGANISER_ROLES,
  type OrganisationRole,
  type OrganiserRole,
} from '#lib/identity';
import { UI_LANGUAGES, type UiLanguage } from '#lib/kernel';
import { IsEmailAddress, IsPersonName } from '#platform/http';

/** Somebody who is asked in. Name and language are for the mail. */
export class PersonRequest {
  @IsEmailAddress()
  email!: string;

  @IsPersonName(120)
  name!: string;

  @IsIn(UI_LANGUAGES)
  language!: UiLanguage;
}

export class OrganiserInvitationRequest extends PersonRequest {
  @IsIn(ORGANISER_ROLES)
  role!: OrganiserRole;
}

export class OrganisationInvitationRequest extends PersonRequest {
  @IsIn(ORGANISATION_ROLES)
  role!: OrganisationRole;
}

export class OrganiserRoleRequest {
  @IsIn(ORGANISER_ROLES)
  role!: OrganiserRole;
}

export class OrganisationRoleRequest {
  @IsIn(ORGANISATION_ROLES)
  role!: OrganisationRole;
}
