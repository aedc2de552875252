import type { DataSource } from 'typeorm';
import { SECOND } from '#lib/kernel';
import { askListening } from './listening.js';

/** For an answer: with the loading of the program, a command at an address that says nothing ends within five seconds on a quiet machine. */
export const CONNECT_TIMEOUT = 2.5 * SECOND;

const MOST_CONNECTS = 5;
const isTimeOut = (error: unknown) => (error as { code?: string }).code === 'ETIMEDOUT';

/** The database that the settings name does not answer, or lets nobody in; the message says what to look at. */
export class DatabaseNotOpened extends Error {
  constructor(cause: Error & { code?: string }, setting: string) {
    super(
      `The database cannot be opened: ${cause.message || cause.code}. Check ${setting}, and that the database runs and lets its user in.`,
      { cause },
    );
    this.name = 'DatabaseNotOpened';
  }
}

/** Connects to the database and leaves its tables alone. Throws DatabaseNotOpened. */
export async function connectDatabase(dataSource: DataSource): Promise<void> {
  try {
    await askListening(MOST_CONNECTS, () => dataSource.initialize(), isTimeOut);
  } catch (error) {
    throw new DatabaseNotOpened(
      error as Error,
      dataSource.options.type === 'mariadb' ? 'DATABASE_URL' : 'DATA_DIR',
    );
  }
}
