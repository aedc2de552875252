import type { EntryLine, PlacedSpot } from '#lib/timetables';
import type { PlacedEntryResponse, TimetableEntryResponse } from './board.response.js';

/** `all` are the entries of the run, for the names of whoever is in the way of another. */
export function presentEntries(all: readonly EntryLine[]): TimetableEntryResponse[] {
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
