import { Injectable } from '@nestjs/common';
import type { Move } from '#lib/festivals';
import { addTime, DAY, shifted, type Zones } from '#lib/kernel';
import { MailWorth } from '#lib/notifications';
import type { Fair } from '../entities/fair.entity.js';
import { FairFollower } from './fair-follower.js';

/**
 * What waits to be mailed about a fair is worth reading as long after its move as before. Unlike what is planned, a mail keeps no
 * fair where it is: neither by an hour that the clock jumps over, nor by one that would be past.
 */
@Injectable()
export class MailsFollowFair extends FairFollower {
  constructor(private readonly worth: MailWorth) {
    super();
  }

  override after({ tx, days }: Move, { id }: Fair, zones: Zones): Promise<void> {
    return this.worth.move(tx, id, (until) => shifted(until, days, zones) ?? addTime(until, days * DAY));
  }
}
