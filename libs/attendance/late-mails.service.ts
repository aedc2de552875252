import { Injectable } from '@nestjs/common';
import { newsUntil } from '#lib/fairs';
import { type Meeting, timetablePath } from '#lib/matchmaking';
import { type MeetingFacts, MeetingFactsQuery, type MeetingSide } from '#lib/meetings';
import { Notifications } from '#lib/notifications';
import { MembersQuery } from '#lib/organisations';
import type { Tx } from '#platform/database';
import { meetingInTimeMail, meetingLateMail } from './late.notification.js';

/** Tells the other parties of a meeting that one of them is late. */
@Injectable()
export class LateMails {
  constructor(
    private readonly facts: MeetingFactsQuery,
    private readonly members: MembersQuery,
    private readonly notifications: Notifications,
  ) {}

  /** How late one side will be; null: in time after all. */
  async tell(
    tx: Tx,
    meeting: Meeting,
    { participantId, minutes }: { participantId: string; minutes: number | null },
  ): Promise<void> {
    const facts = await this.facts.of(tx, meeting);
    const late = facts.parties.find(({ participant }) => participant.id === participantId)!;
    for (const party of facts.parties)
      if (party !== late) await this.tellOne(tx, facts, { party, late, minutes });
  }

  private async tellOne(
    tx: Tx,
    { meeting, fair, table }: MeetingFacts,
    { party, late, minutes }: { party: MeetingSide; late: MeetingSide; minutes: number | null },
  ): Promise<void> {
    for (const member of await this.members.of(tx, party.organisation.id)) {
      const data = {
        name: member.name,
        partner: late.organisation.name,
        slotStart: meeting.slotStart,
        timeZone: fair.timeZone,
        table,
        path: timetablePath({ ...party.participant, fairId: fair.id }),
      };
      // Each of these follows a change of a locked party, so no key has to keep a second one back.
      const options = {
        ...newsUntil(fair, meeting.slotEnd),
        organiserId: meeting.organiserId,
        sender: `organisation ${late.organisation.id}`,
        settles: `punctuality ${meeting.id} ${late.participant.id}`,
      };
      if (minutes === null) await this.notifications.notify(tx, meetingInTimeMail, member, data, options);
      else await this.notifications.notify(tx, meetingLateMail, member, { ...data, minutes }, options);
    }
  }
}
