import { Injectable } from '@nestjs/common';
import type { FairPath } from '#lib/identity';
import { Database } from '#platform/database';
import { Publication } from './entities/publication.entity.js';
import { RunsQuery } from './runs/runs.query.js';

/** When a run was shown and published. */
@Injectable()
export class PublicationsQuery {
  constructor(
    private readonly runs: RunsQuery,
    private readonly database: Database,
  ) {}

  /** The latest first. Throws `http.not-found` for a run of another fair. */
  async of(fair: FairPath, runId: string): Promise<Publication[]> {
    const { organiserId, fairId } = await this.runs.one(fair, runId);
    return this.database.manager.find(Publication, {
      where: { organiserId, fairId, runId },
      order: { createdAt: 'DESC', id: 'DESC' },
    });
  }
}
