import { createServer } from 'node:net';
import { monitorEventLoopDelay } from 'node:perf_hooks';

/**
 * Loaded before an application (`node --require`): measures how long its event loop stands still. Whoever connects to the
 * port gets the longest pause since the last one who did, in milliseconds.
 */
const pauses = monitorEventLoopDelay({ resolution: 2 });
pauses.enable();
const probe = createServer((socket) => {
  socket.on('error', () => undefined);
  socket.end(String(pauses.max / 1e6));
  pauses.reset();
});
probe.listen(Number(process.env['PAUSE_PROBE_PORT']), '127.0.0.1');
probe.unref();
