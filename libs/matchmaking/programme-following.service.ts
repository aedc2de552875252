import { Injectable } from '@nestjs/common';
import { type Fair, PlannedMeetings } from '#lib/fairs';
import type { Zones } from '#lib/kernel';
import { countEdit, type Tx } from '#platform/database';
import { byOtherClock } from './domain/by-other-clock.js';
import { Programme } from './entities/programme.entity.js';
import { ensureMeetingsKept } from './kept-meetings.js';
import { EngagementPlaces } from './people/engagement-places.service.js';
import { ProgrammeLock } from './people/programme-lock.service.js';

/** Keeps a programme within the days and the time zone of its fair. */
@Injectable()
export class ProgrammeFollowing extends PlannedMeetings {
  constructor(
    private readonly lock: ProgrammeLock,
    private readonly engagements: EngagementPlaces,
  ) {
    super();
  }

  /** Days that the fair no longer has leave the programme. Throws `matchmaking.programme-in-use`. */
  async follow(tx: Tx, fair: Fair, keptMoments: Zones | null): Promise<void> {
    const { programme } = await this.lock.hold(tx, fair.id);
    if (!programme) return;
    const told = (keptMoments && byOtherClock(programme.days, keptMoments)) ?? programme.days;
    const days = told.filter(({ day }) => fair.startsOn <= day && day <= fair.endsOn);
    await ensureMeetingsKept(tx, fair, { ...programme, days, field: 'startsOn' });
    await tx.update(Programme, { id: programme.id }, { days });
    await countEdit(tx, { entity: Programme, where: { id: programme.id } });
    await this.engagements.renew(tx, await this.lock.hold(tx, fair.id));
  }
}
