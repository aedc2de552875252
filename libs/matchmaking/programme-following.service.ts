import { Inject, Injectable } from '@nestjs/common';
import { type FairEdit, PlannedMeetings, startOf } from '#lib/fairs';
import { Clock } from '#lib/kernel';
import { countEdit, type Tx } from '#platform/database';
import { AwaitedAnswers } from './awaited-answers.js';
import { EngagementPlaces } from './calendar/engagement-places.service.js';
import { byOtherClock } from './domain/by-other-clock.js';
import { Programme } from './entities/programme.entity.js';
import { ensureMeetingsKept } from './kept-meetings.js';
import { ProgrammeLock } from './programme/programme-lock.service.js';

/** Keeps a programme within the days and the time zone of its fair. */
@Injectable()
export class ProgrammeFollowing extends PlannedMeetings {
  constructor(
    private readonly lock: ProgrammeLock,
    private readonly engagements: EngagementPlaces,
    private readonly answers: AwaitedAnswers,
    @Inject(Clock) private readonly clock: Clock,
  ) {
    super();
  }

  /** Days that the fair no longer has leave the programme. Throws `matchmaking.programme-in-use`. */
  async follow(tx: Tx, { before, after: fair, keptMoments }: FairEdit): Promise<void> {
    const { programme } = await this.lock.hold(tx, fair.id);
    if (!programme) return;
    const begins = { before: startOf(before), after: startOf(fair) };
    // Once it has begun, requests wait for its last slot.
    if (Object.values(begins).every((start) => start > this.clock.now()))
      await this.answers.waitForStart(tx, fair.id, begins);
    const told = (keptMoments && byOtherClock(programme.days, keptMoments)) ?? programme.days;
    const days = told.filter(({ day }) => fair.startsOn <= day && day <= fair.endsOn);
    await ensureMeetingsKept(tx, fair, { ...programme, days, field: 'startsOn' });
    await tx.update(Programme, { id: programme.id }, { days });
    await countEdit(tx, { entity: Programme, where: { id: programme.id } });
    await this.engagements.renew(tx, await this.lock.hold(tx, fair.id));
  }
}
