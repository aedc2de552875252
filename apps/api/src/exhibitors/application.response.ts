import { TranslatedResponse } from '#platform/http';
import type { FairPhase } from '#lib/fairs';
import type { ApplicationState, ApplicationVerb, FairStep, WithdrawnBy } from '#lib/exhibitors';
import type { IdentityState, OrganisationKind } from '#lib/organisations';
import { OrganisationResponse } from '../organisations/organisation.response.js';
import { ProductLineResponse } from './product.response.js';

export class ApplicationStepResponse {
  /** "application.submitted" */
  name!: string;
  note!: string | null;
  at!: string;
}

export class ApplicationResponse {
  id!: string;
  state!: ApplicationState;
  message!: string;
  boothsWanted!: number;
  productIds!: string[];
  /** Whether buyers may find the organisation in the matchmaking; null: not answered. */
  findable!: boolean | null;
  /** What the organiser asked or gave as its reason; why it was refused or withdrawn read those who decide and the firm's managers. */
  reviewNote!: string | null;
  submittedAt!: string | null;
  reviewedAt!: string | null;
  /** What can be done with it now. */
  allowed!: ApplicationVerb[];
  /** For the `If-Match` of an edit. */
  version!: number;
}

/** That a place at a fair was withdrawn. */
export class WithdrawnResponse {
  at!: string;
  by!: WithdrawnBy;
  /** Null too for readers who neither decide about exhibitors nor manage the firm. */
  reason!: string | null;
}

export class FairForOrganisation {
  id!: string;
  slug!: string;
  name!: TranslatedResponse;
  venue!: TranslatedResponse;
  startsOn!: string;
  endsOn!: string;
  timeZone!: string;
  phase!: FairPhase;
  applicationsOpenAt!: string;
  applicationsCloseAt!: string;
  boothsPerExhibitor!: number;
}

export class OrganisationFairResponse {
  fair!: FairForOrganisation;
  /** What the organisation does next. */
  step!: FairStep;
  applicationState!: ApplicationState | null;
  exhibitorId!: string | null;
  /** Where it had a place at the fair and has it no more. */
  withdrawn!: WithdrawnResponse | null;
}

export class OrganisationFairListResponse {
  items!: OrganisationFairResponse[];
}

export class OrganisationFairDetailResponse extends OrganisationFairResponse {
  application!: ApplicationResponse | null;
  timeline!: ApplicationStepResponse[];
}

export class BoardApplicationResponse {
  id!: string;
  state!: ApplicationState;
  organisationId!: string;
  organisationName!: string;
  organisationKind!: OrganisationKind;
  /** How its claim to its tax code stands. */
  identity!: IdentityState;
  province!: string | null;
  logoId!: string | null;
  boothsWanted!: number;
  productCount!: number;
  /** The most OCOP stars among the products to be shown. */
  bestStars!: number | null;
  submittedAt!: string | null;
  reviewNote!: string | null;
}

export class ApplicationPageResponse {
  items!: BoardApplicationResponse[];
  nextCursor!: string | null;
}

export class ApplicationCountsResponse {
  submitted!: number;
  'more-asked'!: number;
  accepted!: number;
  rejected!: number;
  withdrawn!: number;
}

export class ApplicationDetailResponse extends ApplicationResponse {
  /** How the organisation's claim to its tax code stands. */
  identity!: IdentityState;
  /** Whether the organisation shows itself to the organiser; otherwise contact data, tax code and products are left out. */
  isShown!: boolean;
  organisation!: OrganisationResponse;
  products!: ProductLineResponse[];
  timeline!: ApplicationStepResponse[];
}
