import { instantAt } from '#lib/kernel';
import type { BoardItem, Edition } from './api';
import { itemDay } from './item-day';

type Nights = Pick<Edition, 'startsOn' | 'timeZone' | 'nightEndsAt'>;

export interface GridItem {
  item: BoardItem;
  /** Minutes from the top of the grid. */
  top: number;
  minutes: number;
  /** Items of one stage that overlap stand side by side. */
  lane: number;
  lanes: number;
}

export interface DayGrid {
  /** Full hours at the left, as the place's clock counts them; may go past 24 into the night. */
  hours: number[];
  byStage: Map<string, GridItem[]>;
}

const MINUTE = 60_000;

/** The items of one day on a time grid, a column a stage. */
export function dayGrid(items: readonly BoardItem[], day: string, edition: Nights): DayGrid {
  const midnight = instantAt(day, '00:00', edition.timeZone).getTime();
  const minutesAt = (instant: string): number => (new Date(instant).getTime() - midnight) / MINUTE;
  const ofDay = items.filter((item) => itemDay(item, edition) === day);
  const first = Math.floor(Math.min(...ofDay.map(({ startsAt }) => minutesAt(startsAt)), 8 * 60) / 60);
  const last = Math.ceil(Math.max(...ofDay.map(({ endsAt }) => minutesAt(endsAt)), 18 * 60) / 60);
  const byStage = new Map<string, GridItem[]>();
  for (const stageId of new Set(ofDay.map((item) => item.stageId))) {
    const placed = ofDay
      .filter((item) => item.stageId === stageId)
      .map((item) => ({
        item,
        top: minutesAt(item.startsAt) - first * 60,
        minutes: minutesAt(item.endsAt) - minutesAt(item.startsAt),
      }));
    byStage.set(stageId, inLanes(placed));
  }
  return { hours: Array.from({ length: last - first }, (_none, index) => first + index), byStage };
}

type Placed = Omit<GridItem, 'lane' | 'lanes'>;

function inLanes(items: Placed[]): GridItem[] {
  const ends: number[] = [];
  const placed = items
    .toSorted((a, b) => a.top - b.top)
    .map((one) => {
      const free = ends.findIndex((end) => end <= one.top);
      const lane = free === -1 ? ends.length : free;
      ends[lane] = one.top + one.minutes;
      return { ...one, lane };
    });
  return placed.map((one) => {
    const beside = placed.filter(
      (other) => other.top < one.top + one.minutes && one.top < other.top + other.minutes,
    );
    return { ...one, lanes: Math.max(...beside.map(({ lane }) => lane)) + 1 };
  });
}
