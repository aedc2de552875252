import type {
  Application,
  ApplicationDetail,
  ApplicationVerb,
  BoardRow,
  Exhibitor,
  OrganisationFair,
  OrganisationFairDetail,
  TimelineStep,
} from '#lib/exhibitors';
import { IN_FORCE, noteOf, noteOfStep } from '#lib/exhibitors';
import type { IdentityState } from '#lib/organisations';
import { versionOf } from '#platform/database';
import { presentOrganisation } from '../organisations/organisation.presenter.js';
import type {
  ApplicationDetailResponse,
  ApplicationResponse,
  ApplicationStepResponse,
  BoardApplicationResponse,
  OrganisationFairDetailResponse,
  OrganisationFairResponse,
  WithdrawnResponse,
} from './application.response.js';
import { presentProductLine } from './product.presenter.js';

export function presentApplication(
  application: Application,
  allowed: ApplicationVerb[],
  readsReasons: boolean,
): ApplicationResponse {
  const { id, state, message, boothsWanted, productIds, findable } = application;
  return {
    id,
    state,
    message,
    boothsWanted,
    productIds,
    findable,
    reviewNote: noteOf(application, readsReasons),
    submittedAt: application.submittedAt?.toISOString() ?? null,
    reviewedAt: application.reviewedAt?.toISOString() ?? null,
    allowed,
    version: versionOf(application),
  };
}

/** For those who review. */
export const presentDetail = (detail: ApplicationDetail): ApplicationDetailResponse => ({
  ...presentApplication(detail.application, detail.allowed, true),
  isShown: detail.isShown,
  organisation: presentOrganisation(detail.organisation),
  identity: detail.identity,
  products: detail.products.map((product) => presentProductLine(product, detail.certificates)),
  timeline: presentTimeline(detail.timeline, true),
});

export const presentFairDetail = (
  found: OrganisationFairDetail,
  readsReasons: boolean,
): OrganisationFairDetailResponse => ({
  ...presentOrganisationFair(found, readsReasons),
  application: found.application && presentApplication(found.application, found.allowed, readsReasons),
  timeline: presentTimeline(found.steps, readsReasons),
});

const presentTimeline = (steps: readonly TimelineStep[], readsReasons: boolean): ApplicationStepResponse[] =>
  steps.map((step) => ({
    name: step.name,
    note: noteOfStep(step, readsReasons),
    at: step.at.toISOString(),
  }));

/** Null for who takes part. */
export const presentWithdrawn = (
  { withdrawnAt, withdrawnBy, withdrawalReason }: Exhibitor,
  readsReasons: boolean,
): WithdrawnResponse | null =>
  withdrawnAt && {
    at: withdrawnAt.toISOString(),
    by: withdrawnBy!,
    reason: readsReasons ? withdrawalReason : null,
  };

export function presentOrganisationFair(
  found: OrganisationFair,
  readsReasons: boolean,
): OrganisationFairResponse {
  const { fair, application, exhibitor, withdrawn, phase, step } = found;
  const { id, slug, name, venue, startsOn, endsOn, timeZone, boothsPerExhibitor } = fair;
  return {
    fair: {
      id,
      slug,
      name,
      venue,
      startsOn,
      endsOn,
      timeZone,
      phase,
      boothsPerExhibitor,
      applicationsOpenAt: fair.applicationsOpenAt.toISOString(),
      applicationsCloseAt: fair.applicationsCloseAt.toISOString(),
    },
    step,
    applicationState: application?.state ?? null,
    exhibitorId: exhibitor?.id ?? null,
    withdrawn: withdrawn && presentWithdrawn(withdrawn, readsReasons),
  };
}

export function presentBoardRow(
  { application, organisation, productCount, bestStars }: BoardRow,
  states: ReadonlyMap<string, IdentityState>,
  readsReasons: boolean,
): BoardApplicationResponse {
  return {
    id: application.id,
    state: application.state,
    organisationId: organisation.id,
    organisationName: organisation.name,
    organisationKind: organisation.kind,
    identity: IN_FORCE.includes(application.state) ? states.get(organisation.id)! : 'none',
    province: organisation.province,
    logoId: organisation.logoId,
    boothsWanted: application.boothsWanted,
    productCount,
    bestStars,
    submittedAt: application.submittedAt?.toISOString() ?? null,
    reviewNote: noteOf(application, readsReasons),
  };
}
