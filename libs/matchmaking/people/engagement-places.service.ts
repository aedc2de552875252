import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { newId } from '#lib/kernel';
import { lockInOrder, type Tx } from '#platform/database';
import { placeKey } from '../domain/engagement-places.js';
import { Place } from '../entities/place.entity.js';
import { Representative } from '../entities/representative.entity.js';
import type { ProgrammeBoard } from '../programme.query.js';
import { engagementDifference } from './engagement-difference.js';

/** Keeps the slots of people who are on the way or at an engagement. They always follow from what the organiser entered. */
@Injectable()
export class EngagementPlaces {
  /**
   * Makes the places follow again. The caller holds the programme for itself, so that nothing is booked meanwhile; locks the
   * people. Who was away by own choice is at the engagement instead. Gives the places in which somebody has a meeting; when
   * there are such, nothing has been taken.
   */
  async renew(tx: Tx, board: Pick<ProgrammeBoard, 'fair' | 'slots'>): Promise<Place[]> {
    const { missing, surplus } = await engagementDifference(tx, board);
    await lockInOrder(
      tx,
      Representative,
      missing.map(({ representativeId }) => representativeId),
    );
    const wanted = new Set(missing.map(placeKey));
    const held = (
      await tx.findBy(Place, {
        representativeId: In([...new Set(missing.map(({ representativeId }) => representativeId))]),
        engagementId: IsNull(),
      })
    ).filter((place) => wanted.has(keyOf(place)));
    const meetings = held.filter(({ meetingId }) => meetingId !== null);
    if (meetings.length > 0) return meetings;
    const gone = [...surplus, ...held].map(({ id }) => id);
    if (gone.length > 0) await tx.delete(Place, { id: In(gone) });
    const places = missing.map((place) => ({ id: newId(), fairId: board.fair.id, ...place }));
    if (places.length > 0) await tx.insert(Place, places);
    return [];
  }
}

const keyOf = ({ representativeId, slotStart }: Place): string =>
  placeKey({ representativeId: representativeId!, slotStart });
