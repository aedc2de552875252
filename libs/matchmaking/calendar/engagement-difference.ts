import { type EntityManager, IsNull, LessThanOrEqual, Not } from 'typeorm';
import { Fair } from '#lib/fairs';
import { databaseNow, selectRows } from '#platform/database';
import {
  type EngagedPeople,
  type EngagementPlace,
  engagementPlaces,
  placeKey,
} from '../domain/engagement-places.js';
import { slotsOf } from '../domain/slots.js';
import { Engagement } from '../entities/engagement.entity.js';
import { Place } from '../entities/place.entity.js';
import { Programme } from '../entities/programme.entity.js';
import type { ProgrammeBoard } from '../programme/programme.query.js';

/** The people of everybody who goes, by engagement. */
const GOING = `
  SELECT DISTINCT engaged.engagement_id AS engagementId, own.representative_id AS representativeId
  FROM matchmaking_engagement engagement
  JOIN matchmaking_engaged engaged ON engaged.engagement_id = engagement.id
  JOIN matchmaking_representation own ON own.participant_id = engaged.participant_id
  WHERE engagement.fair_id = ? ORDER BY own.representative_id`;

/** What follows from a fair's engagements and is not there, and what is there and does not follow. A meeting that has begun is in nobody's way. */
export async function engagementDifference(
  manager: EntityManager,
  { fair, slots }: Pick<ProgrammeBoard, 'slots'> & { fair: Pick<Fair, 'id'> },
): Promise<{ missing: EngagementPlace[]; surplus: Place[] }> {
  const begun = await begunMeetings(manager, fair.id);
  const follows = engagementPlaces(slots, await engagementsOf(manager, fair.id)).filter(
    (place) => !begun.has(placeKey(place)),
  );
  const wanted = new Map(follows.map((place) => [placeKey(place), place]));
  const there = await manager.findBy(Place, { fairId: fair.id, engagementId: Not(IsNull()) });
  const isRight = (place: Place) => wanted.get(keyOf(place))?.engagementId === place.engagementId;
  const right = new Set(there.filter(isRight).map(keyOf));
  return {
    missing: follows.filter((place) => !right.has(placeKey(place))),
    surplus: there.filter((place) => !isRight(place)),
  };
}

const keyOf = ({ representativeId, slotStart }: Place): string =>
  placeKey({ representativeId: representativeId!, slotStart });

async function begunMeetings(manager: EntityManager, fairId: string): Promise<ReadonlySet<string>> {
  const places = await manager.findBy(Place, {
    ...{ fairId, meetingId: Not(IsNull()), representativeId: Not(IsNull()) },
    slotStart: LessThanOrEqual(await databaseNow(manager)),
  });
  return new Set(places.map(keyOf));
}

async function engagementsOf(manager: EntityManager, fairId: string): Promise<EngagedPeople[]> {
  const engagements = await manager.findBy(Engagement, { fairId });
  const going = await selectRows<{ engagementId: string; representativeId: string }>(manager, GOING, [
    fairId,
  ]);
  return engagements.map((engagement) => ({
    ...engagement,
    representativeIds: going
      .filter(({ engagementId }) => engagementId === engagement.id)
      .map(({ representativeId }) => representativeId),
  }));
}

/** Engagements, by id, whose places are not exactly those that follow from them; for `doctor`. */
export async function wrongEngagements(manager: EntityManager): Promise<string[]> {
  const wrong = new Set<string>();
  for (const programme of await manager.find(Programme)) {
    const fair = await manager.findOneByOrFail(Fair, { id: programme.fairId });
    const slots = slotsOf({ ...programme, timeZone: fair.timeZone });
    const { missing, surplus } = await engagementDifference(manager, { fair, slots });
    [...missing, ...surplus].forEach(({ engagementId }) => wrong.add(engagementId!));
  }
  return [...wrong].sort();
}
