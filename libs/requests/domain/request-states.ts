import type { StateTable } from '#lib/kernel';

/** A wish to meet. `requested` waits for an answer, `accepted` may wait for a timetable; neither blocks anybody's calendar. */
export type RequestState = 'requested' | 'accepted' | 'declined' | 'withdrawn' | 'expired';
export const REQUEST_STATES: readonly RequestState[] = [
  'requested',
  'accepted',
  'declined',
  'withdrawn',
  'expired',
];

type RequestVerb = 'accept' | 'decline' | 'withdraw' | 'expire';

export const requestStates: StateTable<RequestState, RequestVerb> = {
  requested: { accept: 'accepted', decline: 'declined', withdraw: 'withdrawn', expire: 'expired' },
  accepted: { decline: 'declined', withdraw: 'withdrawn' },
  declined: {},
  withdrawn: {},
  expired: {},
};

/** The key that at most one open request, or its meeting, between two participants has; the same from both sides. */
export const pairKey = (a: string, b: string): string => [a, b].sort().join(':');
