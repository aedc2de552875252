import { type Parts, readinessOf } from './readiness.js';

const parts: Parts = { database: 'up', migrations: 'up-to-date', redis: 'up', relay: 'up', files: 'up' };

it.each<Partial<Parts>>([{}, { redis: 'not-used', relay: 'not-used' }])('is ready with %j', (change) => {
  expect(readinessOf({ ...parts, ...change })).toEqual({ status: 'ready', ...parts, ...change });
});

it.each<Partial<Parts>>([{ redis: 'down' }, { relay: 'down' }, { files: 'down' }, { migrations: 'newer' }])(
  'goes on with %j, and says so',
  (change) => {
    expect(readinessOf({ ...parts, ...change })).toEqual({ status: 'degraded', ...parts, ...change });
  },
);

it.each<Partial<Parts>>([{ database: 'down', migrations: 'unknown' }, { migrations: 'behind' }])(
  'is not ready with %j',
  (change) => {
    expect(readinessOf({ ...parts, ...change })).toMatchObject({ status: 'not-ready' });
  },
);
