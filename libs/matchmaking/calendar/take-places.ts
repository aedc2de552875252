import { isUniqueViolation, type Tx } from '#platform/database';
import { Place } from '../entities/place.entity.js';

/** Takes these places, all or none: false when the unique keys say that somebody else has one of them. */
export async function takePlaces(tx: Tx, places: Partial<Place>[]): Promise<boolean> {
  try {
    await tx.insert(Place, places);
    return true;
  } catch (error) {
    if (isUniqueViolation(error)) return false;
    throw error;
  }
}
