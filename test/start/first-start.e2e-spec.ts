import { request as ask } from 'node:http';
import { AppProcess } from '../support/apps/app-process.js';
import { runBuilt } from '../support/apps/run-built.js';

jest.setTimeout(120_000);

const app = new AppProcess({ app: 'npm start', args: ['--empty'], timeoutMs: 100_000 });
beforeAll(() => app.start());
afterAll(() => app.remove());

/** The status for a browser that was led here by a foreign name; fetch() sets Host itself. */
const statusFor = (host: string, path: string): Promise<number> =>
  new Promise((resolve, reject) => {
    ask(`${app.url}${path}`, { headers: { host } }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    })
      .once('error', reject)
      .end();
  });

const post = (path: string, body: object, cookie = '') =>
  fetch(`${app.url}/api/v1${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify(body),
  });

const cookieOf = (answer: Response) => answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';

const person = { name: 'Trần Văn Nam', password: 'nuoc mam phu quoc' };

it('fills nothing and leads to the page of the first account', () => {
  expect(app.output()).not.toContain('demonstration');
  expect(app.output()).toContain(`http://localhost:${app.port}/first-run`);
});

it('shows that page on this machine, and to no page whose name only leads here', async () => {
  expect((await fetch(`${app.url}/first-run`)).status).toBe(200);
  for (const host of ['evil.example', `evil.example:${app.port}`, `localhost.evil.example:${app.port}`]) {
    expect(await statusFor(host, '/first-run')).toBe(404);
    expect(await statusFor(host, '/api/v1/first-run')).toBe(404);
    expect(await statusFor(host, '/api/v1/mailbox')).toBe(404);
    expect(await statusFor(host, '/metrics')).toBe(404);
  }
});

it('opens the account of the administrator, who makes the first organiser, and is gone then', async () => {
  const email = 'nam@example.vn';
  const opened = await post('/first-run', { ...person, email, language: 'vi' });
  expect(opened.status).toBe(204);
  const organiser = {
    slug: 'ca-mau',
    name: { vi: 'Trung tâm Xúc tiến Cà Mau' },
    replyTo: 'office@example.vn',
    owner: { name: 'Lê Thị Hoa', email: 'hoa@example.vn', language: 'vi' },
  };
  expect((await post('/organisers', organiser, cookieOf(opened))).status).toBe(201);
  expect((await fetch(`${app.url}/first-run`)).status).toBe(404);
  expect((await post('/first-run', { ...person, email, language: 'vi' })).status).toBe(404);
});

it('makes a second administrator from the command line, by the link that it prints', async () => {
  const settings = { DATA_DIR: app.dataFolder, PUBLIC_URL: `http://localhost:${app.port}` };
  const { code, output } = await runBuilt('cli', ['administrator', 'Lan@Example.vn'], settings);
  expect(code).toBe(0);
  const [, token] = /\/join\?token=(\S+)/.exec(output) ?? [];
  const joined = await post('/account/joining', { ...person, token });
  const list = await fetch(`${app.url}/api/v1/organisers`, { headers: { cookie: cookieOf(joined) } });
  expect(list.status).toBe(200);
  const all = await runBuilt('cli', ['administrator'], settings);
  expect(all.output).toContain('nam@example.vn');
  expect(all.output).toContain('lan@example.vn');
});

it('does not fill a database that somebody uses, when it is started without --empty', async () => {
  await app.stop();
  const { dataFolder, port } = app;
  const again = new AppProcess({
    app: 'all-in-one',
    environment: { DATA_DIR: dataFolder, PUBLIC_URL: `http://localhost:${port}` },
  });
  try {
    await again.start();
    expect(again.output()).not.toContain('demonstration');
  } finally {
    await again.remove();
  }
});
