import type { DataSource } from 'typeorm';
import { ConnectionWait, limitConnectionWait } from './connection-wait.js';

const PATIENCE = 20;

/** A pool that gives its one connection when told to. */
function poolOf() {
  const connection = { release: jest.fn() };
  let give!: () => void;
  const given = new Promise<object>((resolve) => (give = () => resolve(connection)));
  const driver = { obtainMasterConnection: () => given };
  limitConnectionWait({ driver } as unknown as DataSource, PATIENCE);
  return { connection, give, obtain: () => driver.obtainMasterConnection() };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));
const block = (milliseconds: number) =>
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);

it('hands a connection on that comes in time', async () => {
  const { connection, give, obtain } = poolOf();
  give();
  expect(await obtain()).toBe(connection);
  expect(connection.release).not.toHaveBeenCalled();
});

it('gives a connection back that comes late', async () => {
  const { connection, give, obtain } = poolOf();
  await expect(obtain()).rejects.toThrow(ConnectionWait);
  give();
  await turn();
  expect(connection.release).toHaveBeenCalledTimes(1);
});

it('says why there is none', async () => {
  const driver = { obtainMasterConnection: () => Promise.reject(new Error('Pool is closed.')) };
  limitConnectionWait({ driver } as unknown as DataSource, PATIENCE);
  await expect(driver.obtainMasterConnection()).rejects.toThrow('Pool is closed.');
});

it('does not count the time in which the process was busy', async () => {
  const { connection, give, obtain } = poolOf();
  const obtained = obtain();
  block(PATIENCE * 10);
  setImmediate(give);
  expect(await obtained).toBe(connection);
});
