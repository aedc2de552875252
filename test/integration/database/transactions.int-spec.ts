import { newId } from '#lib/kernel';
import { isUniqueViolation, takenProperty, type Tx } from '#platform/database';
import { IdempotencyKey } from '#platform/schema';
import { startTestApp, type TestApp } from '../../support/app.js';

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ worker: false });
});
afterAll(() => app.close());
beforeEach(() => app.database.manager.deleteAll(IdempotencyKey));

const insert = (tx: Pick<Tx, 'insert'>, key: string) =>
  tx.insert(IdempotencyKey, { id: newId(), scope: 'test', key, fingerprint: 'f', createdAt: new Date() });
const keys = async () => (await app.database.manager.find(IdempotencyKey)).map(({ key }) => key).sort();

it('keeps what one transaction committed when another that overlapped it rolls back', async () => {
  const rolledBack = app.transactions.run(async (tx) => {
    await insert(tx, 'lost');
    await pause(50);
    throw new Error('on purpose');
  });
  const committed = app.transactions.run((tx) => insert(tx, 'kept'));
  const outside = insert(app.database.manager, 'kept outside');
  await expect(rolledBack).rejects.toThrow('on purpose');
  await Promise.all([committed, outside]);
  expect(await keys()).toEqual(['kept', 'kept outside']);
});

it('runs fifty overlapping transactions', async () => {
  await Promise.all(
    Array.from({ length: 50 }, (_, at) => app.transactions.run((tx) => insert(tx, `key ${at}`))),
  );
  expect(await keys()).toHaveLength(50);
});

it('runs the whole unit again when the database asks for it', async () => {
  let runs = 0;
  await app.transactions.run(async (tx) => {
    await insert(tx, `run ${(runs += 1)}`);
    if (runs === 1) throw Object.assign(new Error('deadlock'), { errno: 1213 });
  });
  expect(await keys()).toEqual(['run 2']);
});

it('runs the whole unit again, once, when somebody else was faster with a key', async () => {
  await insert(app.database.manager, 'taken');
  let runs = 0;
  const stubborn = app.transactions.run(async (tx) => {
    runs += 1;
    await insert(tx, 'taken');
  });
  const failure: unknown = await stubborn.catch((error: unknown) => error);
  expect([isUniqueViolation(failure), runs]).toEqual([true, 2]);
});

it('names the property that is taken, whichever database says so', async () => {
  await insert(app.database.manager, 'taken');
  const error: unknown = await insert(app.database.manager, 'taken').catch((thrown: unknown) => thrown);
  expect(takenProperty(app.database, error)).toBe('key');
  expect(takenProperty(app.database, new Error('something else'))).toBeUndefined();
});

it('does not run again for a failure of the work itself', async () => {
  let runs = 0;
  const work = app.transactions.run(() => {
    runs += 1;
    return Promise.reject(new Error('a rule'));
  });
  await expect(work).rejects.toThrow('a rule');
  expect(runs).toBe(1);
});
