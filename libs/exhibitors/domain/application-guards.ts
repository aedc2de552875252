import { fairPhase, fairsErrors, type Fair, type PhasedFair } from '#lib/fairs';
import { addTime, allowedVerbs, type DomainError, SECOND } from '#lib/kernel';
import { applicationsErrors } from '../applications/applications.errors.js';
import type { Application } from '../entities/application.entity.js';
import type { Exhibitor } from '../entities/exhibitor.entity.js';
import { type ApplicationState, applicationTable, type ApplicationVerb } from './application-states.js';

/** What an application asks for, as its guards look at it. */
export interface ApplicationWish {
  boothsWanted: number;
  productIds: readonly string[];
}

/** Why a fair takes no new application now, or null when it does. */
export function whyClosed(fair: PhasedFair, now: Date): DomainError | null {
  const phase = fairPhase(fair, now);
  if (phase === 'applications') return null;
  if (phase === 'over') return fairsErrors.over();
  if (phase === 'announced')
    return applicationsErrors.tooEarly({ opensAt: fair.applicationsOpenAt.toISOString() });
  return phase !== 'draft' && now >= fair.applicationsCloseAt
    ? applicationsErrors.tooLate({ closedAt: fair.applicationsCloseAt.toISOString() })
    : applicationsErrors.fairNotOpen();
}

/** How long a click on "accept" can be undone; its mail goes out later than that (`SETTLING.urgent`). Milliseconds. */
const UNDO_WITHIN = 20 * SECOND;

/** Whether an acceptance was made a moment ago, and made the place in the fair that it gave. */
export const isFreshlyAccepted = (
  { id, state, reviewedAt }: Pick<Application, 'id' | 'state' | 'reviewedAt'>,
  place: Pick<Exhibitor, 'applicationId' | 'createdAt'> | null,
  now: Date,
): boolean =>
  state === 'accepted' &&
  reviewedAt !== null &&
  now <= addTime(reviewedAt, UNDO_WITHIN) &&
  place?.applicationId === id &&
  place.createdAt >= reviewedAt;

/**
 * Why the phase of its fair keeps an application from something, or null when it does not. Only a new one has to come in time: what
 * the organiser asked for can be handed in until the fair is over. No and withdrawal are always possible, but for who has taken part.
 */
export function whyNotNow(
  verb: ApplicationVerb,
  state: ApplicationState,
  { fair, now }: { fair: PhasedFair; now: Date },
): DomainError | null {
  if (state !== 'accepted' && (verb === 'withdraw' || verb === 'reject')) return null;
  if (verb === 'submit' && state === 'drafted') return whyClosed(fair, now);
  return fairPhase(fair, now) === 'over' ? fairsErrors.over() : null;
}

/** What can be done with an application now. */
export const applicationVerbs = (
  state: ApplicationState,
  at: { fair: PhasedFair; now: Date },
): ApplicationVerb[] =>
  allowedVerbs(applicationTable, state).filter((verb) => whyNotNow(verb, state, at) === null);

/** Why a wish cannot be handed in, or null. `owned` are the products of the organisation among those wished. */
export function whyNotSound(
  wish: ApplicationWish,
  fair: Pick<Fair, 'boothsPerExhibitor'>,
  owned: readonly string[],
): DomainError | null {
  if (wish.boothsWanted > fair.boothsPerExhibitor)
    return applicationsErrors.tooManyBooths({ field: 'boothsWanted', most: fair.boothsPerExhibitor });
  if (wish.productIds.length === 0) return applicationsErrors.noProducts({ field: 'productIds' });
  if (wish.productIds.some((id) => !owned.includes(id)))
    return applicationsErrors.strangeProduct({ field: 'productIds' });
  return null;
}
