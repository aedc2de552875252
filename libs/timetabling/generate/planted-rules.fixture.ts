import type { MeetingTuple, Session, TimetableInstance } from '../model/instance.js';
import type { Random } from '../search/random.js';

/** Rules laid on a planted timetable so that it keeps all of them. */
export interface PlantedRules {
  /** Share of all participant × slot cells that become absences (taken from idle cells). */
  readonly forbidden: number;
  /** Share of meetings bound to their half day. */
  readonly sessions: number;
  /** Share of meetings fixed to their slot. */
  readonly fixed: number;
  /** Number of precedences. */
  readonly precedences: number;
}

export function addPlantedRules(
  instance: TimetableInstance,
  planted: readonly number[],
  rules: PlantedRules,
  random: Random,
): TimetableInstance {
  const noon = instance.morningSlots;
  const session = (t: number): Session => (t < noon ? 1 : 2);
  return {
    ...instance,
    meetings: instance.meetings.map(([p, q], m): MeetingTuple => [
      p,
      q,
      random.unit() < rules.sessions ? session(planted[m]!) : 0,
    ]),
    fixed: planted.map((t) => (random.unit() < rules.fixed ? t : null)),
    forbidden: plantAbsences(instance, planted, rules.forbidden, random),
    precedences: plantPrecedences(planted, rules.precedences, random),
  };
}

function plantAbsences(
  instance: TimetableInstance,
  planted: readonly number[],
  part: number,
  random: Random,
): number[][] {
  const busy = new Uint8Array(instance.participants * instance.slots);
  instance.meetings.forEach(([p, q], m) => {
    busy[p * instance.slots + planted[m]!] = 1;
    busy[q * instance.slots + planted[m]!] = 1;
  });
  const idle = busy.reduce((sum, cell) => sum + 1 - cell, 0);
  const chance = Math.min(1, (part * busy.length) / Math.max(1, idle));
  return Array.from({ length: instance.participants }, (_, p) =>
    Array.from({ length: instance.slots }, (__, t) => t).filter(
      (t) => busy[p * instance.slots + t] === 0 && random.unit() < chance,
    ),
  );
}

function plantPrecedences(planted: readonly number[], count: number, random: Random): [number, number][] {
  const pairs: [number, number][] = [];
  for (let tries = 0; pairs.length < count && tries < 20 * count; tries++) {
    const x = random.below(planted.length);
    const y = random.below(planted.length);
    if (planted[x]! < planted[y]!) pairs.push([x, y]);
  }
  return pairs;
}
