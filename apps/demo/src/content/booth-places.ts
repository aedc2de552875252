import type { ExhibitorRow } from './exhibitor-rows.js';
import { boothsIn, type PlanBooth } from './fair-plan.js';

type Wishing = ExhibitorRow & Required<Pick<ExhibitorRow, 'booth'>>;

/**
 * Numbers of the booths each firm has claimed or holds: larger wishes first, then in the order of application;
 * every second stand is skipped for single ones so that the map shows free stands between taken ones.
 */
export function placeBooths(rows: readonly ExhibitorRow[]): ReadonlyMap<string, readonly string[]> {
  const taken = new Set<string>();
  const placed = new Map<string, readonly string[]>();
  const takers = rows
    .filter((row): row is Wishing => row.booth !== undefined && row.booth.state !== 'none')
    .toSorted((a, b) => b.booth.count - a.booth.count || byDay(a, b));
  for (const { key, booth } of takers) {
    const free = boothsIn(booth.zone).filter(({ number }) => !taken.has(number));
    const run = runOf(spread(free, booth.count), booth.count) ?? runOf(free, booth.count);
    if (!run) throw new Error(`No ${booth.count} adjoining booths left in ${booth.zone} for ${key}`);
    const numbers = run.map(({ number }) => number);
    for (const number of numbers) taken.add(number);
    placed.set(key, numbers);
  }
  return placed;
}

const byDay = (a: ExhibitorRow, b: ExhibitorRow): number =>
  (a.application.submittedOn ?? '').localeCompare(b.application.submittedOn ?? '');

const spread = (free: PlanBooth[], count: number): PlanBooth[] =>
  count > 1 ? free : free.filter(({ number }) => Number(number.slice(1)) % 2 === 0);

function runOf(free: PlanBooth[], count: number): PlanBooth[] | undefined {
  for (let start = 0; start + count <= free.length; start++) {
    const run = free.slice(start, start + count);
    const adjoining = run.every((booth, at) => at === 0 || touching(run[at - 1]!, booth));
    if (adjoining && run.every((booth) => count > 1 || booth.w * booth.d === 9)) return run;
  }
  return undefined;
}

const touching = (left: PlanBooth, right: PlanBooth): boolean =>
  left.y === right.y && left.d === right.d && left.x + left.w === right.x;
