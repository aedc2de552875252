import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager, In, IsNull, Not } from 'typeorm';
import { Fair, fairPhase } from '#lib/fairs';
import { Organiser } from '#lib/identity';
import { Clock } from '#lib/kernel';
import { Database } from '#platform/database';
import { Exhibitor } from './entities/exhibitor.entity.js';

/** A fair at which an organiser says that an organisation exhibits, and which waits for its yes. */
export interface NamedFair {
  fair: Fair;
  organiser: Organiser;
}

/** What an invitation to manage an exhibitor's own pages is about. */
@Injectable()
export class NamedFairsQuery {
  constructor(
    private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** What the invitations that wait have named, by id of the organisation, the first fair first; in three statements. */
  async of(organisationIds: readonly string[]): Promise<Map<string, NamedFair[]>> {
    const { manager } = this.database;
    const waiting = { organisationId: In(organisationIds), agreedAt: IsNull(), askedAt: Not(IsNull()) };
    const exhibitors = organisationIds.length > 0 ? await manager.findBy(Exhibitor, waiting) : [];
    const fairs = await fairsOf(manager, exhibitors, this.clock.now());
    const organisers = await manager.findBy(Organiser, {
      id: In(fairs.map(({ organiserId }) => organiserId)),
    });
    const named = fairs.map((fair) => ({
      fair,
      organiser: organisers.find(({ id }) => id === fair.organiserId)!,
    }));
    const isIn = (organisationId: string, { id }: Fair) =>
      exhibitors.some((one) => one.organisationId === organisationId && one.fairId === id);
    return new Map(organisationIds.map((id) => [id, named.filter(({ fair }) => isIn(id, fair))]));
  }
}

/** The fairs of exhibitors that are not over, the first to come first. */
export async function fairsOf(
  manager: EntityManager,
  exhibitors: readonly Pick<Exhibitor, 'fairId'>[],
  now: Date,
): Promise<Fair[]> {
  const all = await manager.find(Fair, {
    where: { id: In(exhibitors.map(({ fairId }) => fairId)) },
    order: { startsOn: 'ASC', id: 'ASC' },
  });
  return all.filter((fair) => fairPhase(fair, now) !== 'over');
}
