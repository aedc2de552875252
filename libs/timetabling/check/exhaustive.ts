import type { TimetableInstance } from '../model/instance.js';
import { checkTimetable } from './check-timetable.js';

export interface Exhaustive {
  /** Most weight of wishes met; −1 when the meetings that must take place cannot. */
  readonly weight: number;
  /** Fewest breaks among answers that place everything, Infinity when none does. */
  readonly breaks: number;
}

/** Tries every answer of a tiny instance and judges each by the independent checker: for specs only. */
export function searchExhaustively(instance: TimetableInstance): Exhaustive {
  const slots: (number | null)[] = instance.meetings.map(() => null);
  let weight = -1;
  let breaks = Infinity;
  const visit = (m: number): void => {
    if (m === slots.length) {
      const verdict = checkTimetable(instance, { slots: [...slots] });
      if (verdict.broken.length > 0) return;
      weight = Math.max(
        weight,
        slots.reduce<number>((sum, t, i) => sum + (t === null ? 0 : (instance.weights?.[i] ?? 0)), 0),
      );
      if (verdict.placed === slots.length) breaks = Math.min(breaks, verdict.breaks);
      return;
    }
    const choices = Array.from({ length: instance.slots }, (_, t): number | null => t);
    if ((instance.weights?.[m] ?? null) !== null) choices.push(null);
    for (const choice of choices) {
      slots[m] = choice;
      visit(m + 1);
    }
  };
  visit(0);
  return { weight, breaks };
}
