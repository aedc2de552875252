import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { WritableSchema } from './migration/writable-schema.js';
import { again } from './tries.js';

declare const inTransaction: unique symbol;

/** The manager of an open transaction. Writing functions take it first, by this type. */
export type Tx = EntityManager & { readonly [inTransaction]: true };

type Hook = () => void;
const hooks = new WeakMap<EntityManager, Hook[]>();

/** Runs once the transaction has been committed; never when it was rolled back. For nudges, not for effects that must not be lost. */
export function afterCommit(tx: Tx, hook: Hook): void {
  hooks.get(tx)?.push(hook);
}

const tried = new WeakSet<EntityManager>();

/** Whether all that is done in it will be taken back: what no answer tells of need not be written. */
export const isTried = (tx: Tx): boolean => tried.has(tx);

/** Ends a transaction that was to show its result only. */
class TakenBack extends Error {
  constructor(readonly result: unknown) {
    super('Taken back');
  }
}

@Injectable()
export class Transactions {
  constructor(
    private readonly dataSource: DataSource,
    private readonly schema: WritableSchema,
  ) {}

  /**
   * Runs the unit of work in a transaction, and the whole of it again in a fresh one when the database asks for that
   * (deadlock, lock wait, snapshot conflict, another node of a cluster, busy file), but not for long while a row stays locked.
   * Once it is also run again when somebody else was faster with a key, or took away a row referred to: the second time it sees
   * what they did, and can say so in its own words. The work must therefore have no effect outside the transaction. Throws
   * TablesAreNewer once a newer version has changed the tables.
   */
  async run<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    await this.schema.ensure();
    return again(() => this.once(work));
  }

  /** As `run`, and takes all of it back: what the work would do, to be shown before it is done. */
  async tried<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    try {
      return await this.run(async (tx) => {
        tried.add(tx);
        throw new TakenBack(await work(tx));
      });
    } catch (error) {
      if (error instanceof TakenBack) return error.result as T;
      throw error;
    }
  }

  private async once<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const toRun: Hook[] = [];
    const result = await this.dataSource.transaction(async (manager) => {
      hooks.set(manager, toRun);
      return work(manager as Tx);
    });
    toRun.forEach((hook) => hook());
    return result;
  }
}
