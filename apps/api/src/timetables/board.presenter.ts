import type { EntryLine, JudgedRun, NamedDifference, PlacedSpot, RunBoard } from '#lib/timetables';
import { presentSlot } from '../matchmaking/slot.response.js';
import type {
  PlacedEntryResponse,
  RunDifferenceResponse,
  TimetableBoardResponse,
  TimetableEntryResponse,
  TimetableQualityResponse,
} from './board.response.js';

export const presentBoard = (board: RunBoard): TimetableBoardResponse => ({
  timeZone: board.fair.timeZone,
  slots: board.slots.map(presentSlot),
  tables: board.tables.map(({ id, number, kind, hallId }) => ({
    id,
    number,
    kind,
    hallName: board.halls.get(hallId ?? '') ?? null,
  })),
  interpreters: board.interpreters.map(({ id, name, languages }) => ({ id, name, languages })),
  absences: board.absences.map(({ whoId, slotStart }) => ({ whoId, slotStart: slotStart.toISOString() })),
  participants: board.participants,
  entries: presentEntries(board.entries),
});

export function presentQuality({
  currency,
  walkMinutes,
  quality,
  participants: known,
}: JudgedRun): TimetableQualityResponse {
  const { participants, shares, reasons, shortWalks } = quality;
  return {
    currency,
    walkMinutes,
    shortWalks: shortWalks.map(({ participantId, fromSlot, toSlot, ...walk }) => ({
      ...walk,
      name: known.get(participantId)!.name,
      fromSlot: fromSlot.toISOString(),
      toSlot: toSlot.toISOString(),
    })),
    participants: participants.map((served) => {
      const { name, side } = known.get(served.participantId)!;
      return { ...served, name, side };
    }),
    shares,
    reasons,
  };
}

export const presentDifference = ({
  buyerName,
  exhibitorName,
  kind,
  from,
  to,
}: NamedDifference): RunDifferenceResponse => ({
  buyerName,
  exhibitorName,
  kind,
  fromSlot: from?.slotStart?.toISOString() ?? null,
  fromTableId: from?.tableId ?? null,
  toSlot: to?.slotStart?.toISOString() ?? null,
  toTableId: to?.tableId ?? null,
});

/** `all` are the entries of the run, for the names of whoever is in the way of another. */
function presentEntries(all: readonly EntryLine[]): TimetableEntryResponse[] {
  const names = new Map(
    all.flatMap((entry) => [
      [entry.buyerId, entry.buyerName],
      [entry.exhibitorId, entry.exhibitorName],
    ]),
  );
  return all.map((entry) => ({
    id: entry.id,
    buyerId: entry.buyerId,
    buyerName: entry.buyerName,
    buyerCountry: entry.buyerCountry,
    exhibitorId: entry.exhibitorId,
    exhibitorName: entry.exhibitorName,
    source: entry.source,
    slotStart: entry.slotStart?.toISOString() ?? null,
    tableId: entry.tableId,
    interpreterId: entry.interpreterId,
    formerSlot: entry.formerSlot?.toISOString() ?? null,
    pinned: entry.pinned,
    must: entry.must,
    weight: entry.weight,
    parties: entry.seats.map(({ participantId, representativeId }) => ({ participantId, representativeId })),
    reasons: entry.reasons,
    unmet: entry.unmet && {
      reason: entry.unmet.reason,
      participantName: names.get(entry.unmet.participantId ?? '') ?? null,
      rivals: (entry.unmet.by ?? []).map((rival) => ({
        buyerName: names.get(rival.buyerId) ?? '',
        exhibitorName: names.get(rival.exhibitorId) ?? '',
      })),
    },
  }));
}

export const presentPlaced = ({ slotStart, ...held }: PlacedSpot): PlacedEntryResponse => ({
  ...held,
  slotStart: slotStart.toISOString(),
});
