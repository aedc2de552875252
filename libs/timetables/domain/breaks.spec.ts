import { breaksByPerson, dayStartsOf } from './breaks.js';
import { computeRun } from './compute-run.js';
import { facts, OPTIONS, participant, slotStart, table } from './fixtures.js';
import { qualityOf } from './quality.js';

const slots = Array.from({ length: 8 }, (_, at) => ({
  start: slotStart(at),
  end: new Date(slotStart(at).getTime() + 20 * 60_000),
  day: `2031-11-2${Math.floor(at / 3)}`,
}));
const held = (person: string, slot: number) => ({
  slotStart: slotStart(slot),
  seats: [{ participantId: `firm-${slot}`, representativeId: person }],
});

it('knows where each day begins', () => {
  expect(dayStartsOf(slots)).toEqual([3, 6]);
  expect(dayStartsOf(slots.slice(0, 3))).toEqual([]);
});

it("counts a person's idle runs within a day, over all firms, and no night", () => {
  const entries = [0, 2, 3, 5, 7]
    .map((slot) => held('lan', slot))
    .concat([1, 4].map((slot) => held('an', slot)));
  expect(breaksByPerson(entries, slots)).toEqual(
    new Map([
      ['lan', 2],
      ['an', 0],
    ]),
  );
});

it('counts in the list of participants what the certificate counts', () => {
  const buyers = Array.from({ length: 9 }, (_, at) => participant(`b${at}`, 'buyer'));
  const exhibitors = Array.from({ length: 6 }, (_, at) => participant(`e${at}`, 'exhibitor'));
  const wishes = buyers.flatMap((buyer, at) =>
    exhibitors
      .filter((_, to) => (at + to) % 4 !== 0)
      .map((exhibitor) => ({ participantId: buyer.id, targetId: exhibitor.id, kind: 'want' as const })),
  );
  const absences = buyers.flatMap(({ people }, at) =>
    [1, 4, at % 8].map((slot) => ({ whoId: people[0]!.id, slotStart: slotStart(slot) })),
  );
  const tables = [1, 2, 3, 4, 5, 6].map((number) => table(number));
  const given = facts({ slots, participants: [...buyers, ...exhibitors], wishes, absences, tables });
  const { outcome } = computeRun({
    facts: given,
    recommending: null,
    options: { ...OPTIONS, iterations: 3_000 },
  });
  const listed = qualityOf(outcome.entries, { slots, tables, walkMinutes: 0 }).participants.map(
    ({ breaks }) => breaks,
  );
  expect(listed.reduce((sum, breaks) => sum + breaks, 0)).toBe(outcome.result.breaks);
  expect(outcome.result.breaks).toBeGreaterThan(0);
});
