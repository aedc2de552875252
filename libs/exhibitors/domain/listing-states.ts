import type { StateTable } from '#lib/kernel';

export type ListingState = 'offered' | 'confirmed' | 'declined' | 'separated';
export type ListingVerb = 'confirm' | 'decline' | 'separate';

/** The organisation answers, and may think better of a no; the organiser may part the two again, which ends it. */
export const LISTING_STATES: StateTable<ListingState, ListingVerb> = {
  offered: { confirm: 'confirmed', decline: 'declined' },
  declined: { confirm: 'confirmed' },
  confirmed: { separate: 'separated' },
  separated: {},
};
