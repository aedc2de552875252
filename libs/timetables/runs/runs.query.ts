import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Fair, fairPhase, hasBegun } from '#lib/fairs';
import type { FairPath } from '#lib/identity';
import { Clock } from '#lib/kernel';
import { Database } from '#platform/database';
import { httpErrors } from '#platform/http';
import { Run } from '../entities/run.entity.js';

const SHOWN = 50;

/** The runs of an organiser's fair. */
@Injectable()
export class RunsQuery {
  constructor(
    private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** The latest 50, the newest first. */
  latest({ organiserId, fairId }: FairPath): Promise<Run[]> {
    const order = { number: 'DESC' as const };
    return this.database.manager.find(Run, { where: { organiserId, fairId }, order, take: SHOWN });
  }

  /** Throws `http.not-found`. */
  async one(
    { organiserId, fairId }: FairPath,
    id: string,
    manager: EntityManager = this.database.manager,
  ): Promise<Run> {
    const run = await manager.findOneBy(Run, { id, organiserId, fairId });
    if (!run) throw httpErrors.notFound();
    return run;
  }

  /** The run that is open for comments, which it is until the days of the fair begin; null: none. */
  async provisional(
    { organiserId, fairId }: FairPath,
    manager: EntityManager = this.database.manager,
  ): Promise<Run | null> {
    const fair = await manager.findOneBy(Fair, { id: fairId, organiserId });
    if (!fair || hasBegun(fairPhase(fair, this.clock.now()))) return null;
    return manager.findOneBy(Run, { organiserId, fairId, stage: 'provisional' });
  }
}
