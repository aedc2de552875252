import { MeetingParty } from '#lib/matchmaking';
import { lockInOrder, type Tx } from '#platform/database';
import { httpErrors } from '#platform/http';

/**
 * Loads and locks one side of a meeting that is locked: a timetable that moved it meanwhile has seated everybody anew.
 * Throws `http.not-found`.
 */
export async function lockParty(
  tx: Tx,
  { meetingId, participantId }: Pick<MeetingParty, 'meetingId' | 'participantId'>,
): Promise<MeetingParty> {
  const known = await tx.findOneBy(MeetingParty, { meetingId, participantId });
  const [party] = known ? await lockInOrder(tx, MeetingParty, [known.id]) : [];
  if (!party) throw httpErrors.notFound();
  return party;
}
