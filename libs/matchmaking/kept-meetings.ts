import type { Fair } from '#lib/fairs';
import type { Tx } from '#platform/database';
import { type SlotPlan, slotsOf } from './domain/slots.js';
import { Meeting } from './entities/meeting.entity.js';
import { matchmakingErrors } from './matchmaking.errors.js';

/** Throws `matchmaking.programme-in-use`, naming the field, when scheduled meetings would not lie in slots of this plan. */
export async function ensureMeetingsKept(
  tx: Tx,
  { id: fairId, timeZone }: Fair,
  { field, ...plan }: Omit<SlotPlan, 'timeZone'> & { field: string },
): Promise<void> {
  const slots = slotsOf({ ...plan, timeZone });
  const ends = new Map(slots.map(({ start, end }) => [start.getTime(), end.getTime()]));
  const meetings = await tx.findBy(Meeting, { fairId, state: 'scheduled' });
  const lost = meetings.filter(
    ({ slotStart, slotEnd }) => ends.get(slotStart.getTime()) !== slotEnd.getTime(),
  );
  if (lost.length > 0) throw matchmakingErrors.programmeInUse({ field, count: lost.length });
}
