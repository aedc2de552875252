import { openSync, readSync } from 'node:fs';
import { createServer } from 'node:net';
import { performance } from 'node:perf_hooks';

/**
 * Loaded before an application (`node --require`): measures how long its event loop stands still. Whoever connects to the
 * port gets the longest pause since the last one who did, in milliseconds.
 *
 * A pause is how much later than it should a timer goes off, less the time in which the process was ready to go on and the
 * machine let others go first: Linux tells that of every thread, so that a busy machine does not look like a slow program.
 */
const EVERY = 2;

const schedule = openSchedule();
const line = Buffer.alloc(100);

function openSchedule(): number | null {
  try {
    return openSync(`/proc/self/task/${process.pid}/schedstat`, 'r');
  } catch {
    return null;
  }
}

/** Milliseconds in which this thread has waited for a processor: the second of three numbers, in nanoseconds. */
function waited(): number {
  if (schedule === null) return 0;
  const length = readSync(schedule, line, 0, line.length, 0);
  return Number(line.toString('latin1', 0, length).split(' ')[1]) / 1e6;
}

let longest = 0;
let [lastTick, lastWait] = [performance.now(), waited()];

const ticking = setInterval(() => {
  const [tick, wait] = [performance.now(), waited()];
  longest = Math.max(longest, tick - lastTick - EVERY - (wait - lastWait));
  [lastTick, lastWait] = [tick, wait];
}, EVERY);
ticking.unref();

const probe = createServer((socket) => {
  socket.on('error', () => undefined);
  socket.end(String(longest));
  longest = 0;
});
probe.listen(Number(process.env['PAUSE_PROBE_PORT']), '127.0.0.1');
probe.unref();
