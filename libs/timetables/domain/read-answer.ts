import type { MatchReason } from '#lib/matching';
import type { Seat } from '#lib/meetings';
import type { TimetableAnswer, UnmetMeeting } from '#lib/timetabling';
import type { EntrySource } from '../entities/entry.entity.js';
import { assignTables, type Room } from './tables/assign-tables.js';
import type { BuiltInstance } from './instance/build-instance.js';
import type { SeatedCandidate } from './instance/candidates.js';
import type { TimetableFacts } from './facts.js';
import type { RunOptions } from './run-options.js';
import type { UnmetWhy } from './run-result.js';
import { SlotTimes } from './slot-times.js';

/** An entry of a run before it is written. */
export interface NewEntry {
  buyerId: string;
  exhibitorId: string;
  source: EntrySource;
  requestId: string | null;
  seats: readonly Seat[];
  slotStart: Date | null;
  tableId: string | null;
  interpreterId: string | null;
  formerSlot: Date | null;
  pinned: boolean;
  weight: number;
  must: boolean;
  reasons: readonly MatchReason[] | null;
  unmet: UnmetWhy | null;
}

interface Answered {
  answer: Pick<TimetableAnswer, 'slots' | 'interpreters'>;
  unmet: readonly UnmetMeeting[];
}

/** What the solver answered, in the words of the fair, with a table for each meeting. */
export function readAnswer(
  built: BuiltInstance,
  { answer, unmet }: Answered,
  facts: TimetableFacts,
  { closedTableIds }: Pick<RunOptions, 'closedTableIds'>,
): NewEntry[] {
  const whys = new Map(unmet.map((one) => [one.meeting, whyOf(one, built)]));
  const entries = built.candidates.map((candidate, at) => {
    const slot = answer.slots[at] ?? null;
    const interpreter = slot === null ? null : (answer.interpreters?.[at] ?? null);
    return {
      ...fixedParts(candidate),
      slotStart: slot === null ? null : facts.slots[slot]!.start,
      tableId: null,
      interpreterId: interpreter === null ? null : facts.interpreters[interpreter]!.id,
      unmet: slot === null ? (whys.get(at) ?? { reason: 'displaced' as const }) : null,
    };
  });
  const tables = facts.tables.filter(({ id }) => !closedTableIds.includes(id));
  const room = { tables, walkMinutes: facts.rules.walkMinutes, competitionOf: competitionIn(facts) };
  return withTables(entries, built, { room, slots: facts.slots });
}

const fixedParts = (candidate: SeatedCandidate) => ({
  buyerId: candidate.buyerId,
  exhibitorId: candidate.exhibitorId,
  source: candidate.source,
  requestId: candidate.requestId,
  seats: candidate.seats,
  formerSlot: candidate.standing?.slotStart ?? null,
  pinned: candidate.standing?.pinned ?? false,
  weight: candidate.weight,
  must: candidate.must,
  reasons: candidate.reasons,
});

function whyOf({ reason, participant, by }: UnmetMeeting, { candidates, instance }: BuiltInstance): UnmetWhy {
  const rivals = by.map((meeting) => {
    const { buyerId, exhibitorId } = candidates[meeting]!;
    return { buyerId, exhibitorId };
  });
  const full = participant === null ? undefined : participantOf(participant, { candidates, instance });
  return { reason, ...(full && { participantId: full }), ...(rivals.length > 0 && { by: rivals }) };
}

/** A participant that a unit of the instance stands for. */
function participantOf(
  unit: number,
  { candidates, instance }: Pick<BuiltInstance, 'candidates' | 'instance'>,
) {
  const at = instance.meetings.findIndex(([buyer, exhibitor]) => buyer === unit || exhibitor === unit);
  const { buyerId, exhibitorId } = candidates[at]!;
  return instance.meetings[at]![0] === unit ? buyerId : exhibitorId;
}

/** The group of a participant whose members compete. */
function competitionIn({ participants, rules }: TimetableFacts): (participantId: string) => string | null {
  const competing = new Set(
    rules.groups.filter(({ apart }) => apart).map(({ side, name }) => `${side} ${name}`),
  );
  const groups = new Map(
    participants.flatMap(({ id, side, groupName }) =>
      groupName && competing.has(`${side} ${groupName}`) ? [[id, `${side} ${groupName}`]] : [],
    ),
  );
  return (participantId) => groups.get(participantId) ?? null;
}

function withTables(
  entries: readonly NewEntry[],
  { candidates, instance }: BuiltInstance,
  { room, slots }: { room: Room; slots: TimetableFacts['slots'] },
): NewEntry[] {
  const times = new SlotTimes(slots);
  const placed = entries.flatMap((entry, at) => (entry.slotStart ? [{ entry, at }] : []));
  const assigned = assignTables(
    placed.map(({ entry: { seats, slotStart, formerSlot }, at }) => ({
      seats,
      start: slotStart!.getTime(),
      end: times.endOf(slotStart!)!.getTime(),
      keptTableId:
        formerSlot?.getTime() === slotStart!.getTime() ? (candidates[at]!.standing?.tableId ?? null) : null,
      isHeld: instance.fixed[at] !== null,
    })),
    room,
  );
  const result = [...entries];
  placed.forEach(({ entry, at }, index) => {
    const tableId = assigned[index]!;
    result[at] =
      tableId === null
        ? { ...entry, slotStart: null, interpreterId: null, unmet: { reason: 'capacity' } }
        : { ...entry, tableId };
  });
  return result;
}
