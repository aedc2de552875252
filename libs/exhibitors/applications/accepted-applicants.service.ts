import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Clock } from '#lib/kernel';
import { lockInOrder, type Tx } from '#platform/database';
import { Events } from '#platform/events';
import type { Application } from '../entities/application.entity.js';
import { Exhibitor } from '../entities/exhibitor.entity.js';
import { ListingMatch } from '../entities/listing-match.entity.js';
import { exhibitorAccepted } from '../exhibitors.events.js';
import { Exhibitors } from '../exhibitors.service.js';
import { ListingTaking } from '../listings/listing-taking.service.js';

/** Where those take part whose application was accepted, which is a yes of both. */
@Injectable()
export class AcceptedApplicants {
  constructor(
    private readonly exhibitors: Exhibitors,
    private readonly taking: ListingTaking,
    private readonly events: Events,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /**
   * In the place that it has already, else in what the organiser had entered for it, else in a new one. Records
   * `exhibitor.confirmed` for what had been entered, else `exhibitor.accepted`.
   */
  async admit(tx: Tx, application: Application, actorId: string): Promise<void> {
    const { id: applicationId, fairId, organisationId, findable } = application;
    const place = { fairId, organisationId };
    const known = await tx.find(Exhibitor, { select: { id: true }, where: place });
    const [exhibitor] = await lockInOrder(
      tx,
      Exhibitor,
      known.map(({ id }) => id),
    );
    if (exhibitor?.organisationId === organisationId) await this.agree(tx, exhibitor, application, actorId);
    else if (await this.taking.takeWaiting(tx, place, { actorId, findable, applicationId })) return;
    else await this.admitAnew(tx, application, actorId);
  }

  /** Beside whatever had been entered. Records `exhibitor.accepted`. */
  async admitAnew(tx: Tx, application: Application, actorId: string): Promise<void> {
    const { id: applicationId, organiserId, fairId, organisationId } = application;
    const organisationIds = [organisationId];
    const admitted = await this.exhibitors.admit(tx, { organiserId, fairId, organisationIds, applicationId });
    for (const { id } of admitted) await this.record(tx, id, application, actorId);
  }

  /** Nothing has to be proven: it is the organisation's own row. */
  private async agree(
    tx: Tx,
    exhibitor: Exhibitor,
    application: Application,
    actorId: string,
  ): Promise<void> {
    const { id } = exhibitor;
    const answeredAt = this.clock.now();
    const agreedAt = exhibitor.agreedAt ?? answeredAt;
    await tx.update(Exhibitor, { id }, { agreedAt, applicationId: application.id });
    const { organisationId } = application;
    await tx.update(
      ListingMatch,
      { exhibitorId: id, organisationId, state: In(['offered', 'declined']) },
      { state: 'confirmed', answeredAt, answeredBy: actorId },
    );
    await this.record(tx, id, application, actorId);
  }

  private async record(tx: Tx, exhibitorId: string, application: Application, actorId: string) {
    const { id: applicationId, organiserId, fairId, organisationId, findable } = application;
    await this.events.record(tx, exhibitorAccepted, {
      ...{ organiserId, actorId, subjectId: exhibitorId },
      data: { fairId, organisationId, applicationId, findable },
    });
  }
}
