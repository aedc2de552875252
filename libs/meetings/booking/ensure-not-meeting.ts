import { In } from 'typeorm';
import { Meeting, type Participant } from '#lib/matchmaking';
import type { Tx } from '#platform/database';
import { meetingsErrors } from '../meetings.errors.js';

/**
 * Two firms meet at most once at a fair. A meeting that a timetable made has no request whose key would say so, so the caller
 * holds the programme and has locked both. Throws `matchmaking.already-open`.
 */
export async function ensureNotMeeting(tx: Tx, parties: readonly Participant[]): Promise<void> {
  const pair = In(parties.map(({ id }) => id));
  const { fairId } = parties[0]!;
  if (await tx.existsBy(Meeting, { fairId, buyerId: pair, exhibitorId: pair, state: 'scheduled' }))
    throw meetingsErrors.alreadyOpen();
}
