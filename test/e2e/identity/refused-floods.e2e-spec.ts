import { makeAccount, PASSWORD } from '../../factories/people.js';
import { BRAKE_RULE } from '../../../apps/api/src/access/brake.js';
import { startTestApp, type TestApp } from '../../support/app.js';

// Far longer than a busy machine takes for all of these tests.
const brake = { ...BRAKE_RULE, free: 3, step: 600_000, longest: 600_000, held: 2 };
let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ worker: false, brake, environment: { TRUST_PROXY: 'yes' } });
});
afterAll(() => app.close());

const from = (ip: string) => ({ headers: { 'x-forwarded-for': ip } });
const guess = (ip: string) =>
  app
    .client()
    .post('/password-resets/confirmation', { token: 'guessed', password: 'tám con trâu xanh' }, from(ip));

/** Whether the answer has come by the time that another request needs. */
async function comesAtOnce(answer: Promise<unknown>): Promise<boolean> {
  const meanwhile = app
    .client()
    .get('/session')
    .then(() => 'late');
  return (await Promise.race([answer.then(() => 'at once'), meanwhile])) === 'at once';
}

it('lets whoever is refused again and again wait for the answer, and nobody else', async () => {
  const flood = '203.0.113.9';
  for (let times = 0; times < 3; times += 1) expect((await guess(flood)).status).toBe(422);
  const held = guess(flood);
  expect(await comesAtOnce(held)).toBe(false);
  expect((await guess('203.0.113.10')).status).toBe(422);
});

it('never holds back what is answered with success, nor what is read', async () => {
  const flood = '203.0.113.11';
  const { email } = await makeAccount(app);
  for (let times = 0; times < 3; times += 1) await guess(flood);
  expect(await comesAtOnce(guess(flood))).toBe(false);
  const request = { email, password: PASSWORD };
  expect((await app.client().post('/session', request, from(flood))).status).toBe(204);
  for (let times = 0; times < 9; times += 1)
    expect((await app.client().get('/session', from(flood))).status).toBe(401);
});

it('hangs up on whoever is refused while so many are held back already', async () => {
  const flood = '203.0.113.12';
  for (let times = 0; times < 3; times += 1) await guess(flood);
  void guess(flood);
  const answer = await guess(flood);
  expect([answer.status, answer.headers['connection']]).toEqual([422, 'close']);
});
