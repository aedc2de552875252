import { SECOND } from '#lib/kernel';
import { Tries } from './tries.js';

const deadlock = { errno: 1213 };
const lockWait = { errno: 1205 };
const busy = { code: 'SQLITE_BUSY' };
const taken = { code: 'ER_DUP_ENTRY' };

/** How often a unit of work runs whose every run takes so long and fails like this, the last way again and again. */
function runsOf(failures: object[], took = 0): number {
  let now = 0;
  const tries = new Tries(() => now);
  for (let run = 1; ; run += 1) {
    now += took;
    if (!tries.another(failures[run - 1] ?? failures.at(-1))) return run;
  }
}

it.each([
  ['a deadlock', [deadlock], 8],
  ['a key that is taken', [taken], 2],
  ['a key that is taken, after a deadlock', [deadlock, taken], 3],
  ['a failure of its own', [new Error('a rule')], 1],
])('runs again after %s', (_what, failures, runs) => {
  expect(runsOf(failures)).toBe(runs);
});

it.each([
  ['while the row stays locked', [lockWait], 2, 3],
  ['while the row stays locked and no connection is free', [lockWait], 4, 2],
  ['while the file stays busy', [busy], 5, 2],
  ['with locks that are soon free', [lockWait], 0.1, 8],
  ['with deadlocks, however long they took', [deadlock], 4, 8],
  ['with a deadlock after a long wait', [lockWait, lockWait, deadlock, lockWait], 2, 4],
])('does not go on for long %s', (_what, failures, seconds, runs) => {
  expect(runsOf(failures, seconds * SECOND)).toBe(runs);
});
