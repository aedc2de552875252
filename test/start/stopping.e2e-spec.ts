import { connect, type Socket } from 'node:net';
import { AppProcess } from '../support/apps/app-process.js';
import { poll } from '../support/servers/poll.js';

jest.setTimeout(120_000);

const app = new AppProcess({
  app: 'all-in-one',
  args: ['--empty'],
  environment: { STOP_SECONDS: '2' },
});
beforeAll(() => app.start());
afterAll(() => app.remove());

const HALF =
  'POST /api/v1/session HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{"em';
const WHOLE = 'GET /health/live HTTP/1.1\r\nHost: localhost\r\n\r\n';

function open(text: string): Promise<Socket> {
  const socket = connect({ port: app.port, host: '127.0.0.1' });
  socket.on('error', () => undefined).resume();
  return new Promise((resolve) => socket.write(text, () => resolve(socket)));
}

it('ends when it is told to, whatever half-sent requests and idle connections there are', async () => {
  const sockets = [];
  for (let at = 0; at < 200; at += 1) sockets.push(await open(HALF));
  for (let at = 0; at < 300; at += 1) sockets.push(await open(WHOLE));
  let exit: unknown;
  void app.stop().then((how) => (exit = how));
  await poll({ what: 'it goes on', timeoutMs: 30_000 }, () => Promise.resolve(exit !== undefined));
  expect(exit).toEqual({ code: 0, signal: null });
  sockets.forEach((socket) => socket.destroy());
});
