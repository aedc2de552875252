import type { DataSource } from 'typeorm';
import { notLater, SECOND } from '#lib/kernel';
import { askListening } from './listening.js';

interface PooledConnection {
  release(): void;
}

interface ConnectionSource {
  obtainMasterConnection(): Promise<PooledConnection>;
}

/**
 * The pool serves in turn, so this limits no throughput, only how long its line gets: with ten connections and 10 ms for
 * each use, some three thousand who wait (64 clients who book on two busy cores wait 0.4 s at most). Those behind are told to come back,
 * instead of waiting for what nobody reads any more. Longer than a statement waits for a row, so that who stands behind one is served.
 */
const PATIENCE = 3 * SECOND;

/** How often a busy process waits for so long, at most. */
const MOST_WAITS = 3;

/** Waited too long for a connection of the pool: all are at work, or wait for somebody who holds a row. */
export class ConnectionWait extends Error {
  constructor() {
    super('Waited too long for a connection to the database: all of the pool are in use');
    this.name = 'ConnectionWait';
  }
}

/**
 * Whoever waits longer than the patience for a connection of the pool gets a ConnectionWait; mysql2 itself waits for ever. That
 * holds for every statement outside a transaction, and for the beginning of one. Call this before `initialize()`.
 */
export function limitConnectionWait(dataSource: DataSource, patience = PATIENCE): DataSource {
  const driver = dataSource.driver as unknown as ConnectionSource;
  const obtain = driver.obtainMasterConnection.bind(driver);
  driver.obtainMasterConnection = () => obtainWithin(patience, obtain());
  return dataSource;
}

async function obtainWithin(
  patience: number,
  obtained: Promise<PooledConnection>,
): Promise<PooledConnection> {
  const impatient = () => notLater(patience, obtained, giveUp);
  try {
    // A busy process moves its line by its own work, and has perhaps not yet seen that the connection is there.
    return await askListening(MOST_WAITS, impatient, (error) => error instanceof ConnectionWait);
  } catch (error) {
    // It still stands in the pool's line: what it gets there goes to the next.
    obtained.then(
      (connection) => connection.release(),
      () => undefined,
    );
    throw error;
  }
}

function giveUp(): never {
  throw new ConnectionWait();
}
