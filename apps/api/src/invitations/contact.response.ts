import type { ContactFaultCode, ContactRole } from '#lib/invitations';
import type { UiLanguage } from '#lib/kernel';
import type { RunState } from '#platform/runs';

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
  /** For the `If-Match` of an edit. */
  version!: number;
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
  code!: ContactFaultCode;
}

export class ContactImportResponse {
  id!: string;
  fileName!: string;
  state!: RunState;
  /** Contacts that are added. */
  newCount!: number;
  /** Rows whose address is known already, or stands in the file a second time; left out. */
  knownCount!: number;
  /** Rows with problems; left out. */
  faultyCount!: number;
  missingColumns!: string[];
  unknownColumns!: string[];
  /** Rows without problems that it has gone through so far. */
  handledRows!: number;
  /** Why it failed: the code of an error, or "unexpected". */
  failure!: string | null;
  /** Until when it can be started. */
  expiresAt!: string;
  finishedAt!: string | null;
}

export class ContactSample {
  name!: string;
  organisationName!: string;
  email!: string;
}

export class ContactImportDetailResponse extends ContactImportResponse {
  /** The first new contacts. */
  sample!: ContactSample[];
  /** What is wrong in the first rows with problems. */
  problems!: ContactImportProblem[];
}
