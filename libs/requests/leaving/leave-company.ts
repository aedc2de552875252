import { In } from 'typeorm';
import { MeetingParty, type Participant, Place } from '#lib/matchmaking';
import { databaseNow, selectRows, type Tx } from '#platform/database';

const SEATS = `
  SELECT party.id AS id, party.meeting_id AS meetingId, party.representative_id AS representativeId
  FROM matchmaking_party party JOIN matchmaking_meeting meeting ON meeting.id = party.meeting_id
  WHERE party.participant_id = ? AND meeting.state = 'scheduled' AND meeting.slot_start > ?
    AND party.participant_id NOT IN (meeting.buyer_id, meeting.exhibitor_id)`;

interface Seat {
  id: string;
  meetingId: string;
  representativeId: string;
}

/** Takes a participant's people out of coming meetings at which they sit with their delegation only; those are held without them. */
export async function leaveCompany(tx: Tx, { id }: Participant): Promise<void> {
  const seats = await selectRows<Seat>(tx, SEATS, [id, await databaseNow(tx)]);
  if (seats.length === 0) return;
  await tx.delete(MeetingParty, { id: In(seats.map((seat) => seat.id)) });
  for (const { meetingId, representativeId } of seats)
    await tx.delete(Place, { meetingId, representativeId });
}
