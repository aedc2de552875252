import { addTime, MINUTE, overlaps } from '#lib/kernel';
import type { Slot } from './slots.js';

export interface EngagementTimes {
  id: string;
  startsAt: Date;
  endsAt: Date;
  /** To get there before it, and back after it. */
  travelMinutes: number;
}

/** An engagement and the people who go. */
export interface EngagedPeople extends EngagementTimes {
  representativeIds: readonly string[];
}

export interface EngagementPlace {
  engagementId: string;
  representativeId: string;
  slotStart: Date;
}

/** The slots that an engagement touches, the way there and back included. */
export function touchedSlots(slots: readonly Slot[], engagement: EngagementTimes): Slot[] {
  const travel = engagement.travelMinutes * MINUTE;
  const away = { start: addTime(engagement.startsAt, -travel), end: addTime(engagement.endsAt, travel) };
  return slots.filter((slot) => overlaps(slot, away));
}

/** By person and slot. */
export const placeKey = ({
  representativeId,
  slotStart,
}: Pick<EngagementPlace, 'representativeId' | 'slotStart'>): string =>
  `${representativeId} ${slotStart.getTime()}`;

/** The places that follow from engagements. Who goes to two at one time has the place of the one that starts first. */
export function engagementPlaces(
  slots: readonly Slot[],
  engagements: readonly EngagedPeople[],
): EngagementPlace[] {
  const inOrder = engagements.toSorted(
    (a, b) => a.startsAt.getTime() - b.startsAt.getTime() || (a.id < b.id ? -1 : 1),
  );
  const places = new Map<string, EngagementPlace>();
  for (const engagement of inOrder)
    for (const { start } of touchedSlots(slots, engagement))
      for (const representativeId of engagement.representativeIds) {
        const place = { engagementId: engagement.id, representativeId, slotStart: start };
        if (!places.has(placeKey(place))) places.set(placeKey(place), place);
      }
  return [...places.values()];
}
