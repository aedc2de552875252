import { Inject } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Clock } from '#lib/kernel';
import { organisationTakenOver } from '#lib/organisations';
import { Database } from '#platform/database';
import { ListensTo, type OccurredEvent } from '#platform/events';
import { Exhibitor } from '../entities/exhibitor.entity.js';

/** Whoever accepts the organiser's invitation to an exhibitor that it entered says yes to taking part. */
@ListensTo(organisationTakenOver)
export class AgreeJoined {
  constructor(
    private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async handle({ subjectId, data }: OccurredEvent<{ enteredBy: string }>): Promise<void> {
    await this.database.manager.update(
      Exhibitor,
      { organisationId: subjectId, organiserId: data.enteredBy, agreedAt: IsNull() },
      { agreedAt: this.clock.now() },
    );
  }
}
