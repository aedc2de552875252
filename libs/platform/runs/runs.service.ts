import { Inject, Injectable } from '@nestjs/common';
import { type FindOptionsWhere, In, LessThan } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { addTime, Clock, MINUTE, newId, nextState } from '#lib/kernel';
import { Database, databaseNow, deleteInPortions, lockInOrder, type Tx } from '#platform/database';
import type { Run, RunRow } from './run.entity.js';
import { runErrors } from './run.errors.js';
import { RUN_STATES, type RunVerb, RUNS_AT_REST, RUNS_UNDER_WAY } from './run-states.js';

/** How long a preview can be started. */
const PREVIEW_LASTS = 30 * MINUTE;

/** A run that has not moved for so long has lost its job. */
const LEFT_BEHIND = 3 * MINUTE;

type RunClass<R extends Run> = new () => R;

/** The life of runs: read, shown, started, stopped, forgotten. `RunDriver` does their work. */
@Injectable()
export class Runs {
  constructor(
    private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** What a run begins with, while its file is read. */
  async beginnings(tx: Tx) {
    const createdAt = await databaseNow(tx);
    return {
      id: newId(),
      state: 'reading' as const,
      handledRows: 0,
      reachedRow: 0,
      failure: null,
      createdAt,
      expiresAt: addTime(createdAt, PREVIEW_LASTS),
      touchedAt: this.clock.now(),
      finishedAt: null,
    };
  }

  /** Loads and locks a run; undefined when it is not there. */
  async lock<R extends Run>(tx: Tx, entity: RunClass<R>, id: string): Promise<R | undefined> {
    const [run] = await lockInOrder<R>(tx, entity, [id]);
    return run;
  }

  /** Moves a locked run on, with what else changes in it. */
  async move<R extends Run>(
    tx: Tx,
    entity: RunClass<R>,
    run: R,
    { verb, ...change }: { verb: RunVerb } & Partial<Run>,
  ): Promise<void> {
    const state = nextState(RUN_STATES, run.state, verb);
    if (!state) throw new Error(`A run that is ${run.state} cannot ${verb}`);
    const finishedAt = verb === 'finish' ? this.clock.now() : null;
    await this.change(tx, entity, run, { ...change, state, finishedAt });
  }

  /** Writes down what changes in a run, and that it moves. */
  async change<R extends Run>(
    manager: Pick<Tx, 'update'>,
    entity: RunClass<R>,
    run: R,
    change: Partial<Run>,
  ): Promise<void> {
    const moved = { ...change, touchedAt: this.clock.now() };
    await manager.update(entity, { id: run.id }, moved as unknown as QueryDeepPartialEntity<R>);
    Object.assign(run, moved);
  }

  /** Starts a locked run; its job is the caller's. Throws `imports.started`, `imports.expired`. */
  async start<R extends Run>(tx: Tx, entity: RunClass<R>, run: R): Promise<void> {
    if (!nextState(RUN_STATES, run.state, 'start')) throw runErrors.started();
    if (run.expiresAt <= (await databaseNow(tx))) throw runErrors.expired();
    await this.move(tx, entity, run, { verb: 'start', handledRows: 0, reachedRow: 0, failure: null });
  }

  /** Has everything taken back that a locked run has written. Throws `imports.not-under-way`. */
  async stop<R extends Run>(tx: Tx, entity: RunClass<R>, run: R): Promise<void> {
    if (run.state !== 'writing') throw runErrors.notUnderWay();
    await this.move(tx, entity, run, { verb: 'stop' });
  }

  /** Ids of runs that ought to move and do not, because their job was given up; counts them as moved now. */
  async leftBehind<R extends Run>(entity: RunClass<R>): Promise<string[]> {
    const { manager } = this.database;
    const touchedAt = LessThan(addTime(this.clock.now(), -LEFT_BEHIND));
    const where = { state: In([...RUNS_UNDER_WAY]), touchedAt } as unknown as FindOptionsWhere<R>;
    const runs = await manager.findBy(entity, where);
    for (const run of runs) await this.change(manager, entity, run, {});
    return runs.map(({ id }) => id);
  }

  /** Forgets previews that have expired, and the rows of runs that are over; what a run did stays to be read. */
  async forgetExpired<R extends Run, Row extends RunRow>(
    entity: RunClass<R>,
    rows: new () => Row,
  ): Promise<void> {
    const { manager } = this.database;
    const now = await databaseNow(manager);
    const expired = await manager
      .createQueryBuilder(entity, 'run')
      .select('run.id', 'id')
      .where('run.expiresAt < :now AND run.state IN (:...states)', { now, states: RUNS_AT_REST })
      .andWhere((query) => {
        const row = query.subQuery().select('1').from(rows, 'staged').where('staged.importId = run.id');
        return `EXISTS ${row.getQuery()}`;
      })
      .getRawMany<{ id: string }>();
    for (const { id } of expired)
      await deleteInPortions(manager, rows, { importId: id } as FindOptionsWhere<Row>);
    const previews = { state: In(['reading', 'previewed']), expiresAt: LessThan(now) };
    await manager.delete(entity, previews);
  }
}
