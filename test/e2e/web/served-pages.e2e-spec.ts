import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { definedErrors, UI_LANGUAGES } from '#lib/kernel';
import { projectRoot } from '../../support/project-root.js';
import { startTestApp, type TestApp } from '../../support/app.js';

const PATH = '//.well-known/security.txt';

describe('with a contact', () => {
  let app: TestApp;
  beforeAll(async () => {
    const environment = {
      PUBLIC_URL: 'https://fair.example.vn',
      SECURITY_CONTACT: 'mailto:security@fair.example.vn',
    };
    app = await startTestApp({ worker: false, environment });
  });
  afterAll(() => app.close());

  it('says where to report a weakness, as RFC 9116 has it', async () => {
    const { status, text, headers } = await app.client().get(PATH);
    expect([status, headers['content-type']]).toEqual([200, 'text/plain; charset=utf-8']);
    expect(text).toMatch(/^Contact: mailto:security@fair\.example\.vn\nExpires: \d{4}-\d\d-\d\dT[\d:.]+Z\n/);
    expect(text).toContain('\nCanonical: https://fair.example.vn/.well-known/security.txt\n');
    expect(Date.parse(/Expires: (.*)/.exec(text)![1]!)).toBeGreaterThan(Date.now());
  });

  it('lets no page of the site use camera, microphone or place, on any answer', async () => {
    for (const path of [PATH, '/session', '//health/live', '//problems/http.not-found', '//nowhere']) {
      const policy = String((await app.client().get(path)).headers['permissions-policy']);
      for (const feature of ['camera', 'microphone', 'geolocation'])
        expect(policy).toContain(`${feature}=()`);
    }
  });
});

describe('without a contact', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp({ worker: false });
  });
  afterAll(() => app.close());

  it('has no such file', async () => {
    expect((await app.client().get(PATH)).status).toBe(404);
  });

  it.each(UI_LANGUAGES)(
    'has a page about every problem in %s, where the type of an answer says',
    async (language) => {
      const client = app.client();
      client.language = language;
      for (const [code, { title }] of definedErrors()) {
        const { status, headers, text } = await client.get(`//problems/${code}`);
        expect([code, status, headers['content-type']]).toEqual([code, 200, 'text/html; charset=utf-8']);
        expect(headers['content-security-policy']).toContain("default-src 'self'");
        expect(text).toContain(`<html lang="${language}">`);
        expect(text).toContain(title[language].split(/[{&"]/)[0]);
      }
    },
  );

  it('refuses as docs/api.md shows', async () => {
    const page = readFileSync(join(projectRoot, 'docs/api.md'), 'utf8');
    const [, shown] = /```json\n([^`]*)```/.exec(page)!;
    const { status, body } = await app.client().post<object>('/session', { email: 'nobody' });
    expect(status).toBe(422);
    expect({ ...body, instance: '019a…' }).toEqual(JSON.parse(shown!));
  });

  it('leads from a refusal to its page, and knows no page of a problem that there is not', async () => {
    const client = app.client();
    const { body } = await client.get<{ type: string }>('/session');
    expect(body.type).toBe('/problems/http.sign-in-needed');
    expect((await client.get(`/${body.type}`)).text).toContain('<h1>Please sign in</h1>');
    for (const code of ['http.nothing', 'constructor', '%00', 'a/b'])
      expect((await client.get(`//problems/${code}`)).status).toBe(404);
  });
});
