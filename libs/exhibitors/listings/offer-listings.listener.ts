import { fairStateChanged } from '#lib/fairs';
import { identityProven, identitySettled } from '#lib/organisations';
import { ListensTo, type OccurredEvent } from '#platform/events';
import { exhibitorCorrected, exhibitorsImported } from '../exhibitors.events.js';
import { ListingOffers } from './listing-offers.service.js';

/** Exhibitors were entered or corrected, their fair opened, or a tax code was proven: whoever seems to be meant is asked. */
@ListensTo<object>(exhibitorsImported, exhibitorCorrected, fairStateChanged, identityProven, identitySettled)
export class OfferListings {
  constructor(private readonly offers: ListingOffers) {}

  handle({
    name,
    subjectId,
    data,
  }: OccurredEvent<{ fairId?: string; organisationId?: string }>): Promise<void> {
    if (name === exhibitorsImported.name) return this.offers.offer({ fairId: data.fairId! });
    if (name === fairStateChanged.name) return this.offers.offer({ fairId: subjectId });
    if (name === exhibitorCorrected.name) return this.offers.offer({ listedId: data.organisationId! });
    return this.offers.offer({ organisationId: subjectId });
  }
}
