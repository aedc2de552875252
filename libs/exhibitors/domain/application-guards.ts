import type { DomainError } from '#lib/kernel';
import type { Fair } from '#lib/fairs';
import { applicationsErrors } from '../applications.errors.js';

/** What an application asks for, as its guards look at it. */
export interface ApplicationWish {
  boothsWanted: number;
  productIds: readonly string[];
}

type Window = Pick<Fair, 'state' | 'applicationsOpenAt' | 'applicationsCloseAt'>;

/** Why a fair takes no application now, or null when it does. */
export function whyClosed(fair: Window, now: Date): DomainError | null {
  if (fair.state !== 'open') return applicationsErrors.fairNotOpen();
  if (now < fair.applicationsOpenAt)
    return applicationsErrors.tooEarly({ opensAt: fair.applicationsOpenAt.toISOString() });
  if (now >= fair.applicationsCloseAt)
    return applicationsErrors.tooLate({ closedAt: fair.applicationsCloseAt.toISOString() });
  return null;
}

/** Why an application cannot be submitted, or null. `owned` are the products of the organisation among those wished. */
export function whyNotSubmittable(
  wish: ApplicationWish,
  fair: Window & Pick<Fair, 'boothsPerExhibitor'>,
  facts: { now: Date; owned: readonly string[] },
): DomainError | null {
  if (wish.boothsWanted > fair.boothsPerExhibitor)
    return applicationsErrors.tooManyBooths({ field: 'boothsWanted', most: fair.boothsPerExhibitor });
  if (wish.productIds.length === 0) return applicationsErrors.noProducts({ field: 'productIds' });
  if (wish.productIds.some((id) => !facts.owned.includes(id)))
    return applicationsErrors.strangeProduct({ field: 'productIds' });
  return whyClosed(fair, facts.now);
}
