import type { DataSource } from 'typeorm';
import { watchListening } from './listening.js';

/** Milliseconds for an answer: with the loading of the program, a command at an address that says nothing ends within five seconds. */
export const CONNECT_TIMEOUT = 2_500;

const MOST_CONNECTS = 5;

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
    await connectWhenListening(dataSource);
  } catch (error) {
    throw new DatabaseNotOpened(
      error as Error,
      dataSource.options.type === 'mariadb' ? 'DATABASE_URL' : 'DATA_DIR',
    );
  }
}

/** A time-out counts only when this process had time to listen: one that is still loading code misses the answer. */
async function connectWhenListening(dataSource: DataSource, left = MOST_CONNECTS): Promise<void> {
  const hasListened = watchListening();
  try {
    await dataSource.initialize();
  } catch (error) {
    if (left === 1 || hasListened() || (error as { code?: string }).code !== 'ETIMEDOUT') throw error;
    await connectWhenListening(dataSource, left - 1);
  }
}
