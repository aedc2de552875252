import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Clock, newId } from '#lib/kernel';
import { Database, insertRows, type Tx } from '#platform/database';
import { Exhibitor } from './entities/exhibitor.entity.js';
import { TAKES_PART } from './withdrawals/takes-part.js';

export interface Admission {
  organiserId: string;
  fairId: string;
  organisationIds: readonly string[];
  applicationId?: string;
}

/** The organisations that take part in a fair. */
@Injectable()
export class Exhibitors {
  constructor(
    private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /**
   * Makes organisations that have said yes exhibitors of a fair and gives those that were none; those that are exhibitors already
   * stay as they are, and who had been withdrawn gets its row back. The caller records the event.
   */
  async admit(tx: Tx, admission: Admission): Promise<Exhibitor[]> {
    const { organiserId, fairId, organisationIds, applicationId = null } = admission;
    const among = { organisationId: In([...organisationIds]) };
    const known = await tx.find(Exhibitor, { where: { ...among, fairId }, withDeleted: true });
    const present = new Set(known.map(({ organisationId }) => organisationId));
    const back = known.filter(({ withdrawnAt }) => withdrawnAt !== null);
    const takingPart = { ...TAKES_PART, applicationId, agreedAt: this.clock.now() };
    if (back.length > 0) await tx.update(Exhibitor, { id: In(back.map(({ id }) => id)) }, takingPart);
    const earlier = await tx.findBy(Exhibitor, { ...among, organiserId });
    const admitted = organisationIds
      .filter((organisationId) => !present.has(organisationId))
      .map((organisationId) =>
        tx.create(Exhibitor, {
          id: newId(),
          organiserId,
          fairId,
          organisationId,
          applicationId,
          agreedAt: this.clock.now(),
          seniority: earlier.filter((one) => one.organisationId === organisationId).length,
          createdAt: this.clock.now(),
        }),
      );
    await insertRows(tx, Exhibitor, admitted);
    return [...admitted, ...back];
  }

  /** The organisation's place in a fair, or null. */
  of(organisationId: string, fairId: string): Promise<Exhibitor | null> {
    return this.database.manager.findOneBy(Exhibitor, { organisationId, fairId });
  }

  byId(organiserId: string, fairId: string, id: string): Promise<Exhibitor | null> {
    return this.database.manager.findOneBy(Exhibitor, { id, organiserId, fairId });
  }
}
