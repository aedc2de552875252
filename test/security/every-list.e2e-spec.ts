import { encodeCursor, LONGEST_KEY } from '#platform/database';
import { newId } from '#lib/kernel';
import { operationsOf, type Operation } from '../support/api/contract.js';
import { neededQuery, urlOf, withQuery } from '../support/api/own-request.js';
import { startTestApp, type TestApp } from '../support/app.js';
import type { TestAnswer } from '../support/test-client.js';
import { addCrowds } from './support/crowds.js';
import { idsAs, roleFor } from './support/requests.js';
import type { World } from './support/world.js';
import { buildWorld } from './two-tenants.js';

jest.setTimeout(120_000);

interface Listed {
  items: object[];
  nextCursor: string | null;
}

let app: TestApp;
let world: World;
let lists: Operation[];
beforeAll(async () => {
  app = await startTestApp({ worker: false });
  world = await buildWorld(app, 'ZZ-OWN-A');
  await addCrowds(app, world);
  lists = operationsOf(app).filter(({ query }) => query.some(({ name }) => name === 'cursor'));
});
afterAll(() => app.close());

function ask<T>(list: Operation, query: Record<string, string>) {
  const role = list.path.includes('/mailbox') ? 'administrator' : roleFor(list);
  const ids = idsAs(world, role);
  const box = list.query.some(({ name }) => name === 'box') && { box: 'received' };
  const url = withQuery(urlOf(list, ids), { ...neededQuery(list, ids), ...box, ...query });
  return world.callers[role].send<T>('GET', url);
}

/** All items of a list, page by page; it ends when a place comes twice. */
async function walked(list: Operation, limit: string): Promise<object[]> {
  const found: object[] = [];
  const seen = new Set<string>();
  for (let cursor: string | null = ''; cursor !== null && !seen.has(cursor);) {
    seen.add(cursor);
    const query: Record<string, string> = { limit, ...(cursor && { cursor }) };
    const { status, body }: TestAnswer<Listed> = await ask<Listed>(list, query);
    if (status !== 200) throw new Error(`${list.path}: ${status} ${JSON.stringify(body)}`);
    found.push(...body.items);
    cursor = body.nextCursor;
  }
  return found;
}

it('walks every paged list one by one as it reads it in one piece, also where the keys are as long as they may be', async () => {
  expect(lists.length).toBeGreaterThan(20);
  for (const list of lists) {
    const whole = await walked(list, '100');
    const pages = await walked(list, '1');
    expect({ list: list.path, enough: whole.length >= 3 }).toEqual({ list: list.path, enough: true });
    expect({ list: list.path, items: pages }).toEqual({ list: list.path, items: whole });
  }
});

it('refuses a cursor that was cut, belongs to another kind of list or is none, and names the field', async () => {
  const [one, other] = [encodeCursor([newId()]), encodeCursor(['cua', newId()])];
  for (const list of lists) {
    const { nextCursor } = (await ask<Listed>(list, { limit: '1' })).body;
    const isById = nextCursor!.length === one.length;
    const cut = nextCursor!.slice(0, nextCursor!.length / 2);
    for (const cursor of [
      cut,
      isById ? other : one,
      'x'.repeat(nextCursor!.length),
      '1'.repeat(LONGEST_KEY),
    ]) {
      const { status, body } = await ask<{ errors?: { field: string }[] }>(list, { cursor });
      const answer = { list: list.path, status, field: body.errors?.[0]?.field };
      expect(answer).toEqual({ list: list.path, status: 422, field: 'cursor' });
    }
  }
});
