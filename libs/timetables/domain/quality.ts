import type { Slot } from '#lib/matchmaking';
import type { Seat } from '#lib/meetings';
import { breaksByPerson } from './breaks.js';
import type { UnmetReason, UnmetWhy } from './run-result.js';
import { type ShortWalk, shortWalksOf, type Ways } from './tables/walks.js';

interface QualityEntry {
  buyerId: string;
  exhibitorId: string;
  slotStart: Date | null;
  tableId: string | null;
  weight: number;
  must: boolean;
  seats: readonly Seat[];
  unmet: UnmetWhy | null;
}

/** How well a run serves one participant. */
export interface ServedParticipant {
  participantId: string;
  /** Pairs that could have met. */
  asked: number;
  meetings: number;
  mustAsked: number;
  mustMet: number;
  /** Share of the worth of all pairs that meet, 0 … 1. */
  share: number;
  /** Idle runs between two meetings of one day, over all of its people; a meeting that somebody has for another firm is one too. */
  breaks: number;
}

export interface Quality {
  participants: ServedParticipant[];
  /** How many participants have a share of 0–10 %, 10–20 % … 90–100 %. */
  shares: number[];
  reasons: { reason: UnmetReason; count: number }[];
  shortWalks: ShortWalk[];
}

const DECILES = 10;

/** What of a programme the quality of a run follows from; `slots` in their order. */
export interface QualityGround extends Ways {
  slots: readonly Pick<Slot, 'start' | 'end' | 'day'>[];
}

/** Who is served how well, the worst served first, and who has to hurry from hall to hall. */
export function qualityOf(entries: readonly QualityEntry[], ground: QualityGround): Quality {
  const byParticipant = new Map<string, QualityEntry[]>();
  for (const entry of entries)
    for (const { participantId } of entry.seats)
      byParticipant.set(participantId, [...(byParticipant.get(participantId) ?? []), entry]);
  const breaks = breaksByPerson(entries, ground.slots);
  const participants = [...byParticipant].map(([id, own]) => servedOf(id, own, breaks));
  participants.sort(
    (a, b) => a.share - b.share || a.meetings - b.meetings || (a.participantId < b.participantId ? -1 : 1),
  );
  return {
    participants,
    shares: sharesOf(participants),
    reasons: reasonsOf(entries),
    shortWalks: shortWalksOf(entries, ground),
  };
}

function servedOf(
  participantId: string,
  own: readonly QualityEntry[],
  breaks: ReadonlyMap<string, number>,
): ServedParticipant {
  const met = own.filter(({ slotStart }) => slotStart !== null);
  const worth = (some: readonly QualityEntry[]) => some.reduce((sum, { weight }) => sum + weight, 0);
  const all = worth(own);
  return {
    participantId,
    asked: own.length,
    meetings: met.length,
    mustAsked: own.filter(({ must }) => must).length,
    mustMet: met.filter(({ must }) => must).length,
    share: all === 0 ? 1 : worth(met) / all,
    breaks: breaksOf(participantId, met, breaks),
  };
}

/** Of all who sit for this participant, each once. */
function breaksOf(
  participantId: string,
  met: readonly QualityEntry[],
  breaks: ReadonlyMap<string, number>,
): number {
  const people = new Set(
    met.map(({ seats }) => seats.find((seat) => seat.participantId === participantId)!.representativeId),
  );
  return [...people].reduce((sum, person) => sum + (breaks.get(person) ?? 0), 0);
}

function sharesOf(participants: readonly ServedParticipant[]): number[] {
  const counts = Array.from({ length: DECILES }, () => 0);
  for (const { share } of participants) {
    const decile = Math.min(DECILES - 1, Math.floor(share * DECILES));
    counts[decile] = counts[decile]! + 1;
  }
  return counts;
}

function reasonsOf(entries: readonly QualityEntry[]): Quality['reasons'] {
  const counts = new Map<UnmetReason, number>();
  for (const { unmet } of entries) if (unmet) counts.set(unmet.reason, (counts.get(unmet.reason) ?? 0) + 1);
  return [...counts].map(([reason, count]) => ({ reason, count })).sort((a, b) => b.count - a.count);
}
