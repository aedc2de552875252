import type { Logger } from 'typeorm';
import type { TestApp } from './app.js';

/** How many SQL statements the work sends; its answer stands beside. For one app that does nothing else meanwhile. */
export async function countStatements<T>(
  app: TestApp,
  work: () => Promise<T>,
): Promise<{ answer: T; statements: number }> {
  const { dataSource } = app.database;
  const before = dataSource.logger;
  let statements = 0;
  const nothing = (): void => undefined;
  const counting: Logger = {
    logQuery: () => (statements += 1),
    logQueryError: nothing,
    logQuerySlow: nothing,
    logSchemaBuild: nothing,
    logMigration: nothing,
    log: nothing,
  };
  dataSource.logger = counting;
  try {
    const answer = await work();
    return { answer, statements };
  } finally {
    dataSource.logger = before;
  }
}
