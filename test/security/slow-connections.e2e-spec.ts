import { once } from 'node:events';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { CONNECTION_LIMITS } from '../../apps/api/src/connections.js';
import { startTestApp, type TestApp } from '../support/app.js';

let app: TestApp;
let port: number;
beforeAll(async () => {
  const connections = {
    ...CONNECTION_LIMITS,
    headers: 200,
    request: 400,
    silence: 300,
    idle: 300,
    check: 50,
  };
  app = await startTestApp({ worker: false, connections });
  await app.nest.listen(0, '127.0.0.1');
  port = (app.nest.getHttpServer().address() as AddressInfo).port;
});
afterAll(() => app.close());

/** Sends this and nothing more; gives what was answered by the time the other side hung up. */
async function sent(text: string, goOn?: (socket: Socket) => void): Promise<string> {
  const socket = connect({ port, host: '127.0.0.1' });
  let answer = '';
  socket.on('data', (data) => (answer += data.toString()));
  socket.on('error', () => undefined);
  socket.write(text);
  goOn?.(socket);
  await once(socket, 'close');
  return answer;
}

const HEAD = 'POST /api/v1/session HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n';

it.each([
  ['says nothing at all', ''],
  ['sends half of its headers', HEAD],
  ['sends half of its body', `${HEAD}Content-Length: 100\r\n\r\n{"email":`],
  ['sends half of a chunk', `${HEAD}Transfer-Encoding: chunked\r\n\r\n20\r\n{"email":`],
])('hangs up on whoever %s, and serves others meanwhile', async (_, text) => {
  const waiting = Promise.all([sent(text), sent(text)]);
  const honest = await fetch(`http://127.0.0.1:${port}/health/live`);
  expect(honest.status).toBe(200);
  for (const answer of await waiting) expect(answer).not.toContain(' 200 ');
});

it('hangs up on whoever sends a byte now and then, with the reason', async () => {
  const answer = await sent(`${HEAD}Content-Length: 1000\r\n\r\n`, (socket) => {
    const dripping = setInterval(() => socket.write(' '), 50);
    socket.on('close', () => clearInterval(dripping));
  });
  expect(answer).toContain('HTTP/1.1 408 ');
  expect(answer).toContain('application/problem+json');
  expect(answer).toContain('"code":"http.too-slow"');
});

it.each([
  ['has 20 KB of headers', `${HEAD}X: ${'x'.repeat(20_000)}\r\n\r\n`, '431', 'http.headers-too-large'],
  ['speaks no HTTP', 'HELO mail.example\r\n\r\n', '400', 'http.malformed'],
])('tells whoever %s what is wrong, and hangs up', async (_, text, status, code) => {
  const answer = await sent(text);
  expect(answer).toContain(`HTTP/1.1 ${status} `);
  expect(answer).toContain(`"code":"${code}"`);
  expect(answer).toContain('x-content-type-options: nosniff');
});

it('lets go of a connection on which nothing more comes', async () => {
  const answer = await sent('GET /health/live HTTP/1.1\r\nHost: localhost\r\n\r\n');
  expect(answer).toContain('HTTP/1.1 200 ');
});

it('keeps idle connections longer than the proxies in front of it do', () => {
  expect(CONNECTION_LIMITS.idle).toBeGreaterThan(120_000);
});
