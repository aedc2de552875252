import { solveTimetable } from '#lib/timetabling';
import { buildInstance } from './instance/build-instance.js';
import { computeRun } from './compute-run.js';
import { facts, OPTIONS, participant, slotStart, table } from './fixtures.js';
import { pairOf, type TimetableFacts } from './facts.js';
import { readAnswer } from './read-answer.js';
import type { RunOptions } from './run-options.js';

const want = (participantId: string, targetId: string) => ({
  participantId,
  targetId,
  kind: 'want' as const,
});
const fits = (buyerId: string, exhibitorId: string, fit = 100) => ({
  buyerId,
  exhibitorId,
  fit,
  reasons: [],
});
const slots = (count: number): TimetableFacts['slots'] =>
  Array.from({ length: count }, (_, at) => ({
    start: slotStart(at),
    end: slotStart(at + 1),
    day: '2031-11-20',
  }));

/** The pairs that get a slot, as the solver decides. */
function placed(given: Partial<TimetableFacts>, options: Partial<RunOptions> = {}): string[] {
  const of = facts(given);
  const built = buildInstance(of, { ...OPTIONS, ...options });
  const result = solveTimetable(built.instance, { iterations: 20_000, seconds: 5, seed: 1 });
  return readAnswer(built, result, of, OPTIONS)
    .filter((entry) => entry.slotStart !== null)
    .map(pairOf);
}

it('gives the only place to the least wish, however well others fit', () => {
  const given = {
    tables: [table(1)],
    slots: slots(1),
    wishes: [want('e1', 'b1')],
    recommended: [fits('b1', 'e2'), fits('b2', 'e1'), fits('b2', 'e2')],
  };
  expect(placed(given)).toEqual(['b1 e1']);
});

it('gives up two fitting meetings for one that was asked for', () => {
  const given = {
    slots: slots(1),
    wishes: [want('e1', 'b1')],
    recommended: [fits('b1', 'e2'), fits('b2', 'e1')],
  };
  expect(placed(given)).toEqual(['b1 e1']);
});

it('fills what wishes leave, the better fit first, and keeps to the most that somebody may hold', () => {
  const participants = [
    participant('b1', 'buyer', { maximum: 2 }),
    participant('e1', 'exhibitor'),
    participant('e2', 'exhibitor'),
    participant('e3', 'exhibitor'),
  ];
  const recommended = [fits('b1', 'e2', 40), fits('b1', 'e3', 80)];
  expect(placed({ participants, wishes: [want('b1', 'e1')], recommended })).toEqual(['b1 e1', 'b1 e3']);
});

it('takes no wish from somebody who has several for who would have nothing, nor for a promised minimum', () => {
  const given = {
    tables: [table(1)],
    slots: slots(2),
    wishes: [want('b1', 'e1'), want('b2', 'e1')],
    recommended: [fits('b1', 'e2'), fits('b2', 'e2')],
  };
  expect(placed(given)).toEqual(['b1 e1', 'b2 e1']);
  const participants = facts().participants.map((one) => (one.id === 'e2' ? { ...one, minimum: 1 } : one));
  expect(placed({ ...given, participants })).toEqual(['b1 e1', 'b2 e1']);
  expect(placed({ ...given, participants, slots: slots(3) })).toHaveLength(3);
});

it('proves what was asked for as if there were no recommendation', () => {
  const given = facts({
    tables: [table(1)],
    slots: slots(2),
    wishes: [want('b1', 'e1'), want('b2', 'e1')],
    recommended: [fits('b1', 'e2'), fits('b2', 'e2')],
  });
  const { outcome } = computeRun({
    facts: given,
    recommending: null,
    options: { ...OPTIONS, iterations: 20_000 },
  });
  expect(outcome.result).toMatchObject({ placed: 2, weight: 184, weightBound: 184 });
  expect(outcome.entries.map(({ source }) => source)).toEqual(['wish', 'wish']);
});

it('moves nobody for a recommendation in a repair', () => {
  const { instance } = buildInstance(facts({ recommended: [fits('b1', 'e1')] }), {
    ...OPTIONS,
    kind: 'repair',
  });
  expect(instance.meetings).toEqual([]);
});
