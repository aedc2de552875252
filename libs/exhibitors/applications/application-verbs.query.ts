import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Fair } from '#lib/fairs';
import { Clock } from '#lib/kernel';
import { Database } from '#platform/database';
import { applicationVerbs, isFreshlyAccepted } from '../domain/application-guards.js';
import type { ApplicationVerb } from '../domain/application-states.js';
import type { Application } from '../entities/application.entity.js';
import { Exhibitor } from '../entities/exhibitor.entity.js';

/** What can be done with an application as it and its fair stand now. */
@Injectable()
export class ApplicationVerbsQuery {
  constructor(
    private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async of(
    application: Application,
    manager: EntityManager = this.database.manager,
  ): Promise<ApplicationVerb[]> {
    const { fairId, organisationId, state } = application;
    const fair = await manager.findOneByOrFail(Fair, { id: fairId });
    const now = this.clock.now();
    const verbs = applicationVerbs(state, { fair, now });
    if (!verbs.includes('undo')) return verbs;
    const place = await manager.findOneBy(Exhibitor, { fairId, organisationId });
    return verbs.filter((verb) => verb !== 'undo' || isFreshlyAccepted(application, place, now));
  }
}
