import type {
  Application,
  ApplicationVerb,
  BoardRow,
  Exhibitor,
  OrganisationFair,
  TimelineStep,
} from '#lib/exhibitors';
import { IN_FORCE } from '#lib/exhibitors';
import type { IdentityState } from '#lib/organisations';
import { versionOf } from '#platform/database';
import type {
  ApplicationResponse,
  ApplicationStepResponse,
  BoardApplicationResponse,
  OrganisationFairResponse,
  WithdrawnResponse,
} from './application.response.js';

export function presentApplication(
  application: Application,
  allowed: ApplicationVerb[],
): ApplicationResponse {
  const { id, state, message, boothsWanted, productIds, findable, reviewNote } = application;
  return {
    id,
    state,
    message,
    boothsWanted,
    productIds,
    findable,
    reviewNote,
    submittedAt: application.submittedAt?.toISOString() ?? null,
    reviewedAt: application.reviewedAt?.toISOString() ?? null,
    allowed,
    version: versionOf(application),
  };
}

export const presentTimeline = (steps: readonly TimelineStep[]): ApplicationStepResponse[] =>
  steps.map(({ name, note, at }) => ({ name, note, at: at.toISOString() }));

/** Null for who takes part. */
export const presentWithdrawn = ({
  withdrawnAt,
  withdrawnBy,
  withdrawalReason,
}: Exhibitor): WithdrawnResponse | null =>
  withdrawnAt && { at: withdrawnAt.toISOString(), by: withdrawnBy!, reason: withdrawalReason };

export function presentOrganisationFair(found: OrganisationFair): OrganisationFairResponse {
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
    withdrawn: withdrawn && presentWithdrawn(withdrawn),
  };
}

export function presentBoardRow(
  { application, organisation, productCount, bestStars }: BoardRow,
  states: ReadonlyMap<string, IdentityState>,
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
    reviewNote: application.reviewNote,
  };
}
