import { Brake, BRAKE_RULE } from './brake.js';

const SECOND = 1_000;
const { free, step, longest } = BRAKE_RULE;

/** The waits of so many refusals of one caller at one moment. */
const refused = (brake: Brake, count: number, caller = 'a') =>
  Array.from({ length: count }, () => brake.refuse(caller, 0));

it('lets nobody wait for a few refusals, and longer and longer for many', () => {
  const waits = refused(new Brake(BRAKE_RULE), free + 3);
  expect(waits.slice(0, free)).toEqual(Array(free).fill(0));
  expect(waits.slice(free)).toEqual([step, 2 * step, 3 * step]);
});

it('never lets anybody wait longer than that', () => {
  expect(Math.max(...refused(new Brake(BRAKE_RULE), 1_000))).toBe(longest);
});

it('lets nobody wait for what others do', () => {
  const brake = new Brake(BRAKE_RULE);
  refused(brake, 1_000);
  expect(brake.refuse('b', 0)).toBe(0);
});

it('forgets within half a minute', () => {
  const brake = new Brake(BRAKE_RULE);
  refused(brake, 1_000);
  expect(brake.refuse('a', 10 * SECOND)).toBeGreaterThan(0);
  expect(brake.refuse('a', 30 * SECOND)).toBe(0);
});

it('keeps so many callers in mind and no more, the latest', () => {
  const brake = new Brake({ ...BRAKE_RULE, callers: 2 });
  refused(brake, 100, 'a');
  refused(brake, 100, 'b');
  brake.refuse('a', 0);
  brake.refuse('c', 0);
  expect([brake.refuse('a', 0) > 0, brake.refuse('b', 0)]).toEqual([true, 0]);
});
