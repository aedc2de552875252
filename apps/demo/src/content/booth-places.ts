import type { ExhibitorRow } from './exhibitor-row.js';
import { floorPlan, zoneOrder } from './fair-plan.js';
import type { PlanBooth, ZoneKey } from './types.js';

const touching = (left: PlanBooth, right: PlanBooth): boolean =>
  left.y === right.y && left.d === right.d && left.x + left.w === right.x;

function boothsIn(zone: ZoneKey): PlanBooth[] {
  return floorPlan.halls.flatMap((hall) =>
    hall.booths.filter((booth) => !booth.blocked && zoneOrder[hall.name]?.[booth.zone] === zone),
  );
}

function runOf(free: PlanBooth[], count: number): PlanBooth[] | undefined {
  for (let start = 0; start + count <= free.length; start++) {
    const run = free.slice(start, start + count);
    const adjoining = run.every((booth, i) => {
      const before = run[i - 1];
      return !before || touching(before, booth);
    });
    if (adjoining && run.every((booth) => count > 1 || booth.w * booth.d === 9)) return run;
  }
  return undefined;
}

/**
 * Numbers of the booths each firm has claimed or holds: larger wishes first, then in the order of application;
 * every second stand is skipped for single ones so that the map shows free stands between taken ones.
 */
export function placeBooths(rows: readonly ExhibitorRow[]): ReadonlyMap<string, readonly string[]> {
  const taken = new Set<string>();
  const placed = new Map<string, readonly string[]>();
  const takers = rows
    .filter((row) => row.booth && row.booth.state !== 'none')
    .toSorted((a, b) => (b.booth?.count ?? 0) - (a.booth?.count ?? 0) || byDay(a, b));
  for (const row of takers) {
    if (!row.booth) continue;
    const free = boothsIn(row.booth.zone).filter((booth) => !taken.has(booth.number));
    const run = runOf(spread(free, row.booth.count), row.booth.count) ?? runOf(free, row.booth.count);
    if (!run)
      throw new Error(`No ${row.booth.count} adjoining booths left in ${row.booth.zone} for ${row.key}`);
    for (const booth of run) taken.add(booth.number);
    placed.set(
      row.key,
      run.map((booth) => booth.number),
    );
  }
  return placed;
}

const byDay = (a: ExhibitorRow, b: ExhibitorRow): number =>
  (a.application.submittedOn ?? '').localeCompare(b.application.submittedOn ?? '');

function spread(free: PlanBooth[], count: number): PlanBooth[] {
  return count > 1 ? free : free.filter((booth) => Number(booth.number.slice(1)) % 2 === 0);
}
