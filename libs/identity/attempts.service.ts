import { Inject, Injectable } from '@nestjs/common';
import { LessThan, MoreThan } from 'typeorm';
import { addTime, Clock, DAY, MINUTE, newId } from '#lib/kernel';
import { Database } from '#platform/database';
import { httpErrors } from '#platform/http';
import { Every } from '#platform/queue';
import { Attempt } from './entities/attempt.entity.js';

export interface Limit {
  subject: string;
  /** How many tries the window allows. */
  tries: number;
  /** Milliseconds. */
  window: number;
}

/** Counts tries in the database, so that the limit holds over all processes. */
@Injectable()
export class Attempts {
  constructor(
    private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Throws `http.too-many-requests` when any of the limits is used up. */
  async ensureWithin(...limits: Limit[]): Promise<void> {
    for (const { subject, tries, window } of limits) {
      const since = addTime(this.clock.now(), -window);
      const made = await this.database.manager.countBy(Attempt, { subject, madeAt: MoreThan(since) });
      if (made >= tries)
        throw httpErrors.tooManyRequests({ seconds: Math.round(Math.min(window, 15 * MINUTE) / 1000) });
    }
  }

  async record(...subjects: string[]): Promise<void> {
    const madeAt = this.clock.now();
    await this.database.manager.insert(
      Attempt,
      subjects.map((subject) => ({ id: newId(), subject, madeAt })),
    );
  }

  async forget(subject: string): Promise<void> {
    await this.database.manager.delete(Attempt, { subject });
  }
}

/** Forgets tries that no limit looks at any more. */
@Every(3600)
export class AttemptCleaner {
  constructor(
    private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    await this.database.manager.delete(Attempt, { madeAt: LessThan(addTime(this.clock.now(), -DAY)) });
  }
}
