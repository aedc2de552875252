import type { DataSource } from 'typeorm';
import { ConnectionWait } from './connections/connection-wait.js';
import { indexNameOf } from './naming.js';
import { SqliteTransactionWait } from './connections/sqlite-transactions.js';

interface DriverFailure {
  code?: string;
  errno?: number;
  message?: string;
  driverError?: DriverFailure;
}

const driverFailure = (error: unknown): DriverFailure => {
  const failure = (error ?? {}) as DriverFailure;
  return failure.driverError ?? failure;
};

/** Whether the statement broke a unique key. */
export function isUniqueViolation(error: unknown): boolean {
  const { code } = driverFailure(error);
  return (
    code === 'ER_DUP_ENTRY' || code === 'SQLITE_CONSTRAINT_UNIQUE' || code === 'SQLITE_CONSTRAINT_PRIMARYKEY'
  );
}

/** The property whose value is taken, the last of the unique key that a statement broke: "slug", "email". */
export function takenProperty(
  { dataSource }: { dataSource: DataSource },
  error: unknown,
): string | undefined {
  const broken = brokenKey(driverFailure(error).message ?? '');
  const keys = dataSource.entityMetadatas.flatMap(({ indices }) => indices);
  return keys.find(({ name }) => name === broken)?.columns.at(-1)?.propertyName;
}

/** By the name that entities and migrations give it (naming.ts): MariaDB names the key, SQLite the columns. */
function brokenKey(message: string): string | null {
  const named = /for key '(?:[^'.]+\.)?([^']+)'$/.exec(message)?.[1];
  if (named) return named;
  const columns = /UNIQUE constraint failed: (.+)$/.exec(message)?.[1]?.split(', ') ?? [];
  const [table] = columns[0]?.split('.') ?? [];
  return table
    ? indexNameOf(
        table,
        columns.map((column) => column.slice(table.length + 1)),
      )
    : null;
}

/** Whether the statement broke a foreign key: the row referred to is gone, or still referred to. */
export function isForeignKeyViolation(error: unknown): boolean {
  const { code } = driverFailure(error);
  return (
    code === 'ER_NO_REFERENCED_ROW_2' ||
    code === 'ER_ROW_IS_REFERENCED_2' ||
    code === 'SQLITE_CONSTRAINT_FOREIGNKEY'
  );
}

/**
 * Whether a text was longer than its column, which MariaDB refuses and SQLite does not know. A text that would be cut in
 * the middle of a letter is refused as an incorrect string.
 */
export function isTooLong(error: unknown): boolean {
  const { code, message } = driverFailure(error);
  if (code === 'ER_DATA_TOO_LONG') return true;
  return code === 'ER_TRUNCATED_WRONG_VALUE_FOR_FIELD' && /Incorrect string value/.test(message ?? '');
}

// A lock wait rolls back only the statement.
const LOCK_WAIT = 1205;
// 1213 deadlock, 1020 conflict under snapshot isolation.
const TRANSIENT_NUMBERS = new Set([1213, 1020]);
const BUSY_CODES = /^SQLITE_(BUSY|LOCKED)/;

/** Whether running the whole unit of work again may succeed. */
export function isTransient(error: unknown): boolean {
  const { errno } = driverFailure(error);
  return isLockWait(error) || (errno !== undefined && TRANSIENT_NUMBERS.has(errno));
}

/** Whether the statement gave up waiting for somebody else's lock; unlike a deadlock, that has taken its time already. */
export function isLockWait(error: unknown): boolean {
  const { code, errno } = driverFailure(error);
  return errno === LOCK_WAIT || (code !== undefined && BUSY_CODES.test(code));
}

const LOST_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EPIPE',
  'ETIMEDOUT',
  'PROTOCOL_CONNECTION_LOST',
  'ER_SERVER_SHUTDOWN',
  // A session that could not be set up.
  'ERR_STREAM_WRITE_AFTER_END',
  'ERR_STREAM_DESTROYED',
]);
// 1040 and 1203 too many connections, 1047 a Galera node that is not ready, 1180 one that left during a commit, 1317 and 1927 a statement
// and a connection that somebody ended.
const LOST_NUMBERS = new Set([1040, 1203, 1047, 1180, 1317, 1927]);

/** Whether the database cannot be reached, or has no connection free; the caller should answer 503 and the client try again. */
export function isConnectionLost(error: unknown): boolean {
  const { code, errno, message } = driverFailure(error);
  return (
    (code !== undefined && LOST_CODES.has(code)) ||
    (errno !== undefined && LOST_NUMBERS.has(errno)) ||
    error instanceof ConnectionWait ||
    error instanceof SqliteTransactionWait ||
    (message?.includes('closed state') ?? false)
  );
}

const UNWRITABLE_CODES = /^(SQLITE_(FULL|READONLY|CANTOPEN|IOERR)|ENOSPC$|EDQUOT$|EROFS$|EACCES$|EPERM$)/;
// 1021 the disk is full, 1114 the table is, 1290 and 1836 the server only reads.
const UNWRITABLE_NUMBERS = new Set([1021, 1114, 1290, 1836]);

/** Whether the same may go well in a moment: the database is out of reach, or gave way to somebody else. */
export const isPassing = (error: unknown): boolean => isConnectionLost(error) || isTransient(error);

/** Whether what was to be written found no room, or a disk or database that takes nothing. */
export function isUnwritable(error: unknown): boolean {
  const { code, errno } = driverFailure(error);
  return (
    (code !== undefined && UNWRITABLE_CODES.test(code)) ||
    (errno !== undefined && UNWRITABLE_NUMBERS.has(errno))
  );
}
