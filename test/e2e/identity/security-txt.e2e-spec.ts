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
    for (const path of [PATH, '/session', '//health/live', '//nowhere']) {
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
});
