import { buildInstance } from './build-instance.js';
import { facts, OPTIONS, participant, slotStart, standing, table } from '../fixtures.js';

const want = (participantId: string, targetId: string) => ({
  participantId,
  targetId,
  kind: 'want' as const,
});

it('holds pinned meetings where they are, and others worth more than any wish', () => {
  const meetings = [standing('b1', 'e1', 0, { pinned: true }), standing('b2', 'e1', 2)];
  const { instance } = buildInstance(facts({ meetings, wishes: [want('b1', 'e2')] }), OPTIONS);
  expect(instance.fixed).toEqual([0, null, null]);
  expect(instance.weights![0]).toBeNull();
  expect(instance.weights![2]!).toBeGreaterThan(1_000 * instance.weights![1]!);
  expect(instance.published).toEqual([0, null, 2]);
});

it('moves nothing that stands when only free slots are filled', () => {
  const meetings = [standing('b1', 'e1', 3)];
  const { instance } = buildInstance(facts({ meetings, wishes: [want('b1', 'e2')] }), {
    ...OPTIONS,
    kind: 'fill',
  });
  expect(instance.fixed).toEqual([3, null]);
});

it('leaves mere wishes out of a repair', () => {
  const given = facts({ meetings: [standing('b1', 'e1', 3)], wishes: [want('b1', 'e2')] });
  expect(buildInstance(given, { ...OPTIONS, kind: 'repair' }).candidates).toHaveLength(1);
});

it('forbids the slots in which somebody is away, as planned or as said for this run', () => {
  const given = facts({
    wishes: [want('b1', 'e1')],
    absences: [{ whoId: 'b1-person', slotStart: slotStart(1) }],
  });
  const absences = [{ participantId: 'e1', slotStarts: [slotStart(2).toISOString()] }];
  expect(buildInstance(given, { ...OPTIONS, absences }).instance.forbidden).toEqual([[1], [2]]);
});

it('keeps the spare share of the tables free, closed ones apart, but never below what stays there', () => {
  const tables = Array.from({ length: 10 }, (_, at) => table(at + 1));
  const rules = { ...facts().rules, sparePercent: 20 };
  const given = facts({ tables, rules, wishes: [want('b1', 'e1')] });
  expect(buildInstance(given, OPTIONS).instance.tables).toEqual([8, 8, 8, 8]);
  const closed = { ...OPTIONS, closedTableIds: tables.slice(0, 9).map(({ id }) => id) };
  const meetings = [standing('b1', 'e1', 0, { pinned: true }), standing('b2', 'e2', 0, { pinned: true })];
  expect(buildInstance(facts({ tables, rules, meetings }), closed).instance.tables).toEqual([2, 1, 1, 1]);
});

it("counts no table for meetings at an exhibitor's own booth", () => {
  const tables = [table(1), table(2, { kind: 'booth', participantId: 'e1' })];
  const { instance } = buildInstance(
    facts({ tables, wishes: [want('b1', 'e1'), want('b1', 'e2')] }),
    OPTIONS,
  );
  expect([instance.tables, instance.ownPlace]).toEqual([
    [1, 1, 1, 1],
    [false, true, false],
  ]);
});

it('asks for an interpreter where the two sides share no language', () => {
  const participants = [
    participant('b1', 'buyer', { people: [{ id: 'claire', languages: ['fr', 'en'] }] }),
    participant('b2', 'buyer'),
    participant('e1', 'exhibitor'),
  ];
  const interpreters = [
    { id: 'duyen', languages: ['vi', 'fr'], restAfter: 4, costMinor: 300 },
    { id: 'sok', languages: ['vi', 'km'], restAfter: null, costMinor: 200 },
  ];
  const wishes = [want('b1', 'e1'), want('b2', 'e1')];
  const { interpreters: rules } = buildInstance(
    facts({ participants, interpreters, wishes }),
    OPTIONS,
  ).instance;
  expect([rules!.needs, rules!.skills, rules!.costs]).toEqual([
    [0, null],
    [[0], []],
    [300, 200],
  ]);
});

it('is the same for the same facts', () => {
  const given = () =>
    facts({ wishes: [want('b2', 'e2'), want('b1', 'e1')], meetings: [standing('b1', 'e2', 1)] });
  expect(JSON.stringify(buildInstance(given(), OPTIONS))).toBe(
    JSON.stringify(buildInstance(given(), OPTIONS)),
  );
});
