import { isUniqueViolation } from '#platform/database';
import { peopleErrors } from '../people.errors.js';

/** For the `catch` of a write: a broken unique key of a name becomes `matchmaking.name-taken`, anything else stays what it is. */
export function sayNameIsTaken(error: unknown): never {
  throw isUniqueViolation(error) ? peopleErrors.nameTaken({ field: 'name' }) : error;
}
