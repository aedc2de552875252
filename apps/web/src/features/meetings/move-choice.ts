import type { MeetingSpot } from './api';

/** What the form of a move holds: nothing before a slot was chosen, no table while the best will do. */
export interface MoveValues extends Record<string, unknown> {
  slotStart: string | null;
  tableId: string | null;
}

interface Asked extends MoveValues {
  /** Where the meeting is now, if at a table. */
  standsAt: string | null;
  /** Whether slots without an interpreter that is needed will do. */
  isAnyOffered: boolean;
}

/** What a move has to choose from, and what is chosen. */
export interface MoveChoice {
  offered: MeetingSpot[];
  /** How many slots have everybody but an interpreter. */
  uninterpreted: number;
  spot: MeetingSpot | undefined;
  tableId: string | null;
}

/** Reads the choice of a slot and a table among those that are free now. */
export function moveChoice(
  all: MeetingSpot[],
  { slotStart, tableId, standsAt, isAnyOffered }: Asked,
): MoveChoice {
  const interpreted = all.filter(({ interpretation }) => interpretation !== 'missing');
  const offered = isAnyOffered ? all : interpreted;
  const spot = offered.find(({ slot }) => slot.start === slotStart);
  return {
    offered,
    uninterpreted: all.length - interpreted.length,
    spot,
    tableId: spot ? tableOf(spot, tableId ?? standsAt) : null,
  };
}

/** The table that is wished for if it is free then, else the best that is. */
const tableOf = ({ tableIds }: MeetingSpot, wanted: string | null): string | null =>
  wanted !== null && tableIds.includes(wanted) ? wanted : (tableIds[0] ?? null);
