import { defineEvent } from '#platform/events';

/** What happened to the booths of one order; the event's subject is the order. */
export interface BoothOrderFacts {
  fairId: string;
  exhibitorId: string;
  organisationId: string;
  /** Booths concerned, and their numbers in the same order. */
  boothIds: string[];
  numbers: string[];
}

export const boothHeld = defineEvent<BoothOrderFacts & { expiresAt: string }>('booth.held');
export const boothHoldExtended = defineEvent<BoothOrderFacts & { expiresAt: string }>('booth.hold-extended');
export const boothClaimed = defineEvent<BoothOrderFacts>('booth.claimed');
export const boothReleased = defineEvent<BoothOrderFacts & { by: 'exhibitor' | 'organiser' }>(
  'booth.released',
);
export const boothExpired = defineEvent<BoothOrderFacts>('booth.expired');
export const boothMoved = defineEvent<BoothOrderFacts & { from: string; to: string }>('booth.moved');
