import { ConnectionWait } from './connections/connection-wait.js';
import { isConnectionLost, isTransient, isUnwritable } from './failures.js';
import { SqliteTransactionWait } from './connections/sqlite-transactions.js';

/** As the drivers throw it, and as TypeORM wraps it. */
const thrown = (facts: object) => [facts, { driverError: facts }];

it.each([
  ['too many connections', { code: 'ER_CON_COUNT_ERROR', errno: 1040 }],
  ['a Galera node that is not ready', { code: 'ER_UNKNOWN_COM_ERROR', errno: 1047 }],
  ['a node that left during a commit', { code: 'ER_ERROR_DURING_COMMIT', errno: 1180 }],
  ['a statement that somebody ended', { code: 'ER_QUERY_INTERRUPTED', errno: 1317 }],
  ['a session that could not be set up', { code: 'ERR_STREAM_WRITE_AFTER_END' }],
  ['a connection that was killed', { code: 'ER_CONNECTION_KILLED', errno: 1927 }],
  ['a name that nobody knows now', { code: 'EAI_AGAIN' }],
  ['a server that is away', { code: 'ECONNREFUSED' }],
])('takes %s for a database to be asked again', (_what, facts) => {
  expect(thrown(facts).map(isConnectionLost)).toEqual([true, true]);
  expect(thrown(facts).map(isUnwritable)).toEqual([false, false]);
});

it.each([new SqliteTransactionWait(), new ConnectionWait()])('takes a $name for the same', (wait) => {
  expect([isConnectionLost(wait), isTransient(wait)]).toEqual([true, false]);
});

it.each([
  ['a full disk', { code: 'SQLITE_FULL' }],
  ['a file that may only be read', { code: 'SQLITE_READONLY_DBMOVED' }],
  ['a full table', { errno: 1114 }],
  ['a server that only reads', { errno: 1290 }],
  ['no room for a file', { code: 'ENOSPC' }],
  ['a folder that is not ours', { code: 'EACCES' }],
])('takes %s for something to make room for', (_what, facts) => {
  expect(thrown(facts).map(isUnwritable)).toEqual([true, true]);
  expect(thrown(facts).map((error) => isConnectionLost(error) || isTransient(error))).toEqual([false, false]);
});
