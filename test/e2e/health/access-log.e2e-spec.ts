import type { Logger } from 'pino';
import { LOGGER } from '#platform/observability';
import { startTestApp, type TestApp } from '../../support/app.js';
import { waitUntil } from '../../support/wait-until.js';

type Line = [facts: Record<string, unknown>, message: string];

const TOKEN = 'a-letter-that-nobody-else-may-read';
let app: TestApp;
/** What a log of the usual level holds, and what is below it. */
let written: jest.SpyInstance[];
let unwritten: jest.SpyInstance;

async function start(environment: Record<string, string>): Promise<void> {
  app = await startTestApp({ worker: false, environment });
  const log = app.nest.get<Logger>(LOGGER);
  written = (['info', 'warn', 'error', 'fatal'] as const).map((level) => jest.spyOn(log, level));
  unwritten = jest.spyOn(log, 'debug');
}

const linesIn = (spy: jest.SpyInstance) => spy.mock.calls as Line[];
const ofRequests = (lines: Line[]) => lines.filter(([, message]) => message === 'Request');
const all = () => written.flatMap(linesIn);

/** What people send, and strangers; with secrets wherever one can stand. */
async function ask(): Promise<unknown[]> {
  const client = app.client();
  const headers = { cookie: `session=${TOKEN}`, authorization: `Bearer ${TOKEN}` };
  const answers = [
    await client.get('//health/live'),
    await client.get(`/public/invitations/${TOKEN}?token=${TOKEN}`, { headers }),
    await client.post('/session', { email: 'lan@example.vn', password: TOKEN }),
    await client.get(`//nowhere/${TOKEN}`),
    await client.get(`//nowhere/${TOKEN}/%zz`),
    await client.get(`/public/invitations/${TOKEN.repeat(9)}`),
  ];
  return answers.map(({ headers: { 'x-request-id': id } }) => id);
}

describe('with ACCESS_LOG', () => {
  beforeAll(() => start({ ACCESS_LOG: 'yes' }));
  afterAll(() => app.close());

  it('writes a line for each request, with its number and without what only its sender may know', async () => {
    const ids = await ask();
    await waitUntil('a line for each', () => Promise.resolve(ofRequests(all()).length >= ids.length));
    const line = (method: string, route: string, status: number, at: number) => [
      { requestId: ids[at], method, route, status, ms: expect.any(Number) as number },
      'Request',
    ];
    expect(ofRequests(all())).toEqual([
      line('GET', '/health/live', 200, 0),
      line('GET', '/api/v1/public/invitations/:token', 404, 1),
      line('POST', '/api/v1/session', 401, 2),
      line('GET', 'none', 404, 3),
      line('GET', 'none', 400, 4),
      line('GET', 'none', 404, 5),
    ]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(JSON.stringify(all())).not.toContain(TOKEN);
  });

  it('answers an address that cannot be read with the headers that no hook could add', async () => {
    const { status, headers } = await app.client().get('//nowhere/%zz');
    expect({ status, ...headers }).toMatchObject({
      status: 400,
      'x-request-id': expect.any(String) as string,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'",
    });
  });
});

describe('without it', () => {
  beforeAll(() => start({}));
  afterAll(() => app.close());

  it('writes none', async () => {
    const { length } = await ask();
    await waitUntil('all are answered', () =>
      Promise.resolve(ofRequests(linesIn(unwritten)).length >= length),
    );
    expect(ofRequests(all())).toEqual([]);
  });
});
