import type { OrganisationRole, OrganiserRole } from '#lib/identity';
import type { OrganisationKind } from '#lib/organisations';
import type { UiLanguage } from '#lib/kernel';

export class SessionAccount {
  id!: string;
  name!: string;
  email!: string;
  language!: UiLanguage;
  emailVerified!: boolean;
  administrator!: boolean;
  /** For the `If-Match` of an edit. */
  version!: number;
}

export class SessionOrganiser {
  id!: string;
  slug!: string;
  name!: string;
  /** IANA name: the office's clock. */
  timeZone!: string;
  role!: OrganiserRole;
}

export class SessionOrganisation {
  id!: string;
  name!: string;
  kind!: OrganisationKind;
  role!: OrganisationRole;
}

/** Who is signed in and where they belong. */
export class SessionResponse {
  account!: SessionAccount;
  organisers!: SessionOrganiser[];
  organisations!: SessionOrganisation[];
}
