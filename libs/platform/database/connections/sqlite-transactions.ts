import type { DataSource } from 'typeorm';
import { BetterSqlite3QueryRunner } from 'typeorm/driver/better-sqlite3/BetterSqlite3QueryRunner.js';
import type { BetterSqlite3Driver } from 'typeorm/driver/better-sqlite3/BetterSqlite3Driver.js';
import { notLater } from '#lib/kernel';
import { turnIfDue } from '#platform/turns';

type StatementCache = Map<string, unknown>;

/** First come, first served; whoever waits longer than the limit is told what to change. */
class ConnectionLock {
  private tail: Promise<void> = Promise.resolve();

  constructor(private readonly patience: number) {}

  async acquire(): Promise<() => void> {
    // SQLite answers without leaving the process, so a thousand statements in a row would be one long pause for everybody else.
    await turnIfDue();
    const previous = this.tail;
    let free!: () => void;
    this.tail = new Promise<void>((resolve) => (free = resolve));
    await notLater(this.patience, previous, () => {
      void previous.then(free);
      throw new SqliteTransactionWait();
    });
    return free;
  }
}

/** Waited too long for the open transaction, most often because code inside it used another manager than its own. */
export class SqliteTransactionWait extends Error {
  constructor() {
    super('SQLite: waited too long for the open transaction; inside a transaction use its own manager (tx)');
    this.name = 'SqliteTransactionWait';
  }
}

/** A query runner per caller that holds the one connection for as long as its transaction is open. */
class ExclusiveQueryRunner extends BetterSqlite3QueryRunner {
  private free: (() => void) | undefined;

  constructor(
    driver: BetterSqlite3Driver,
    private readonly lock: ConnectionLock,
    statements: StatementCache,
  ) {
    super(driver);
    Object.assign(this, { stmtCache: statements });
  }

  override async startTransaction(
    ...args: Parameters<BetterSqlite3QueryRunner['startTransaction']>
  ): Promise<void> {
    this.free ??= await this.lock.acquire();
    try {
      await super.startTransaction(...args);
    } catch (error) {
      if (this.transactionDepth === 0) this.isTransactionActive = false;
      this.letGoWhenDone();
      throw error;
    }
  }

  override async commitTransaction(): Promise<void> {
    try {
      await super.commitTransaction();
    } finally {
      this.letGoWhenDone();
    }
  }

  /** SQLite rolls back by itself when it has no room left; a second time would fail, and leave the connection taken for good. */
  override async rollbackTransaction(): Promise<void> {
    try {
      if (this.file.inTransaction) await super.rollbackTransaction();
    } finally {
      if (!this.file.inTransaction) this.forgetTransaction();
      this.letGoWhenDone();
    }
  }

  override async release(): Promise<void> {
    try {
      if (this.isTransactionActive) await this.rollbackTransaction();
    } finally {
      this.letGoWhenDone();
    }
  }

  override async query(query: string, parameters?: unknown[], useStructuredResult?: boolean): Promise<never> {
    // A plain BEGIN reads first and may find the file locked when it comes to write; IMMEDIATE takes the lock at once.
    const text = query === 'BEGIN TRANSACTION' ? 'BEGIN IMMEDIATE TRANSACTION' : query;
    if (this.free) {
      // Others wait for the connection meanwhile, but those who need none are answered.
      await turnIfDue();
      return (await super.query(text, parameters, useStructuredResult)) as never;
    }
    const free = await this.lock.acquire();
    try {
      return (await super.query(text, parameters, useStructuredResult)) as never;
    } finally {
      free();
    }
  }

  private get file(): { inTransaction: boolean } {
    return this.driver.databaseConnection as { inTransaction: boolean };
  }

  private forgetTransaction(): void {
    this.isTransactionActive = false;
    this.transactionDepth = 0;
  }

  private letGoWhenDone(): void {
    if (this.isTransactionActive || !this.free) return;
    const free = this.free;
    this.free = undefined;
    free();
  }
}

/**
 * TypeORM's SQLite drivers share one query runner among all callers, so that overlapping transactions
 * lose each other's committed rows. Call this before `initialize()`: every caller gets a runner of its own
 * and transactions take turns on the one connection.
 */
export function isolateSqliteTransactions(dataSource: DataSource, patience = 10_000): DataSource {
  const lock = new ConnectionLock(patience);
  const statements: StatementCache = new Map();
  const driver = dataSource.driver as BetterSqlite3Driver;
  driver.createQueryRunner = () => new ExclusiveQueryRunner(driver, lock, statements);
  return dataSource;
}
