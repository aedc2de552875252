import type { ContactRole } from '#lib/invitations';
import type { UiLanguage } from '#lib/kernel';

export class ContactFactsResponse {
  name!: string;
  organisationName!: string;
  email!: string;
  country!: string;
  language!: UiLanguage;
  role!: ContactRole;
  tags!: string[];
  notes!: string;
}

export class ContactResponse extends ContactFactsResponse {
  id!: string;
  /** Asked to get no more campaigns. */
  unsubscribedAt!: string | null;
  createdAt!: string;
}

export class ContactPageResponse {
  items!: ContactResponse[];
  nextCursor!: string | null;
}

export class ContactTagResponse {
  tag!: string;
  contacts!: number;
}

export class ContactCreatedResponse {
  id!: string;
}

export class ContactImportProblem {
  row!: number;
  column!: string;
  /** Such as "C7". */
  cell!: string;
  /** A code of the workbook reader, or `not-an-address`, `not-a-country`, `several-lines`. */
  code!: string;
}

export class ContactImportResponse {
  /** Filled rows of the file. */
  total!: number;
  /** How many contacts are new. */
  added!: number;
  /** Rows whose address is known already; left out. */
  known!: number;
  problems!: ContactImportProblem[];
  missingColumns!: string[];
  unknownColumns!: string[];
  /** The first new contacts. */
  sample!: ContactFactsResponse[];
}
