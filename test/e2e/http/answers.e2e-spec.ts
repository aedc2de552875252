import { makeFair } from '../../factories/fairs.js';
import { makeExhibitor } from '../../factories/exhibitors.js';
import { operationsOf } from '../../support/api/contract.js';
import { ownRequest } from '../../support/api/own-request.js';
import { startTestApp, type TestApp } from '../../support/app.js';

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
/** Public operations whose answers depend on a link, a session or this machine, and pictures, which pages of others do not show. */
const FOR_ONE =
  /\/(?:account|session|first-run|mailbox|health|metrics|pictures|(?:member-)?invitations|identity-letters)(?:\/|$)/;

const ID = '00000000-0000-7000-8000-000000000000';
const patternOf = (path: string) => new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`);
/** Ids that nobody has, but for those given. */
const idsOr = (known: Record<string, string>) =>
  new Proxy(known, { get: (ids, name: string) => ids[name] ?? (name.includes('/') ? undefined : ID) });

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ worker: false });
});
afterAll(() => app.close());

it('answers every method that an address does not take with 405 and those that it takes', async () => {
  const operations = operationsOf(app);
  const faults: string[] = [];
  for (const path of new Set(operations.map((one) => one.path))) {
    // A word may stand where another address has an id, and takes what that takes.
    const fitting = operations.filter((one) => patternOf(one.path).test(path));
    const methods = new Set<string>(fitting.map(({ method }) => method));
    const url = `/${path.replace(/\{\w+\}/g, ID)}`;
    const expected = [...methods, ...(methods.has('GET') ? ['HEAD'] : [])].sort();
    for (const method of METHODS.filter((one) => !methods.has(one))) {
      const { status, headers } = await app.client().send(method, url, {});
      const allowed = String(headers['allow']).split(', ').sort();
      const isRight = status === 405 && allowed.join() === [...expected, 'OPTIONS'].sort().join();
      if (!isRight) faults.push(`${method} ${path}: ${status}, ${allowed.join(' ')}`);
    }
  }
  expect(faults).toEqual([]);
});

it('answers 404 where nothing stands, whatever the method', async () => {
  for (const method of METHODS)
    expect((await app.client().send(method, '/nothing-here', {})).status).toBe(404);
});

it('lets everybody keep what everybody may read, and show it elsewhere', async () => {
  const made = await makeFair(app, 1);
  const { id: exhibitorId } = await makeExhibitor(app, made.fair);
  const open = operationsOf(app).filter(
    ({ method, isPublic, path }) => method === 'GET' && isPublic && !FOR_ONE.test(path),
  );
  expect(open.length).toBeGreaterThan(5);
  const faults: string[] = [];
  for (const operation of open) {
    const url = `/${ownRequest(operation, idsOr({ slug: made.fair.slug, exhibitorId })).url}`;
    const first = await app.client().get(url);
    const { etag, vary } = first.headers as Record<string, string>;
    if (first.headers['access-control-allow-origin'] !== '*')
      faults.push(`${operation.id}: no other site may read it`);
    if (!vary?.includes('Accept-Language')) faults.push(`${operation.id}: languages share an answer`);
    if (first.status !== 200) continue;
    if (!etag) {
      faults.push(`${operation.id}: no tag`);
      continue;
    }
    const again = await app.client().get(url, { headers: { 'if-none-match': etag } });
    if (again.status !== 304 || again.text !== '')
      faults.push(`${operation.id}: ${again.status} for what is known`);
    const other = await app.client().get(url, { headers: { 'if-none-match': 'W/"other"' } });
    if (other.status !== 200) faults.push(`${operation.id}: ${other.status} for what is not`);
  }
  expect(faults).toEqual([]);
});

it('keeps nothing of what is for one reader', async () => {
  const one = operationsOf(app).filter(
    ({ method, isPublic, path }) => method === 'GET' && isPublic && FOR_ONE.test(path),
  );
  for (const operation of one) {
    const { headers } = await app.client().get(`/${ownRequest(operation, idsOr({})).url}`);
    expect([operation.id, headers['access-control-allow-origin']]).toEqual([operation.id, undefined]);
  }
});
