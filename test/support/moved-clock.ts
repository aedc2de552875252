import type { DataSource, QueryRunner } from 'typeorm';
import type { BetterSqlite3Driver } from 'typeorm/driver/better-sqlite3/BetterSqlite3Driver.js';
import { Clock } from '#lib/kernel';
import { testGround } from './database.js';

/** The parts of mysql2's pool that a session's clock is set through. */
interface Pool {
  on(event: 'acquire', listener: (connection: { query(sql: string): unknown }) => void): void;
}

/**
 * A clock that a test moves, and with it the clock of the database, by which holds, replies and requests end: that of one without
 * the other would show a time that never is. Nothing of it ticks by itself.
 */
export class MovedClock extends Clock {
  constructor(private instant: Date) {
    super();
  }

  now(): Date {
    return new Date(this.instant);
  }

  /** Only while nobody is in the middle of a transaction. */
  moveTo(instant: Date): void {
    this.instant = new Date(instant);
  }

  /** From here on the database tells this time too. Call it once, when the application has started. */
  takeAlong(dataSource: DataSource): void {
    if (testGround === 'embedded') this.takeSqliteAlong(dataSource);
    else this.takeServerAlong(dataSource);
  }

  /** SQLite asks the system, and its driver takes no functions of ours: 'now' becomes the instant, in every statement that says it. */
  private takeSqliteAlong(dataSource: DataSource): void {
    const driver = dataSource.driver as BetterSqlite3Driver;
    const make = driver.createQueryRunner.bind(driver);
    driver.createQueryRunner = (mode) => this.telling(make(mode));
  }

  private telling(runner: QueryRunner): ReturnType<BetterSqlite3Driver['createQueryRunner']> {
    const query = runner.query.bind(runner) as (text: string, ...rest: unknown[]) => Promise<unknown>;
    const now = () => `'${this.instant.toISOString().replace('Z', '')}'`;
    const told = (text: string, ...rest: unknown[]) => query(text.replaceAll(`'now'`, now), ...rest);
    return Object.assign(runner, { query: told }) as ReturnType<BetterSqlite3Driver['createQueryRunner']>;
  }

  /** A session of MariaDB keeps the time that it is told; each is told whenever somebody takes it out of the pool. */
  private takeServerAlong(dataSource: DataSource): void {
    const { pool } = dataSource.driver as unknown as { pool: Pool };
    const seconds = () => (this.instant.getTime() / 1_000).toFixed(3);
    pool.on('acquire', (connection) => connection.query(`SET timestamp = ${seconds()}`));
  }
}
