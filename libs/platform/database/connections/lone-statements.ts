import type { DataSource, ReplicationMode } from 'typeorm';
import type { MysqlDriver } from 'typeorm/driver/mysql/MysqlDriver.js';
import { MysqlQueryRunner } from 'typeorm/driver/mysql/MysqlQueryRunner.js';
import { isLockWait, isTransient } from '../failures.js';
import { again } from '../tries.js';

// Who waited for a lock in vain keeps the connection no longer: others want it, and have waited as long.
const isUndoneAtOnce = (error: unknown) => isTransient(error) && !isLockWait(error);

class PatientQueryRunner extends MysqlQueryRunner {
  override query(query: string, parameters?: unknown[], useStructuredResult?: boolean): Promise<never> {
    const run = () => super.query(query, parameters, useStructuredResult) as Promise<never>;
    return this.isTransactionActive ? run() : again(run, isUndoneAtOnce);
  }
}

/**
 * A statement outside any transaction is one of its own: when the database undoes it, because of a deadlock or because another
 * node of a cluster was faster, it is tried again. Call this before `initialize()`.
 */
export function repeatLoneStatements(dataSource: DataSource): DataSource {
  const driver = dataSource.driver as MysqlDriver;
  driver.createQueryRunner = (mode: ReplicationMode) => new PatientQueryRunner(driver, mode);
  return dataSource;
}
