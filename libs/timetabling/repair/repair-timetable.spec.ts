import { checkTimetable } from '../check/check-timetable.js';
import { plantFair } from '../generate/planted-fair.fixture.js';
import type { TimetableInstance } from '../model/instance.js';
import type { Progress } from '../solve/budget.js';
import { repairTimetable } from './repair-timetable.js';

const { instance, planted } = plantFair({
  seed: 11,
  buyers: 100,
  exhibitors: 60,
  slots: 24,
  tables: 50,
  meetings: 1_100,
  fairness: null,
});
const optional = { ...instance, weights: instance.meetings.map(() => 1) };

/** Meetings that cannot take place because participants have more of them than slots. */
function tooMany({ forbidden, slots, meetings }: TimetableInstance): number {
  const count = forbidden.map(
    (away, p) => meetings.filter(([x, y]) => x === p || y === p).length - (slots - away.length),
  );
  return count.reduce((sum, over) => sum + Math.max(0, over), 0);
}

describe('repairing a published timetable', () => {
  it('changes nothing when every rule still holds', () => {
    expect(repairTimetable({ instance, slots: planted })).toMatchObject({
      slots: planted,
      moved: [],
      added: [],
      cancelled: [],
      unmet: [],
    });
  });

  it('frees the slots of cancelled meetings and moves nobody else', () => {
    const difference = repairTimetable({ instance, slots: planted, cancelled: [4, 9] });
    expect(difference).toMatchObject({
      moved: [],
      cancelled: [
        { meeting: 4, from: planted[4] },
        { meeting: 9, from: planted[9] },
      ],
      unmet: [],
    });
    expect(difference.slots[4]).toBeNull();
  });

  it('finds new slots for a buyer who comes late and moves few others', () => {
    const late = {
      ...optional,
      forbidden: optional.forbidden.map((slots, p) => (p < 5 ? [0, 1, 2, 3, 4] : slots)),
    };
    const difference = repairTimetable({ instance: late, slots: planted });
    expect(checkTimetable(late, { slots: difference.slots }).broken).toEqual([]);
    expect(difference.moved.some(({ forced }) => forced)).toBe(true);
    expect(difference.moved.filter(({ forced }) => !forced).length).toBeLessThan(0.03 * planted.length);
    expect(difference.unmet.length).toBeLessThanOrEqual(tooMany(late));
  });

  it('empties a closed table, or says what found no place', () => {
    const closed = { ...optional, tables: 46 };
    const difference = repairTimetable({ instance: closed, slots: planted });
    expect(checkTimetable(closed, { slots: difference.slots }).broken).toEqual([]);
    expect(difference.unmet).toEqual([]);
    expect(difference.moved.length).toBeLessThan(0.03 * planted.length);
  });

  it('only uses free slots when told to', () => {
    const late = {
      ...optional,
      forbidden: optional.forbidden.map((slots, p) => (p < 5 ? [0, 1, 2, 3, 4] : slots)),
    };
    const difference = repairTimetable({ instance: late, slots: planted, mode: 'fill-free' });
    expect(difference.moved.every(({ forced }) => forced)).toBe(true);
    expect(checkTimetable(late, { slots: difference.slots }).broken).toEqual([]);
  });

  it('tells how far it is', () => {
    const late = {
      ...optional,
      forbidden: optional.forbidden.map((slots, p) => (p < 5 ? [0, 1, 2] : slots)),
    };
    const told: Progress[] = [];
    repairTimetable({ instance: late, slots: planted }, { onProgress: (progress) => told.push(progress) });
    const shares = told.map(({ spent }) => spent);
    expect(shares).toEqual(shares.toSorted((x, y) => x - y));
    expect(told.at(-1)).toMatchObject({ spent: 1 });
    expect(told[0]!.unplaced).toBeGreaterThan(told.at(-1)!.unplaced);
  });

  it('stops when it is told to, with what still fits in its place', () => {
    const late = {
      ...optional,
      forbidden: optional.forbidden.map((slots, p) => (p < 5 ? [0, 1, 2] : slots)),
    };
    const whole = repairTimetable({ instance: late, slots: planted });
    const stopped = repairTimetable({ instance: late, slots: planted }, { shouldStop: () => true });
    expect(checkTimetable(late, { slots: stopped.slots }).broken).toEqual([]);
    expect(stopped.moved).toEqual([]);
    expect(stopped.unmet.length).toBeGreaterThan(whole.unmet.length);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'keeps to maximums, and takes out nothing that could stay (%i)',
    (seed) => {
      const size = { buyers: 12, exhibitors: 9, slots: 6, tables: 9, meetings: 54, fairness: null };
      const fair = plantFair({ seed, ...size });
      const standing = fair.planted.map((slot, m) => (m % 4 === 0 ? null : slot));
      const heldBy = (slots: readonly (number | null)[], who: number): number =>
        fair.instance.meetings.filter(([p, q], m) => slots[m] !== null && (p === who || q === who)).length;
      const now = {
        ...fair.instance,
        weights: fair.instance.meetings.map(() => 1),
        maximum: fair.instance.forbidden.map((_, p) =>
          Math.max(heldBy(standing, p), heldBy(fair.planted, p) - 1),
        ),
        forbidden: fair.instance.forbidden.map((slots, p) => (p % 5 === seed % 5 ? [seed % 6] : slots)),
      };
      const { slots } = repairTimetable({ instance: now, slots: standing, seed });
      expect(checkTimetable(now, { slots }).broken).toEqual([]);
      expect(now.maximum.filter((most, p) => heldBy(slots, p) > most)).toEqual([]);
      const couldStay = now.meetings.flatMap(([p, q], m) =>
        standing[m] === null || [p, q].some((who) => now.forbidden[who]!.includes(standing[m]!)) ? [] : [m],
      );
      expect(couldStay.filter((m) => slots[m] === null)).toEqual([]);
    },
  );

  it('refuses slots of another programme', () => {
    expect(() => repairTimetable({ instance, slots: [0] })).toThrow(
      expect.objectContaining({ code: 'wrong-length', field: 'slots' }),
    );
  });
});
