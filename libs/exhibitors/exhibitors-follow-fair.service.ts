import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Fair, FairFollower, type MoveReader } from '#lib/fairs';
import { ReadersQuery } from '#lib/organisations';
import { Exhibitor } from './entities/exhibitor.entity.js';

/** Exhibitors have no times of their own at a fair; they are told when it moves. */
@Injectable()
export class ExhibitorsFollowFair extends FairFollower {
  constructor(private readonly readers: ReadersQuery) {
    super();
  }

  override async told(manager: EntityManager, { id: fairId }: Fair): Promise<MoveReader[]> {
    const exhibitors = await manager.find(Exhibitor, { where: { fairId }, select: { organisationId: true } });
    const ids = exhibitors.map(({ organisationId }) => organisationId);
    return (await this.readers.of(manager, ids)).map(({ organisationId, readerId, ...reader }) => ({
      ...reader,
      path: readerId === organisationId ? null : `/exhibitor/${organisationId}/fairs/${fairId}`,
    }));
  }
}
