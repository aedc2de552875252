import { checkTimetable } from '../check/check-timetable.js';
import { plantFair } from '../generate/planted-fair.fixture.js';
import type { InterpreterRules, TimetableInstance } from '../model/instance.js';
import { repairTimetable } from '../repair/repair-timetable.js';
import { Random } from '../search/random.js';
import { solveTimetable } from '../solve/solve-timetable.js';

const SLOTS = 8;

/** A small fair with interpreters of all kinds, some of whom need rest. */
function fair(seed: number): TimetableInstance {
  const random = new Random(seed);
  const { instance } = plantFair({
    seed,
    buyers: 16,
    exhibitors: 12,
    slots: SLOTS,
    tables: 10,
    meetings: 60,
    fairness: null,
  });
  const some = <T>(make: () => T): T[] => Array.from({ length: 4 }, make);
  const interpreters: InterpreterRules = {
    skills: some(() => [0, 1, 2].filter(() => random.below(2) === 0)),
    absent: some(() => (random.below(3) === 0 ? [random.below(SLOTS)] : [])),
    restAfter: some(() => (random.below(3) === 0 ? 1 + random.below(3) : null)),
    costs: some(() => random.below(5)),
    needs: instance.meetings.map((_, m) => (m % 3 === 0 ? random.below(3) : null)),
  };
  return { ...instance, weights: instance.meetings.map(() => 1), interpreters };
}

/** The timetable that was published, and the same fair on the day after. */
function published(seed: number) {
  const instance = fair(seed);
  const { slots, interpreters } = solveTimetable(instance, { seed, iterations: 20_000 }).answer;
  return { slots, interpreters, after: withFormer(instance, slots, interpreters) };
}

function withFormer(
  instance: TimetableInstance,
  slots: readonly (number | null)[],
  former: readonly (number | null)[],
  more: Partial<InterpreterRules> = {},
): TimetableInstance {
  const costs = instance.interpreters!.costs!.map((cost) => 5 - cost);
  const interpreters = { ...instance.interpreters!, costs, former, ...more };
  return { ...instance, published: slots, interpreters };
}

describe('interpreters of meetings that stand', () => {
  it.each(Array.from({ length: 20 }, (_, at) => at + 1))('stay whoever is cheaper now, seed %d', (seed) => {
    const { slots, interpreters, after } = published(seed);
    const repaired = repairTimetable({ instance: after, slots });
    expect([repaired.slots.map((t, m) => (slots[m] === null ? null : t)), repaired.moved]).toEqual([
      slots,
      [],
    ]);
    expect(
      checkTimetable(after, { slots: repaired.slots, interpreters: repaired.interpreters! }).broken,
    ).toEqual([]);
    const changed = interpreters.filter((who, m) => who !== null && repaired.interpreters![m] !== who);
    expect(changed).toEqual([]);
  });

  it.each(Array.from({ length: 20 }, (_, at) => at + 1))(
    'are never asked for too much by a repair, seed %d',
    (seed) => {
      const { slots, interpreters, after } = published(seed);
      const absent = after.interpreters!.absent.map((away, i) => (i === seed % 4 ? [0, 1, 2, 3] : away));
      const rules = { ...after.interpreters!, absent };
      const late = { ...after, interpreters: rules };
      const repaired = repairTimetable({ instance: late, slots });
      expect(
        checkTimetable(late, { slots: repaired.slots, interpreters: repaired.interpreters! }).broken,
      ).toEqual([]);
      expect(interpreters.some((who) => who !== null)).toBe(true);
    },
  );

  it('says nothing of interpreters where no meeting needs one', () => {
    const { interpreters: _, ...instance } = fair(1);
    const { slots } = solveTimetable(instance, { seed: 1, iterations: 20_000 }).answer;
    expect(repairTimetable({ instance, slots })).not.toHaveProperty('interpreters');
  });
});
