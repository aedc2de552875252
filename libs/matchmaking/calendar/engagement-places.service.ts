import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { newId } from '#lib/kernel';
import { lockInOrder, portionsOf, type Tx } from '#platform/database';
import { placeKey } from '../domain/engagement-places.js';
import { Place } from '../entities/place.entity.js';
import { Representative } from '../entities/representative.entity.js';
import type { ProgrammeBoard } from '../programme/programme.query.js';
import { engagementDifference } from './engagement-difference.js';

/** Keeps the slots of people who are on the way or at an engagement. They always follow from what the organiser entered. */
@Injectable()
export class EngagementPlaces {
  /**
   * Makes the places follow again. The caller holds the programme for itself, so that nothing is booked meanwhile; locks the
   * people. Who is away by own choice is at the engagement meanwhile. Gives the places in which somebody has a meeting; when
   * there are such, nothing has been taken.
   */
  async renew(tx: Tx, board: Pick<ProgrammeBoard, 'fair' | 'slots'>): Promise<Place[]> {
    const { missing, surplus } = await engagementDifference(tx, board);
    await lockInOrder(
      tx,
      Representative,
      missing.map(({ representativeId }) => representativeId),
    );
    await letGo(tx, surplus);
    const wanted = new Set(missing.map(placeKey));
    const people = [...new Set(missing.map(({ representativeId }) => representativeId))];
    const held = (await tx.findBy(Place, { representativeId: In(people), engagementId: IsNull() })).filter(
      (place) => wanted.has(keyOf(place)),
    );
    const meetings = held.filter(({ meetingId }) => meetingId !== null);
    if (meetings.length > 0) return meetings;
    const away = new Map(held.map((place) => [keyOf(place), place.id]));
    for (const place of missing) {
      const id = away.get(placeKey(place));
      if (id) await tx.update(Place, { id }, { engagementId: place.engagementId });
    }
    const rest = missing.filter((place) => !away.has(placeKey(place)));
    for (const portion of portionsOf(rest))
      await tx.insert(
        Place,
        portion.map((place) => ({ id: newId(), fairId: board.fair.id, ...place })),
      );
    return [];
  }
}

/** Whoever chose to be away stays so. */
async function letGo(tx: Tx, places: readonly Place[]): Promise<void> {
  const ids = places.map(({ id }) => id);
  if (ids.length === 0) return;
  await tx.delete(Place, { id: In(ids), byChoice: IsNull() });
  await tx.update(Place, { id: In(ids) }, { engagementId: null });
}

const keyOf = ({ representativeId, slotStart }: Place): string =>
  placeKey({ representativeId: representativeId!, slotStart });
