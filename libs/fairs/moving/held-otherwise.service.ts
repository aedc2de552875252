import { Inject, Injectable } from '@nestjs/common';
import { ensureMeaning, Move, type ZoneChange } from '#lib/festivals';
import { Clock } from '#lib/kernel';
import { MailWorth } from '#lib/notifications';
import type { Tx } from '#platform/database';
import { Events } from '#platform/events';
import { instantAfter } from '../domain/instant-after.js';
import type { Fair } from '../entities/fair.entity.js';
import { fairMoved } from '../fairs.events.js';
import { PlannedMeetings } from '../planned-meetings.js';
import { FairFollowers } from './fair-followers.service.js';

interface HeldOtherwiseEdit {
  before: Fair;
  after: Fair;
  meaning: ZoneChange | undefined;
  actorId: string;
}

/** What an edit of a fair's days or zone means for what is planned there. */
@Injectable()
export class HeldOtherwise {
  constructor(
    private readonly followers: FairFollowers,
    private readonly meetings: PlannedMeetings,
    private readonly worth: MailWorth,
    private readonly events: Events,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Throws `festivals.zone-meaning`, and what keeps meetings and deadlines where they are. Records fair.moved where hours keep to a clock that shows others. */
  async follow(tx: Tx, edit: HeldOtherwiseEdit): Promise<void> {
    const { before, after, meaning } = edit;
    const zones = { from: before.timeZone, to: after.timeZone };
    const isByOtherClock = zones.from !== zones.to;
    if (!isByOtherClock && before.startsOn === after.startsOn && before.endsOn === after.endsOn) return;
    const keepsClock = isByOtherClock && (await this.keepsClock(tx, edit));
    if (keepsClock) await this.keepClock(tx, edit);
    const keptMoments = meaning === 'keep-moments' ? zones : null;
    await this.meetings.follow(tx, { before, after, keptMoments });
    const along = keepsClock ? { days: 0, zones } : null;
    await this.worth.move(tx, after.id, instantAfter(before, after, along));
  }

  private async keepsClock(tx: Tx, { after, meaning }: HeldOtherwiseEdit): Promise<boolean> {
    if (!(await this.followers.anyComing(tx, after, this.clock.now()))) return false;
    ensureMeaning(meaning);
    return meaning === 'keep-clock';
  }

  private async keepClock(tx: Tx, { before, after, actorId }: HeldOtherwiseEdit): Promise<void> {
    const zones = { from: before.timeZone, to: after.timeZone };
    const move = new Move(tx, 0, this.clock.now());
    await this.followers.move(move, after, zones);
    if (!move.movedAny) return;
    const [was, is] = [before, after].map(({ startsOn, endsOn }) => ({ startsOn, endsOn }));
    await this.events.record(tx, fairMoved, {
      organiserId: after.organiserId,
      actorId,
      subjectId: after.id,
      data: { days: 0, reason: {}, before: was!, after: is!, timeZone: after.timeZone },
    });
  }
}
