import { type Parts, readinessOf } from './readiness.js';

const parts: Parts = { database: 'up', migrations: 'up-to-date', redis: 'up', relay: 'up' };

it.each<Partial<Parts>>([
  {},
  { redis: 'not-used', relay: 'not-used' },
  { redis: 'down' },
  { relay: 'down' },
  { migrations: 'newer' },
])('is ready with %j', (change) => {
  expect(readinessOf({ ...parts, ...change })).toEqual({ status: 'ready', ...parts, ...change });
});

it.each<Partial<Parts>>([{ database: 'down', migrations: 'unknown' }, { migrations: 'behind' }])(
  'is not ready with %j',
  (change) => {
    expect(readinessOf({ ...parts, ...change })).toMatchObject({ status: 'not-ready' });
  },
);
