import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Fair } from '#lib/fairs';
import { Clock } from '#lib/kernel';
import { applicationVerbs } from './domain/application-guards.js';
import type { ApplicationVerb } from './domain/application-states.js';
import type { Application } from './entities/application.entity.js';

/** What can be done with an application as it and its fair stand now. */
@Injectable()
export class ApplicationVerbsQuery {
  constructor(@Inject(Clock) private readonly clock: Clock) {}

  async of(manager: EntityManager, { state, fairId }: Application): Promise<ApplicationVerb[]> {
    const fair = await manager.findOneByOrFail(Fair, { id: fairId });
    return applicationVerbs(state, { fair, now: this.clock.now() });
  }
}
